import type { PreparedSide } from './prepared.ts'
import type { Weights } from './weights.ts'

/** What it costs to glue sentences `[from, to)` of one side: for each beyond the first, more across paragraphs and headings. */
export function glueScorer(side: PreparedSide, weights: Weights): (from: number, to: number) => number {
  const costs = [weights.glue, weights.glue + weights.glueParagraph, weights.glue + weights.glueHeading]
  const before = new Float64Array(side.count + 1)
  for (let at = 0; at < side.count; at++) before[at + 1] = (before[at] ?? 0) + (costs[side.border[at] ?? 0] ?? 0)
  return (from, to) => (before[from + 1] ?? 0) - (before[to] ?? 0)
}
