import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { rowWith, standOn, startReview, type Reviewer } from './reviewer.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Checks' })

async function openChecks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Checks', exact: true }).first().click()
  await expect(dialog(page).getByRole('list', { name: 'Rules' })).toBeVisible()
}

async function closeChecks(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(dialog(page)).toHaveCount(0)
}

async function turn(page: Page, name: string, on: boolean): Promise<void> {
  await openChecks(page)
  await dialog(page).getByRole('switch', { name, exact: true }).setChecked(on, { force: true })
  await closeChecks(page)
}

async function switchRule({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Rules')
  const flags = rowWith(page, '26台').locator('[data-side="target"] .flag')
  await expect(flags).not.toHaveCount(0)
  await turn(page, 'Check: Numbers', false)
  await expect(flags).toHaveCount(0)
  await turn(page, 'Check: Numbers', true)
  await expect(flags).not.toHaveCount(0)
}

async function switchPack({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Packs')
  const flags = rowWith(page, '短板').locator('[data-side="target"] .flag')
  await expect(flags).not.toHaveCount(0)
  await openChecks(page)
  const packs = dialog(page).getByRole('list', { name: 'Packs of the pattern base' })
  expect(await packs.getByRole('switch').count()).toBeGreaterThan(10)
  await packs.getByRole('switch', { name: 'Policy' }).setChecked(false, { force: true })
  await closeChecks(page)
  await expect(flags).toHaveCount(0)
  await openChecks(page)
  await dialog(page).getByRole('button', { name: 'As it was shipped' }).click()
  await closeChecks(page)
  await expect(flags).not.toHaveCount(0)
}

async function readHelp({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Help')
  await standOn(page, '26台')
  await page.getByRole('button', { name: 'About this rule' }).first().click()
  const page1 = dialog(page).locator('[data-id="number"]')
  await expect(page1.getByText('Misses')).toBeVisible()
  await expect(page1.getByText(/\d+ % of the segments flagged/)).toBeVisible()
  await closeChecks(page)
}

/** What is checked, and why. */
export const CHECK_JOURNEYS: readonly Journey[] = [
  { title: 'a rule is switched off and on, and open rows follow', run: switchRule },
  { title: 'a pack is switched off, and all is put back as it was shipped', run: switchPack },
  { title: 'a flag leads to the help page of its rule', run: readHelp },
]
