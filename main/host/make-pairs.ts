import type { FailedPairView } from '../../src/bridge/index.ts'
import { arrange, type ReadText } from './arrange.ts'
import { faultOf, problemOf, unwrap } from './fault.ts'
import { makeReview, type ReviewOrder } from './make-review.ts'
import type { ReviewResult } from './work.ts'

/** Two texts that a person put together. */
export interface TextPair {
  readonly source: ReadText
  readonly target: ReadText
}

/** Which of the pairs is being made, counted from 1. */
export interface Part {
  readonly at: number
  readonly of: number
  readonly name: string
}

export interface MadePairs {
  readonly made: readonly ReviewResult[]
  readonly failed: readonly FailedPairView[]
}

/**
 * Aligns and checks pairs one after another. A pair that cannot be made is told with its reason, and the others go on: a person put them together, so
 * that they need not look like a pair. Rejects with the Fault `job.cancelled`, and where no pair could be made with what the first one says.
 */
export async function makePairs(
  pairs: readonly TextPair[],
  order: Omit<ReviewOrder, 'source' | 'target' | 'force' | 'onProgress'>,
  onProgress: (part: Part, ...progress: Parameters<NonNullable<ReviewOrder['onProgress']>>) => void,
): Promise<MadePairs> {
  const made: ReviewResult[] = []
  const failed: FailedPairView[] = []
  for (const [index, pair] of pairs.entries()) {
    const part: Part = { at: index + 1, of: pairs.length, name: pair.source.name }
    try {
      const { source, target } = unwrap(arrange(pair.source, pair.target, true))
      const report = (stage: Parameters<typeof onProgress>[1], share: number) => onProgress(part, stage, share)
      made.push(await makeReview({ ...order, source, target, force: true, onProgress: report }))
    } catch (error) {
      const problem = problemOf(error)
      if (!problem || problem.code === 'job.cancelled') throw error
      failed.push({ source: pair.source.name, target: pair.target.name, problem })
    }
  }
  const [first] = failed
  if (made.length === 0 && first) throw faultOf(first.problem)
  return { made, failed }
}
