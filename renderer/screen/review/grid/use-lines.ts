import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { useReview } from '../../../state/store.ts'

/** A row of the list that is drawn. */
export interface Line {
  readonly id: number
  readonly index: number
}

interface Drawn {
  readonly lines: readonly Line[]
  /** Where the first of them stands, in pixels from the top of all rows. */
  readonly top: number
}

/**
 * The rows to draw, and their place. Rows in sight that are not at hand yet are asked for; until they have come, the rows that were in sight last
 * stay there, so that nothing blank is ever seen, however far the scroll bar is pulled.
 */
export function useLines(virtual: Virtualizer<HTMLDivElement, Element>, listed: readonly number[]): Drawn {
  const rows = useReview((s) => s.held.rows)
  const stale = useReview((s) => s.held.stale)
  const items = virtual.getVirtualItems()
  const { startIndex: first, endIndex: last } = virtual.range ?? { startIndex: 0, endIndex: -1 }
  const lines = items.flatMap(({ index }) => {
    const id = listed[index]
    return id === undefined ? [] : [{ id, index }]
  })
  const scrolled = virtual.scrollOffset ?? 0
  const isComplete = lines.every(({ id, index }) => index < first || index > last || rows.has(id))
  const [sight] = useState(lastSight)
  const before = isComplete ? null : sight.of(listed)
  const drawn: Drawn = before ? { lines: before.lines, top: before.top + scrolled - before.scrolled } : { lines, top: items[0]?.start ?? 0 }
  const standing = useRef<readonly Line[]>(drawn.lines)
  useLayoutEffect(() => {
    standing.current = drawn.lines
    if (isComplete) sight.keep({ ...drawn, scrolled, listed })
  })
  useLayoutEffect(() => {
    // What is drawn follows from what is at hand, and that comes of this very call: only another sight, list or value asks again.
    const ids = standing.current.map(({ id }) => id)
    if (last >= first) useReview.getState().seeRows(first, last, ids)
  }, [first, last, listed, stale])
  return drawn
}

/** What was drawn when all of it was at hand. */
interface Sight extends Drawn {
  readonly scrolled: number
  readonly listed: readonly number[]
}

/** Keeps the last sight of a list. */
function lastSight() {
  let last: Sight | null = null
  return {
    keep: (sight: Sight) => void (last = sight),
    of: (listed: readonly number[]) => (last?.listed === listed ? last : null),
  }
}
