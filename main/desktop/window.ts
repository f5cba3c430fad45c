import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import { INTERFACE_URL } from './interface-scheme.ts'
import { reachableBounds, readWindowState, writeWindowState } from './window-state.ts'

export interface WindowOptions {
  /** Path of the built preload script. */
  readonly preload: string
  /** Path of the file that remembers where the window was. */
  readonly stateFile: string
  /** Hands the interface's unsaved text to the host; the window closes when it resolves, or after a second. */
  readonly flush: (contents: WebContents) => Promise<void>
}

const DEFAULT_SIZE = { width: 1440, height: 900 }
const MINIMUM_SIZE = { minWidth: 960, minHeight: 600 }
/** Longest that closing waits for the interface, in milliseconds: a window that hangs must still close. */
const FLUSH_LIMIT = 1000

/** Opens the program's window where it was last time, and loads the interface into it. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const state = readWindowState(options.stateFile)
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...DEFAULT_SIZE,
    ...reachableBounds(state.bounds, screens),
    ...MINIMUM_SIZE,
    title: 'Duizhao',
    show: false,
    // The ground of the interface, so that opening does not flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14171a' : '#f6f5f2',
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      // Duizhao has a spelling rule of its own; the built-in checker would download dictionaries.
      spellcheck: false,
    },
  })
  if (state.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberPlace(window, options.stateFile)
  flushBeforeClose(window, options.flush)
  reloadAfterCrash(window)
  window.loadURL(INTERFACE_URL).catch((error: unknown) => console.error('The interface did not load:', error))
  return window
}

function rememberPlace(window: BrowserWindow, stateFile: string): void {
  window.on('close', () => {
    try {
      writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() })
    } catch (error) {
      // A full disk must not keep the window from closing; the next start then uses the older place.
      console.error('The place of the window could not be remembered:', error)
    }
  })
}

function flushBeforeClose(window: BrowserWindow, flush: WindowOptions['flush']): void {
  let flushing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (flushing) return
    flushing = true
    void Promise.race([flush(window.webContents), delay(FLUSH_LIMIT)])
      .catch((error: unknown) => console.error('The interface could not hand over its text:', error))
      .finally(() => window.destroy())
  })
}

/** A page that crashes twice within this many milliseconds would crash for ever. */
const CRASH_INTERVAL = 10_000

// The host has saved each step, so that a fresh page shows the work as it was.
function reloadAfterCrash(window: BrowserWindow): void {
  let last = -Infinity
  window.webContents.on('render-process-gone', (_event, details) => {
    console.error(`The page ended unexpectedly: ${details.reason}`)
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    const now = performance.now()
    if (now - last < CRASH_INTERVAL) window.destroy()
    else window.webContents.reload()
    last = now
  })
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
