import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { goToStart, grid, reopen, standingRow, standOn, startReview, type Reviewer } from './reviewer.ts'

async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Change keys…' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
}

async function changeKey({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Keys')
  await openKeys(page)
  const change = page.getByRole('button', { name: 'Change the key of “Dismiss the worst issue”' })
  await change.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'is the key of “Confirm and go to the next row that matters”' })).toBeVisible()
  await change.press('Enter')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('button', { name: 'Reset the key of “Dismiss the worst issue”' })).toBeVisible()
  await page.keyboard.press('Escape')
  await reopen(page, 'Keys')
  await standOn(page, '短板')
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(standingRow(page).locator('.key-hints')).toContainText('Ctrl B')
  await page.keyboard.press('?')
  await page.getByRole('textbox', { name: 'Find a shortcut' }).fill('dismiss the worst')
  await expect(page.getByRole('dialog').getByRole('definition')).toHaveText('Ctrl B')
  await page.keyboard.press('Escape')
  await openKeys(page)
  await page.getByRole('button', { name: 'Reset all' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Reset all' })).toBeDisabled()
  await page.keyboard.press('Escape')
}

async function takePreset({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Preset')
  await openKeys(page)
  await page.getByRole('radio', { name: 'OmegaT' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'OmegaT' })).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('Escape')
  await standOn(page, '短板')
  const here = Number(await standingRow(page).getAttribute('aria-rowindex'))
  await page.keyboard.press('Control+p')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', String(here - 1))
  await openKeys(page)
  await page.getByRole('radio', { name: 'memoQ' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'memoQ' })).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('Escape')
}

async function searchCommands({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Palette')
  await grid(page).focus()
  const field = page.getByRole('combobox', { name: 'Search commands, in English or Chinese' })
  const first = page.getByRole('option').first()
  await page.keyboard.press('Control+Shift+p')
  await field.fill('跳转')
  await expect(first).toContainText('Go to a row by its number')
  // The initials of 进入或退出.
  await field.fill('jrhtc')
  await expect(first).toContainText('Align mode on or off')
  await expect(first).toContainText('F8')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Links between the sentences' })).toBeVisible()
  await page.keyboard.press('Control+Shift+p')
  await expect(first).toContainText('Align mode on or off')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await field.fill('nothing of that name')
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await page.keyboard.press('F8')
  await expect(page.getByRole('grid', { name: 'Links between the sentences' })).toBeHidden()
}

async function goToNumber({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Number')
  await grid(page).focus()
  await page.keyboard.press('Control+j')
  const number = page.getByRole('textbox', { name: 'Row number, 1 to 12' })
  await number.fill('99')
  await expect(page.getByRole('button', { name: 'Go', exact: true })).toBeDisabled()
  await number.fill('７')
  await page.keyboard.press('Enter')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '7')
  await page.keyboard.press('ArrowDown')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '8')
}

async function seeBetter({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Contrast')
  const size = () => standingRow(page).evaluate((row) => getComputedStyle(row.querySelector('[data-side="source"]') ?? row).fontSize)
  const usual = await size()
  await grid(page).focus()
  await page.keyboard.press('Control+=')
  await expect.poll(size).not.toBe(usual)
  await page.keyboard.press('Control+0')
  await expect.poll(size).toBe(usual)
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'High contrast' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)')
  await goToStart(page)
  await page.getByRole('button', { name: 'Light appearance' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
}

async function takeTour({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Tour')
  await grid(page).focus()
  // It came by itself once, with the sample of the first start.
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Shift+F1')
  const card = (title: string) => page.getByRole('dialog', { name: title })
  await expect(card('One row, two languages')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card('What is wrong, and why')).toContainText('2 of 7')
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter')
  await expect(card('One row, two languages')).toBeVisible()
  for (let step = 1; step < 7; step += 1) await page.keyboard.press('ArrowRight')
  await expect(card('Everything has a key')).toBeVisible()
  await page.getByRole('button', { name: 'Start reviewing' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Shift+F1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

export const KEY_JOURNEYS: readonly Journey[] = [
  { title: 'a key is changed, refused where another command has it, remembered and reset', run: changeKey },
  { title: 'the keys of OmegaT are taken as a whole', run: takePreset },
  { title: 'commands are found in English, in Chinese and by pinyin, and run', run: searchCommands },
  { title: 'Ctrl+J goes to a row by its number', run: goToNumber },
  { title: 'text grows by a key, and high contrast is chosen', run: seeBetter },
  { title: 'the tour goes on, back and away by keys', run: takeTour },
]
