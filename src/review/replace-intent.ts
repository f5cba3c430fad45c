import { fail, succeed, type Outcome, type SegmentId } from '../model/index.ts'
import type { Plan } from './act.ts'
import { replacer, textPrint, type ReplacePattern } from './replace.ts'
import { indexOf, pairOf, targetText, type DocumentPair, type ReviewState } from './state.ts'
import type { Step } from './step.ts'

/** Replaces in the English of rows as they were shown: one that says something else by now is left out. */
export interface ReplaceIntent {
  readonly kind: 'replace-all'
  readonly pair: number
  readonly pattern: ReplacePattern
  readonly segments: readonly SegmentId[]
  /** The `textPrint` of the English of each of them as it was shown. */
  readonly prints: readonly number[]
  /** Whether locked rows are written too. */
  readonly locked: boolean
}

/** Steps for each row that is as it was shown, and how many are not. `rewrite` gives the steps of one row. */
export function planReplace(
  state: ReviewState,
  intent: ReplaceIntent,
  rewrite: (pair: DocumentPair, id: SegmentId, text: string) => readonly Step[],
): Outcome<Plan> {
  const pair = pairOf(state, intent.pair)
  if (!pair) return fail('review.row-gone')
  const replace = replacer(intent.pattern)
  if (!replace.ok) return replace
  const steps: Step[] = []
  let leftOut = 0
  for (const [at, id] of intent.segments.entries()) {
    const segment = pair.segments[indexOf(pair, id)]
    const text = segment ? targetText(pair, segment) : ''
    const isAsShown = segment !== undefined && textPrint(text) === intent.prints[at] && (intent.locked || !segment.locked)
    const after = isAsShown ? replace.value(text) : null
    if (after) steps.push(...rewrite(pair, id, after.text))
    else leftOut++
  }
  return succeed({ name: 'replace', steps, leftOut })
}
