import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'

/** Pixels: what the host takes, and what the style sheets are written for. */
const SIZES = { least: 11, usual: 15, most: 24 } as const

/** Text of the rows by one pixel larger (1) or smaller (-1), or as usual (0). */
export function changeTextSize(by: 1 | -1 | 0): void {
  const { preferences, setPreferences, announce } = reviewStore.getState()
  const fontSize = by === 0 ? SIZES.usual : Math.min(SIZES.most, Math.max(SIZES.least, preferences.fontSize + by))
  announce(textNow('keys.size', { size: fontSize }))
  if (fontSize !== preferences.fontSize) void setPreferences({ fontSize })
}
