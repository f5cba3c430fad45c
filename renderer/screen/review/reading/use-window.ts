import { useEffect, useMemo, useState, type UIEvent } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import { currentPair } from '../../../state/review-state.ts'
import { useReview } from '../../../state/store.ts'
import { SPAN, windowAround } from './paragraph.ts'

interface ReadingWindow {
  readonly rows: readonly RowView[]
  readonly total: number
  /** Shows more of the side that is scrolled to. */
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
}

const NONE: readonly RowView[] = []

/**
 * The rows of the document around the one stood on, or around where the reviewer has scrolled to, whatever its length. Rows that are not at hand
 * are asked for; until they have come, those that were shown before stay.
 */
export function useWindow(number: number): ReadingWindow {
  const pair = useReview((s) => s.pair)
  const total = useReview((s) => currentPair(s)?.counts.total ?? 0)
  const held = useReview((s) => s.held)
  const [place, setPlace] = useState(number)
  useEffect(() => setPlace((now) => (Math.abs(now - number) > SPAN / 2 ? number : now)), [number, pair])
  const [from, to] = windowAround(place, total)
  const found = useMemo(
    () => [...held.rows.values()].filter((row) => row.number >= from && row.number <= to).toSorted((a, b) => a.number - b.number),
    [held.rows, from, to],
  )
  const isWhole = found.length >= to - from + 1
  useEffect(() => {
    if (!isWhole) void useReview.getState().fetchNumbers(from, to)
  }, [from, to, isWhole, pair])
  const [before, setBefore] = useState({ pair, rows: NONE })
  useEffect(() => {
    if (isWhole) setBefore({ pair, rows: found })
  }, [isWhole, found, pair])
  const rows = isWhole || before.pair !== pair || before.rows.length === 0 ? found : before.rows
  const onScroll = ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: UIEvent<HTMLElement>) => {
    if (!isWhole) return
    if (scrollTop < clientHeight / 2 && from > 1) setPlace(from + SPAN / 2)
    else if (scrollHeight - scrollTop - clientHeight < clientHeight / 2 && to < total) setPlace(to - SPAN / 2)
  }
  return { rows, total, onScroll }
}
