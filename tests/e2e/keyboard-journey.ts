import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { Journey } from './journey.ts'
import { englishOf, grid, reviewShown, rowWith, standingRow, type Reviewer } from './reviewer.ts'
import { CHINESE_FILE, ENGLISH_FILE } from './text.ts'

/** So many stops of the tabulator are looked through for what is wanted. */
const STOPS = 80

/** Goes to something with the tabulator alone. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** By element: the field that a file chooser belongs to goes by the same name. */
const button = (page: Page, name: string): Locator =>
  page
    .locator('button')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first()
const reviewed = (page: Page, rows: number): Locator => page.getByText(new RegExp(`^${rows} / \\d+ reviewed`))

/** The page's window, for code that runs there. */
declare const window: Window & { pointed?: number }

/** Counts what a pointer does in the page. */
function countPointing(): void {
  window.pointed = 0
  for (const kind of ['pointerdown', 'mousedown', 'wheel'])
    addEventListener(kind, () => (window.pointed = (window.pointed ?? 0) + 1), { capture: true })
}

/** Imports, mends links, reviews ten rows, adds a term and exports. */
async function withoutMouse(reviewer: Reviewer): Promise<void> {
  const { page } = reviewer
  await expect(button(page, 'Projects').or(button(page, 'Choose files…'))).toBeVisible()
  await page.evaluate(countPointing)
  if (await button(page, 'Projects').isVisible()) await enter(page, button(page, 'Projects'))
  const chooser = page.waitForEvent('filechooser')
  await enter(page, button(page, 'Choose files…'))
  await (await chooser).setFiles([CHINESE_FILE, ENGLISH_FILE])
  await expect(button(page, 'Start review')).toBeEnabled()
  await tabTo(page, page.getByLabel('Name of the review'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('By keys')
  await enter(page, button(page, 'Start review'))
  await reviewShown(page)
  await expect(rowWith(page, '短板').locator('.flag').first()).toBeVisible()
  await mendLinks(page)
  await addTerm(page)
  await reviewTen(page)
  await exportTable(reviewer)
  expect(await page.evaluate(() => window.pointed)).toBe(0)
}

/** Splits a row of two Chinese sentences, puts it together again, and accepts the link. */
async function mendLinks(page: Page): Promise<void> {
  await page.keyboard.press('F8')
  const links = page.getByRole('grid', { name: 'Links between the sentences' })
  await expect(links).toBeVisible()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('n')
  await expect(standingRow(page)).toContainText('第一批茶叶')
  const rows = Number(await links.getAttribute('aria-rowcount'))
  await page.keyboard.press('s')
  await expect(links).toHaveAttribute('aria-rowcount', String(rows + 1))
  await page.keyboard.press('m')
  await expect(links).toHaveAttribute('aria-rowcount', String(rows))
  await page.keyboard.press('Enter')
  await page.keyboard.press('F8')
  await expect(page.getByRole('grid', { name: 'Sentences under review' })).toBeVisible()
}

async function addTerm(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  const fields: readonly (readonly [label: string, text: string])[] = [
    ['Chinese', '木头小路'],
    ['Preferred English', 'boardwalk'],
    ['Never', 'wooden path'],
  ]
  for (const [label, text] of fields) {
    await tabTo(page, dialog.getByRole('combobox', { name: label, exact: true }))
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(rowWith(page, '木头小路').locator('[data-side="target"] .flag')).toHaveText('wooden path')
}

/** Confirms ten rows, each with the suggestion for its flag where there is one. */
async function reviewTen(page: Page): Promise<void> {
  // Where it was when the dialog opened.
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '1')
  for (let done = 1; done <= 10; done += 1) {
    const row = await standingRow(page).getAttribute('id')
    const suggested = /wooden path/.test(await englishOf(standingRow(page)))
    if (suggested) {
      await page.keyboard.press('Control+1')
      await expect.poll(() => englishOf(standingRow(page))).toContain('boardwalk')
    }
    await page.keyboard.press('Control+Enter')
    await expect(reviewed(page, done)).toBeVisible()
    await expect(standingRow(page)).not.toHaveAttribute('id', String(row))
  }
}

async function exportTable(reviewer: Reviewer): Promise<void> {
  const { page } = reviewer
  await page.keyboard.press('Control+Shift+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  const table = dialog.getByRole('radio', { name: /CSV table/ })
  for (let step = 0; step < 6 && !(await table.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
  await expect(table).toBeChecked()
  const file = await reviewer.saved(() => enter(page, dialog.getByRole('button', { name: 'Export', exact: true })))
  const rows = parse(file.bytes, { bom: true, columns: true }) as Readonly<Record<string, string>>[]
  expect(rows.filter((row) => Object.values(row).includes('reviewed'))).toHaveLength(10)
  expect(file.bytes.toString('utf8')).toContain('boardwalk')
}

export const KEYBOARD_JOURNEYS: readonly Journey[] = [
  { title: 'import, links, ten rows, a term and an export without the mouse', run: withoutMouse },
]
