import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumEnvironment, chromiumFile, CHROMIUM_SWITCHES } from '../electron-double/chromium-file.ts'
import { AI_JOURNEYS } from './ai-journey.ts'
import { CHECK_JOURNEYS } from './check-journey.ts'
import { EXPORT_JOURNEYS } from './export-journey.ts'
import { FILTER_JOURNEYS } from './filter-journey.ts'
import { FLAG_JOURNEYS } from './flag-journey.ts'
import { HAND_JOURNEYS } from './hand-journey.ts'
import { REVIEW_JOURNEYS } from './journey.ts'
import { KEY_JOURNEYS } from './key-journey.ts'
import { temporaryFolder } from './launch.ts'
import { MEMORY_JOURNEYS } from './memory-journey.ts'
import { REMARK_JOURNEYS } from './remark-journey.ts'
import { PROJECT_JOURNEYS } from './project-journey.ts'
import { reviewShown, type Reviewer } from './reviewer.ts'
import { startServer, type RunningServer } from './serve.ts'
import { REPLACE_JOURNEYS } from './replace-journey.ts'
import { REPORT_JOURNEYS } from './report-journey.ts'
import { START_JOURNEYS } from './start-journey.ts'

let folder: ReturnType<typeof temporaryFolder>
let server: RunningServer
let browser: Browser
let page: Page

test.describe.configure({ timeout: 180_000 })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = temporaryFolder()
  server = await startServer(folder.path)
  browser = await chromium.launch({
    executablePath: chromiumFile(),
    args: [...CHROMIUM_SWITCHES],
    env: chromiumEnvironment() as Record<string, string>,
  })
  page = await browser.newPage()
  await page.goto(server.address)
  // The first start shows a sample.
  await reviewShown(page)
})

// Each journey has a window of its own, so that one that fails leaves nothing open for the next.
test.beforeEach(() => page.reload())

test.afterAll(async () => {
  await browser.close()
  await server.end()
  folder.remove()
})

test('the address is free of its token as soon as the page is there', () => {
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

for (const { title, run } of [
  ...REVIEW_JOURNEYS,
  ...KEY_JOURNEYS,
  ...HAND_JOURNEYS,
  ...START_JOURNEYS,
  ...EXPORT_JOURNEYS,
  ...CHECK_JOURNEYS,
  ...FLAG_JOURNEYS,
  ...AI_JOURNEYS,
  ...REMARK_JOURNEYS,
  ...REPLACE_JOURNEYS,
  ...MEMORY_JOURNEYS,
  ...REPORT_JOURNEYS,
  ...FILTER_JOURNEYS,
])
  ...PROJECT_JOURNEYS,
  test(title, () => run(reviewer()))

function reviewer(): Reviewer {
  return {
    page,
    saved: async (act) => {
      const coming = page.waitForEvent('download')
      await act()
      const download = await coming
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
    projects: () => readdirSync(join(folder.path, 'projects')).filter((name) => name.endsWith('.duizhao')),
  }
}
