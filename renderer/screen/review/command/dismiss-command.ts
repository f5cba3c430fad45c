import type { DismissReachView, FlagView, RowView } from '../../../../src/bridge/index.ts'
import { toRuns } from '../../../../src/listing/runs.ts'
import type { DismissalReason } from '../../../../src/model/index.ts'
import type { Intent } from '../../../../src/review/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'

/** How far the reviewer lets a dismissal reach. */
export const REACHES = ['flag', 'row', 'term', 'rule', 'listed'] as const
export type Reach = (typeof REACHES)[number]

/** How many flags a dismissal would set aside, by how far it reaches; null where the host cannot tell. */
export async function askReach({ id }: RowView, { key }: FlagView): Promise<DismissReachView | null> {
  const { project, pair, listed, ask } = reviewStore.getState()
  return project && ask('dismissReach', { project: project.id, pair, segment: id, key, among: [...toRuns(listed)] }, true)
}

/** Sets a flag aside, and others with it as far as `reach` says, in one step; of several it is said how many there were, with the way back. */
export async function dismissFlag(
  row: RowView,
  flag: FlagView,
  {
    reach,
    reason,
    note,
    count,
  }: { readonly reach: Reach; readonly reason: DismissalReason; readonly note: string; readonly count: number },
): Promise<void> {
  const { act, setDismissing, notify, undo } = reviewStore.getState()
  setDismissing(null)
  const done = await act({ ...reachOf(row, reach), kind: 'dismiss', keys: [flag.key], reason, note })
  if (done && count > 1) notify('done', textNow('flags.dismissed', { count }), { label: textNow('flags.undo'), run: () => void undo() })
}

function reachOf(row: RowView, reach: Reach): Pick<Extract<Intent, { kind: 'dismiss' }>, 'scope' | 'among'> {
  if (reach === 'flag' || reach === 'term' || reach === 'rule') return { scope: reach }
  const { pair, listed } = reviewStore.getState()
  return { scope: 'flag', among: { pair, rows: toRuns(reach === 'row' ? [row.id] : listed) } }
}
