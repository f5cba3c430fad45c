import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was when it was last closed. `bounds` is its place when not maximised; null means a first start. */
export interface WindowState {
  readonly bounds: Bounds | null
  readonly maximised: boolean
}

export const FIRST_WINDOW_STATE: WindowState = { bounds: null, maximised: false }

const pixel = z.int().min(-100_000).max(100_000)
const stateSchema = z.object({
  bounds: z.object({ x: pixel, y: pixel, width: pixel.min(1), height: pixel.min(1) }).nullable(),
  maximised: z.boolean(),
})

/** The remembered state; a file that is missing or damaged is a first start, since a window can always be placed anew. */
export function readWindowState(path: string): WindowState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (!isNoEntry(error)) console.error('The remembered window could not be read:', error)
    return FIRST_WINDOW_STATE
  }
}

/** Writes beside the file and renames, so that a crash leaves the old state or the new one. */
export function writeWindowState(path: string, state: WindowState): void {
  const draft = `${path}.draft`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(draft, JSON.stringify(state))
  renameSync(draft, path)
}

/**
 * Where to open the window on the screens of today: the remembered bounds when enough of their title bar can be reached
 * on one of the screens (a screen may have been unplugged), otherwise null for a place of the system's choice.
 * @param screens the work areas of all screens
 */
export function reachableBounds(bounds: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (bounds === null) return null
  return screens.some((screen) => titleBarWithin(bounds, screen)) ? bounds : null
}

// Enough of the title bar to take hold of it with a mouse.
const REACHABLE_WIDTH = 120
const TITLE_BAR_HEIGHT = 32

function titleBarWithin(bounds: Bounds, screen: Bounds): boolean {
  const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  return width >= REACHABLE_WIDTH && bounds.y >= screen.y && bounds.y + TITLE_BAR_HEIGHT <= screen.y + screen.height
}

function isNoEntry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
