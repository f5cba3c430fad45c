import type { ChangeView, FlagsView, PairNews, ProjectView, RowView } from '../../src/bridge/index.ts'
import { recounted, type RowCounts } from '../../src/listing/row-count.ts'
import { listsAll } from '../../src/listing/row-query.ts'
import { eachOf } from '../../src/listing/runs.ts'
import { withFlags, withNews, withRow } from './held-rows.ts'
import { listedAfter, queryOf } from './listing.ts'
import { rowOf, type ReviewValues } from './review-state.ts'
import { factsOf } from './row-facts.ts'

/** How the window follows what the host says of its project. */

/** The state after a change. The caller knows that the change is for this project and its next revision. */
export function withChange(state: ReviewValues, change: ChangeView): Partial<ReviewValues> {
  const { project } = state
  if (!project) return {}
  const { revision, undo, redo } = change
  const known = change.pairList ? { ...project, pairs: change.pairList } : project
  const after = change.pairs.reduce((now, { pair, counts }) => withCounts(now, pair, counts), known)
  const news = change.pairs.find(({ pair }) => pair === state.pair)
  return {
    project: { ...after, revision, undo, redo, terms: change.terms ?? project.terms, words: change.words ?? project.words },
    edition: Math.max(state.edition, change.edition),
    realigned: change.realigned,
    ...(news ? settled(state, news) : {}),
  }
}

/** The list keeps still, and the reviewer stands on a row that is there. */
function settled(state: ReviewValues, news: PairNews): Partial<ReviewValues> {
  const listed = listedAfter(state.listed, news.splices, queryOf(state))
  const isGone = (id: number) => news.splices.some(({ removed }) => holds(removed, id))
  const gone = state.selected !== null && isGone(state.selected)
  const held = withNews(state.held, news)
  return {
    listed,
    held,
    stayed: stayedWith(state, changedIn(news)),
    selected: gone ? (heirOf(state.selected, news) ?? listed[0] ?? null) : state.selected,
    cut: gone ? null : state.cut,
    // A knife or link whose row is gone is put away.
    tool: state.tool && !isGone(state.tool.segment) ? state.tool : null,
  }
}

/** The first of the rows that stand where a row stood that is gone. */
function heirOf(id: number | null, { splices }: PairNews): number | null {
  const splice = splices.find(({ removed }) => id !== null && holds(removed, id))
  const [heir] = splice ? eachOf(splice.added) : []
  return heir ?? null
}

function holds(runs: PairNews['stale'], id: number): boolean {
  for (const one of eachOf(runs)) if (one === id) return true
  return false
}

function changedIn({ rows, stale, splices }: PairNews): readonly number[] {
  return [...rows.map(({ id }) => id), ...eachOf(stale), ...splices.flatMap(({ added }) => [...eachOf(added)])]
}

/** Where all rows are listed, none has to be told apart. */
function stayedWith(state: ReviewValues, changed: readonly number[]): ReviewValues['stayed'] {
  return listsAll(state.query) ? state.stayed : new Set([...state.stayed, ...changed])
}

/** The state with flags that were found afresh. */
export function withFoundFlags(state: ReviewValues, found: FlagsView): Partial<ReviewValues> {
  const { project } = state
  if (!project) return {}
  const common = { project: withCounts(project, found.pair, found.counts), edition: Math.max(state.edition, found.edition) }
  if (found.pair !== state.pair) return common
  const changed = [...found.rows.map(({ id }) => id), ...eachOf(found.stale)]
  return { ...common, held: withFlags(state.held, found), stayed: stayedWith(state, changed) }
}

/** The state with one row as it will be, before the host has said so, and counts to match. */
export function withOwnRow(state: ReviewValues, pair: number, id: number, change: Partial<RowView>): Partial<ReviewValues> {
  const before = pair === state.pair ? rowOf(state, id) : null
  const held = withRow(state.held, id, change)
  const after = held.rows.get(id)
  const counts = state.project?.pairs.find((one) => one.id === pair)?.counts
  if (!state.project || !before || !after || !counts) return {}
  return { held, project: withCounts(state.project, pair, recounted(counts, factsOf(before), factsOf(after))) }
}

function withCounts(project: ProjectView, id: number, counts: RowCounts): ProjectView {
  return { ...project, pairs: project.pairs.map((pair) => (pair.id === id ? { ...pair, counts } : pair)) }
}
