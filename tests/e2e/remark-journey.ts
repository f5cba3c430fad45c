import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { englishOf, expectSaved, grid, rowWith, standingRow, standOn, startReview, typeOver, type Reviewer } from './reviewer.ts'

const panel = (page: Page) => page.getByRole('complementary')
const field = (page: Page) => page.getByLabel('Write a comment…')

/** Says something of the row and goes back to the rows. */
async function comment(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+m')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
  await expect(panel(page).locator('.remark-text', { hasText: text })).toBeVisible()
  await expect(grid(page)).toBeFocused()
}

async function discuss({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Remarks')
  const row = await standOn(page, '26台')
  await comment(page, 'Is this the figure of the source?')
  await expect(row.getByRole('img', { name: '1 comment', exact: true })).toBeVisible()
  const thread = panel(page).getByRole('region', { name: /^Comment by/ })
  await thread.getByRole('textbox', { name: 'Reply' }).fill('It is.')
  await page.keyboard.press('Control+Enter')
  await expect(row.getByRole('img', { name: '2 comments' })).toBeVisible()
  await thread.getByRole('button', { name: 'Resolve' }).press('Enter')
  await expect(thread.getByText('Resolved')).toBeVisible()
  await page.locator('[data-filter="commented"]').press('Enter')
  await expect(grid(page).getByRole('row')).toHaveCount(1)
  await page.locator('[data-filter="all"]').press('Enter')
  await standOn(page, '26台')
  await page.keyboard.press('Control+z')
  await expect(thread.getByRole('button', { name: 'Resolve' })).toBeVisible()
  // The comment goes with its sentence.
  await page.keyboard.press('F8')
  await page.keyboard.press('m')
  await page.keyboard.press('F8')
  await expect(rowWith(page, '26台').getByRole('img', { name: '2 comments' })).toBeVisible()
  await expectSaved(page)
}

async function markErrors({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Errors')
  const row = await standOn(page, '26台')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Home')
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Escape')
  const words = (await englishOf(row)).slice(0, 6).trim()
  await page.keyboard.press('1')
  const card = panel(page).locator('.card', { hasText: 'Marked by' })
  await expect(card).toContainText('Mistranslation')
  await expect(card).toContainText(words)
  await page.keyboard.press('c')
  await expect(card).toHaveClass(/critical/)
  await page.keyboard.press('m')
  await expect(card).toHaveClass(/minor/)
  await page.keyboard.press('0')
  await expect(card).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(card).toHaveCount(1)
  await expectSaved(page)
}

async function rejectRow({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Rejections')
  const row = await standOn(page, '26台')
  const number = await row.getAttribute('aria-rowindex')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText('Why is it rejected?')).toBeVisible()
  await page.keyboard.press('5')
  const rejected = rowWith(page, '26台')
  await expect(rejected.getByText('Rejected')).toBeVisible()
  await expect(standingRow(page)).not.toHaveAttribute('aria-rowindex', String(number))
  await standOn(page, '26台')
  await page.getByRole('tab', { name: 'History' }).press('Enter')
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Rejected' })).toContainText('Number')
  // Who writes it anew has answered the rejection.
  await grid(page).focus()
  await typeOver(page, 'Twenty-six cranes stand at the port.')
  await page.keyboard.press('Control+Enter')
  await expect(rejected.getByText('Rejected')).toHaveCount(0)
  await expectSaved(page)
}

/** What a person says of a row. */
export const REMARK_JOURNEYS: readonly Journey[] = [
  { title: 'a row is discussed, found again and merged, with its comments', run: discuss },
  { title: 'an error is marked with the keyboard, and its severity changed', run: markErrors },
  { title: 'a row is rejected with a reason, and written anew', run: rejectRow },
]
