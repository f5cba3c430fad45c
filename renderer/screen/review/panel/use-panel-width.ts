import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useReview } from '../../../state/store.ts'

const NARROWEST = 280
const WIDEST = 640
const KEY_STEP = 16

/** The panel's width: dragged with the pointer or moved with the arrow keys, and remembered by the host. */
export function usePanelWidth() {
  const kept = useReview((s) => s.preferences.panelWidth)
  const [dragged, setDragged] = useState<number | null>(null)
  const width = fitted(dragged ?? kept)
  const keep = (next: number) => void useReview.getState().setPreferences({ panelWidth: fitted(next) })
  const grip = {
    role: 'separator',
    tabIndex: 0,
    'aria-orientation': 'vertical',
    'aria-valuenow': width,
    'aria-valuemin': NARROWEST,
    'aria-valuemax': WIDEST,
    'data-own-keys': true,
    onPointerDown: (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) setDragged(window.innerWidth - event.clientX)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.releasePointerCapture(event.pointerId)
      if (dragged !== null) keep(dragged)
      setDragged(null)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'ArrowLeft') keep(width + KEY_STEP)
      if (event.key === 'ArrowRight') keep(width - KEY_STEP)
    },
  } as const
  return { width, grip }
}

function fitted(width: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)))
}
