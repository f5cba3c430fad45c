import type { HistoryEntry } from '../../src/bridge/index.ts'
import type { Act, Step } from '../../src/review/index.ts'

/** What happened to a row, newest first. A row made by merging or splitting has the history of those that it was made of. */
export function rowHistory(acts: readonly Act[], pair: number, segment: number): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  const lineage = new Set([segment])
  for (const act of acts.toReversed()) {
    const about = act.steps.filter((step) => concerns(step, pair, lineage))
    if (about.length === 0) continue
    for (const step of about) if (step.kind === 'realign') for (const former of step.before) lineage.add(former.id)
    const rewrite = about.find((step) => step.kind === 'rewrite')
    const { id, kind, name, author, at } = act
    entries.push({ act: id, kind, name, author, at, before: rewrite?.before ?? null, after: rewrite?.after ?? null })
  }
  return entries
}

function concerns(step: Step, pair: number, lineage: ReadonlySet<number>): boolean {
  if (step.kind === 'judge' || step.kind === 'term' || step.pair !== pair) return false
  return step.kind === 'realign' ? step.after.some(({ id }) => lineage.has(id)) : lineage.has(step.segment)
}
