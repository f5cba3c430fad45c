import { chromium, type Browser } from '@playwright/test'
import { chromiumEnvironment, chromiumFile, CHROMIUM_SWITCHES } from '../electron-double/chromium-file.ts'

/** Launches the Chromium that all tests share, as a person's browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumFile(),
    args: [...CHROMIUM_SWITCHES],
    env: chromiumEnvironment() as Record<string, string>,
  })
}
