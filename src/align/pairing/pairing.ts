import type { SegmentedDocument } from '../../model/index.ts'
import { align } from '../align.ts'
import { assign } from './assignment.ts'
import { nameLikeness } from './file-name.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../lexicon/index.ts'
import { likeness, type Likeness } from '../likeness.ts'
import { compareSketches } from './sketch.ts'

/** Two documents that look like a translation of each other, by their index; `figure` is their likeness, 0 to 1. */
export interface ProposedPair {
  readonly source: number
  readonly target: number
  readonly figure: number
  /** Whether the figure alone makes a pair; if not, they are the best that is there, and a person should look. */
  readonly sure: boolean
}

/** What was proposed for a set of documents: pairs in the order of their sources, and who has no partner. */
export interface Pairing {
  readonly pairs: readonly ProposedPair[]
  readonly sources: readonly number[]
  readonly targets: readonly number[]
}

export interface PairingOptions {
  readonly lexicon?: Lexicon
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** The beginning that is aligned to judge a pair: sentences of the source, and target characters for each of the source's. */
const EXCERPT = 120
const EXCERPT_RATIO = 5
/** Candidates as good at first sight as the best of their row and column but for this are looked at closely. */
const MARGIN = 0.08
/** How many neighbours tell what is usual for a document. */
const NEIGHBOURS = 10
/** Two texts that have nothing to do with each other are below .06, or .13 without a lexicon; the freest translation of a page is above. */
const LEAST = 0.15
/** How many of a document's candidates are looked at before it is left alone. */
const TRIES = 4
/** What is told at first sight, and by the names, next to the likeness of 0 to 1: enough to choose between equals. */
const SKETCH = 0.1
const NAME = 0.06
/** English characters for each Chinese one, and how far the log of it goes either way. */
const USUAL_RATIO = 3.5
const RATIO_DEVIATION = 0.45
/** How much lengths that do not fit count at first sight. */
const LENGTH = 0.02

/**
 * Proposes which Chinese document belongs to which English one. Every pair is compared by what its words let expect; what looks best is
 * aligned and judged by `likeness`; among those that have enough in common, the assignment with the highest sum is chosen. Names of files
 * (`document.name`) decide only between texts that are nearly the same. Time grows with the product of the two counts only in the first, cheap step.
 */
export function pairDocuments(
  sources: readonly SegmentedDocument[],
  targets: readonly SegmentedDocument[],
  { lexicon = EMPTY_LEXICON, onProgress = () => undefined }: PairingOptions = {},
): Pairing {
  onProgress(0)
  const documents = sources.length + targets.length
  let read = 0
  const sight = firstSight(sources, targets, lexicon, () => onProgress((0.4 * ++read) / documents))
  const columns = targets.length
  const judged = new Map<number, Likeness>()
  let columnOf: readonly (number | null)[] = []
  for (let round = 0; ; round++) {
    const open = round === 0 ? outstanding(sight, columns) : nextBest(sight, columns, columnOf, judged)
    if (open.length === 0) break
    for (const [at, cell] of open.entries()) {
      judged.set(cell, judge(sources[Math.floor(cell / columns)], targets[cell % columns], lexicon))
      onProgress(1 - 0.6 * 0.5 ** round * (1 - (0.5 * (at + 1)) / open.length))
    }
    columnOf = assign(values(sight, judged, sources, targets), sources.length, columns)
  }
  onProgress(1)
  return pairing(sources.length, columns, columnOf, judged)
}

/**
 * How good every pair looks before it is aligned: its cosine, set against the best that both documents have (a long text has something of every other;
 * cross-domain similarity local scaling, Conneau and others 2018), and whether the lengths fit.
 */
function firstSight(
  sources: readonly SegmentedDocument[],
  targets: readonly SegmentedDocument[],
  lexicon: Lexicon,
  onDocument: () => void,
): Float64Array {
  const { cosine, columns } = compareSketches(sources, targets, lexicon, onDocument)
  const rowMean = sources.map((_, row) => meanOfBest(cosine.slice(row * columns, (row + 1) * columns)))
  const columnMean = targets.map((_, column) => meanOfBest(Float64Array.from(sources, (__, row) => cosine[row * columns + column] ?? 0)))
  const lengths = [sources, targets].map((side) => side.map(sizeOf))
  return cosine.map((value, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns]
    const off = Math.log(((lengths[1]?.[column] ?? 0) + 20) / ((lengths[0]?.[row] ?? 0) + 20) / USUAL_RATIO) / RATIO_DEVIATION
    return 2 * value - (rowMean[row] ?? 0) - (columnMean[column] ?? 0) - LENGTH * Math.min(9, off * off)
  })
}

function meanOfBest(values: Float64Array): number {
  const best = values.sort().slice(-NEIGHBOURS)
  return best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length)
}

/** Cells of the table that are the best of their row or column, or nearly. */
function outstanding(sight: Float64Array, columns: number): readonly number[] {
  const rows = columns === 0 ? 0 : sight.length / columns
  const rowBest = new Float64Array(rows).fill(-Infinity)
  const columnBest = new Float64Array(columns).fill(-Infinity)
  for (const [cell, value] of sight.entries()) {
    const [row, column] = [Math.floor(cell / columns), cell % columns]
    rowBest[row] = Math.max(rowBest[row] ?? value, value)
    columnBest[column] = Math.max(columnBest[column] ?? value, value)
  }
  const found: number[] = []
  for (const [cell, value] of sight.entries()) {
    const [rowTop, columnTop] = [rowBest[Math.floor(cell / columns)] ?? value, columnBest[cell % columns] ?? value]
    if (value >= Math.max(rowTop, columnTop) - MARGIN || value === rowTop) found.push(cell)
  }
  return mostOf(found, sight, columns)
}

/** At most TRIES of each row, the best first: in a folder of like texts everything is near everything. */
function mostOf(cells: readonly number[], sight: Float64Array, columns: number): readonly number[] {
  const taken = new Map<number, number>()
  return cells
    .toSorted((a, b) => (sight[b] ?? 0) - (sight[a] ?? 0) || a - b)
    .filter((cell) => {
      const row = Math.floor(cell / columns)
      const count = taken.get(row) ?? 0
      taken.set(row, count + 1)
      return count < TRIES
    })
}

/** For documents without a partner, the best candidate that is left and was not looked at, while there are tries. */
function nextBest(
  sight: Float64Array,
  columns: number,
  columnOf: readonly (number | null)[],
  judged: ReadonlyMap<number, Likeness>,
): readonly number[] {
  const taken = new Set(columnOf.filter((column) => column !== null))
  const next = new Set<number>()
  const look = (cells: readonly number[]): void => {
    const tried = cells.filter((cell) => judged.has(cell)).length
    const rest = cells.filter((cell) => !judged.has(cell))
    if (tried >= TRIES || rest.length === 0) return
    next.add(rest.reduce((best, cell) => ((sight[cell] ?? 0) > (sight[best] ?? 0) ? cell : best)))
  }
  for (const [row, column] of columnOf.entries()) if (column === null) look(Array.from({ length: columns }, (_, at) => row * columns + at))
  for (let column = 0; column < columns; column++) if (!taken.has(column)) look(columnOf.map((_, row) => row * columns + column))
  return [...next].toSorted((a, b) => a - b)
}

function judge(source: SegmentedDocument | undefined, target: SegmentedDocument | undefined, lexicon: Lexicon): Likeness {
  if (!source || !target) return { figure: 0, pair: false }
  const left = { ...source, sentences: source.sentences.slice(0, EXCERPT) }
  const right = beginning(target, EXCERPT_RATIO * sizeOf(left))
  return likeness(left, right, align(left, right, { lexicon }), { lexicon })
}

/** A document up to about as many characters. */
function beginning(side: SegmentedDocument, most: number): SegmentedDocument {
  let size = 0
  const count = side.sentences.findIndex(({ range }) => (size += range[1] - range[0]) > most)
  return count < 0 ? side : { ...side, sentences: side.sentences.slice(0, count + 1) }
}

/** What each pair that was looked at is worth; 0 for no pair. */
function values(
  sight: Float64Array,
  judged: ReadonlyMap<number, Likeness>,
  sources: readonly SegmentedDocument[],
  targets: readonly SegmentedDocument[],
): Float64Array {
  const worth = new Float64Array(sight.length)
  for (const [cell, { figure }] of judged) {
    const [source, target] = [sources[Math.floor(cell / targets.length)], targets[cell % targets.length]]
    if (figure < LEAST || !source || !target) continue
    const named = nameLikeness(source.document.name, target.document.name)
    worth[cell] = Math.max(0.01, figure + SKETCH * (sight[cell] ?? 0) + NAME * named)
  }
  return worth
}

function pairing(rows: number, columns: number, columnOf: readonly (number | null)[], judged: ReadonlyMap<number, Likeness>): Pairing {
  const pairs = columnOf.flatMap((target, source) => {
    const found = target === null ? undefined : judged.get(source * columns + target)
    return target === null || !found ? [] : [{ source, target, figure: found.figure, sure: found.pair }]
  })
  const [left, right] = [new Set(pairs.map((pair) => pair.source)), new Set(pairs.map((pair) => pair.target))]
  const alone = (count: number, taken: ReadonlySet<number>): readonly number[] =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index))
  return { pairs, sources: alone(rows, left), targets: alone(columns, right) }
}

function sizeOf({ sentences }: SegmentedDocument): number {
  return sentences.reduce((sum, { range }) => sum + range[1] - range[0], 0)
}
