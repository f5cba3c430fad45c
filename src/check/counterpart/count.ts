/** Counts above this one are told in growing steps: one pair more or less is not to change the verdict on a frequent word. */
const EXACT = 10
const GROWTH = 1.25

/** A count as verdicts tell it. */
export function steady(count: number): number {
  if (count <= EXACT) return count
  return Math.round(EXACT * GROWTH ** Math.round(Math.log(count / EXACT) / Math.log(GROWTH)))
}
