import { create } from 'zustand'
import type { NearRowView } from '../../src/bridge/index.ts'
import { reviewStore } from './store.ts'

/** Where a row stands. */
interface Place {
  readonly project: string
  readonly pair: number
  readonly segment: number
}

/** The rows of the project that are like the one that the reviewer stands on; null until the host has answered about one. */
export const useNearRows = create<{ readonly found: (Place & { readonly rows: readonly NearRowView[] }) | null }>(() => ({ found: null }))

/** Asks for the rows that are like a row. An answer that comes when it `isNeeded` no more is let go. */
export async function askNearRows(place: Place, isNeeded: () => boolean): Promise<void> {
  const rows = await reviewStore.getState().ask('nearRows', { ...place }, true)
  if (rows && isNeeded()) useNearRows.setState({ found: { ...place, rows } })
}

/** Those of a row of the shown pair; none where the host has not answered about it. */
export function nearRowsOf(found: ReturnType<typeof useNearRows.getState>['found'], segment: number | null): readonly NearRowView[] {
  const { project, pair } = reviewStore.getState()
  return found && found.segment === segment && found.pair === pair && found.project === project?.id ? found.rows : NONE
}

const NONE: readonly NearRowView[] = []

/** Goes to a row that is like the one stood on, in whichever pair it is; all rows are listed where it is not. */
export async function goToNearRow({ pair, number }: Pick<NearRowView, 'pair' | 'number'>): Promise<void> {
  if (pair !== reviewStore.getState().pair) await reviewStore.getState().selectPair(pair)
  await reviewStore.getState().goToNumber(number)
}

/** Goes to the next row in the project that reads the same or nearly so, from the last one to the first. False where there is none. */
export async function goToNextRepetition(): Promise<boolean> {
  const { pair, selected, held } = reviewStore.getState()
  const here = held.rows.get(selected ?? -1)?.number ?? 0
  const rows = nearRowsOf(useNearRows.getState().found, selected)
  const order = rows.toSorted((a, b) => a.pair - b.pair || a.number - b.number)
  const next = order.find((row) => row.pair > pair || (row.pair === pair && row.number > here)) ?? order[0]
  if (!next) return false
  await goToNearRow(next)
  return true
}
