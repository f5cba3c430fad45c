import type { Band } from './band.ts'
import { BEAD_TYPES } from './bead-type.ts'
import { lengthScorer } from './length.ts'
import { ENDINGS, OPENINGS } from './mark.ts'
import type { MarkTables } from './mark-table.ts'
import { PLACES, type PreparedSide } from './prepared.ts'
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
  readonly path: readonly Span[]
}

/** Score of a bead that cannot be. */
export const IMPOSSIBLE = -1e30
/** Lengths that fit worse than this are not worth reading the words. */
const HOPELESS_LENGTH = -9
const TYPES = BEAD_TYPES.length

/** The best path through a band, by dynamic programming (Gale and Church 1993). `onRow` hears of every row. */
export function searchBand(model: Model, band: Band, onRow: (row: number) => void): Lattice {
  const scores = scoreBand(model, band, onRow)
  return { band, scores, path: bestPath(model, band, scores) }
}

function scoreBand(model: Model, band: Band, onRow: (row: number) => void): Float32Array {
  const { source, target, weights } = model
  const scores = new Float32Array((band.start[source.count + 1] ?? 0) * TYPES).fill(IMPOSSIBLE)
  const rows = new WordRows(source, target, model.table, model.targetWords, weights.explained)
  const lengthOf = lengthScorer(source, target, model.ratio, weights)
  const nullOf = nullScorer(weights)
  for (let i = 0; i <= source.count; i++) {
    if (i > 0) rows.load(i - 1, band.low[i - 1] ?? 0, band.high[i] ?? 0)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const cell = ((band.start[i] ?? 0) + j - (band.low[i] ?? 0)) * TYPES
      for (const [t, type] of BEAD_TYPES.entries()) {
        const [i0, j0] = [i - type.source, j - type.target]
        if (i0 < 0 || j0 < (band.low[i0] ?? 0) || j0 > (band.high[i0] ?? -1)) continue
        let score = weights.prior * (model.typePrior[t] ?? 0)
        if (type.source === 0) score += nullOf(target, j0)
        else if (type.target === 0) score += nullOf(source, i0)
        else {
          const length = lengthOf(i0, i, j0, j)
          if (length < HOPELESS_LENGTH && t > 0) continue
          score += length + glueScore(source, i0, i, weights) + glueScore(target, j0, j, weights) + markScore(model, i0, i, j0, j)
          score += weights.words * rows.score(i0, i, j0, j)
        }
        scores[cell + t] = score
      }
    }
    onRow(i)
  }
  return scores
}

function nullScorer(weights: Weights): (side: PreparedSide, at: number) => number {
  return (side, at) => -weights.nullBase - weights.nullWord * ((side.tokenStart[at + 1] ?? 0) - (side.tokenStart[at] ?? 0))
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
  const place = marks.place[(source.place[i0] ?? 0) * PLACES + (target.place[j0] ?? 0)] ?? 0
  return weights.marks * (opening + ending) + weights.place * place
}

function bestPath({ source, target }: Model, band: Band, scores: Float32Array): readonly Span[] {
  const cells = band.start[source.count + 1] ?? 0
  const best = new Float64Array(cells).fill(IMPOSSIBLE)
  const choice = new Uint8Array(cells)
  best[0] = 0
  for (let i = 0; i <= source.count; i++)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const cell = (band.start[i] ?? 0) + j - (band.low[i] ?? 0)
      for (const [t, type] of BEAD_TYPES.entries()) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score <= IMPOSSIBLE) continue
        const before = (band.start[i - type.source] ?? 0) + j - type.target - (band.low[i - type.source] ?? 0)
        const total = (best[before] ?? IMPOSSIBLE) + score
        if (total > (best[cell] ?? IMPOSSIBLE)) {
          best[cell] = total
          choice[cell] = t
        }
      }
    }
  return trace(source.count, target.count, band, choice)
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
