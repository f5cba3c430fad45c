import type { Segment, SegmentId } from '../../src/model/index.ts'
import { indexOf, pairOf, rowChanges, touchedRows, type DocumentPair, type ReviewState, type Step } from '../../src/review/index.ts'

/** Rows `removed` that stand at `at` give way to the rows `added`. */
export interface IdSplice {
  readonly at: number
  readonly removed: readonly SegmentId[]
  readonly added: readonly SegmentId[]
}

/** What became of the rows of a pair. */
export interface PairChange {
  readonly pair: number
  /** One after another. */
  readonly splices: readonly IdSplice[]
  /** Rows that stay and have another value, in document order. */
  readonly touched: readonly SegmentId[]
}

/** Tells which rows hold a flag that a verdict of one of these keys speaks of. */
export interface FlagPlaces {
  rowsOf(keys: ReadonlySet<string>): readonly { readonly pair: number; readonly segment: number }[]
}

/** The rows that `steps` changed, by pair; pairs of which none did are left out. */
export function changedRows(before: ReviewState, after: ReviewState, steps: readonly Step[], places: FlagPlaces): readonly PairChange[] {
  if (before === after) return []
  const keys = new Set(steps.flatMap((step) => (step.kind === 'judge' ? [step.key] : [])))
  const judged = Map.groupBy(keys.size > 0 ? places.rowsOf(keys) : [], ({ pair }) => pair)
  return after.pairs.flatMap((pair) => {
    const { removed, added, touched } = touchedRows(steps.filter((step) => 'pair' in step && step.pair === pair.id))
    const other = new Set([...touched, ...(judged.get(pair.id) ?? []).map(({ segment }) => segment)].filter((id) => !added.has(id)))
    const splices = removed.size + added.size > 0 ? reshaped(pairOf(before, pair.id)?.segments ?? [], pair, removed, added) : []
    const placed = [...other].map((id) => [indexOf(pair, id), id] as const).filter(([at]) => at >= 0)
    placed.sort(([a], [b]) => a - b)
    return splices.length + placed.length === 0 ? [] : [{ pair: pair.id, splices, touched: placed.map(([, id]) => id) }]
  })
}

/** The splices between two lists of rows; rows that stay keep their order. */
function reshaped(
  old: readonly Segment[],
  { segments }: DocumentPair,
  removed: ReadonlySet<SegmentId>,
  added: ReadonlySet<SegmentId>,
): readonly IdSplice[] {
  const splices: IdSplice[] = []
  let [from, at] = [0, 0]
  while (from < old.length || at < segments.length) {
    const [start, first] = [at, from]
    while (removed.has(old[from]?.id ?? -1)) from++
    while (added.has(segments[at]?.id ?? -1)) at++
    if (at > start || from > first) splices.push({ at: start, removed: ids(old.slice(first, from)), added: ids(segments.slice(start, at)) })
    else {
      from++
      at++
    }
  }
  return splices
}

function ids(segments: readonly Segment[]): readonly SegmentId[] {
  return segments.map(({ id }) => id)
}

/** The row that a reviewer wants to stand on after these steps, or null when they touched none. */
export function focusOf(after: ReviewState, steps: readonly Step[]): { readonly pair: number; readonly segment: number } | null {
  for (const step of steps) {
    if (!('pair' in step)) continue
    const pair = pairOf(after, step.pair)
    const [first] = step.kind === 'place-pair' && pair ? pair.segments : []
    if (first) return { pair: step.pair, segment: first.id }
    const rows = 'segment' in step ? [step.segment] : rowChanges(step).flatMap((change) => change.after.map(({ id }) => id))
    const segment = rows.find((id) => pair !== null && indexOf(pair, id) >= 0)
    if (segment !== undefined) return { pair: step.pair, segment }
  }
  return null
}
