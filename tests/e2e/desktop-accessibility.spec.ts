import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { reviewShown, startReview } from './reviewer.ts'
import { paint, SCREENS, SHOWN_REVIEW, speak, THEMES, viewer, type Language } from './screen.ts'

let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

test.beforeAll(async () => {
  folder = temporaryFolder()
  desktop = await launchDesktop({ userData: folder.path })
  // The first start shows a sample.
  await reviewShown(desktop.page)
  await startReview(desktop.page, SHOWN_REVIEW)
})

test.afterAll(async () => {
  await desktop.app.close()
  folder.remove()
})

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' }

for (const [language, name] of Object.entries(LANGUAGES) as [Language, string][]) {
  for (const [screen, show] of Object.entries(SCREENS)) {
    test(`axe finds no serious fault in ${screen} in ${name}, in any theme`, async () => {
      const { page } = desktop
      const window = viewer(page, language)
      await page.reload()
      await speak(window)
      await show(window)
      for (const theme of THEMES) {
        await paint(page, theme)
        expect(await seriousFaults(page), `in ${theme} colours`).toEqual([])
      }
    })
  }
}

/** What axe calls serious or critical, one line each. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
    )
}
