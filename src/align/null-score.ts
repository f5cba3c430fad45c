import { BY_LINE, HEADING, type PreparedSide } from './prepared.ts'
import type { Weights } from './weights.ts'

/** What a sentence without a counterpart costs, whatever stands around it. */
export function nullScorer(side: PreparedSide, weights: Weights): (at: number) => number {
  return (at) => {
    const words = (side.tokenStart[at + 1] ?? 0) - (side.tokenStart[at] ?? 0)
    const alone = side.place[at] === HEADING || side.place[at] === BY_LINE
    return (alone ? weights.nullHeading : 0) - weights.nullBase - weights.nullWord * words
  }
}
