import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { rowWith, standOn, startReview, type Reviewer } from './reviewer.ts'

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'English of this row' })
const terms = (row: Locator): Locator => row.locator('[data-side="source"] .term-mark')
const numbers = (cell: Locator): Locator => cell.locator('.number-pair')

/** Adds a term of the project from wherever the keyboard is in the review. */
async function putTerm(page: Page, chinese: string, preferred: string, never = ''): Promise<void> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  for (const [label, text] of Object.entries({ Chinese: chinese, 'Preferred English': preferred, Never: never })) {
    if (text === '') continue
    await dialog.getByRole('combobox', { name: label, exact: true }).focus()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

async function seeTerms({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Term marks')
  await standOn(page, '三吨')
  await expect(page.locator('.term-mark')).toHaveCount(0)
  await putTerm(page, '木头小路', 'boardwalk', 'wooden path')
  await putTerm(page, '茶厂', 'tea factory')
  await putTerm(page, '机器', 'apparatus')
  await expect(terms(rowWith(page, '短板'))).toHaveText('茶厂')
  await expect(terms(rowWith(page, '短板'))).toHaveClass(/\bused\b/)
  await expect(terms(rowWith(page, '木头小路'))).toHaveClass(/\bforbidden\b/)
  await expect(terms(rowWith(page, '26台'))).toHaveClass(/\bmissing\b/)
  const lines = (mark: Locator) => mark.evaluate((one) => getComputedStyle(one).textDecorationStyle)
  expect(await lines(terms(rowWith(page, '短板')))).toBe('solid')
  expect(await lines(terms(rowWith(page, '木头小路')))).toBe('dashed')
  expect(await lines(terms(rowWith(page, '26台')))).toBe('dotted')
  await expect(rowWith(page, '木头小路').locator('[data-side="source"]')).toHaveAttribute(
    'aria-description',
    'Term 木头小路, rendered as “wooden path”, which is not to be used',
  )
  // The line follows what is typed.
  const row = await standOn(page, '26台')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' An apparatus')
  await expect(terms(row)).toHaveClass(/\bused\b/)
}

async function seeNumbers({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Number pairs')
  const row = await standOn(page, '26台')
  const [chinese, english] = [row.locator('[data-side="source"]'), row.locator('[data-side="target"]')]
  // 26 stands against 62: only the year is said on both sides.
  await expect(numbers(chinese)).toHaveText('1978')
  await expect(numbers(english)).toHaveText('1978')
  await expect(chinese).toHaveAttribute('aria-description', 'Numbers that the English says as well: 1978')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('It has 26 machines and dates from 1978.')
  await expect(numbers(chinese)).toHaveText(['1978', '26'])
  await expect(numbers(editor(page))).toHaveText(['26', '1978'])
  expect(await numbers(editor(page)).evaluateAll((all) => all.map((one) => one.getAttribute('data-number')))).toEqual(['2', '1'])
  // Other rows are not burdened with it.
  await standOn(page, '短板')
  await expect(numbers(rowWith(page, '26台'))).toHaveCount(0)
}

/** What a reviewer reads in both texts: marks in the Chinese, and both in their flow. */
export const READ_JOURNEYS: readonly Journey[] = [
  { title: 'terms of the project are underlined in the Chinese by what the English has for them', run: seeTerms },
  { title: 'numbers that both sides say stand out in the row that is stood on', run: seeNumbers },
]
