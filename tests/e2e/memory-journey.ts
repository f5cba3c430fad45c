import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { englishOf, expectSaved, grid, PATIENCE, rowWith, standOn, standingRow, startReview, type Reviewer } from './reviewer.ts'
import { textFile } from './text.ts'

/** A text in which a sentence comes twice, one nearly so, and machine English for it. Other journeys know none of it. */
const CHINESE = `渡口的老船工每天清晨给灯塔上油。

　　水手们在码头集合。船上装了35箱柠檬。水手们在码头集合。船上装了48箱柠檬。短板和缆绳都放在舱里。
`
const ENGLISH = `The old boatman of the ferry oils the lighthouse every morning.

The sailors gather on wharf. The boat carried 35 boxes of lemon. The sailors meet in dock. There are 84 lemon boxes on ship. The short boards and the ropes are all in the hold.
`

const offers = (page: Page): Locator => standingRow(page).locator('.offer')
const concordance = (page: Page): Locator => page.getByRole('dialog', { name: 'Concordance' })
const hits = (page: Page): Locator => concordance(page).getByRole('option')

async function reviewOfLemons(page: Page, name: string): Promise<void> {
  await startReview(page, name, textFile('柠檬.txt', CHINESE), textFile('lemons.txt', ENGLISH))
  await expect(rowWith(page, '水手们')).toHaveCount(2)
}

/** Types English over that of a row, and confirms it. */
async function correct(page: Page, row: Locator, english: string): Promise<void> {
  await row.locator('[data-side="target"]').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(english)
  await page.keyboard.press('Control+Enter')
  await expectSaved(page)
}

async function repetition({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'Lemons')
  await correct(page, rowWith(page, '水手们').first(), 'The crew assembles at the quay.')
  await takeFillingBack(page)
  await rowWith(page, '水手们').last().locator('[data-side="source"]').click()
  await page.getByRole('tab', { name: 'TM' }).click()
  const match = page.getByRole('region', { name: 'Match of 100%' }).first()
  await expect(match).toContainText('The crew assembles at the quay.')
  await expect(match).toContainText('Lemons')
  await expect(offers(page).filter({ hasText: 'The crew assembles at the quay.' })).toContainText('memory 100%')
  const place = await offers(page).evaluateAll((lines) => 1 + lines.findIndex((line) => line.textContent.includes('crew assembles')))
  await page.keyboard.press(`Control+${place}`)
  await expect.poll(() => englishOf(rowWith(page, '水手们').last())).toContain('The crew assembles at the quay.')
}

const filledNotice = (page: Page): Locator => page.locator('.notice').filter({ hasText: '1 repetition filled' })

/** The repetition has the machine's English again; the confirmed row stays confirmed. */
async function takeFillingBack(page: Page): Promise<void> {
  await filledNotice(page).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect.poll(() => englishOf(rowWith(page, '水手们').last())).toContain('The sailors meet in dock.')
  await expect(rowWith(page, '水手们').first().getByText('reviewed', { exact: true })).toBeVisible()
}

async function fill({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'Filled lemons')
  const [first, last] = [rowWith(page, '水手们').first(), rowWith(page, '水手们').last()]
  await correct(page, first, 'The crew assembles at the quay.')
  await expect(filledNotice(page)).toBeVisible()
  await expect.poll(() => englishOf(last)).toContain('The crew assembles at the quay.')
  // Filled, and not confirmed; there is a filter for it.
  await expect(last.getByText('filled', { exact: true })).toBeVisible()
  await expect(page.locator('[data-filter="filled"]')).toContainText('1')
  await expect(last.getByText('reviewed', { exact: true })).toHaveCount(0)
  // One step: undo takes both back, redo does both again.
  await page.keyboard.press('Escape')
  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => englishOf(last)).toContain('The sailors meet in dock.')
  await expect.poll(() => englishOf(first)).toContain('The sailors gather on wharf.')
  await page.keyboard.press('Control+y')
  await expect.poll(() => englishOf(last)).toContain('The crew assembles at the quay.')
  // What a person writes is written over by no later confirmation.
  await last.locator('[data-side="target"]').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The crew comes to the dock.')
  await page.keyboard.press('Control+ArrowUp')
  await expectSaved(page)
  await expect.poll(() => englishOf(last)).toContain('The crew comes to the dock.')
  await correct(page, first, 'The crew meets at the quay.')
  await expect(first.getByText('reviewed', { exact: true })).toBeVisible()
  await expect.poll(() => englishOf(last)).toContain('The crew comes to the dock.')
}

async function askToFill({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'Asked lemons')
  await choosePreference(page, 'Ask')
  const [first, last] = [rowWith(page, '水手们').first(), rowWith(page, '水手们').last()]
  await correct(page, first, 'The crew assembles at the quay.')
  const notice = page.locator('.notice').filter({ hasText: '1 repetition still has the machine’s English.' })
  await expect(notice).toBeVisible()
  await expect.poll(() => englishOf(last)).toContain('The sailors meet in dock.')
  await notice.getByRole('button', { name: 'Fill in' }).press('Enter')
  await expect.poll(() => englishOf(last)).toContain('The crew assembles at the quay.')
  await choosePreference(page, 'Fill in')
}

async function choosePreference(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+,')
  const choice = page.getByRole('radiogroup', { name: 'Repetitions of a confirmed row' }).getByRole('radio', { name, exact: true })
  await choice.press('Enter')
  await expect(choice).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('Escape')
}

async function near({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'Near lemons')
  await rowWith(page, '35箱').locator('[data-side="source"]').click()
  await page.getByRole('tab', { name: 'TM' }).click()
  const repeated = page.getByRole('region', { name: 'Repeated in this project' })
  const card = repeated.getByRole('region', { name: /^Row \d+, 99% alike$/ })
  await expect(card).toContainText('There are 84 lemon boxes on ship.', { timeout: PATIENCE })
  await expect(card.locator('del')).toHaveText('48')
  await expect(card.locator('ins')).toHaveText('35')
  // The key goes there, and back again.
  await grid(page).focus()
  await page.keyboard.press('Control+Alt+n')
  await expect(standingRow(page)).toContainText('48箱')
  await expect(repeated.locator('del')).toHaveText('35', { timeout: PATIENCE })
  await page.keyboard.press('Control+Alt+n')
  await expect(standingRow(page)).toContainText('35箱')
  // A row that repeats another one with other English that was confirmed says so.
  await correct(page, rowWith(page, '水手们').first(), 'The crew assembles at the quay.')
  await takeFillingBack(page)
  await rowWith(page, '水手们').last().locator('[data-side="source"]').click()
  await expect(repeated.getByRole('region', { name: /100% alike$/ })).toContainText('other English', { timeout: PATIENCE })
  // Where both are confirmed they are listed as inconsistent, and both are mine.
  await correct(page, rowWith(page, '水手们').last(), 'The sailors meet at the dock.')
  await expect(page.locator('[data-filter="mine"]')).toContainText('2')
  await page.locator('[data-filter="inconsistent"]').press('Enter')
  await expect(grid(page).getByRole('row')).toHaveCount(2)
  await expect(rowWith(page, '水手们')).toHaveCount(2)
}

async function numbers({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'More lemons')
  await correct(page, rowWith(page, '35箱'), 'The boat carried 35 crates of lemons.')
  await rowWith(page, '48箱').locator('[data-side="source"]').click()
  await page.getByRole('tab', { name: 'TM' }).click()
  const match = page.getByRole('region', { name: 'Match of 99%' }).first()
  await expect(match).toContainText('The boat carried 48 crates of lemons.')
  await expect(match).toContainText('with the numbers of this row')
  await expect(match.locator('del')).toHaveText('35')
  await expect(match.locator('ins')).toHaveText('48')
  await match.getByRole('button', { name: 'Insert' }).press('Enter')
  await expect.poll(() => englishOf(rowWith(page, '48箱'))).toContain('The boat carried 48 crates of lemons.')
}

async function search({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'Even more lemons')
  await correct(page, rowWith(page, '灯塔'), 'At dawn the old ferryman oils the lighthouse.')
  await standOn(page, '缆绳')
  await page.keyboard.press('Control+k')
  const field = concordance(page).getByRole('combobox')
  await field.fill('灯塔')
  await expect(hits(page).first().locator('mark')).toHaveText('灯塔')
  await field.fill('燈塔')
  await expect(hits(page).first().locator('mark')).toHaveText('灯塔')
  await field.fill('OLD FERRYMAN')
  await expect(hits(page).first().locator('mark')).toHaveText(['old', 'ferryman'])
  await field.fill('没有人说过的词')
  await expect(concordance(page)).toContainText('No pair in the memory has “没有人说过的词”.')
  await field.fill('lighthouse')
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(concordance(page)).toHaveCount(0)
  await expect.poll(() => englishOf(rowWith(page, '缆绳'))).toContain('oils the lighthouse.')
  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => englishOf(rowWith(page, '缆绳'))).not.toContain('lighthouse')
}

/** An input method at work: what stands in the field is searched for when it is a word. */
async function compose({ page }: Reviewer): Promise<void> {
  await reviewOfLemons(page, 'Composed lemons')
  await correct(page, rowWith(page, '灯塔'), 'At dawn the old ferryman oils the lighthouse.')
  await standOn(page, '缆绳')
  await page.keyboard.press('Control+k')
  const field = concordance(page).getByRole('combobox')
  await field.fill('')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'deng', selectionStart: 4, selectionEnd: 4 })
  await expect(field).toHaveValue('deng')
  await page.waitForTimeout(400)
  await expect(concordance(page)).not.toContainText('No pair in the memory')
  await session.send('Input.insertText', { text: '灯塔' })
  await expect(hits(page).first().locator('mark')).toHaveText('灯塔')
  await page.keyboard.press('Escape')
  await expect(concordance(page)).toHaveCount(0)
}

export const MEMORY_JOURNEYS: readonly Journey[] = [
  { title: 'a confirmed row is offered to its repetition, by key', run: repetition },
  { title: 'a confirmed row fills its repetitions in one step, and no row that a person wrote', run: fill },
  { title: 'repetitions are filled when asked for, where that is preferred', run: askToFill },
  { title: 'rows that nearly repeat the one stood on are shown with what differs, and reached by key', run: near },
  { title: 'a row in which only numbers differ gets the English with its own', run: numbers },
  { title: 'the concordance finds short words, in traditional characters too, and inserts', run: search },
  { title: 'the concordance waits for an input method', run: compose },
]
