import { currentPair, selectedRow } from './review-state.ts'
import { reviewStore } from './store.ts'

/** Where the reviewer goes in the document while they read it: by the numbers of the rows, whatever the grid lists. */

/** Rows that are fetched on each side of one that is gone to. */
const AROUND = 30

/** Where the last step leads that its row has not come for yet. */
let going: { readonly pair: number; readonly number: number } | null = null

/** The number of the row that is stood on, or that the reviewer is on the way to; 1 where there is none. */
function placeNow(): number {
  const state = reviewStore.getState()
  if (going?.pair === state.pair) return going.number
  return selectedRow(state)?.number ?? 1
}

/** Steps `by` so many rows on in the document, not beyond its ends. Done when the row is stood on. */
export async function stepReading(by: number): Promise<void> {
  const total = currentPair(reviewStore.getState())?.counts.total ?? 0
  if (total > 0) await readAt(Math.max(1, Math.min(total, placeNow() + by)))
}

async function readAt(number: number): Promise<void> {
  const { pair, held, fetchNumbers } = reviewStore.getState()
  const place = { pair, number }
  going = place
  const known = [...held.rows.values()].find((row) => row.number === number)
  const row = known ?? (await fetchNumbers(number - AROUND, number + AROUND)).find((one) => one.number === number)
  // A later step, or another pair, leads elsewhere.
  if (going !== place) return
  going = null
  if (row && reviewStore.getState().pair === pair) reviewStore.getState().select(row.id)
}

/** Back to the grid at the row that was read last, with its editor open where asked; all rows are listed where it is not. */
export async function leaveReading(edit: boolean): Promise<void> {
  going = null
  const { setMode, setEditing, goToNumber, listed, ...state } = reviewStore.getState()
  const row = selectedRow(state)
  setMode('review')
  if (row && !listed.includes(row.id)) await goToNumber(row.number)
  if (edit && reviewStore.getState().selected === row?.id) setEditing(true)
}
