import type { Band } from './band.ts'
import { BEAD_TYPES, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import { lengthScorer } from './length.ts'
import { ENDINGS, OPENINGS } from './mark.ts'
import { placePair, type MarkTables } from './mark-table.ts'
import { BY_LINE, HEADING, type PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'
import type { TranslationTable, Unigram } from './translation-table.ts'
import type { Weights } from './weights.ts'
import { WordRows } from './word-rows.ts'

/** Everything that scores a bead, but for its place. */
export interface Model {
  readonly source: PreparedSide
  readonly target: PreparedSide
  readonly table: TranslationTable
  readonly targetWords: Unigram
  readonly marks: MarkTables
  /** Log prior of every type of `BEAD_TYPES`. */
  readonly typePrior: Float64Array
  /** Target characters for each source character. */
  readonly ratio: number
  readonly weights: Weights
}

/** All scores of a band, kept for asking how sure a path is: type t of cell c stands at `c * BEAD_TYPES.length + t`. */
export interface Lattice {
  readonly band: Band
  readonly scores: Float32Array
  /** Score of the best way to each cell. */
  readonly best: Float64Array
  readonly path: readonly Span[]
}

/** Score of a bead that cannot be. */
export const IMPOSSIBLE = -1e30
/** Lengths that fit worse than this are not worth reading the words. */
const HOPELESS_LENGTH = -7
const TYPES = BEAD_TYPES.length
const FIRST_NULL = BEAD_TYPES.findIndex((type) => type.source === 0 || type.target === 0)

/**
 * The best path through a band, by dynamic programming (Gale and Church 1993). Places that fall behind the best of their row by more than `beam`
 * are left; for beads of several sentences, half as much does. `onRow` hears of every row.
 */
export function searchBand(model: Model, band: Band, beam: number, onRow: (row: number) => void): Lattice {
  const { source, target, weights } = model
  const cells = band.start[source.count + 1] ?? 0
  const scores = new Float32Array(cells * TYPES).fill(IMPOSSIBLE)
  const best = new Float64Array(cells).fill(IMPOSSIBLE)
  const choice = new Uint8Array(cells)
  const floor = new Float64Array(source.count + 1).fill(IMPOSSIBLE)
  const rows = new WordRows(source, target, model.table, model.targetWords, weights.explained)
  const scoreOf = beadScorer(model, rows)
  const halfBeam = beam === Infinity ? 0 : beam / 2
  best[0] = 0
  for (let i = 0; i <= source.count; i++) {
    const [low, high, start] = [band.low[i] ?? 0, band.high[i] ?? 0, band.start[i] ?? 0]
    if (i > 0) rows.load(i - 1, band.low[i - 1] ?? 0, high)
    let top = i === 0 ? 0 : IMPOSSIBLE
    for (let j = low; j <= high; j++) {
      const cell = start + j - low
      for (let t = 0; t < TYPES; t++) {
        const [i0, j0] = [i - (TYPE_SOURCE[t] ?? 0), j - (TYPE_TARGET[t] ?? 0)]
        if (i0 < 0 || j0 < (band.low[i0] ?? 0) || j0 > (band.high[i0] ?? -1)) continue
        const cell0 = (band.start[i0] ?? 0) + j0 - (band.low[i0] ?? 0)
        const before = best[cell0] ?? IMPOSSIBLE
        if (before === IMPOSSIBLE) continue
        // Nulls go on from everywhere, so that there is always a way to the end.
        if (t < FIRST_NULL && before < (floor[i0] ?? IMPOSSIBLE) + (t > 0 ? halfBeam : 0)) continue
        const score = scoreOf(t, i0, i, j0, j)
        scores[cell * TYPES + t] = score
        const run = t >= FIRST_NULL && cell0 > 0 && choice[cell0] === t ? weights.nullRun : 0
        if (before + score + run <= (best[cell] ?? IMPOSSIBLE)) continue
        best[cell] = before + score + run
        choice[cell] = t
      }
      if ((best[cell] ?? IMPOSSIBLE) > top) top = best[cell] ?? IMPOSSIBLE
      // Of the row itself only what lies on the left is known; nulls along the row need no more.
      floor[i] = top - beam
    }
    onRow(i)
  }
  return { band, scores, best, path: trace(source.count, target.count, band, choice) }
}

function beadScorer(model: Model, rows: WordRows): (t: number, i0: number, i: number, j0: number, j: number) => number {
  const { source, target, weights } = model
  const lengthOf = lengthScorer(source, target, model.ratio, weights)
  const nullOf = nullScorer(weights)
  return (t, i0, i, j0, j) => {
    const prior = weights.prior * (model.typePrior[t] ?? 0)
    if (i0 === i) return prior + nullOf(target, j0)
    if (j0 === j) return prior + nullOf(source, i0)
    const length = lengthOf(i0, i, j0, j)
    if (length < HOPELESS_LENGTH && t > 0) return IMPOSSIBLE
    const glue = glueScore(source, i0, i, weights) + glueScore(target, j0, j, weights)
    return prior + length + glue + markScore(model, i0, i, j0, j) + weights.words * rows.score(i0, i, j0, j)
  }
}

function nullScorer(weights: Weights): (side: PreparedSide, at: number) => number {
  return (side, at) => {
    const words = (side.tokenStart[at + 1] ?? 0) - (side.tokenStart[at] ?? 0)
    const alone = side.place[at] === HEADING || side.place[at] === BY_LINE
    return (alone ? weights.nullHeading : 0) - weights.nullBase - weights.nullWord * words
  }
}

function glueScore(side: PreparedSide, from: number, to: number, weights: Weights): number {
  let score = 0
  for (let at = from + 1; at < to; at++) {
    const border = side.border[at] ?? 0
    score -= weights.glue + (border === 2 ? weights.glueHeading : border === 1 ? weights.glueParagraph : 0)
  }
  return score
}

function markScore({ source, target, marks, weights }: Model, i0: number, i: number, j0: number, j: number): number {
  const opening = marks.opening[(source.opening[i0] ?? 0) * OPENINGS + (target.opening[j0] ?? 0)] ?? 0
  const ending = marks.ending[(source.ending[i - 1] ?? 0) * ENDINGS + (target.ending[j - 1] ?? 0)] ?? 0
  const place = marks.place[placePair(source, target, i0, j0)] ?? 0
  return weights.marks * (opening + ending) + weights.place * place
}

function trace(sourceCount: number, targetCount: number, band: Band, choice: Uint8Array): readonly Span[] {
  const path: Span[] = []
  for (let [i, j] = [sourceCount, targetCount]; i > 0 || j > 0;) {
    const type = BEAD_TYPES[choice[(band.start[i] ?? 0) + j - (band.low[i] ?? 0)] ?? 0]
    const [i0, j0] = [i - (type?.source ?? 1), j - (type?.target ?? 1)]
    if (i0 < 0 || j0 < 0) throw new Error(`Broken invariant: the band holds a path (stuck at ${i}, ${j})`)
    path.push({ i0, i, j0, j })
    ;[i, j] = [i0, j0]
  }
  return path.reverse()
}
