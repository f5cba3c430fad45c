import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { expectComposable } from './composition.ts'
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

/** What another theme can change: it has colours of its own, and the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Text fields that an input method was tried in. */
const composed = new Set<string>()

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' }

for (const [language, name] of Object.entries(LANGUAGES) as [Language, string][]) {
  for (const [screen, show] of Object.entries(SCREENS)) {
    test(`${screen} in ${name}: axe finds no serious fault in any theme, text fields wait for an input method`, async () => {
      const { page } = desktop
      const window = viewer(page, language)
      await page.reload()
      await speak(window)
      await show(window)
      for (const theme of THEMES) {
        await paint(page, theme)
        expect(await seriousFaults(page, theme === THEMES[0] ? null : COLOUR_RULES), `in ${theme} colours`).toEqual([])
      }
      await expectComposable(page, composed)
    })
  }
}

/** What axe calls serious or critical, one line each; of some rules alone, or of all of them. */
async function seriousFaults(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
    )
}
