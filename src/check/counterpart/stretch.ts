import type { Range } from '../../model/index.ts'

/** Something in a text that speaks for or against its being part of a stretch without a counterpart. */
export interface Witness {
  readonly range: Range
  /** The logarithm of how much likelier it looks as it does when it has no counterpart than when it has one. */
  readonly weight: number
  /** A sentence or clause ends between the one before and this one. */
  readonly after: 'stop' | 'comma' | 'none'
}

/** A run of witnesses, `[from, to)`, and what they weigh together. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly range: Range
  readonly weight: number
}

/** What going on into another clause costs. */
const CLAUSE = 0.3

/** The run within one sentence that weighs most, or null when none weighs anything: Kadane's search. */
export function heaviestStretch(witnesses: readonly Witness[]): Stretch | null {
  let best: Stretch | null = null
  let [weight, from] = [0, 0]
  for (const [at, witness] of witnesses.entries()) {
    if (witness.after === 'stop') weight = 0
    else if (witness.after === 'comma') weight -= CLAUSE
    if (weight <= 0) {
      weight = 0
      from = at
    }
    weight += witness.weight
    if (weight > 0 && weight > (best?.weight ?? 0)) {
      const start = witnesses[from]?.range[0] ?? witness.range[0]
      best = { from, to: at + 1, range: [start, witness.range[1]], weight }
    }
  }
  return best
}
