import { useEffect, useState } from 'react'

/**
 * The keyboard goes back to where it was when the dialog opened; to the grid where that is gone. A dialog is drawn only while it is open, so that nothing
 * but its going tells that it was closed.
 */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        // Whoever closed it may have said where to go on.
        if (document.activeElement !== null && document.activeElement !== document.body) return
        const there = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : null
        ;(there ?? document.querySelector<HTMLElement>('[data-grid]'))?.focus({ preventScroll: true })
      })
    },
    [before],
  )
}
