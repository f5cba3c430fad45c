import { glueScorer } from './glue.ts'
import { lengthScorer } from './length.ts'
import { markScorer } from './mark-score.ts'
import type { Model } from './model.ts'
import { nullScorer } from './null-score.ts'
import { WordRows } from './word-rows.ts'

/** Score of a bead that cannot be. */
export const IMPOSSIBLE = -1e30
/** Lengths that fit worse than this are not worth reading the words. */
const HOPELESS_LENGTH = -7

/** Scores beads of type `t` that hold source `[i0, i)` and target `[j0, j)`; every signal is a file of its own. */
export interface BeadScorer {
  /** Makes source sentence `i` ready for target sentences `[from, to)`. The last few stay ready; asking for others is an error. */
  readonly load: (i: number, from: number, to: number) => void
  /** The score, or `IMPOSSIBLE` where it cannot be as much as `least`: then the words need not be weighed. */
  readonly score: (t: number, i0: number, i: number, j0: number, j: number, least: number) => number
}

export function beadScorer(model: Model): BeadScorer {
  const { source, target, weights } = model
  const rows = new WordRows(model)
  const prior = model.typePrior.map((share) => weights.prior * share)
  const [sourceNull, targetNull] = [nullScorer(source, weights), nullScorer(target, weights)]
  const [sourceGlue, targetGlue] = [glueScorer(source, weights), glueScorer(target, weights)]
  const lengthOf = lengthScorer(source, target, model.ratio, weights)
  const marksOf = markScorer(model)
  const score: BeadScorer['score'] = (t, i0, i, j0, j, least) => {
    const type = prior[t] ?? 0
    if (i0 === i) return type + targetNull(j0)
    if (j0 === j) return type + sourceNull(i0)
    const length = lengthOf(i0, i, j0, j)
    if (length < HOPELESS_LENGTH && t > 0) return IMPOSSIBLE
    const rest = type + length + sourceGlue(i0, i) + targetGlue(j0, j) + marksOf(i0, i, j0, j)
    if (rest + weights.words * rows.most(i0, i, j0, j) < least) return IMPOSSIBLE
    return rest + weights.words * rows.score(i0, i, j0, j)
  }
  return { load: (i, from, to) => rows.load(i, from, to), score }
}
