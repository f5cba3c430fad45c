import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { beginReview, englishOf, expectSaved, grid, rowWith, standOn, type Reviewer } from './reviewer.ts'
import { textFile } from './text.ts'

/** A text in which one thing has two names, and its English. */
const CHINESE = `河口村的水渠

　　村里的水渠修了三年。水渠的水从山上来。老人说，水渠救了村子。今年夏天没有下雨。
　　孩子们在水渠边玩。县里的记者拍了水渠的照片。明年还要修一座桥。
`
const ENGLISH = `The Water Ditch of Hekou Village

The village's water ditch took three years to build. The water in the water ditch comes from the mountain. The old people said that the water canal saved the village. There was no rain this summer.
Children play beside the water canal. Reporters from the county took photos of the water ditch. Next year a bridge will be built too.
`

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find and replace' })
const rows = (page: Page) => dialog(page).getByRole('list', { name: 'Rows that would change' }).getByRole('listitem')
const totals = (page: Page) => dialog(page).getByRole('status')

async function startDitch(page: Page, name: string): Promise<void> {
  await beginReview(page, name, textFile('水渠.txt', CHINESE), textFile('ditch.txt', ENGLISH))
  await expect(rowWith(page, '三年')).toBeVisible()
}

async function replaceWords({ page }: Reviewer): Promise<void> {
  await startDitch(page, 'Replace')
  await grid(page).focus()
  await page.keyboard.press('Control+h')
  await expect(dialog(page).getByLabel('Find', { exact: true })).toBeFocused()
  await page.keyboard.type('water ditch')
  await page.keyboard.press('Tab')
  await page.keyboard.type('irrigation canal')
  await expect(totals(page)).toHaveText('4 places in 4 rows')
  // The heading keeps its capital, as the machine wrote it.
  await expect(rows(page).first().locator('ins')).toHaveText('Irrigation canal')
  await rows(page).first().getByRole('checkbox').press('Space')
  await expect(totals(page)).toHaveText('3 places in 3 rows')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByText('Replaced in 3 rows.').first()).toBeVisible()
  await expectSaved(page)
  await expect.poll(() => englishOf(rowWith(page, '三年'))).toContain('irrigation canal took three years')
  await expect.poll(() => englishOf(rowWith(page, '河口村'))).toContain('Water Ditch')
  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect(rowWith(page, '三年').locator('ins')).toHaveCount(0)
  await expect.poll(() => englishOf(rowWith(page, '记者'))).toContain('water ditch')
}

async function replaceExpression({ page }: Reviewer): Promise<void> {
  await startDitch(page, 'Expressions')
  // The filter decides which rows are looked through.
  await page.locator('[data-find]').fill('孩子')
  await expect(grid(page).getByRole('row')).toHaveCount(1)
  await page.keyboard.press('Control+h')
  await dialog(page).getByLabel('Regular expression').check()
  await dialog(page).getByLabel('Find', { exact: true }).fill('(water')
  await expect(dialog(page).getByRole('alert')).toContainText('is never closed')
  await dialog(page).getByLabel('Find', { exact: true }).fill('water (ditch|canal)')
  await dialog(page).getByLabel('Replace with').fill('$1 of water')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).locator('del')).toHaveText('water canal')
  await expect(rows(page).locator('ins')).toHaveText('canal of water')
  // An expression that would take for ever is told, and the window goes on.
  await dialog(page).getByLabel('Find', { exact: true }).fill('(\\w+\\s?)+!')
  await expect(dialog(page).getByRole('alert').or(dialog(page).getByText('Nothing to replace'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
}

async function composeFind({ page }: Reviewer): Promise<void> {
  await startDitch(page, 'Composition')
  await standOn(page, '三年')
  await page.keyboard.press('Control+h')
  const find = dialog(page).getByLabel('Find', { exact: true })
  await find.dispatchEvent('compositionstart')
  await find.fill('ditch')
  await find.press('Control+Enter')
  await expect(dialog(page)).toBeVisible()
  await find.dispatchEvent('compositionend')
  await expect(rows(page).first()).toBeVisible()
}

const renderings = (page: Page) => page.getByRole('dialog', { name: 'All renderings of a term' })

async function unifyTerm({ page }: Reviewer): Promise<void> {
  await startDitch(page, 'Renderings')
  await grid(page).focus()
  await page.keyboard.press('Control+Shift+k')
  await renderings(page).getByLabel('Chinese term').fill('水渠')
  const found = renderings(page).getByRole('list', { name: 'Renderings' }).locator(':scope > li')
  // No glossary knows the term: its renderings are what its rows have in common.
  await expect(found).toHaveCount(2)
  await expect(found.filter({ hasText: 'water ditch' })).toContainText('4 places in 4 rows')
  await expect(found.filter({ hasText: 'water canal' })).toContainText('2 places in 2 rows')
  await found.filter({ hasText: 'water canal' }).locator('summary').press('Enter')
  await expect(found.filter({ hasText: 'water canal' }).getByRole('button', { name: /Go to row/ })).toHaveCount(2)
  await renderings(page).getByRole('button', { name: 'Use “water ditch” everywhere' }).press('Enter')
  await expect(dialog(page).getByLabel('Replace with')).toHaveValue('water ditch')
  await expect(totals(page)).toHaveText('2 places in 2 rows')
  await dialog(page).getByLabel('Replace with').fill('irrigation ditch')
  await expect(rows(page).first().locator('ins')).toHaveText('irrigation ditch')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Replaced in 2 rows.').first()).toBeVisible()
  await expectSaved(page)
  await expect.poll(() => englishOf(rowWith(page, '孩子们'))).toContain('beside the irrigation ditch')
}

/** A text in which the rows that name the ditch, and no others, have its English. */
const SPARE_CHINESE = `河口村的水渠

　　村里的水渠修了三年。水渠的水从山上来。今年夏天没有下雨。孩子们在桥边玩。
　　县里的记者拍了水渠的照片。明年还要修一座学校。老人喜欢喝茶。邻村的人也来看水渠。
`
const SPARE_ENGLISH = `The Water Ditch of Hekou Village

The village's water ditch took three years to build. The water in the water ditch comes from the mountain. There was no rain this summer. Children play beside the bridge.
Reporters from the county took photos of the water ditch. Next year a school will be built too. Old people like to drink tea. People from the next village come to see the water ditch.
`

async function takeCorrectionOn({ page }: Reviewer): Promise<void> {
  await beginReview(page, 'Correction', textFile('水渠二.txt', SPARE_CHINESE), textFile('ditch-two.txt', SPARE_ENGLISH))
  const row = await standOn(page, '三年')
  await page.keyboard.press('Enter')
  await expect(row.getByRole('textbox', { name: 'English of this row' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type("The village's irrigation canal took three years to build.")
  // One key: the dialog is filled with what the correction says.
  await page.keyboard.press('Control+Alt+g')
  const term = page.getByRole('dialog', { name: 'Add a term' })
  await expect(term).toContainText('irrigation canal')
  await expect(term).toContainText('water ditch')
  await expect(term).toContainText('水渠')
  await page.keyboard.press('Control+Enter')
  await expect(term).toHaveCount(0)
  // The same elsewhere, with what it would become.
  await expect(dialog(page).getByLabel('Replace with')).toHaveValue('irrigation canal')
  await expect(totals(page)).toHaveText('4 places in 4 rows')
  await expect(rows(page).first().locator('del')).toHaveText('Water Ditch')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Replaced in 4 rows.').first()).toBeVisible()
  await expectSaved(page)
  await expect.poll(() => englishOf(rowWith(page, '记者'))).toContain('photos of the irrigation canal')
  // One undo takes all of them back, and neither the correction nor the term.
  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect(rowWith(page, '记者').locator('ins')).toHaveCount(0)
  await expect.poll(() => englishOf(rowWith(page, '河口村'))).toContain('Water Ditch')
  await expect.poll(() => englishOf(rowWith(page, '三年'))).toContain('irrigation canal took three years')
  await page.getByRole('button', { name: 'Glossary', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: '水渠' })).toContainText('irrigation canal')
}

/** Replacing in many rows at once. */
export const REPLACE_JOURNEYS: readonly Journey[] = [
  { title: 'words are replaced in the listed rows that were ticked, with one undo', run: replaceWords },
  { title: 'a regular expression replaces in the filtered rows alone, and a bad one says so', run: replaceExpression },
  { title: 'what is composed in the find field replaces nothing', run: composeFind },
  { title: 'all renderings of a term are told, and one is used everywhere', run: unifyTerm },
  { title: 'a correction taken into the glossary is found elsewhere and applied with preview, with one undo', run: takeCorrectionOn },
]
