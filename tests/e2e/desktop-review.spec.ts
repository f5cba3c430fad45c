import { test } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { JOURNEYS } from './journey.ts'
import { projectsIn } from './prepared-review.ts'
import { prepareReviews, reviewShown, type Reviewer } from './reviewer.ts'

// The journeys leave the program as they found it, and share one.
let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

test.beforeAll(async () => {
  folder = temporaryFolder()
  desktop = await launchDesktop({ userData: folder.path })
  // The first start shows a sample.
  await reviewShown(desktop.page)
  prepareReviews(desktop.page, folder.path)
})

// Each journey has a window of its own, so that one that fails leaves nothing open for the next.
test.beforeEach(() => desktop.page.reload())

test.afterAll(async () => {
  await desktop.app.close()
  folder.remove()
})

for (const { title, run } of JOURNEYS) test(title, () => run(reviewer()))

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
    picked: async ({ name, bytes }, act) => {
      const path = join(folder.path, name)
      writeFileSync(path, bytes)
      await app.evaluate(({ dialog }, from) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [from] })
      }, path)
      await act()
    },
    projects: () => projectsIn(folder.path),
  }
}
