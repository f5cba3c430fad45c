import type { HistoryEntry, RemarkView } from '../../src/bridge/index.ts'
import { rowChanges, type Act, type Step } from '../../src/review/index.ts'

/**
 * What happened to a row, newest first. A row made by merging or splitting has the history of those that it was made of. `machineOf` gives the machine
 * English of a row that is there; where a row is gone, what its English was before a person wrote it is not told.
 */
export function rowHistory(
  acts: readonly Act[],
  pair: number,
  segment: number,
  machineOf: (segment: number) => string | null,
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  const lineage = new Set([segment])
  for (const act of acts.toReversed()) {
    const about = act.steps.filter((step) => concerns(step, pair, lineage))
    if (about.length === 0) continue
    for (const step of about) addFormer(step, lineage)
    const rewrite = about.find((step) => step.kind === 'rewrite')
    const { id, kind, author, at } = act
    const [first] = act.steps
    // A row that another one's confirmation filled was not confirmed itself.
    const isFilled = act.name === 'confirm' && first && 'segment' in first && !concerns(first, pair, lineage)
    const name = isFilled ? 'fill' : act.name
    const machine = rewrite ? machineOf(rewrite.segment) : null
    const texts = { before: rewrite ? (rewrite.before ?? machine) : null, after: rewrite ? (rewrite.after ?? machine) : null }
    entries.push({ act: id, kind, name, author, at, ...texts, remark: about.map(remarkIn).find((remark) => remark !== null) ?? null })
  }
  return entries
}

/** What a step says of its row. */
function remarkIn(step: Step): RemarkView | null {
  if (step.kind === 'error') {
    const error = step.after ?? step.before
    return error && { kind: 'error', type: error.type, severity: error.severity }
  }
  if (step.kind !== 'comment') return null
  const before = new Map(step.before?.comments.map((comment) => [comment.id, comment.text]))
  const said = step.after?.comments.find(({ id, text }) => before.get(id) !== text)
  const gone = step.before?.comments.find(({ id }) => !step.after?.comments.some((comment) => comment.id === id))
  const [first] = (step.after ?? step.before)?.comments ?? []
  const text = (said ?? gone ?? first)?.text
  return text === undefined ? null : { kind: 'comment', text }
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
  if (!('pair' in step) || step.pair !== pair) return false
  return 'segment' in step ? lineage.has(step.segment) : rowChanges(step).some(({ after }) => holds(after, lineage))
}

function holds(rows: readonly { readonly id: number }[], lineage: ReadonlySet<number>): boolean {
  return rows.some(({ id }) => lineage.has(id))
}
