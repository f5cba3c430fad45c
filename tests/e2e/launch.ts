import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumFile } from '../electron-double/chromium-file.ts'

/** The project's root: the folder that Electron is started on. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Whether the specs run on the real Electron (`DUIZHAO_REAL_ELECTRON=1`) instead of its double. */
export const ON_REAL_ELECTRON = process.env['DUIZHAO_REAL_ELECTRON'] === '1'

export interface DesktopOptions {
  /** Folder of the program's own files; its contents outlive the launch. */
  readonly userData: string
  /** Further arguments, such as a project file. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Folder of the program, when it is not this project's. */
  readonly program?: string
}

export interface Desktop {
  readonly app: ElectronApplication
  /** The first window, loaded. */
  readonly page: Page
}

/** Launches the built desktop program (`npm run build` first) and waits for its window. */
export async function launchDesktop(options: DesktopOptions): Promise<Desktop> {
  if (!ON_REAL_ELECTRON) chromiumFile()
  const app = await _electron.launch({
    args: [options.program ?? PROJECT_ROOT, `--user-data-dir=${options.userData}`, ...(options.args ?? [])],
    env: { ...environment(), ...options.env },
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  await page.waitForURL(/\/index\.html/)
  return { app, page }
}

/** A fresh folder for the program's own files; `remove` it after the test. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'duizhao-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

function environment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(inherited), ...(ON_REAL_ELECTRON ? {} : { ELECTRON_OVERRIDE_DIST_PATH: STAND_IN_DIST }) }
}

const STAND_IN_DIST = join(PROJECT_ROOT, 'tests', 'electron-double', 'stand-in')
// Playwright finds Electron in its own process, by the same variable.
if (!ON_REAL_ELECTRON) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = STAND_IN_DIST
