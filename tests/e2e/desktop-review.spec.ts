import { test } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AI_JOURNEYS } from './ai-journey.ts'
import { CHECK_JOURNEYS } from './check-journey.ts'
import { EXPORT_JOURNEYS } from './export-journey.ts'
import { FILTER_JOURNEYS } from './filter-journey.ts'
import { FLAG_JOURNEYS } from './flag-journey.ts'
import { HAND_JOURNEYS } from './hand-journey.ts'
import { KEY_JOURNEYS } from './key-journey.ts'
import { REVIEW_JOURNEYS } from './journey.ts'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { MEMORY_JOURNEYS } from './memory-journey.ts'
import { reviewShown, type Reviewer } from './reviewer.ts'
import { REPLACE_JOURNEYS } from './replace-journey.ts'
import { REPORT_JOURNEYS } from './report-journey.ts'
import { REMARK_JOURNEYS } from './remark-journey.ts'
import { PROJECT_JOURNEYS } from './project-journey.ts'
import { START_JOURNEYS } from './start-journey.ts'

// The journeys leave the program as they found it, and share one.
let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

test.describe.configure({ timeout: 180_000 })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = temporaryFolder()
  desktop = await launchDesktop({ userData: folder.path })
  // The first start shows a sample.
  await reviewShown(desktop.page)
})

// Each journey has a window of its own, so that one that fails leaves nothing open for the next.
test.beforeEach(() => desktop.page.reload())

test.afterAll(async () => {
  await desktop.app.close()
  folder.remove()
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
  const { app, page } = desktop
  return {
    page,
    saved: async (act) => {
      const path = join(folder.path, 'exported')
      await app.evaluate(({ dialog }, to) => {
        dialog.showSaveDialog = (...args: unknown[]) => {
          const { defaultPath } = args.at(-1) as { defaultPath: string }
          return Promise.resolve({ canceled: false, filePath: `${to} ${defaultPath}` })
        }
      }, path)
      await act()
      const told = page
        .getByRole('dialog')
        .locator('code')
        .or(page.getByText(/^The report is saved: /))
      const shown = ((await told.first().textContent()) ?? '').replace('The report is saved: ', '').trim()
      return { name: basename(shown), bytes: readFileSync(shown) }
    },
    projects: () => readdirSync(join(folder.path, 'projects')).filter((name) => name.endsWith('.duizhao')),
  }
}
