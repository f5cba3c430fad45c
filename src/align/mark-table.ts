import { ENDINGS, OPENINGS } from './mark.ts'
import { PLACES, type PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'

/** Mutual information of the marks of the two sides of a bead, learned from the text's own beads. */
export interface MarkTables {
  readonly opening: Float64Array
  readonly ending: Float64Array
  readonly place: Float64Array
}

/** Counts that every combination starts with, so that one bead proves nothing. */
const SMOOTHING = { opening: 0.5, ending: 0.1, place: 0.5 }
/** What is known before any bead: sentences that start a paragraph translate each other. */
const PLACE_DIAGONAL = 20

/** No evidence from marks; from places only what holds for every text. */
export function untrainedMarks(): MarkTables {
  return learnMarks([], undefined, undefined)
}

export function learnMarks(beads: readonly Span[], source: PreparedSide | undefined, target: PreparedSide | undefined): MarkTables {
  const opening = new Float64Array(OPENINGS * OPENINGS).fill(SMOOTHING.opening)
  const ending = new Float64Array(ENDINGS * ENDINGS).fill(SMOOTHING.ending)
  const place = new Float64Array(PLACES * PLACES).fill(SMOOTHING.place)
  for (let k = 0; k < PLACES; k++) place[k * PLACES + k] = PLACE_DIAGONAL
  for (const { i0, i, j0, j } of beads) {
    if (!source || !target || i === i0 || j === j0) continue
    bump(opening, (source.opening[i0] ?? 0) * OPENINGS + (target.opening[j0] ?? 0))
    bump(ending, (source.ending[i - 1] ?? 0) * ENDINGS + (target.ending[j - 1] ?? 0))
    bump(place, (source.place[i0] ?? 0) * PLACES + (target.place[j0] ?? 0))
  }
  return { opening: information(opening, OPENINGS), ending: information(ending, ENDINGS), place: information(place, PLACES) }
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
