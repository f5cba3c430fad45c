import type { Segment } from '../../src/model/index.ts'
import { indexOf, pairOf, type ReviewState, type Step } from '../../src/review/index.ts'

/** Rows that give way to others, as the interface applies them: one splice after another. */
export interface SegmentSplice {
  readonly pair: number
  readonly at: number
  readonly remove: number
  readonly segments: readonly Segment[]
}

/** Tells which rows hold a flag that a verdict of this key speaks of. */
export interface FlagPlaces {
  rowsOf(key: string): readonly { readonly pair: number; readonly segment: number }[]
}

/** The rows that `steps` changed, with the segments of the state `after` them. */
export function changedRows(before: ReviewState, after: ReviewState, steps: readonly Step[], places: FlagPlaces): readonly SegmentSplice[] {
  const splices: SegmentSplice[] = []
  const touched = new Map<number, Set<number>>()
  const touch = (pair: number, segment: number) => touched.set(pair, (touched.get(pair) ?? new Set<number>()).add(segment))
  for (const step of steps) {
    if (step.kind === 'realign') splices.push({ pair: step.pair, at: step.at, remove: step.before.length, segments: step.after })
    if (step.kind === 'rewrite' || step.kind === 'mark') touch(step.pair, step.segment)
    if (step.kind === 'judge') for (const { pair, segment } of places.rowsOf(step.key)) touch(pair, segment)
  }
  if (before === after) return []
  for (const [id, segments] of touched) {
    const pair = pairOf(after, id)
    if (!pair) continue
    const wanted = pair.segments.flatMap((segment, at) => (segments.has(segment.id) ? [{ segment, at }] : []))
    for (const { segment, at } of wanted) splices.push({ pair: id, at, remove: 1, segments: [segment] })
  }
  return splices
}

/** The row that a reviewer wants to stand on after these steps, or null when they touched none. */
export function focusOf(after: ReviewState, steps: readonly Step[]): { readonly pair: number; readonly segment: number } | null {
  for (const step of steps) {
    if (step.kind === 'judge' || step.kind === 'term') continue
    const pair = pairOf(after, step.pair)
    const segment = step.kind === 'realign' ? step.after[0]?.id : step.segment
    if (pair && segment !== undefined && indexOf(pair, segment) >= 0) return { pair: step.pair, segment }
  }
  return null
}
