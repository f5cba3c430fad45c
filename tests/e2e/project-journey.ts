import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { choose, expectSaved, goToStart, grid, PATIENCE, reviewShown, rowWith, standingRow, type Reviewer } from './reviewer.ts'
import { BINARY_FILE, CHINESE_FILE, ENGLISH_FILE, OTHER_CHINESE, textFile } from './text.ts'

/** A second text with its English, and a third that has none. */
const LIGHTHOUSE = textFile('灯塔.txt', OTHER_CHINESE)
const LIGHTHOUSE_ENGLISH = textFile(
  'lighthouse.txt',
  `The lighthouse by the sea stands on a black reef. The keeper writes a letter to his younger sister every Sunday.

One winter a storm broke the lamp, and forty sailors waited until dawn.
`,
)
const OPERA = textFile('戏台.txt', '　　村里的戏台在祠堂对面。每年正月，戏班来唱三天戏。\n')

const table = (page: Page) => page.getByRole('table', { name: 'Proposed pairs' })
const line = (page: Page, number: number) => table(page).getByRole('row').nth(number)
const sideOf = (page: Page, side: 'Chinese' | 'English', number: number) => page.getByLabel(`${side} of pair ${number}`, { exact: true })
const drawer = (page: Page) => page.getByRole('complementary', { name: 'Files of the project' })
const entry = (page: Page, name: string) => drawer(page).getByRole('listitem').filter({ hasText: name })

async function shownIn(select: Locator): Promise<string> {
  return select.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '')
}

/** Chooses the files of two pairs in a wild order, with one file too many and one that cannot be read. */
async function proposed(page: Page): Promise<void> {
  await goToStart(page)
  await choose(page, LIGHTHOUSE_ENGLISH, CHINESE_FILE, BINARY_FILE, OPERA, LIGHTHOUSE, ENGLISH_FILE)
  await expect(table(page)).toBeVisible({ timeout: PATIENCE })
}

/** Makes a project of the two pairs. */
async function startProject(page: Page, name: string): Promise<void> {
  await proposed(page)
  await page.getByLabel('Name of the project').fill(name)
  await page.getByRole('button', { name: 'Start project with 2 pairs' }).press('Enter')
  await reviewShown(page)
  await expect(drawer(page).getByRole('listitem')).toHaveCount(2)
}

async function proposePairs({ page }: Reviewer): Promise<void> {
  await proposed(page)
  await expect(table(page).getByRole('row')).toHaveCount(3)
  const pairs = new Map<string, string>()
  for (const number of [1, 2]) {
    pairs.set(await shownIn(sideOf(page, 'Chinese', number)), await shownIn(sideOf(page, 'English', number)))
    await expect(line(page, number)).toContainText(/\d\d %/)
    await expect(line(page, number)).toContainText('content fits')
  }
  expect(Object.fromEntries(pairs)).toEqual({ [CHINESE_FILE.name]: ENGLISH_FILE.name, [LIGHTHOUSE.name]: LIGHTHOUSE_ENGLISH.name })
  await expect(page.getByRole('region', { name: 'Left over' })).toContainText(`${OPERA.name}no file of the other language is left`)
  await expect(page.getByRole('region', { name: 'Cannot be used' })).toContainText('machine.txt is not a text file')
}

async function changeProposal({ page, projects }: Reviewer): Promise<void> {
  await proposed(page)
  const before = projects().length
  const [first, second] = [await shownIn(sideOf(page, 'English', 1)), await shownIn(sideOf(page, 'English', 2))]
  // The file that is chosen changes places with the one that stood there.
  await sideOf(page, 'English', 1).selectOption({ label: second })
  await expect.poll(() => shownIn(sideOf(page, 'English', 2))).toBe(first)
  await expect(line(page, 1)).toContainText('put together by you')
  await expect(line(page, 1)).toContainText('under 15 %', { timeout: PATIENCE })
  await sideOf(page, 'English', 1).selectOption({ label: first })
  await expect(line(page, 1)).toContainText(/\d\d %/, { timeout: PATIENCE })
  // Left out, taken apart and put together again, by keys.
  await page.getByLabel('Use pair 2').press('Space')
  await expect(page.getByRole('button', { name: 'Start project with 1 pair' })).toBeEnabled()
  await page.getByRole('button', { name: 'Take pair 2 apart' }).press('Enter')
  await expect(table(page).getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Left over' })).toContainText('taken out of its pair')
  await page.getByRole('button', { name: 'Put two files together' }).press('Enter')
  await expect(table(page).getByRole('row')).toHaveCount(3)
  await page.getByRole('button', { name: 'Start over' }).press('Enter')
  await expect(page.getByText('Drop the Chinese file and the English file here')).toBeVisible()
  expect(projects()).toHaveLength(before)
}

async function makeProject({ page, projects }: Reviewer): Promise<void> {
  const before = projects().length
  await startProject(page, 'Two texts')
  expect(projects()).toHaveLength(before + 1)
  await expect(entry(page, CHINESE_FILE.name)).toContainText(/0 of 12 reviewed/)
  await expect(entry(page, LIGHTHOUSE.name)).toContainText(/0 of \d reviewed/)
}

async function walkPairs({ page }: Reviewer): Promise<void> {
  await startProject(page, 'Walk')
  const current = drawer(page).locator('[aria-current="true"]')
  await grid(page).focus()
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '3')
  const here = (await current.textContent()) ?? ''
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page).getByRole('listitem').filter({ hasText: '1 of' })).toHaveCount(1)
  await grid(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '2')
  await page.keyboard.press('Alt+PageDown')
  await expect(current).not.toHaveText(here)
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '1')
  // Where the reviewer stood is where they come back to.
  await page.keyboard.press('Alt+PageUp')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '2')
  await page.keyboard.press('F9')
  await expect(drawer(page)).toHaveCount(0)
  await page.keyboard.press('F9')
  await expect(current).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(drawer(page).getByRole('listitem').nth(1).locator('[aria-current="true"]')).toBeVisible()
  await expect(grid(page)).toBeFocused()
}

async function addAndRemove({ page }: Reviewer): Promise<void> {
  await startProject(page, 'More')
  await drawer(page).getByRole('button', { name: 'Add files…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add files to the project' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Add files…' }).press('Enter')
  const stage = textFile('stage.txt', 'The village stage stands opposite the hall. In the first month the troupe sings for three days.\n')
  await (await chooser).setFiles([OPERA, stage])
  await dialog.getByRole('button', { name: 'Add 1 pair' }).press('Enter', { timeout: PATIENCE })
  await expect(drawer(page).getByRole('listitem')).toHaveCount(3, { timeout: PATIENCE })
  await expect(rowWith(page, '祠堂')).toBeVisible()
  await expectSaved(page)
  await drawer(page)
    .getByRole('button', { name: `Take ${OPERA.name} out of the project` })
    .press('Enter')
  await expect(drawer(page).getByRole('listitem')).toHaveCount(2)
  await expect(rowWith(page, '祠堂')).toHaveCount(0)
  await page.getByText(`${OPERA.name} was taken out of the project.`).first().waitFor()
  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect(drawer(page).getByRole('listitem')).toHaveCount(3)
  await expect(rowWith(page, '祠堂')).toBeVisible()
}

export const PROJECT_JOURNEYS: readonly Journey[] = [
  { title: 'many files are paired by content, with a score and the reason for each that is left over', run: proposePairs },
  { title: 'a proposal is changed: exchanged, left out, taken apart and put together', run: changeProposal },
  { title: 'one project is made of several pairs, each with its own bar', run: makeProject },
  { title: 'keys open the list of files and go from file to file, back to the row where one stood', run: walkPairs },
  { title: 'files are added to an open project, taken out, and come back with undo', run: addAndRemove },
]
