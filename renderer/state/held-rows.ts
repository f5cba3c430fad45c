import type { FlagsView, PairNews, RowView } from '../../src/bridge/index.ts'
import { eachOf, fromRuns, runsLength } from '../../src/listing/runs.ts'

/** The rows that the window has at hand, of the pair that it shows: those around what is in sight, not all there are. */
export interface HeldRows {
  readonly rows: ReadonlyMap<number, RowView>
  /** Rows at hand whose value is out of date: shown until the new one has come. */
  readonly stale: ReadonlySet<number>
}

export const NO_ROWS: HeldRows = { rows: new Map(), stale: new Set() }

/** How many rows are kept at hand at most, apart from those in use. */
const MOST = 3000

/** Those of `ids` that are not at hand, or out of date. */
export function missing({ rows, stale }: HeldRows, ids: readonly number[]): readonly number[] {
  return ids.filter((id) => !rows.has(id) || stale.has(id))
}

/** With rows that were asked for. One that came meanwhile by other means is newer, and stays. */
export function withFetched(held: HeldRows, fetched: readonly RowView[], inUse: ReadonlySet<number>): HeldRows {
  const fresh = fetched.filter(({ id }) => !held.rows.has(id) || held.stale.has(id))
  if (fresh.length === 0) return held
  return trimmed(put(held, fresh), inUse)
}

/** With what an act made of the rows. */
export function withNews(held: HeldRows, { splices, rows, stale }: PairNews): HeldRows {
  const moved = splices.reduce(spliced, held)
  return outdated(put(moved, rows), fromRuns(stale))
}

/** With flags that were found afresh. */
export function withFlags(held: HeldRows, { rows, stale }: FlagsView): HeldRows {
  const fresh = rows.flatMap(({ id, flags, fixed }) => {
    const row = held.rows.get(id)
    return row ? [{ ...row, flags, fixed }] : []
  })
  return outdated(fresh.length === 0 ? held : { ...held, rows: entered(held.rows, fresh) }, fromRuns(stale))
}

/** With one row as it will be, before the host has said so. */
export function withRow(held: HeldRows, id: number, change: Partial<RowView>): HeldRows {
  const row = held.rows.get(id)
  return row ? { ...held, rows: new Map(held.rows).set(id, { ...row, ...change }) } : held
}

function put(held: HeldRows, rows: readonly RowView[]): HeldRows {
  if (rows.length === 0) return held
  const fresh = rows.some(({ id }) => held.stale.has(id))
  const stale = fresh ? new Set([...held.stale].filter((id) => !rows.some((row) => row.id === id))) : held.stale
  return { rows: entered(held.rows, rows), stale }
}

function entered(rows: ReadonlyMap<number, RowView>, fresh: readonly RowView[]): ReadonlyMap<number, RowView> {
  const after = new Map(rows)
  for (const row of fresh) {
    // Behind all others: what was looked at longest ago stands first and goes first.
    after.delete(row.id)
    after.set(row.id, row)
  }
  return after
}

function outdated(held: HeldRows, ids: readonly number[]): HeldRows {
  const known = ids.filter((id) => held.rows.has(id))
  return known.length === 0 ? held : { ...held, stale: new Set([...held.stale, ...known]) }
}

/** Rows that are gone are let go, and those behind them have other numbers. */
function spliced(held: HeldRows, { at, removed, added }: PairNews['splices'][number]): HeldRows {
  const gone = new Set(eachOf(removed))
  const shift = runsLength(added) - gone.size
  const rows = new Map<number, RowView>()
  for (const [id, row] of held.rows)
    if (!gone.has(id)) rows.set(id, shift !== 0 && row.number > at + gone.size ? { ...row, number: row.number + shift } : row)
  return { rows, stale: held.stale }
}

function trimmed(held: HeldRows, inUse: ReadonlySet<number>): HeldRows {
  if (held.rows.size <= MOST) return held
  const rows = new Map(held.rows)
  for (const id of held.rows.keys()) {
    if (rows.size <= (MOST * 2) / 3) break
    if (!inUse.has(id)) rows.delete(id)
  }
  return { rows, stale: new Set([...held.stale].filter((id) => rows.has(id))) }
}
