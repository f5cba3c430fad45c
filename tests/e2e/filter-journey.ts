import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { goToStart, grid, PATIENCE, reviewShown, rowWith, standingRow, startReview, type Reviewer } from './reviewer.ts'

const rows = (page: Page): Locator => grid(page).getByRole('row')
const chinese = (page: Page): Locator => page.getByRole('textbox', { name: 'Find in the Chinese' })
const english = (page: Page): Locator => page.getByRole('textbox', { name: 'Find in the English' })

async function searchSides({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Sides')
  await grid(page).focus()
  const all = await rows(page).count()
  await page.keyboard.press('Control+Alt+f')
  await expect(chinese(page)).toBeFocused()
  await page.keyboard.type('茶厂')
  await expect(rowWith(page, '木头小路')).toHaveCount(0)
  await expect(rowWith(page, '短板')).toHaveCount(1)
  await page.keyboard.press('Control+Alt+e')
  await expect(english(page)).toBeFocused()
  await page.keyboard.type('THREE TONS')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('三吨')
  // In its case it stands nowhere; in any, and as a whole word, it does.
  await page.keyboard.press('Alt+c')
  await expect(page.getByRole('button', { name: 'Match case' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('None of the rows has “茶厂 + THREE TONS” there.')).toBeVisible()
  await page.keyboard.press('Alt+c')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Alt+w')
  await english(page).fill('ton')
  await expect(rows(page)).toHaveCount(0)
  await english(page).fill('tons')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Alt+w')
  // Escape empties the box that has the keyboard, then leaves it.
  await page.keyboard.press('Escape')
  await expect(english(page)).toHaveValue('')
  await expect(rowWith(page, '短板')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(grid(page)).toBeFocused()
  await page.getByRole('button', { name: 'Close the search by language' }).press('Enter')
  await expect(chinese(page)).toHaveCount(0)
  await expect(rows(page)).toHaveCount(all)
}

async function searchByExpression({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Expressions')
  await grid(page).focus()
  await page.keyboard.press('Control+Alt+e')
  await page.keyboard.press('Alt+r')
  await english(page).fill(String.raw`\b\d{2} machines`)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('26台')
  await english(page).fill(String.raw`\b(\d{2} machines`)
  const alert = page.getByRole('alert').filter({ hasText: 'the bracket at character 3 is never closed' })
  await expect(alert).toContainText('Close it with )')
  await expect(english(page)).toHaveAttribute('aria-invalid', 'true')
  // The list stays what it was until the expression is one again.
  await expect(rows(page)).toHaveCount(1)
  await english(page).fill(String.raw`\b(\d{2}) (machines|more)`)
  await expect(alert).toHaveCount(0)
  await expect(rows(page)).toHaveCount(2)
  await page.keyboard.press('Control+f')
  const both = page.getByRole('textbox', { name: 'Find in both languages' })
  await expect(both).toBeFocused()
  await both.fill('年轻人$|年轻人。$')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(standingRow(page)).toContainText('15个年轻人')
}

/** An input method at work: what stands in the box is searched for when it is a word. */
async function composeSearch({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Composed search')
  await grid(page).focus()
  const all = await rows(page).count()
  const session = await page.context().newCDPSession(page)
  for (const [key, box] of [
    ['Control+Alt+f', chinese(page)],
    ['Control+f', page.getByRole('textbox', { name: 'Find in both languages' })],
  ] as const) {
    await page.keyboard.press(key)
    await expect(box).toBeFocused()
    await session.send('Input.imeSetComposition', { text: 'duanban', selectionStart: 7, selectionEnd: 7 })
    await expect(box).toHaveValue('duanban')
    // Longer than typing rests: a search for the letters would have emptied the list.
    await page.waitForTimeout(400)
    await expect(rows(page)).toHaveCount(all)
    await session.send('Input.insertText', { text: '短板' })
    await expect(rows(page)).toHaveCount(1, { timeout: PATIENCE })
    await expect(box).toHaveValue('短板')
    await page.keyboard.press('Escape')
    await expect(rows(page)).toHaveCount(all)
  }
}

const filters = (page: Page): Locator => page.getByRole('dialog', { name: 'Filters by name' })
const chip = (page: Page, filter: string): Locator => page.locator(`[data-filter="${filter}"]`)

/** Opens the filters that the project keeps, by key. */
async function openFilters(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+l')
  await expect(filters(page)).toBeVisible()
}

async function keepFilter({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Kept filters')
  await grid(page).focus()
  await page.keyboard.press('Control+Alt+e')
  await english(page).fill('factory')
  await expect(rowWith(page, '木头小路')).toHaveCount(0)
  await chip(page, 'flagged').press('Enter')
  await expect(chip(page, 'flagged')).toHaveAttribute('aria-pressed', 'true')
  await expect(rows(page).filter({ hasNotText: 'factory' })).toHaveCount(0)
  const found = await rows(page).count()
  await openFilters(page)
  await page.getByLabel('Keep what is listed now as').fill('工厂 flagged')
  await page.keyboard.press('Enter')
  const line = filters(page).getByRole('listitem').filter({ hasText: '工厂 flagged' })
  await expect(line).toContainText('Flagged · English “factory”')
  await expect(line).toContainText(`${found} row`)
  // A name is there once.
  await page.getByLabel('Keep what is listed now as').fill('工厂 FLAGGED')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'There is a filter named “工厂 FLAGGED” already.' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close the search by language' }).press('Enter')
  await chip(page, 'all').press('Enter')
  await expect(rowWith(page, '木头小路')).toHaveCount(1)
  // It is kept in the project: another window has it, and lists by it from the palette.
  await page.reload()
  await goToStart(page)
  await page.getByRole('button', { name: /^Kept filters\b/ }).press('Enter')
  await reviewShown(page)
  await expect(page.getByRole('button', { name: 'Filters by name' })).toHaveText('1')
  await grid(page).focus()
  await page.keyboard.press('Control+Shift+p')
  await page.getByRole('combobox', { name: 'Search commands, in English or Chinese' }).fill('工厂')
  await expect(page.getByRole('option').first()).toContainText('Filter: 工厂 flagged')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(found)
  await expect(english(page)).toHaveValue('factory')
  await expect(grid(page)).toBeFocused()
}

async function changeFilters({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Changed filters')
  await grid(page).focus()
  const all = await rows(page).count()
  await openFilters(page)
  const name = page.getByLabel('Keep what is listed now as')
  for (const one of ['First', 'Second']) {
    await name.fill(one)
    await page.keyboard.press('Enter')
    await expect(filters(page).getByRole('listitem').filter({ hasText: one })).toBeVisible()
  }
  const named = (text: string): Locator => filters(page).getByRole('button', { name: new RegExp(`^${text}`) })
  await named('First').focus()
  await page.keyboard.press('F2')
  await page.getByLabel('Rename First').first().fill('Everything')
  await page.keyboard.press('Enter')
  await expect(named('Everything')).toBeVisible()
  await named('Everything').focus()
  await page.keyboard.press('ArrowDown')
  await expect(named('Second')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(named('Second')).toHaveCount(0)
  await page.locator('.notice').filter({ hasText: 'Second is deleted' }).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(named('Second')).toBeVisible()
  // Counts are live: a row that is confirmed is counted at once.
  await page.keyboard.press('Escape')
  await chip(page, 'needs-review').press('Enter')
  await openFilters(page)
  await name.fill('Left')
  await page.keyboard.press('Enter')
  await expect(filters(page).getByRole('listitem').filter({ hasText: 'Left' })).toContainText(`${all} rows`)
  await page.keyboard.press('Escape')
  await grid(page).focus()
  await page.keyboard.press('Control+Enter')
  await expect(chip(page, 'reviewed')).toContainText('1')
  await openFilters(page)
  await expect(filters(page).getByRole('listitem').filter({ hasText: 'Left' })).toContainText(`${all - 1} rows`)
}

async function combineFilters({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Combined filters')
  const all = await rows(page).count()
  await chip(page, 'flagged').press('Enter')
  await expect(rowWith(page, '木头小路')).toHaveCount(0)
  const flagged = await rows(page).count()
  // Left out instead: every other row.
  await chip(page, 'flagged').press('-')
  await expect(chip(page, 'flagged')).toHaveText(/^not Flagged/)
  await expect(rows(page)).toHaveCount(all - flagged)
  await expect(rowWith(page, '短板')).toHaveCount(0)
  // And those that are one to one beside it.
  await chip(page, 'not-one-to-one').press('+')
  await expect(rowWith(page, '木头小路')).toHaveCount(0)
  await chip(page, 'flagged').press('-')
  await expect(chip(page, 'flagged')).toHaveText(/^Flagged/)
  await chip(page, 'all').press('Enter')
  await expect(rows(page)).toHaveCount(all)
}

export const FILTER_JOURNEYS: readonly Journey[] = [
  { title: 'each language is searched by itself, by case and whole words, with keys alone', run: searchSides },
  { title: 'rows are searched by expression, and a broken one is told with its place and remedy', run: searchByExpression },
  { title: 'the search boxes wait for an input method', run: composeSearch },
  { title: 'a filter is kept in the project by name, and chosen from the palette', run: keepFilter },
  { title: 'kept filters are renamed, deleted with undo, and count live, with keys alone', run: changeFilters },
  { title: 'filters are combined, and rows of one are left out', run: combineFilters },
]
