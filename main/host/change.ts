import type { Segment, SegmentId } from '../../src/model/index.ts'
import { indexOf, pairOf, rowChanges, touchedRows, type DocumentPair, type ReviewState, type Step } from '../../src/review/index.ts'

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
  if (before === after) return []
  const splices: SegmentSplice[] = []
  const judged = Map.groupBy(
    steps.flatMap((step) => (step.kind === 'judge' ? places.rowsOf(step.key) : [])),
    ({ pair }) => pair,
  )
  for (const pair of after.pairs) {
    const { removed, added, touched } = touchedRows(steps.filter((step) => 'pair' in step && step.pair === pair.id))
    const other = new Set([...touched, ...(judged.get(pair.id) ?? []).map(({ segment }) => segment)].filter((id) => !added.has(id)))
    if (removed.size + added.size > 0) splices.push(...reshaped(pairOf(before, pair.id)?.segments ?? [], pair, removed, added))
    const places = [...other].map((id) => indexOf(pair, id)).sort((a, b) => a - b)
    for (const at of places) {
      const segment = pair.segments[at]
      if (segment) splices.push({ pair: pair.id, at, remove: 1, segments: [segment] })
    }
  }
  return splices
}

/** The splices between two lists of rows; rows that stay keep their order. */
function reshaped(
  old: readonly Segment[],
  { id: pair, segments }: DocumentPair,
  removed: ReadonlySet<SegmentId>,
  added: ReadonlySet<SegmentId>,
): readonly SegmentSplice[] {
  const splices: SegmentSplice[] = []
  let [from, at] = [0, 0]
  while (from < old.length || at < segments.length) {
    const [start, first] = [at, from]
    while (removed.has(old[from]?.id ?? -1)) from++
    while (added.has(segments[at]?.id ?? -1)) at++
    if (at > start || from > first) splices.push({ pair, at: start, remove: from - first, segments: segments.slice(start, at) })
    else {
      from++
      at++
    }
  }
  return splices
}

/** The row that a reviewer wants to stand on after these steps, or null when they touched none. */
export function focusOf(after: ReviewState, steps: readonly Step[]): { readonly pair: number; readonly segment: number } | null {
  for (const step of steps) {
    if (step.kind === 'judge' || step.kind === 'term') continue
    const pair = pairOf(after, step.pair)
    const rows = 'segment' in step ? [step.segment] : rowChanges(step).flatMap((change) => change.after.map(({ id }) => id))
    const segment = rows.find((id) => pair !== null && indexOf(pair, id) >= 0)
    if (segment !== undefined) return { pair: step.pair, segment }
  }
  return null
}
