import type { PairNews } from '../../src/bridge/index.ts'
import { fromRuns } from '../../src/listing/runs.ts'
import { listsAll, type RowQuery } from '../../src/listing/row-query.ts'
import type { ReviewValues } from './review-state.ts'

/** What the grid lists while rows change. The host makes lists; here they are only kept still under the eyes of the reviewer. */

/** What the grid is to list. Links are mended beside their neighbours, so align mode keeps to the document's order. */
export function queryOf({ query, mode }: Pick<ReviewValues, 'query' | 'mode'>): RowQuery {
  return mode === 'align' && query.order !== 'document' ? { ...query, order: 'document' } : query
}

/** A query as the contract takes it, with lists of its own. */
export function sentQuery({ filters, without = [], ...rest }: RowQuery) {
  return { ...rest, filters: [...filters], without: [...without] }
}

/** Whether the list is the whole document in its order. */
export function isWhole(query: RowQuery): boolean {
  return query.order === 'document' && listsAll(query)
}

/**
 * The list after rows gave way to others. A row that no longer fits the query stays until the list is made afresh, and rows that are new stand
 * where those were that they came from.
 */
export function listedAfter(listed: readonly number[], splices: PairNews['splices'], query: RowQuery): readonly number[] {
  return splices.reduce((now, splice) => {
    const [removed, added] = [fromRuns(splice.removed), fromRuns(splice.added)]
    return isWhole(query) ? inPlace(now, splice.at, removed, added) : withHeirs(now, removed, added, listsAll(query))
  }, listed)
}

function inPlace(listed: readonly number[], at: number, removed: readonly number[], added: readonly number[]): readonly number[] {
  const isThere = removed.every((id, index) => listed[at + index] === id)
  // A list that was made after the change has the new rows already.
  if (!isThere || (added.length > 0 && listed[at] === added[0])) return withHeirs(listed, removed, added, false)
  return listed.toSpliced(at, removed.length, ...added)
}

/** With the rows `added` where the first of the rows `removed` stood; at the end where none did, and all rows are to be listed. */
function withHeirs(listed: readonly number[], removed: readonly number[], added: readonly number[], all: boolean): readonly number[] {
  const gone = new Set(removed)
  const first = listed.findIndex((id) => gone.has(id))
  if (first < 0 && !all) return listed
  const known = new Set(listed)
  const heirs = added.filter((id) => !known.has(id))
  const rest = listed.filter((id) => !gone.has(id))
  return first < 0 ? [...rest, ...heirs] : rest.toSpliced(first, 0, ...heirs)
}

/** The list with rows that fit only now: at their places in the order of the document, at the end where the worst stand first. */
export function withNewcomers(listed: readonly number[], fresh: readonly number[], query: RowQuery): readonly number[] {
  if (query.order === 'document') return same(listed, fresh)
  const known = new Set(listed)
  return same(listed, [...listed, ...fresh.filter((id) => !known.has(id))])
}

/** Whether one of the rows that are new or changed is not listed and might have to be. */
export function mayHaveNewcomers(listed: readonly number[], changed: readonly number[], query: RowQuery): boolean {
  if (listsAll(query)) return false
  const known = changed.length > FEW ? new Set(listed) : null
  return changed.some((id) => (known ? !known.has(id) : !listed.includes(id)))
}

/** So many rows are looked for one by one. */
const FEW = 20

function same(before: readonly number[], after: readonly number[]): readonly number[] {
  return before.length === after.length && before.every((id, index) => id === after[index]) ? before : after
}
