import type { FlagView, RowView } from '../../../../src/bridge/index.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'

/** Confirms the worst issue of the row that nobody answered yet as an error of the machine: it then counts in the scores. */
export function confirmError(): void {
  const row = selectedRow(reviewStore.getState())
  const flag = row ? unjudged(row) : undefined
  if (flag) judge(flag, 'confirmed')
  else reviewStore.getState().notify('info', textNow('report.judge.none'))
}

/** Of what stands and what a correction has put right. */
function unjudged(row: RowView): FlagView | undefined {
  return [...factsOf(row).flags, ...row.fixed].find(({ verdict }) => verdict === null)
}

/** Confirms a flag as an error, or leaves it undecided again. */
export function judge({ key, type }: FlagView, verdict: 'confirmed' | 'open'): void {
  const { act, announce } = reviewStore.getState()
  void act({ kind: 'judge', keys: [key], verdict })
  if (verdict === 'confirmed') announce(textNow('report.judge.said', { type: textNow(`review.type.${type}`) }))
}
