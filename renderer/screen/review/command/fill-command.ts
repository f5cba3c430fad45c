import type { ChangeView } from '../../../../src/bridge/index.ts'
import { goToNextRepetition } from '../../../state/near-rows.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'

interface Place {
  readonly pair: number
  readonly segment: number
}

/** Says what became of the repetitions of a row that was confirmed, and offers what the reviewer may want of them. */
export function tellFilled(change: ChangeView | null, place: Place): void {
  const { filled = 0, fillable = 0 } = change ?? {}
  const { notify, announce } = reviewStore.getState()
  if (filled > 0) {
    const words = textNow('fill.filled', { count: filled })
    announce(words)
    notify('done', words, { label: textNow('fill.undo'), run: () => void unfill(place) })
  } else if (fillable > 0) {
    notify('info', textNow('fill.fillable', { count: fillable }), { label: textNow('fill.fill'), run: () => void fill(place) })
  }
}

/** Gives the English of the row that the reviewer stands on to its repetitions. */
export function fillFromRow(): void {
  const { pair } = reviewStore.getState()
  const row = selectedRow(reviewStore.getState())
  if (row) void fill({ pair, segment: row.id }, true)
}

async function fill(place: Place, asked = false): Promise<void> {
  const { act, notify } = reviewStore.getState()
  const change = await act({ kind: 'fill', ...place })
  if (change && !change.filled && asked) notify('info', textNow('fill.none'))
  else tellFilled(change, place)
}

/** Goes to the next row that reads the same in Chinese, or nearly so. */
export async function nextRepetition(): Promise<void> {
  if (!(await goToNextRepetition())) reviewStore.getState().notify('info', textNow('near.none'))
}

/** The rows that were filled have the machine's English again; the confirmed row stays confirmed. */
async function unfill(place: Place): Promise<void> {
  const { act, notify } = reviewStore.getState()
  if (await act({ kind: 'unfill', ...place })) notify('done', textNow('fill.undone'))
}
