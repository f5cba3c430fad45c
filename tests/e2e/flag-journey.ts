import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { expectSaved, PATIENCE, rowWith, standingRow, startReview, type Reviewer } from './reviewer.ts'
import { textFile } from './text.ts'

/** Three sentences with the same term rendered word by word, and one with another. */
const CHINESE = textFile(
  '短板.txt',
  '这家茶厂的短板是设备老化。\n那家布厂的短板是没有工人。\n两家工厂的短板都在。\n厂长二话没说，马上去买新机器。\n',
)
const ENGLISH = textFile(
  'short-boards.txt',
  'The short board of this tea factory is its ageing equipment.\nThe short board of that cloth factory is that it has no workers.\nBoth factories still have their short boards.\nThe director said two words and went to buy new machines at once.\n',
)

const menu = (page: Page) => page.getByRole('dialog').filter({ hasText: 'The check is wrong here' })
const find = (page: Page) => page.locator('[data-find]')
const inForce = (page: Page) => page.getByRole('dialog', { name: 'Dismissals in force' })

function flagsOf(page: Page, chinese: string): Locator {
  return rowWith(page, chinese).locator('[data-side="target"] .flag')
}

/** Opens the reasons of the worst flag of a row, and chooses how far the dismissal reaches, by keys alone. */
async function openMenu(page: Page, chinese: string): Promise<Locator> {
  // Escape would take the search away. The Chinese is clicked on: in the middle of the row that is stood on, suggestions are offered.
  await rowWith(page, chinese).locator('[data-side="source"]').click()
  await expect(standingRow(page)).toContainText(chinese)
  await page.keyboard.press('Control+d')
  await expect(menu(page).getByRole('button', { name: 'The check is wrong here' })).toBeFocused()
  return menu(page)
}

async function dismissTerm({ page }: Reviewer): Promise<void> {
  await startReview(page, 'In bulk', CHINESE, ENGLISH)
  const places = ['茶厂的短板', '布厂的短板', '短板都在']
  for (const place of places) await expect(flagsOf(page, place)).not.toHaveCount(0, { timeout: PATIENCE })
  const reasons = await openMenu(page, '茶厂的短板')
  await expect(reasons.getByRole('radio', { name: /^this check in this row 1 flag$/ })).toBeVisible({ timeout: PATIENCE })
  const term = reasons.getByRole('radio', { name: /^this check for this term everywhere 3 flags$/ })
  await expect(term).toBeVisible()
  await term.press(' ')
  await expect(term).toBeChecked()
  await reasons.getByRole('button', { name: 'The English is acceptable' }).press('Enter')
  await expect(page.getByText('3 flags dismissed')).toBeVisible()
  for (const place of places) await expect(flagsOf(page, place)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  for (const place of places) await expect(flagsOf(page, place)).not.toHaveCount(0)
}

async function dismissListed({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Of those listed', CHINESE, ENGLISH)
  await expect(flagsOf(page, '短板都在')).not.toHaveCount(0, { timeout: PATIENCE })
  await find(page).fill('短板是')
  await expect(rowWith(page, '短板都在')).toHaveCount(0)
  const reasons = await openMenu(page, '布厂的短板')
  const listed = reasons.getByRole('radio', { name: /^this check in all rows listed now 2 flags$/ })
  await expect(listed).toBeVisible({ timeout: PATIENCE })
  await listed.press(' ')
  await reasons.getByLabel('Note (optional)').fill('a house term')
  await reasons.getByRole('button', { name: 'The check is wrong here' }).press('Enter')
  await expect(page.getByText('2 flags dismissed')).toBeVisible()
  await find(page).fill('')
  await expect(flagsOf(page, '短板都在')).not.toHaveCount(0)
  await expect(flagsOf(page, '茶厂的短板')).toHaveCount(0)
  await expectSaved(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+d')
  await expect(inForce(page).getByText('The check is wrong here · these alone · a house term')).toBeVisible({ timeout: PATIENCE })
  await expect(inForce(page).getByText('2 flags now')).toBeVisible()
  await inForce(page)
    .getByRole('button', { name: /^Take back: / })
    .press('Enter')
  await expect(inForce(page).getByText('Nothing is dismissed in this project.')).toBeVisible({ timeout: PATIENCE })
  await expect(inForce(page).getByRole('button', { name: 'Close' }).last()).toBeFocused()
  await page.keyboard.press('Enter')
  for (const place of ['茶厂的短板', '布厂的短板', '短板都在']) await expect(flagsOf(page, place)).not.toHaveCount(0)
}

async function openChecks(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Alt+k')
  const dialog = page.getByRole('dialog', { name: 'Checks' })
  await expect(dialog.getByRole('list', { name: 'Rules' })).toBeVisible({ timeout: PATIENCE })
  return dialog
}

async function shareProfile({ page, saved, picked }: Reviewer): Promise<void> {
  await startReview(page, 'Profile', CHINESE, ENGLISH)
  const major = rowWith(page, '茶厂的短板').locator('[data-side="target"] .flag.major')
  const minor = rowWith(page, '茶厂的短板').locator('[data-side="target"] .flag.minor')
  await expect(major).not.toHaveCount(0, { timeout: PATIENCE })
  await openMenu(page, '布厂的短板')
  await page.keyboard.press('Enter')
  await expect(flagsOf(page, '布厂的短板')).toHaveCount(0)
  await expectSaved(page)
  const checks = await openChecks(page)
  const rule = checks.locator('[data-id="term"]')
  await expect(rule.getByText('1 of 1 dismissed')).toBeVisible({ timeout: PATIENCE })
  await rule.locator('summary').press('Enter')
  await expect(
    rule.getByText(/1 of the 1 flags that were answered were dismissed \(100 %\), 1 of them because the check was wrong/),
  ).toBeVisible()
  await rule.getByLabel('Severity of all its flags').selectOption('minor')
  await expect(minor).not.toHaveCount(0, { timeout: PATIENCE })
  await expect(major).toHaveCount(0)
  const file = await saved(() => checks.getByRole('button', { name: 'Export profile…' }).press('Enter'))
  expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({
    format: 'duizhao-checks',
    version: 1,
    rules: { term: { severity: 'minor' } },
  })
  await checks.getByRole('button', { name: 'As before' }).press('Enter')
  await expect(major).not.toHaveCount(0, { timeout: PATIENCE })
  const bytes = Buffer.from(file.bytes.toString('utf8').replace('"minor"', '"deadly"'))
  await picked({ name: 'bad.json', bytes }, () => checks.getByRole('button', { name: 'Import profile…' }).press('Enter'))
  await expect(checks.getByText('The profile does not fit at “rules.term.severity”')).toBeVisible({ timeout: PATIENCE })
  await picked({ ...file, name: 'good.json' }, () => checks.getByRole('button', { name: 'Import profile…' }).press('Enter'))
  await expect(checks.getByText('The checks are now as the profile says.')).toBeVisible({ timeout: PATIENCE })
  await expect(minor).not.toHaveCount(0, { timeout: PATIENCE })
  await checks.getByRole('button', { name: 'Close', exact: true }).last().press('Enter')
}

/** Flags set aside in bulk and taken back, and how the flags of a rule were answered. */
export const FLAG_JOURNEYS: readonly Journey[] = [
  { title: 'a dismissal of a term says how many flags it reaches, and one undo brings all of them back', run: dismissTerm },
  { title: 'the flags of a rule are dismissed in the rows listed, and taken back from the list of dismissals', run: dismissListed },
  {
    title: 'each rule says how its flags were answered; its severity is set for the project, exported, put back and imported',
    run: shareProfile,
  },
]
