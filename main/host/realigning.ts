import type { RealignView } from '../../src/bridge/index.ts'
import type { Segment } from '../../src/model/index.ts'
import {
  applyStep,
  applySteps,
  indexOf,
  isFixed,
  pairOf,
  placesToRealign,
  realignStep,
  rowChanges,
  type DocumentPair,
  type Intent,
  type RealignedRows,
  type ReviewState,
  type Step,
} from '../../src/review/index.ts'

/** Aligns rows of an open project anew. */
export interface Realigner {
  /** The rows around `near`, up to the nearest fixed ones. `fixed` holds places of rows that stay what they are. */
  realign(pair: DocumentPair, fixed: ReadonlySet<number>, near: number): Promise<RealignedRows>
  /** Makes a pair ready, so that the first question about it is answered as quickly as the others. */
  warm(pair: DocumentPair, fixed: ReadonlySet<number>): Promise<void>
  close(): void
}

export interface Realigning {
  readonly steps: readonly Step[]
  /** The state after these steps. */
  readonly after: ReviewState
  readonly realigned: RealignView | null
}

/** The steps of a change by hand, and behind them those that realign the rows around what it made; of a `realign` intent, around its row. */
export async function withRealigning(
  before: ReviewState,
  intent: Extract<Intent, { readonly pair: number; readonly segment: number }>,
  steps: readonly Step[],
  realigner: Realigner,
): Promise<Realigning> {
  let state = applySteps(before, steps)
  const first = pairOf(state, intent.pair)
  if (!first) return { steps, after: state, realigned: null }
  const made = placesToRealign(first, steps)
  const ids = (made.length > 0 ? made : [indexOf(first, intent.segment)]).flatMap((place) => first.segments[place]?.id ?? [])
  const all = [...steps]
  const windows: { readonly from: number; readonly to: number }[] = []
  let changed = 0
  for (const id of ids) {
    const pair = pairOf(state, intent.pair)
    const near = pair ? indexOf(pair, id) : -1
    if (!pair || near < 0 || windows.some(({ from, to }) => from <= near && near < to)) continue
    const found = await realigner.realign(pair, fixedPlaces(pair), near)
    const step = realignStep(pair, found)
    windows.push({ from: found.from, to: found.from + found.beads.length })
    if (!step) continue
    changed += rowsMade(step)
    state = applyStep(state, step)
    all.push(step)
  }
  const [low, high] = [Math.min(...windows.map(({ from }) => from)), Math.max(...windows.map(({ to }) => to))]
  return { steps: all, after: state, realigned: windows.length === 0 ? null : { first: low + 1, last: Math.max(low + 1, high), changed } }
}

/** Places of the rows that no aligner may touch. */
export function fixedPlaces({ segments }: DocumentPair): ReadonlySet<number> {
  return new Set(segments.flatMap((row, place) => (isFixed(row) ? [place] : [])))
}

/** How many rows hold other sentences now. */
function rowsMade(step: Step): number {
  const same = (a: Segment, b: Segment) => String(a.source) === String(b.source) && String(a.target) === String(b.target)
  return rowChanges(step).reduce((sum, { before, after }) => sum + after.filter((row) => !before.some((old) => same(row, old))).length, 0)
}
