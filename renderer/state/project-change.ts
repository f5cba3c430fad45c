import type { ChangeView, FlagsView, ProjectView, RowSplice, RowView } from '../../src/bridge/index.ts'

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
  return rows.toSpliced(at, remove, ...added)
}

/** The project with flags that were found afresh. Rows that are gone meanwhile are left out. */
export function withFlags(project: ProjectView, { pair: id, rows: found }: FlagsView): ProjectView {
  const byRow = new Map(found.map((row) => [row.id, row]))
  const pairs = project.pairs.map((pair) => {
    if (pair.id !== id) return pair
    const rows = pair.rows.map((row) => {
      const fresh = byRow.get(row.id)
      return fresh ? { ...row, flags: fresh.flags, fixed: fresh.fixed } : row
    })
    return { ...pair, rows }
  })
  return { ...project, pairs }
}

/** The project with one row as it will be, before the host has said so. */
export function withRow(project: ProjectView, pairId: number, rowId: number, change: Partial<RowView>): ProjectView {
  const pairs = project.pairs.map((pair) =>
    pair.id === pairId ? { ...pair, rows: pair.rows.map((row) => (row.id === rowId ? { ...row, ...change } : row)) } : pair,
  )
  return { ...project, pairs }
}

/** For each row that a change takes away, the ids of the rows that stand in its place. */
export function replacedRows(project: ProjectView, change: ChangeView): ReadonlyMap<number, readonly number[]> {
  const replaced = new Map<number, readonly number[]>()
  const rows = new Map(project.pairs.map((pair) => [pair.id, pair.rows]))
  for (const splice of change.splices) {
    const before = rows.get(splice.pair)
    if (!before) continue
    const ids = splice.rows.map(({ id }) => id)
    for (const { id } of before.slice(splice.at, splice.at + splice.remove)) replaced.set(id, ids)
    rows.set(splice.pair, spliced(before, splice))
  }
  return replaced
}
