import type { HistoryEntry } from '../../src/bridge/index.ts'
import { rowChanges, type Act, type Step } from '../../src/review/index.ts'

/** What happened to a row, newest first. A row made by merging or splitting has the history of those that it was made of. */
export function rowHistory(acts: readonly Act[], pair: number, segment: number): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  const lineage = new Set([segment])
  for (const act of acts.toReversed()) {
    const about = act.steps.filter((step) => concerns(step, pair, lineage))
    if (about.length === 0) continue
    for (const step of about) addFormer(step, lineage)
    const rewrite = about.find((step) => step.kind === 'rewrite')
    const { id, kind, name, author, at } = act
    entries.push({ act: id, kind, name, author, at, before: rewrite?.before ?? null, after: rewrite?.after ?? null })
  }
  return entries
}

/** The row itself and those that it was merged or split from. */
export function lineageOf(acts: readonly Act[], pair: number, segment: number): ReadonlySet<number> {
  const lineage = new Set([segment])
  for (const { steps } of acts.toReversed()) for (const step of steps) if (concerns(step, pair, lineage)) addFormer(step, lineage)
  return lineage
}

function addFormer(step: Step, lineage: Set<number>): void {
  for (const { before, after } of rowChanges(step)) if (holds(after, lineage)) for (const { id } of before) lineage.add(id)
}

function concerns(step: Step, pair: number, lineage: ReadonlySet<number>): boolean {
  if (step.kind === 'judge' || step.kind === 'term' || step.pair !== pair) return false
  return 'segment' in step ? lineage.has(step.segment) : rowChanges(step).some(({ after }) => holds(after, lineage))
}

function holds(rows: readonly { readonly id: number }[], lineage: ReadonlySet<number>): boolean {
  return rows.some(({ id }) => lineage.has(id))
}
