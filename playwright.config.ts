import { defineConfig } from '@playwright/test'

// Specs named `browser-*.spec.ts` go through the browser host, all others through the desktop program. They start programs of
// their own, so one runs at a time.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/build-first.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'desktop', testIgnore: 'browser-*.spec.ts' },
    { name: 'browser', testMatch: 'browser-*.spec.ts' },
  ],
})
