import type { RowView } from '../../src/bridge/index.ts'
import { factsOf } from './row-facts.ts'

/** Where the review goes next. Rows are the listed ones, in the grid's order; every search wraps round to the start. */

export type NextRow = { readonly kind: 'row'; readonly id: number; readonly wrapped: boolean } | { readonly kind: 'none' }

/** The first row after `from` that fits, or from the start again; never `from` itself. */
export function nextRow(rows: readonly RowView[], from: number | null, fits: (row: RowView) => boolean, step: 1 | -1 = 1): NextRow {
  const here = rows.findIndex(({ id }) => id === from)
  const count = rows.length
  for (let distance = 1; distance <= count; distance += 1) {
    const index = here < 0 && step > 0 ? distance - 1 : (((here + step * distance) % count) + count) % count
    const row = rows[index]
    if (row && row.id !== from && fits(row))
      return { kind: 'row', id: row.id, wrapped: here >= 0 && (step > 0 ? index < here : index > here) }
  }
  return { kind: 'none' }
}

/** Whether a row needs a person before it can be delivered: something is flagged, or its link is in doubt. */
export function matters(row: RowView): boolean {
  const { reviewed, open, doubtful, unlinked } = factsOf(row)
  return !reviewed && (open.length > 0 || doubtful || (unlinked && !row.locked))
}

/** Where confirming a row leads: the next that matters, else the next that nobody has reviewed, else nowhere. */
export function nextThatMatters(rows: readonly RowView[], from: number | null): NextRow {
  const pressing = nextRow(rows, from, matters)
  return pressing.kind === 'row' ? pressing : nextUnreviewed(rows, from)
}

export function nextUnreviewed(rows: readonly RowView[], from: number | null): NextRow {
  return nextRow(rows, from, (row) => !factsOf(row).reviewed)
}

export function nextFlagged(rows: readonly RowView[], from: number | null): NextRow {
  return nextRow(rows, from, (row) => !factsOf(row).reviewed && factsOf(row).open.length > 0)
}

/** The next link that a person should look at: doubtful, without a counterpart, or not one to one, and not locked yet. */
export function nextDoubtful(rows: readonly RowView[], from: number | null): NextRow {
  return nextRow(rows, from, (row) => !row.locked && (factsOf(row).doubtful || !factsOf(row).oneToOne))
}
