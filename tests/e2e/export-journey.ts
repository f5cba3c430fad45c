import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import type { Journey } from './journey.ts'
import { expectSaved, linksShown, standOn, startReview, typeOver, type Reviewer, type SavedFile } from './reviewer.ts'

/** What a reviewer takes away: each format with its counts, and in the file what the counts say. */

const CORRECTED = 'The factory was built in 1978 and has 26 machines.'
const UNLINKED = 'The town also built a wooden path by the river.'

interface Expected {
  readonly format: string
  readonly extension: string
  readonly written: number
  readonly leftOut: number
  units(bytes: Buffer): number | Promise<number>
}

/** A review of 12 rows of which one was unlinked: 13 rows, one of them without English and one without Chinese. */
const FORMATS: readonly Expected[] = [
  { format: 'TMX 1.4b', extension: 'tmx', written: 11, leftOut: 2, units: (bytes) => count(bytes, /<tu[\s>]/gu) },
  { format: 'XLIFF 2.1', extension: 'xlf', written: 12, leftOut: 1, units: (bytes) => count(bytes, /<segment[\s>]/gu) },
  { format: 'Excel workbook', extension: 'xlsx', written: 13, leftOut: 0, units: workbookRows },
  {
    format: 'CSV table',
    extension: 'csv',
    written: 13,
    leftOut: 0,
    units: (bytes) => (parse(bytes, { bom: true, columns: true }) as unknown[]).length,
  },
  {
    format: 'JSON, complete',
    extension: 'json',
    written: 13,
    leftOut: 0,
    units: (bytes) => (JSON.parse(bytes.toString('utf8')) as { readonly units: readonly unknown[] }).units.length,
  },
  { format: 'English text', extension: 'txt', written: 12, leftOut: 1, units: textRows },
]

async function exportAll(reviewer: Reviewer): Promise<void> {
  const { page } = reviewer
  await prepare(page)
  for (const expected of FORMATS) {
    const file = await exported(reviewer, expected.format)
    const words = page.getByRole('dialog')
    await expect(words).toContainText(`${expected.written} rows exported`)
    if (expected.leftOut === 0) await expect(words).toContainText('Nothing was left out.')
    else await expect(words).toContainText(expected.leftOut === 1 ? '1 row was left out' : `${expected.leftOut} rows were left out`)
    expect(file.name).toMatch(new RegExp(`\\.${expected.extension}$`))
    expect(await expected.units(file.bytes), expected.format).toBe(expected.written)
    if (expected.extension !== 'xlsx') expect(file.bytes.toString('utf8')).toContain(CORRECTED)
    await page.keyboard.press('Escape')
    await expect(words).toBeHidden()
  }
}

async function exportConfirmed(reviewer: Reviewer): Promise<void> {
  const { page } = reviewer
  await prepare(page)
  const file = await exported(reviewer, 'TMX 1.4b', 'Only the 1 confirmed')
  const words = page.getByRole('dialog')
  await expect(words).toContainText('1 row exported')
  await expect(words).toContainText('12 rows were left out')
  expect(count(file.bytes, /<tu[\s>]/gu)).toBe(1)
  await words
    .getByRole('button', { name: /^Go to row/ })
    .first()
    .press('Enter')
  await expect(words).toBeHidden()
}

/** A review with one row confirmed and one unlinked. */
async function prepare(page: Page): Promise<void> {
  await startReview(page, 'Export')
  await standOn(page, '26台')
  await typeOver(page, CORRECTED)
  await page.keyboard.press('Control+Enter')
  await standOn(page, '木头小路')
  await page.keyboard.press('F8')
  await page.keyboard.press('x')
  await expect.poll(() => linksShown(page)).toContain(` = ${UNLINKED}`)
  await page.keyboard.press('F8')
  await expectSaved(page)
}

async function exported({ page, saved }: Reviewer, format: string, rows = /^All \d+ rows$/ as string | RegExp): Promise<SavedFile> {
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: format }).check()
  await dialog.getByRole('radio', { name: rows }).click()
  return saved(async () => {
    await dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter')
    await expect(dialog.getByText(/rows? exported$/)).toBeVisible()
  })
}

function count(bytes: Buffer, pattern: RegExp): number {
  return bytes.toString('utf8').match(pattern)?.length ?? 0
}

/** The heading has no full stop, and one row has two sentences: as many rows as full stops. */
function textRows(bytes: Buffer): number {
  expect(bytes.toString('utf8')).not.toMatch(/\p{Script=Han}/u)
  return count(bytes, /\.(?=\s|$)/gu)
}

async function workbookRows(bytes: Buffer): Promise<number> {
  const [sheet] = await readWorkbook(bytes)
  const [, ...rows] = sheet?.data ?? []
  expect(JSON.stringify(rows)).toContain(CORRECTED)
  return rows.length
}

export const EXPORT_JOURNEYS: readonly Journey[] = [
  { title: 'each format holds as many rows as it says', run: exportAll },
  { title: 'only confirmed rows are exported, and the others are told', run: exportConfirmed },
]
