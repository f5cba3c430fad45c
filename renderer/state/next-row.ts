import { toRuns, type Runs } from '../../src/listing/runs.ts'

/** Where the review goes next: the first row after the one it stands on that is as wanted, or from the start of the list again. */
export type NextRow = { readonly kind: 'row'; readonly id: number; readonly wrapped: boolean } | { readonly kind: 'none' }

/** Rows to look through, in the order in which they come. */
export interface Stretch {
  readonly among: Runs
  /** It lies before the row that was stood on: the search has gone round. */
  readonly wrapped: boolean
}

/** How long the first stretch is where it cannot be told in a few runs, and how much longer each next one. */
const FIRST_LENGTH = 500
const GROWTH = 8
/** So many runs may be told at once. */
const FEW_RUNS = 2000

/** The list from behind `from` to its end, and from its start to `from`, in stretches; `step` -1 goes the other way. */
export function* stretches(listed: readonly number[], from: number | null, step: 1 | -1 = 1): Generator<Stretch, void, undefined> {
  const order = step === 1 ? listed : listed.toReversed()
  const here = from === null ? -1 : order.indexOf(from)
  yield* parts(order, here + 1, order.length, false)
  if (here > 0) yield* parts(order, 0, here, true)
}

function* parts(order: readonly number[], from: number, to: number, wrapped: boolean): Generator<Stretch, void, undefined> {
  const all = toRuns(order.slice(from, to))
  if (all.length <= FEW_RUNS) {
    if (all.length > 0) yield { among: all, wrapped }
    return
  }
  let [at, length] = [from, FIRST_LENGTH]
  while (at < to) {
    const end = Math.min(to, at + length)
    yield { among: toRuns(order.slice(at, end)), wrapped }
    at = end
    length *= GROWTH
  }
}
