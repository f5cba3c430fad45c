import { ALL_ROWS } from '../../../src/listing/row-query.ts'
import { reviewStore } from '../../state/store.ts'
import { closeDialog } from './open-dialog.ts'

/** Stands on a row of the grid, from wherever the reviewer is. */
export async function goToRow(row: number): Promise<void> {
  closeDialog()
  const { setScreen, setQuery, select, query } = reviewStore.getState()
  setScreen('review')
  // A filter or a search could hide the row.
  await setQuery({ ...ALL_ROWS, order: query.order })
  select(row)
}
