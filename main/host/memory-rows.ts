import { textKey } from '../../src/memory/index.ts'
import { isReviewed, type SegmentId } from '../../src/model/index.ts'
import {
  machineTarget,
  pairOf,
  sourceText,
  targetText,
  touchedRows,
  type Act,
  type DocumentPair,
  type ReviewState,
  type Step,
} from '../../src/review/index.ts'
import type { SignedRow } from './memory-file.ts'
import type { FollowedProject, ProjectChange, ReviewedRow } from './memory-work.ts'

/**
 * What an act did to the rows that the memory holds: those that are reviewed now, as they are, and those that are not, or are gone. `state` is that
 * after the act, whose number among the acts of the project is `revision`, from 1.
 */
export function memoryChange(
  project: FollowedProject,
  revision: number,
  act: Pick<Act, 'steps' | 'author' | 'at'>,
  state: ReviewState,
): ProjectChange {
  const rows: ReviewedRow[] = []
  const gone: { readonly pair: number; readonly segment: number }[] = []
  for (const id of new Set(act.steps.flatMap((step) => ('pair' in step ? [step.pair] : [])))) {
    const pair = pairOf(state, id)
    const { removed, added, touched } = touchedRows(act.steps.filter((step): step is Step => 'pair' in step && step.pair === id))
    const ids = new Set([...removed, ...added, ...touched])
    if (!pair || ids.size === 0) continue
    // Rows beside those that were made anew have other neighbours now.
    const around = added.size + removed.size > 0
    const reviewed = new Map(rowsAt(pair, ids, around).map((row) => [row.segment, row]))
    rows.push(...reviewed.values())
    for (const segment of ids) if (!reviewed.has(segment)) gone.push({ pair: id, segment })
  }
  return { project, revision, rows, gone, author: act.author, at: act.at }
}

/** All reviewed rows of a project, each with who confirmed it last, as its acts say. */
export function reviewedRowsOf(state: ReviewState, acts: readonly Act[]): readonly SignedRow[] {
  const signatures = new Map<string, { readonly author: string; readonly at: string }>()
  for (const { steps, author, at } of acts)
    for (const step of steps) if ('segment' in step) signatures.set(`${step.pair}:${step.segment}`, { author, at })
  const unknown = { author: '', at: acts.at(-1)?.at ?? new Date(0).toISOString() }
  return state.pairs.flatMap((pair) =>
    rowsAt(pair, null, false).map((row) => ({ ...row, ...(signatures.get(`${row.pair}:${row.segment}`) ?? unknown) })),
  )
}

/** The reviewed rows of a pair among `ids` (all, where null), with those beside them, if `around`. */
function rowsAt(pair: DocumentPair, ids: ReadonlySet<SegmentId> | null, around: boolean): readonly ReviewedRow[] {
  const { segments } = pair
  const isAsked = (at: number) => {
    const segment = segments[at]
    return ids === null || (segment !== undefined && ids.has(segment.id))
  }
  const rows: ReviewedRow[] = []
  for (let at = 0; at < segments.length; at++) {
    if (!isAsked(at) && !(around && (isAsked(at - 1) || isAsked(at + 1)))) continue
    const row = reviewedRow(pair, at)
    if (row) rows.push(row)
  }
  return rows
}

/** The row at a place of a pair; null where nobody stands behind it, or a side is empty. */
function reviewedRow(pair: DocumentPair, at: number): ReviewedRow | null {
  const segment = pair.segments[at]
  if (!segment || !isReviewed(segment)) return null
  const [source, target] = [sourceText(pair, segment), targetText(pair, segment)]
  if (source.trim() === '' || target.trim() === '') return null
  const key = (neighbour: number) => {
    const beside = pair.segments[neighbour]
    return textKey(beside ? sourceText(pair, beside) : '')
  }
  return {
    pair: pair.id,
    segment: segment.id,
    document: pair.source.document.name,
    source,
    target,
    machine: machineTarget(pair, segment),
    state: segment.state,
    before: key(at - 1),
    after: key(at + 1),
  }
}
