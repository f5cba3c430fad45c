import type { RowView } from '../../src/bridge/index.ts'
import { assertNever } from '../../src/model/index.ts'
import type { Filter, Order } from './review-state.ts'
import { factsOf } from './row-facts.ts'

/** Whether a row belongs to a filter. Severities list what is left to do: a reviewed row was a person's decision. */
export function belongs(row: RowView, filter: Filter): boolean {
  const facts = factsOf(row)
  switch (filter) {
    case 'all':
      return true
    case 'needs-review':
      return !facts.reviewed
    case 'critical':
    case 'major':
    case 'minor':
      return !facts.reviewed && facts.counts[filter] > 0
    case 'doubtful':
      return facts.doubtful
    case 'not-one-to-one':
      return !facts.oneToOne && !facts.unlinked
    case 'unlinked':
      return facts.unlinked
    case 'edited':
      return facts.edited
    case 'reviewed':
      return facts.reviewed
    default:
      return assertNever(filter)
  }
}

/** How many rows each filter lists, and how far the review is. */
export interface Counts {
  readonly filters: Readonly<Record<Filter, number>>
  readonly total: number
  readonly reviewed: number
  /** Rows that were changed and are still to be confirmed. */
  readonly corrected: number
  /** Rows still to be reviewed with a critical or major flag and no correction. */
  readonly pressing: number
  /** Open flags in rows that are still to be reviewed. */
  readonly left: { readonly critical: number; readonly major: number; readonly minor: number }
}

const known = new WeakMap<readonly RowView[], Counts>()

export function countRows(rows: readonly RowView[]): Counts {
  const before = known.get(rows)
  if (before) return before
  const counts = makeCounts(rows)
  known.set(rows, counts)
  return counts
}

function makeCounts(rows: readonly RowView[]): Counts {
  const filters = {
    all: rows.length,
    'needs-review': 0,
    critical: 0,
    major: 0,
    minor: 0,
    doubtful: 0,
    'not-one-to-one': 0,
    unlinked: 0,
    edited: 0,
    reviewed: 0,
  }
  const left = { critical: 0, major: 0, minor: 0 }
  let corrected = 0
  let pressing = 0
  for (const row of rows) {
    const { counts, reviewed, edited, doubtful, oneToOne, unlinked } = factsOf(row)
    for (const severity of ['critical', 'major', 'minor'] as const) {
      if (reviewed || counts[severity] === 0) continue
      filters[severity] += 1
      left[severity] += counts[severity]
    }
    filters.doubtful += Number(doubtful)
    filters.unlinked += Number(unlinked)
    filters['not-one-to-one'] += Number(!oneToOne && !unlinked)
    filters.edited += Number(edited)
    filters.reviewed += Number(reviewed)
    corrected += Number(edited && !reviewed)
    pressing += Number(!reviewed && !edited && counts.critical + counts.major > 0)
  }
  filters['needs-review'] = rows.length - filters.reviewed
  return { filters, total: rows.length, reviewed: filters.reviewed, corrected, pressing, left }
}

/** The text without the differences that a reviewer does not mean when searching: case, and full or half width. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function found(row: RowView, query: string): boolean {
  return folded(row.source).includes(query) || folded(row.target).includes(query) || folded(row.machine).includes(query)
}

export interface ListingChoice {
  readonly filter: Filter
  readonly order: Order
  readonly query: string
}

/** Ids of the rows that a choice lists, made afresh. */
export function listRows(rows: readonly RowView[], { filter, order, query }: ListingChoice): readonly number[] {
  const wanted = folded(query.trim())
  const listed = rows.filter((row) => belongs(row, filter) && (wanted === '' || found(row, wanted)))
  if (order === 'worst') listed.sort((a, b) => factsOf(b).urgency - factsOf(a).urgency)
  return listed.map(({ id }) => id)
}

/**
 * The list after rows changed. Nothing leaves or moves under the reviewer's eyes: a row that no longer fits the filter
 * stays until the list is made afresh, new rows stand where the rows were that they came from, and rows that fit only
 * now come in at their place (in document order) or at the end (worst first).
 */
export function keepListing(
  listed: readonly number[],
  rows: readonly RowView[],
  replaced: ReadonlyMap<number, readonly number[]>,
  choice: ListingChoice,
): readonly number[] {
  const there = new Set(rows.map(({ id }) => id))
  const kept = new Set(listed.flatMap((id) => (there.has(id) ? [id] : (replaced.get(id) ?? []))).filter((id) => there.has(id)))
  const fresh = listRows(rows, choice)
  if (choice.order === 'worst') return same(listed, [...new Set([...kept, ...fresh])])
  const all = new Set([...kept, ...fresh])
  return same(listed, all.size === rows.length ? rows.map(({ id }) => id) : rows.filter(({ id }) => all.has(id)).map(({ id }) => id))
}

function same(before: readonly number[], after: readonly number[]): readonly number[] {
  return before.length === after.length && before.every((id, index) => id === after[index]) ? before : after
}
