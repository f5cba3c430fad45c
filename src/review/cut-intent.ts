import { fail, sentenceStarts, succeed, type Outcome, type SegmentId, type Side } from '../model/index.ts'
import type { Plan } from './act.ts'
import { applySteps } from './apply.ts'
import { split } from './reshape.ts'
import { cutPlace, joinPlace, type CutPlace } from './sentence-cut.ts'
import { indexOf, machineTarget, pairOf, sourceText, type DocumentPair, type ReviewState } from './state.ts'
import type { Step } from './step.ts'

/**
 * Cuts sentences of a row: at `source` in its Chinese and at `target` in its machine English (positions in code units, null for a side that
 * is not cut). With `split` the row becomes two there; a side without a place goes where most of it belongs.
 */
export interface CutIntent {
  readonly kind: 'cut'
  readonly pair: number
  readonly segment: SegmentId
  readonly source: number | null
  readonly target: number | null
  readonly split: boolean
}

/** The steps of a cut. Fails where nothing can be cut, or the parts would be no two rows. */
export function planCut(state: ReviewState, pair: DocumentPair, intent: CutIntent, author: string): Outcome<Plan> {
  const { segment } = intent
  const steps: Step[] = []
  const borders: Partial<Record<Side, number>> = {}
  for (const side of ['source', 'target'] as const) {
    const position = intent[side]
    const place: Outcome<CutPlace> | null = position === null ? null : cutPlace(pair, segment, side, position)
    if (place && !place.ok) return place
    if (!place) continue
    borders[side] = place.value.before
    if (place.value.step) steps.push(place.value.step)
  }
  if (!intent.split) return steps.length > 0 ? succeed({ name: 'cut', steps }) : fail('reshape.nothing-to-cut')
  const cut = pairOf(applySteps(state, steps), pair.id)
  if (!cut || (borders.source ?? borders.target) === undefined) return fail('reshape.nothing-to-cut')
  const border = (side: Side) => borders[side] ?? nearestBorder(cut, segment, side, shareBefore(pair, intent))
  const rows = split(cut, segment, border('source'), border('target'), author)
  return rows.ok ? succeed({ name: steps.length > 0 ? 'cut' : 'split', steps: [...steps, rows.value] }) : rows
}

/** The steps that make one sentence of two neighbours in a row. */
export function planJoin(pair: DocumentPair, segment: SegmentId, side: Side, before: number): Outcome<Plan> {
  const step = joinPlace(pair, segment, side, before)
  return step.ok ? succeed({ name: 'join', steps: [step.value] }) : step
}

/** How much of the row lies before the place that was chosen, from 0 to 1. */
function shareBefore(pair: DocumentPair, { segment: id, source, target }: CutIntent): number {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return 0.5
  return source === null
    ? (target ?? 0) / Math.max(1, machineTarget(pair, segment).length)
    : source / Math.max(1, sourceText(pair, segment).length)
}

/** After how many sentences of a side about this share of its text has gone. */
function nearestBorder(pair: DocumentPair, id: SegmentId, side: Side, share: number): number {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return 0
  const length = (side === 'source' ? sourceText(pair, segment) : machineTarget(pair, segment)).length
  const distances = [...sentenceStarts(pair[side], segment[side]), length].map((place) => Math.abs(place - share * length))
  return distances.lastIndexOf(Math.min(...distances))
}
