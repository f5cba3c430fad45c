import { fail, succeed, type Outcome, type SegmentId } from '../model/index.ts'
import type { Plan } from './act.ts'
import { indexOf, machineTarget, pairOf, targetText, type ReviewState } from './state.ts'
import type { Step } from './step.ts'

/** A row of any pair. */
export interface RowPlace {
  readonly pair: number
  readonly segment: SegmentId
}

/**
 * Gives rows that read as another one in Chinese its English, or takes that back. Which rows these are says the host, which can look for them; so it does
 * of those that were filled before and that nobody has touched since.
 */
export interface FillIntent {
  readonly kind: 'fill' | 'unfill'
  readonly pair: number
  readonly segment: SegmentId
  readonly repetitions?: Repetitions | undefined
}

/** Rows that read alike in Chinese, the one that is asked about among them or not. */
export interface Repetitions {
  readonly rows: readonly RowPlace[]
  /** Whether the English of a row was filled in, and stands as it was. */
  isFilled(place: RowPlace): boolean
}

export function planFill(state: ReviewState, { kind, pair: id, segment, repetitions }: FillIntent): Outcome<Plan> {
  const pair = pairOf(state, id)
  const row = pair?.segments[indexOf(pair, segment)]
  if (!pair || !row) return fail('review.row-gone')
  if (!repetitions) return succeed({ name: kind, steps: [] })
  const others = { ...repetitions, rows: repetitions.rows.filter((place) => place.pair !== id || place.segment !== segment) }
  return succeed({ name: kind, steps: kind === 'fill' ? fillSteps(state, targetText(pair, row), others) : restoreSteps(state, others) })
}

/** Steps that give rows this English: of rows that hold the machine's still, or what was filled in before. None where it says nothing. */
export function fillSteps(state: ReviewState, english: string, { rows, isFilled }: Repetitions): readonly Step[] {
  if (english.trim() === '') return []
  return rows.flatMap((place) => rewriting(state, place, isFilled, english))
}

function restoreSteps(state: ReviewState, { rows, isFilled }: Repetitions): readonly Step[] {
  return rows.filter(isFilled).flatMap((place) => rewriting(state, place, isFilled, null))
}

/** What a person decided about a row stands: its English if they wrote it, a row that they confirmed, rejected or locked. */
function rewriting(state: ReviewState, place: RowPlace, isFilled: Repetitions['isFilled'], english: string | null): readonly Step[] {
  const pair = pairOf(state, place.pair)
  const row = pair?.segments[indexOf(pair, place.segment)]
  if (!pair || !row || row.locked || row.state !== 'translated' || row.target.length === 0) return []
  if (row.correction !== null && !isFilled(place)) return []
  const after = english === machineTarget(pair, row) ? null : english
  return after === row.correction ? [] : [{ kind: 'rewrite', pair: pair.id, segment: row.id, before: row.correction, after }]
}
