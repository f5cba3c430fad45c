import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { englishOf, expectSaved, grid, rowWith, standingRow, standOn, startReview, type Reviewer } from './reviewer.ts'

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
  await expect.poll(() => numbers(editor(page)).evaluateAll((all) => all.map((one) => one.getAttribute('data-number')))).toEqual(['2', '1'])
  // Other rows are not burdened with it.
  await standOn(page, '短板')
  await expect(numbers(rowWith(page, '26台'))).toHaveCount(0)
}

const reading = (page: Page): Locator => page.getByRole('group', { name: 'Reading view' })
const read = (page: Page, side: 'source' | 'target'): Locator => reading(page).locator(`[aria-current][data-side="${side}"]`)

async function readInFlow({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Reading')
  await standOn(page, '短板')
  await page.keyboard.press('Control+Shift+r')
  await expect(reading(page)).toBeFocused()
  await expect(read(page, 'source')).toContainText('短板')
  await expect(read(page, 'target')).toContainText('short board')
  await expect(read(page, 'target')).toBeInViewport()
  // A paragraph holds its sentences on both sides.
  const paragraph = reading(page)
    .locator('p')
    .filter({ has: page.locator('[aria-current]') })
    .first()
  await expect(paragraph).toContainText('去年春天')
  await page.keyboard.press('ArrowDown')
  await expect(read(page, 'source')).toContainText('480万元')
  await expect(page.locator('[role="status"][aria-live="polite"]')).toContainText('480万元')
  await page.keyboard.press('End')
  await expect(read(page, 'source')).toContainText('15个年轻人')
  await expect(read(page, 'target')).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(page.getByText(/^Row 1 of \d+$/)).toBeVisible()
  await reading(page).getByText('木头小路').click()
  await expect(read(page, 'target')).toContainText('wooden path')
  // Escape goes back to that row, Enter into its editor.
  await page.keyboard.press('Escape')
  await expect(reading(page)).toHaveCount(0)
  await expect(standingRow(page)).toContainText('木头小路')
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+r')
  await expect(reading(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(read(page, 'source')).toContainText('周末')
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await expect(standingRow(page)).toContainText('周末')
}

async function readBeyondFilter({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Reading all')
  await page.locator('[data-find]').fill('短板')
  await expect(grid(page).getByRole('row')).toHaveCount(1)
  await grid(page).focus()
  await page.keyboard.press('Control+Shift+r')
  await expect(read(page, 'source')).toContainText('短板')
  await page.keyboard.press('ArrowDown')
  await expect(read(page, 'source')).toContainText('480万元')
  await page.keyboard.press('Escape')
  await expect(standingRow(page)).toContainText('480万元')
  await expect(rowWith(page, '短板')).toHaveCount(1)
}

async function insertTerms({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Inserting')
  await standOn(page, '木头小路')
  await putTerm(page, '木头小路', 'boardwalk')
  const row = await standOn(page, '木头小路')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(' ')
  await page.keyboard.press('ArrowLeft')
  await terms(row).click({ modifiers: ['Alt'] })
  await expect(editor(page)).toBeFocused()
  await expect.poll(() => englishOf(row)).toMatch(/^boardwalk /)
  // By keys from the list of terms.
  await page.keyboard.press('Control+End')
  await page.getByRole('tab', { name: /^Terms/ }).press('Enter')
  await page.getByRole('tabpanel', { name: 'Terms' }).getByRole('button', { name: 'boardwalk', exact: true }).press('Enter')
  await expect(editor(page)).toBeFocused()
  await expect.poll(() => englishOf(row)).toMatch(/boardwalk$/)
  await page.keyboard.press('Control+Enter')
  await expectSaved(page)
}

async function markChinese({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Marking')
  const row = await standOn(page, '木头小路')
  await page.keyboard.press('Alt+ArrowLeft')
  const chinese = row.locator('[data-side="source"]')
  await expect(chinese).toBeFocused()
  const marked = () => page.evaluate(() => document.getSelection()?.toString() ?? '')
  const text = await chinese.innerText()
  expect(await marked()).toBe(text.slice(0, 1))
  for (let at = 0; at < text.indexOf('木头'); at += 1) await page.keyboard.press('ArrowRight')
  for (let more = 1; more < '木头小路'.length; more += 1) await page.keyboard.press('Shift+ArrowRight')
  expect(await marked()).toBe('木头小路')
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog', { name: 'Add a term' })).toContainText('木头小路')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chinese).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(grid(page)).toBeFocused()
}

/** What a reviewer reads in both texts: marks in the Chinese, and both in their flow. */
export const READ_JOURNEYS: readonly Journey[] = [
  { title: 'terms of the project are underlined in the Chinese by what the English has for them', run: seeTerms },
  { title: 'numbers that both sides say stand out in the row that is stood on', run: seeNumbers },
  { title: 'both texts are read in their flow, and the row that is read is gone on with in the grid', run: readInFlow },
  { title: 'reading goes through the whole document whatever is listed', run: readBeyondFilter },
  { title: 'the English of a term is inserted at the caret with Alt and a click, and by keys', run: insertTerms },
  { title: 'words of the Chinese are marked with keys and become a term', run: markChinese },
]
