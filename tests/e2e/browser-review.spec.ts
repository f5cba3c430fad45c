import { expect, test, type Browser, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { temporaryFolder } from './launch.ts'
import { launchBrowser } from './browser.ts'
import { JOURNEYS } from './journey.ts'
import { projectsIn } from './prepared-review.ts'
import { prepareReviews, reviewShown, type Reviewer } from './reviewer.ts'
import { startServer, type RunningServer } from './serve.ts'

let folder: ReturnType<typeof temporaryFolder>
let server: RunningServer
let browser: Browser
let page: Page

test.beforeAll(async () => {
  folder = temporaryFolder()
  server = await startServer(folder.path)
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.goto(server.address)
  // The first start shows a sample.
  await reviewShown(page)
  prepareReviews(page, folder.path)
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

for (const { title, run } of JOURNEYS) test(title, () => run(reviewer()))

function reviewer(): Reviewer {
  return {
    page,
    saved: async (act) => {
      const coming = page.waitForEvent('download')
      await act()
      const download = await coming
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
    picked: async ({ name, bytes }, act) => {
      const chooser = page.waitForEvent('filechooser')
      await act()
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
    },
    projects: () => projectsIn(folder.path),
  }
}
