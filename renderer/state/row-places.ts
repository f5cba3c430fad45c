import type { RowView } from '../../src/bridge/index.ts'

const known = new WeakMap<readonly RowView[], ReadonlyMap<number, number>>()

/** Id of a row -> its place in the document. */
export function rowPlaces(rows: readonly RowView[]): ReadonlyMap<number, number> {
  const before = known.get(rows)
  if (before) return before
  const places = new Map(rows.map(({ id }, place) => [id, place]))
  known.set(rows, places)
  return places
}

/** Says that `after` has the rows of `before`, by id and order: their places need not be looked up again. */
export function keepPlaces(before: readonly RowView[], after: readonly RowView[]): void {
  const places = known.get(before)
  if (places) known.set(after, places)
}

/** The row with this id. Null when it is not (or no longer) there. */
export function rowById(rows: readonly RowView[], id: number | null): RowView | null {
  const place = id === null ? undefined : rowPlaces(rows).get(id)
  return place === undefined ? null : (rows[place] ?? null)
}
