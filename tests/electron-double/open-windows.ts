import type { DoubleWindow } from './browser-window.ts'

/** The windows that are open, oldest first. */
export const openWindows = new Set<DoubleWindow>()

let afterLast: () => void = () => undefined

/** Registers what happens when the last window is gone. */
export function afterLastWindow(action: () => void): void {
  afterLast = action
}

export function windowGone(window: DoubleWindow): void {
  openWindows.delete(window)
  if (openWindows.size === 0) afterLast()
}
