import { reviewStore } from '../../state/store.ts'
import { closeDialog } from './open-dialog.ts'

/** Stands on a row of the grid, from wherever the reviewer is. */
export function goToRow(row: number): void {
  closeDialog()
  const { setScreen, setFilter, setQuery, select } = reviewStore.getState()
  setScreen('review')
  // A filter or a search could hide the row.
  setFilter('all')
  setQuery('')
  select(row)
}
