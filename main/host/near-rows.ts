import type { NearRowView } from '../../src/bridge/index.ts'
import { likeness, NEAR_LEAST, sourceDiff, type Compared } from '../../src/memory/index.ts'
import { skeletonOf } from '../../src/memory/placeable.ts'
import type { ProjectRows } from './project-rows.ts'

/** How long rows are compared at a time before others get their turn, in milliseconds, and after how many the clock is looked at. */
const TURN = 5
const LOOK = 64

/** How many are shown. */
const MOST = 20

/** Where a row stands. */
interface Place {
  readonly pair: number
  readonly segment: number
}

/**
 * The rows of all pairs whose Chinese is that of a row, or nearly so (`likeness` of `NEAR_LEAST` and more): the most alike first, in the order of the
 * project among equals. A hundred thousand rows are gone through in turns, so that nothing else waits.
 */
export async function nearRows(rows: ProjectRows, asked: Place): Promise<readonly NearRowView[]> {
  const own = rows.of(asked.pair).reading(asked.segment)
  if (own === '') return []
  const wanted = readingCompared(own)
  const found: { readonly place: Place; readonly score: number }[] = []
  let [end, looked] = [performance.now() + TURN, 0]
  for (const { pair, segment, reading } of rows.readings()) {
    if (++looked % LOOK === 0 && performance.now() > end) {
      await new Promise((resolve) => setImmediate(resolve))
      end = performance.now() + TURN
    }
    if (pair === asked.pair && segment === asked.segment) continue
    const score = reading === own ? 100 : (likeness(wanted, readingCompared(reading), NEAR_LEAST)?.score ?? null)
    if (score !== null) found.push({ place: { pair, segment }, score })
  }
  found.sort((a, b) => b.score - a.score)
  const source = rows.of(asked.pair).row(asked.segment)?.source ?? ''
  return found.slice(0, MOST).flatMap(({ place, score }): readonly NearRowView[] => {
    const row = rows.of(place.pair).row(place.segment)
    if (!row) return []
    const { number, target, state } = row
    return [{ ...place, number, target, state, score, diff: sourceDiff(row.source, source) }]
  })
}

/** A folded text is not folded again, and rows that read the same are told apart by nothing else. */
function readingCompared(reading: string): Compared {
  return { skeleton: skeletonOf(reading), exact: 0 }
}
