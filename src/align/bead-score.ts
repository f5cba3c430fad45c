import { BEAD_SIGNALS, BeadSignals } from './bead-signal.ts'
import type { Model } from './model.ts'
import type { SignalWeights } from './weights.ts'

/** Score of a bead that cannot be. */
export const IMPOSSIBLE = -1e30
/** The mean evidence of a word is within this of 0, whatever the words. */
const MOST_MEAN = 3

/** Scores beads of type `t` that hold source `[i0, i)` and target `[j0, j)`. */
export interface BeadScorer {
  /** Makes source sentence `i` ready for target sentences `[from, to)`. The last few stay ready; asking for others is an error. */
  readonly load: (i: number, from: number, to: number) => void
  /** The score, or `IMPOSSIBLE` where it cannot be as much as `least`: then the words need not be weighed. */
  readonly score: (t: number, i0: number, i: number, j0: number, j: number, least: number) => number
}

/** The sum of a bead's signals, weighed. */
export function beadScorer(model: Model, weights: SignalWeights): BeadScorer {
  const signals = new BeadSignals(model)
  const { values, rows } = signals
  const weight = Float64Array.from(BEAD_SIGNALS, (name) => weights[name])
  const { forward, backward, wordsMean } = weights
  const sum = (): number => {
    let total = 0
    for (let at = 0; at < weight.length; at++) total += (weight[at] ?? 0) * (values[at] ?? 0)
    return total
  }
  const score: BeadScorer['score'] = (t, i0, i, j0, j, least) => {
    if (!signals.readForm(t, i0, i, j0, j)) return IMPOSSIBLE
    const form = sum()
    if (i0 === i || j0 === j) return form
    if (form + rows.most(i0, i, j0, j, forward, backward) + Math.abs(wordsMean) * MOST_MEAN < least) return IMPOSSIBLE
    signals.readWords(i0, i, j0, j)
    return sum()
  }
  return { load: (i, from, to) => signals.load(i, from, to), score }
}
