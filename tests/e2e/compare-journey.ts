import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { englishOf, expectSaved, grid, PATIENCE, rowWith, startReview, type Reviewer } from './reviewer.ts'
import { CHINESE_FILE, ENGLISH, EMPTY_FILE, textFile, type ChosenFile } from './text.ts'

/** What another machine made of the same text: it has the machines and the proverb right, and the heading otherwise. */
const OTHER = textFile(
  'other-machine.txt',
  ENGLISH.replace('62 machines', '26 machines').replace('said two words', 'lost no time').replace('The Renovation of', 'Renovating'),
)

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Compare two machine translations' })
const rows = (page: Page) => dialog(page).getByRole('listbox', { name: 'Rows of both translations' })
const options = (page: Page) => rows(page).getByRole('option')
const status = (page: Page) => dialog(page).getByRole('status')

async function openWith(page: Page, file: ChosenFile): Promise<void> {
  await grid(page).focus()
  await page.keyboard.press('Control+Alt+c')
  await expect(dialog(page)).toContainText(CHINESE_FILE.name)
  const chooser = page.waitForEvent('filechooser')
  await dialog(page).getByRole('button', { name: 'Choose the other English…' }).press('Enter')
  await (await chooser).setFiles([file])
}

async function compare({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Two machines')
  await openWith(page, OTHER)
  await expect(status(page).first()).toContainText('3 rows of 12 differ', { timeout: PATIENCE })
  const figures = dialog(page).getByRole('table', { name: 'Both translations in figures' })
  await expect(figures.getByRole('columnheader')).toHaveText(['tea-factory.txt', 'other-machine.txt'])
  await expect(figures.getByRole('row').filter({ hasText: 'Rows with fewer flags' })).toContainText(/0\s*2/)
  await expect(options(page)).toHaveCount(3)
  const machines = options(page).filter({ hasText: '26台' })
  await expect(machines.locator('mark')).toHaveText(['62', '26'])
  await dialog(page).getByLabel('Only rows that differ').press('Space')
  await expect(options(page).first()).toHaveAttribute('aria-setsize', '12')
}

async function takeOther({ page }: Reviewer): Promise<void> {
  await startReview(page, 'The other English')
  await openWith(page, OTHER)
  await expect(options(page)).toHaveCount(3, { timeout: PATIENCE })
  await rows(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(options(page).nth(1)).toContainText('26台')
  await page.keyboard.press('Enter')
  await expect(options(page).nth(1)).toContainText('taken')
  await page.keyboard.press('n')
  await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(options(page).nth(2)).toContainText('taken')
  await page.keyboard.press('Control+z')
  await expect(options(page).nth(2)).not.toContainText('taken')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expectSaved(page)
  await expect.poll(() => englishOf(rowWith(page, '26台'))).toContain('has 26 machines')
  await expect.poll(() => englishOf(rowWith(page, '二话没说'))).toContain('said two words')
  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => englishOf(rowWith(page, '26台'))).toContain('has 62 machines')
}

async function refuseFile({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Nothing to compare')
  await openWith(page, EMPTY_FILE)
  await expect(dialog(page).getByRole('alert')).toContainText('empty.txt is empty', { timeout: PATIENCE })
  await expect(dialog(page).getByRole('button', { name: 'Choose the other English…' })).toBeVisible()
}

export const COMPARE_JOURNEYS: readonly Journey[] = [
  { title: 'two machine translations stand side by side, with the words that differ, flags and figures of each', run: compare },
  { title: 'keys take the other English for a row, and undo gives the former one back', run: takeOther },
  { title: 'a file that cannot be compared is refused with its reason', run: refuseFile },
]
