import { defineConfig } from '@playwright/test'
import { PATIENCE } from './tests/e2e/reviewer.ts'

// Specs named `browser-*.spec.ts` go through the browser host, all others through the desktop program. They start programs of
// their own, so one runs at a time.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/build-first.ts',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: PATIENCE, toPass: { timeout: PATIENCE } },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'desktop', testIgnore: 'browser-*.spec.ts' },
    { name: 'browser', testMatch: 'browser-*.spec.ts' },
    // Pictures to be looked at, when somebody says in which folder they are to lie.
    ...(process.env['DUIZHAO_PICTURES'] ? [{ name: 'pictures', testMatch: 'pictures.ts' }] : []),
  ],
})
