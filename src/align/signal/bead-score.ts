import { BEAD_SIGNALS, BeadSignals } from './bead-signal.ts'
import type { Model } from '../model.ts'
import type { SignalWeights } from '../weights.ts'

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
  const counted = BEAD_SIGNALS.flatMap((name, at) => (weights[name] === 0 ? [] : [at]))
  const [place, weight] = [Int8Array.from(counted), Float64Array.from(counted, (at) => weights[BEAD_SIGNALS[at] ?? 'prior'])]
  const { forward, backward, wordsMean, nullFit } = weights
  const numbers = weights.numbersShared !== 0 || weights.numbersAlone !== 0
  const sum = (): number => {
    let total = 0
    for (let at = 0; at < weight.length; at++) total += (weight[at] ?? 0) * (values[place[at] ?? 0] ?? 0)
    return total
  }
  const alone = { source: new Float64Array(model.source.count).fill(NaN), target: new Float64Array(model.target.count).fill(NaN) }
  /** A null is the same wherever it stands, but for how well it fits there; every sentence is asked for many times. */
  const scoreAlone = (t: number, i0: number, i: number, j0: number, j: number, least: number): number => {
    const known = i0 === i ? alone.target : alone.source
    const at = i0 === i ? j0 : i0
    let form = known[at] ?? 0
    if (Number.isNaN(form)) {
      signals.readForm(t, i0, i, j0, j, false)
      form = known[at] = sum()
    }
    if (nullFit === 0) return form
    // The fit is never below 0: where it only costs, the rest is the most that there can be.
    if (nullFit < 0 && form < least) return IMPOSSIBLE
    return form + nullFit * signals.fitOf(i0, i, j0)
  }
  const score: BeadScorer['score'] = (t, i0, i, j0, j, least) => {
    if (i0 === i || j0 === j) return scoreAlone(t, i0, i, j0, j, least)
    if (!signals.readForm(t, i0, i, j0, j, numbers)) return IMPOSSIBLE
    const form = sum()
    if (form + rows.most(i0, i, j0, j, forward, backward) + Math.abs(wordsMean) * MOST_MEAN < least) return IMPOSSIBLE
    signals.readWords(i0, i, j0, j)
    return sum()
  }
  return { load: (i, from, to) => signals.load(i, from, to), score }
}
