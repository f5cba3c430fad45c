import { test } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { reviewShown, startReview } from './reviewer.ts'
import { paint, SCREENS, SHOWN_REVIEW, speak, THEMES, viewer } from './screen.ts'

// A picture of every screen, in both languages, all themes and two sizes, to be looked at:
// DUIZHAO_PICTURES=FOLDER npx playwright test --project pictures
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const pictures = process.env['DUIZHAO_PICTURES'] ?? 'pictures'

let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

test.beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  folder = temporaryFolder()
  desktop = await launchDesktop({ userData: folder.path })
  await reviewShown(desktop.page)
  await startReview(desktop.page, SHOWN_REVIEW)
})

test.afterAll(async () => {
  await desktop.app.close()
  folder.remove()
})

for (const language of ['en', 'zh'] as const) {
  for (const [name, show] of Object.entries(SCREENS)) {
    test(`${name} ${language}`, async () => {
      const { page } = desktop
      const window = viewer(page, language)
      await page.setViewportSize(SIZES[0])
      await page.reload()
      await speak(window)
      await show(window)
      for (const size of SIZES) {
        await page.setViewportSize(size)
        for (const theme of THEMES) {
          await paint(page, theme)
          await page.screenshot({ path: join(pictures, `${name}-${size.width}-${language}-${theme}.png`) })
        }
      }
    })
  }
}
