import type { RowView } from '../../src/bridge/index.ts'
import { assertNever } from '../../src/model/index.ts'
import { FILTERS, type Filter, type Order, type WorkMode } from './review-state.ts'
import { factsOf } from './row-facts.ts'
import { rowById, rowPlaces } from './row-places.ts'

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
    case 'locked':
      return row.locked
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
  const counts = noCounts()
  for (const row of rows) addRow(counts, row, 1)
  return counts
}

/** Works out the counts of `after`, which is `before` with some rows taken away and others added, from those of `before`. */
export function keepCounts(
  before: readonly RowView[],
  after: readonly RowView[],
  removed: readonly RowView[],
  added: readonly RowView[],
): void {
  const old = known.get(before)
  if (!old) return
  const counts: RunningCounts = { ...old, filters: { ...old.filters }, left: { ...old.left } }
  for (const row of removed) addRow(counts, row, -1)
  for (const row of added) addRow(counts, row, 1)
  known.set(after, counts)
}

interface RunningCounts {
  filters: Record<Filter, number>
  total: number
  reviewed: number
  corrected: number
  pressing: number
  left: { critical: number; major: number; minor: number }
}

function noCounts(): RunningCounts {
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<Filter, number>
  return { filters, total: 0, reviewed: 0, corrected: 0, pressing: 0, left: { critical: 0, major: 0, minor: 0 } }
}

function addRow(counts: RunningCounts, row: RowView, sign: 1 | -1): void {
  const { counts: flags, reviewed, edited } = factsOf(row)
  for (const filter of FILTERS) if (belongs(row, filter)) counts.filters[filter] += sign
  counts.total += sign
  if (reviewed) counts.reviewed += sign
  else for (const severity of ['critical', 'major', 'minor'] as const) counts.left[severity] += sign * flags[severity]
  if (edited && !reviewed) counts.corrected += sign
  if (!reviewed && !edited && flags.critical + flags.major > 0) counts.pressing += sign
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

/** What the grid is to list. Links are mended beside their neighbours, so align mode keeps to the document's order. */
export function choiceOf({ filter, order, query, mode }: ListingChoice & { readonly mode: WorkMode }): ListingChoice {
  return { filter, order: mode === 'align' ? 'document' : order, query }
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
 * now come in at their place (in document order) or at the end (worst first). `replaced` names, for each row that
 * changed, the rows in its place: itself alone where only its value is new.
 */
export function keepListing(
  listed: readonly number[],
  rows: readonly RowView[],
  replaced: ReadonlyMap<number, readonly number[]>,
  choice: ListingChoice,
): readonly number[] {
  const places = rowPlaces(rows)
  if (replaced.size > 0 && onlyValues(replaced) && noNewcomer(listed, rows, replaced, choice)) return listed
  const kept = new Set(listed.flatMap((id) => (places.has(id) ? [id] : (replaced.get(id) ?? []))).filter((id) => places.has(id)))
  const fresh = listRows(rows, choice)
  if (choice.order === 'worst') return same(listed, [...new Set([...kept, ...fresh])])
  const all = new Set([...kept, ...fresh])
  return same(listed, all.size === rows.length ? rows.map(({ id }) => id) : rows.filter(({ id }) => all.has(id)).map(({ id }) => id))
}

function onlyValues(replaced: ReadonlyMap<number, readonly number[]>): boolean {
  return [...replaced].every(([id, heirs]) => heirs.length === 1 && heirs[0] === id)
}

/** How many changed rows are looked at one by one; more than that is quicker by listing afresh. */
const FEW = 50

function noNewcomer(
  listed: readonly number[],
  rows: readonly RowView[],
  replaced: ReadonlyMap<number, readonly number[]>,
  choice: ListingChoice,
): boolean {
  if (listed.length === rows.length) return true
  if (replaced.size > FEW) return false
  return [...replaced.keys()].every((id) => {
    const row = rowById(rows, id)
    return row === null || listed.includes(id) || listRows([row], choice).length === 0
  })
}

/** Whether the list is the whole document in its order. */
export function listsAll(
  rows: readonly RowView[],
  { listed, order }: { readonly listed: readonly number[]; readonly order: Order },
): boolean {
  return order === 'document' && listed.length === rows.length
}

function same(before: readonly number[], after: readonly number[]): readonly number[] {
  return before.length === after.length && before.every((id, index) => id === after[index]) ? before : after
}
