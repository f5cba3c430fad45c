import { ENDINGS, OPENINGS } from './mark.ts'
import { PLACES, type PreparedSide } from '../prepared.ts'
import type { Span } from '../span.ts'

/** Mutual information of the marks of the two sides of a bead, learned from the text's own beads. */
export interface MarkTables {
  readonly opening: Float64Array
  readonly ending: Float64Array
  readonly place: Float64Array
  /** Inside or outside a quotation, at the places where beads meet. */
  readonly quote: Float64Array
}

/**
 * What is known before any bead, in parts of a thousand: how stops, quotation marks and openings of the two languages go together. Rounded
 * counts of novels and reports; the text's own beads are added to them.
 */
const STOP_PRIOR: readonly (readonly number[])[] = [
  [740, 5, 15, 2, 3, 4],
  [9, 55, 4, 0.5, 0.5, 0.5],
  [6, 3, 13, 0.5, 0.5, 0.5],
  [5, 0.5, 0.5, 4, 1, 0.5],
  [4, 0.5, 0.5, 0.5, 25, 2],
  [4, 0.5, 0.5, 0.5, 2, 40],
]
const QUOTE_PRIOR = [
  [0.88, 0.012],
  [0.015, 0.093],
] as const
const OPENING_PRIOR: readonly (readonly number[])[] = [
  [900, 40, 3],
  [3, 30, 0.5],
  [3, 0.5, 20],
]
/** Sentences that start a paragraph translate each other. */
const PLACE_PRIOR = { same: 20, other: 0.5 }
/** Where beads meet, both sides are inside a quotation, or both outside. */
const QUOTED_PRIOR = [4, 1, 1, 1]
/** How many beads of the text's own outweigh what is known before. */
const STRENGTH = 60

function endingPrior(): Float64Array {
  return new Float64Array(ENDINGS * ENDINGS).map((_, at) => {
    const [a, b] = [Math.floor(at / ENDINGS), at % ENDINGS]
    const quotes = QUOTE_PRIOR[a % 2 === 0 ? 0 : 1][b % 2 === 0 ? 0 : 1]
    return ((STOP_PRIOR[a >> 1]?.[b >> 1] ?? 0) * quotes * STRENGTH) / 1000
  })
}

/** What holds for every text. */
export function untrainedMarks(): MarkTables {
  return learnMarks([], undefined, undefined)
}

export function learnMarks(beads: readonly Span[], source: PreparedSide | undefined, target: PreparedSide | undefined): MarkTables {
  const opening = Float64Array.from(OPENING_PRIOR.flat(), (parts) => (parts * STRENGTH) / 1000)
  const ending = endingPrior()
  const place = new Float64Array(PLACES * PLACES).fill(PLACE_PRIOR.other)
  for (let k = 0; k < PLACES; k++) place[k * PLACES + k] = PLACE_PRIOR.same
  const quote = Float64Array.from(QUOTED_PRIOR)
  for (const { i0, i, j0, j } of beads) {
    if (source && target && i < source.count && j < target.count) bump(quote, quotedPair(source, target, i, j))
    if (!source || !target || i === i0 || j === j0) continue
    bump(opening, (source.opening[i0] ?? 0) * OPENINGS + (target.opening[j0] ?? 0))
    bump(ending, (source.ending[i - 1] ?? 0) * ENDINGS + (target.ending[j - 1] ?? 0))
    bump(place, placePair(source, target, i0, j0))
  }
  return {
    opening: information(opening, OPENINGS),
    ending: information(ending, ENDINGS),
    place: information(place, PLACES),
    quote: information(quote, 2),
  }
}

/** Which entry of the table of places two sentences meet in; where paragraphs say nothing on one side, all meet in the first. */
export function placePair(source: PreparedSide, target: PreparedSide, i: number, j: number): number {
  return source.grouped && target.grouped ? (source.place[i] ?? 0) * PLACES + (target.place[j] ?? 0) : 0
}

/** Which entry of the table of quotations two sentences meet in; a text ends outside all quotations. */
export function quotedPair(source: PreparedSide, target: PreparedSide, i: number, j: number): number {
  return 2 * (source.quoted[i] ?? 0) + (target.quoted[j] ?? 0)
}

function bump(table: Float64Array, at: number): void {
  table[at] = (table[at] ?? 0) + 1
}

function information(table: Float64Array, size: number): Float64Array {
  const rows = new Float64Array(size)
  const columns = new Float64Array(size)
  let total = 0
  for (const [at, seen] of table.entries()) {
    const [row, column] = [Math.floor(at / size), at % size]
    rows[row] = (rows[row] ?? 0) + seen
    columns[column] = (columns[column] ?? 0) + seen
    total += seen
  }
  return table.map((seen, at) => Math.log((seen * total) / ((rows[Math.floor(at / size)] ?? 1) * (columns[at % size] ?? 1))))
}
