import type { ChangeView, FlagsView, ProjectView, RowSplice, RowView } from '../../src/bridge/index.ts'
import { keepCounts } from './listing.ts'
import { keepPlaces } from './row-places.ts'

/** How the window's copy of a project follows what the host says. */

/** The project after a change. The caller knows that the change is for this project and its next revision. */
export function withChange(project: ProjectView, change: ChangeView): ProjectView {
  const pairs = project.pairs.map((pair) => {
    const splices = change.splices.filter((splice) => splice.pair === pair.id)
    return splices.length === 0 ? pair : { ...pair, rows: splices.reduce(spliced, pair.rows) }
  })
  return { ...project, pairs, revision: change.revision, undo: change.undo, redo: change.redo, terms: change.terms ?? project.terms }
}

function spliced(rows: readonly RowView[], { at, remove, rows: added }: RowSplice): readonly RowView[] {
  const after = rows.toSpliced(at, remove, ...added)
  const removed = rows.slice(at, at + remove)
  keepCounts(rows, after, removed, added)
  if (removed.length === added.length && removed.every(({ id }, index) => id === added[index]?.id)) keepPlaces(rows, after)
  return after
}

/** The project with flags that were found afresh. Rows that are gone meanwhile are left out. */
export function withFlags(project: ProjectView, { pair: id, rows: found }: FlagsView): ProjectView {
  const byRow = new Map(found.map((row) => [row.id, row]))
  const pairs = project.pairs.map((pair) => {
    if (pair.id !== id) return pair
    return {
      ...pair,
      rows: replacedInPlace(pair.rows, (row) => {
        const fresh = byRow.get(row.id)
        return fresh ? { ...row, flags: fresh.flags, fixed: fresh.fixed } : row
      }),
    }
  })
  return { ...project, pairs }
}

/** The project with one row as it will be, before the host has said so. */
export function withRow(project: ProjectView, pairId: number, rowId: number, change: Partial<RowView>): ProjectView {
  const pairs = project.pairs.map((pair) =>
    pair.id === pairId ? { ...pair, rows: replacedInPlace(pair.rows, (row) => (row.id === rowId ? { ...row, ...change } : row)) } : pair,
  )
  return { ...project, pairs }
}

/** The rows with some of them given another value: ids and order stay. */
function replacedInPlace(rows: readonly RowView[], change: (row: RowView) => RowView): readonly RowView[] {
  const after = rows.map(change)
  const changed = rows.flatMap((row, index) => (after[index] === row ? [] : [index]))
  keepPlaces(rows, after)
  keepCounts(
    rows,
    after,
    changed.flatMap((index) => rows[index] ?? []),
    changed.flatMap((index) => after[index] ?? []),
  )
  return after
}

/** For each row that a change touches, the ids of the rows in its place: itself where only its value is new. */
export function replacedRows(project: ProjectView, change: ChangeView): ReadonlyMap<number, readonly number[]> {
  const replaced = new Map<number, readonly number[]>()
  const rows = new Map(project.pairs.map((pair) => [pair.id, pair.rows]))
  for (const splice of change.splices) {
    const before = rows.get(splice.pair)
    if (!before) continue
    const ids = splice.rows.map(({ id }) => id)
    for (const { id } of before.slice(splice.at, splice.at + splice.remove)) replaced.set(id, ids.includes(id) ? [id] : ids)
    if (change.splices.length > 1) rows.set(splice.pair, before.toSpliced(splice.at, splice.remove, ...splice.rows))
  }
  return replaced
}
