import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { choose, goToStart, reviewShown, seen, standOn, startReview, typeOver } from './reviewer.ts'
import { CHINESE_FILE, ENGLISH_FILE } from './text.ts'

let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

test.beforeAll(async () => {
  folder = temporaryFolder()
  desktop = await launchDesktop({ userData: folder.path })
  // The first start shows a sample.
  await reviewShown(desktop.page)
  await startReview(desktop.page, 'Accessible')
})

test.afterAll(async () => {
  await desktop.app.close()
  folder.remove()
})

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the start screen': goToStart,
  'the start screen with two files': async (page) => {
    await goToStart(page)
    await choose(page, CHINESE_FILE, ENGLISH_FILE)
    await expect(page.getByRole('button', { name: 'Start review' })).toBeEnabled()
  },
  'the review screen': async (page) => {
    await openAccessible(page)
    await standOn(page, '短板')
    await expect(page.getByRole('button', { name: /^Use “/ }).first()).toBeVisible()
  },
  'the review screen while the English is edited': async (page) => {
    await openAccessible(page)
    await standOn(page, '26台')
    await seen(page.getByText('typing…'), () => typeOver(page, 'The factory has 26 machines.'))
  },
  'align mode': async (page) => {
    await openAccessible(page)
    await standOn(page, '每天可以加工')
    await page.keyboard.press('F8')
    await expect(page.getByRole('grid', { name: 'Links between the sentences' })).toBeVisible()
  },
  'the export dialog': async (page) => {
    await openAccessible(page)
    await page.getByRole('banner').getByRole('button', { name: 'Export' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  },
  'the keys': async (page) => {
    await page.keyboard.press('Control+,')
    await page.getByRole('button', { name: 'Change keys…' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
  'the command palette': async (page) => {
    await openAccessible(page)
    await page.keyboard.press('Control+Shift+p')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  'the tour': async (page) => {
    await openAccessible(page)
    await page.keyboard.press('Shift+F1')
    await expect(page.getByRole('button', { name: 'Skip the tour' })).toBeVisible()
  },
  'the AI reviewer among the checks': async (page) => {
    await openAccessible(page)
    await page.getByRole('banner').getByRole('button', { name: 'AI reviewer' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Set up the AI reviewer…' }).press('Enter')
    await page.getByLabel('Address of the service').fill('http://ai.example/v1')
    await expect(page.getByRole('note')).toContainText('others on the way can read')
  },
}

const THEMES = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const

for (const [theme, name] of Object.entries(THEMES)) {
  for (const [screen, show] of Object.entries(SCREENS)) {
    test(`${screen} in ${theme} colours has no serious fault for axe`, async () => {
      const { page } = desktop
      await page.reload()
      await goToStart(page)
      await page.keyboard.press('Control+,')
      await page.getByRole('radio', { name, exact: true }).press('Enter')
      await page.keyboard.press('Escape')
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await show(page)
      expect(await seriousFaults(page)).toEqual([])
    })
  }
}

async function openAccessible(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accessible\b/ }).press('Enter')
  await expect(page.getByRole('grid')).toBeVisible()
}

/** What axe calls serious or critical, one line each. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Colours are measured once nothing fades any more.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
    )
}
