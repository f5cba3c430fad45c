import { cellsOf, type Band } from '../search/band.ts'
import { quotedPair } from './mark-table.ts'
import type { Model } from '../model.ts'
import type { Span } from '../span.ts'

/** What is known of the places where beads meet, for every cell of a band. */
export interface Meetings {
  /**
   * Logarithm of how sure it is that no clause goes on across, from `ClauseSearch`. A bead with both sides is charged half of it at either end; nulls are not
   * charged: along a run of them the same doubt would count again and again.
   */
  readonly clean: Float64Array
  /** Mutual information of both sides being inside or outside a quotation, for beads with both sides that end there. */
  readonly quote: Float64Array
}

export function readMeetings(
  { source, target, marks }: Model,
  span: Span,
  band: Band,
  cleanAt: (i: number, j: number) => number,
): Meetings {
  const { low, high, start } = band
  const [clean, quote] = [new Float64Array(cellsOf(band)), new Float64Array(cellsOf(band))]
  for (let r = 0; r <= span.i - span.i0; r++)
    for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++) {
      const cell = (start[r] ?? 0) + j - (low[r] ?? 0)
      const i = span.i0 + r
      clean[cell] = cleanAt(i, j)
      quote[cell] = marks.quote[quotedPair(source, target, i, j)] ?? 0
    }
  return { clean, quote }
}
