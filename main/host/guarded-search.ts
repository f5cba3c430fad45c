import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { withinTime } from './guarded.ts'

/** How many rows are searched before others get their turn. */
export interface SearchLimits {
  readonly rows: number
  /** Milliseconds that an expression may take in all. */
  readonly time: number
}

/** Milliseconds that an expression may take for one turn. */
const TURN = 400

/** What a reviewer's own expression finds, `search` being given some rows at a time. Fails with `listing.slow-pattern` where it takes too long. */
export async function guardedSearch<Row, Found>(
  rows: readonly Row[],
  limits: SearchLimits,
  search: (some: readonly Row[]) => readonly Found[],
): Promise<Outcome<readonly Found[]>> {
  const all: Found[] = []
  const end = performance.now() + limits.time
  for (let at = 0; at < rows.length; at += limits.rows) {
    const found = withinTime(TURN, () => search(rows.slice(at, at + limits.rows)))
    if (found.kind === 'late' || performance.now() > end) return fail('listing.slow-pattern')
    for (const one of found.value) all.push(one)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return succeed(all)
}
