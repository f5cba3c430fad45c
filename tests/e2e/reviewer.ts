import { expect, type Locator, type Page } from '@playwright/test'
import { PreparedReviews } from './prepared-review.ts'
import { CHINESE_FILE, ENGLISH_FILE, type ChosenFile } from './text.ts'

/** A person before the program, whichever host it has. The journeys act through this alone. */
export interface Reviewer {
  readonly page: Page
  /** Does what makes the program write a file; gives back that file. */
  saved(act: () => Promise<void>): Promise<SavedFile>
  /** Does what makes the program ask for a file, and picks this one. */
  picked(file: SavedFile, act: () => Promise<void>): Promise<void>
  /** Names of the project files that the program keeps. */
  projects(): readonly string[]
}

export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * How long what is to be seen may take, in milliseconds: much of it is done in a thread (aligning, checking), and the machine may do other things
 * too. It is what every expectation waits by itself (see playwright.config.ts); one that comes true sooner waits no longer.
 */
export const PATIENCE = 90_000

/** Goes to the start screen, and has the program speak English: journeys name what they press by its English label. */
export async function goToStart(page: Page): Promise<void> {
  const ready = page.getByRole('radio', { name: 'EN', exact: true }).first()
  await ready.click()
  const title = page.getByRole('heading', { name: 'Review a machine translation, line beside line' })
  const projects = page.getByRole('button', { name: 'Projects', exact: true })
  await expect(title.or(projects)).toBeVisible()
  if (await projects.isVisible()) await projects.click()
  await expect(title).toBeVisible()
}

/** Chooses files through the system's dialog, as the button for it does. */
export async function choose(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files…' }).first().press('Enter')
  await (await chooser).setFiles([...files])
}

/** The card of one side on the start screen. */
export function card(page: Page, side: 'source' | 'target'): Locator {
  return page.locator(`section[data-side="${side}"]`)
}

const prepared = new WeakMap<Page, PreparedReviews>()

/** Reviews that begin in this window are made once for each two texts. `dataFolder` is that of its host. */
export function prepareReviews(page: Page, dataFolder: string): void {
  prepared.set(page, new PreparedReviews(dataFolder))
}

/** Begins a review of the two files, in which 短板 is rendered wrongly, and waits until its checks have spoken. */
export async function startReview(page: Page, name: string, source = CHINESE_FILE, target = ENGLISH_FILE): Promise<void> {
  await beginReview(page, name, source, target)
  await expect(rowWith(page, '短板').locator('.flag').first()).toBeVisible()
}

/**
 * Begins a review of the two files, from wherever the window is, and waits until it is shown. Where the window has had a review of them, the
 * reviewer opens a project of it that nobody has touched; journeys about beginning choose their files themselves.
 */
export async function beginReview(page: Page, name: string, source: ChosenFile, target: ChosenFile): Promise<void> {
  const texts = `${source.name} ${target.name}`
  const reviews = prepared.get(page)
  await goToStart(page)
  if (reviews?.has(texts)) {
    reviews.put(texts, name)
    return reopen(page, name)
  }
  const make = async () => {
    await choose(page, source, target)
    await page.getByLabel('Name of the review').fill(name)
    await begin(page)
    await reviewShown(page)
  }
  await (reviews ? reviews.keep(texts, make) : make())
}

/** Loads the window anew and opens the recent review with this name; of several, the last. */
export async function reopen(page: Page, name: string): Promise<void> {
  await page.reload()
  await goToStart(page)
  const recent = page.getByRole('region', { name: 'Recent reviews' })
  await recent
    .getByRole('button', { name: new RegExp(`^${name}\\b`) })
    .first()
    .press('Enter')
  await reviewShown(page)
}

export function beginButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Start review' })
}

/** Does something and sees what it shows only for a moment: looking begins before. */
export async function seen(passing: Locator, act: () => Promise<void>): Promise<void> {
  const shown = passing.waitFor()
  await act()
  await shown
}

/** Starts the review once the files are read. */
export async function begin(page: Page): Promise<void> {
  await expect(beginButton(page)).toBeEnabled()
  await beginButton(page).press('Enter')
}

export async function reviewShown(page: Page): Promise<void> {
  await expect(grid(page)).toBeVisible()
  await expect(grid(page).getByRole('row').first()).toBeVisible()
}

export function grid(page: Page): Locator {
  return page.getByRole('grid')
}

/** The row whose Chinese or English holds a text. */
export function rowWith(page: Page, text: string): Locator {
  return grid(page).getByRole('row').filter({ hasText: text })
}

export function standingRow(page: Page): Locator {
  return grid(page).locator('[role="row"][aria-selected="true"]')
}

/** Goes to a row with the arrow keys. */
export async function standOn(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('Escape')
  await grid(page).focus()
  await page.keyboard.press('Control+Home')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '1')
  const wanted = Number(await rowWith(page, text).getAttribute('aria-rowindex'))
  for (let at = 1; at < wanted; at += 1) await page.keyboard.press('ArrowDown')
  await expect(standingRow(page)).toHaveAttribute('aria-rowindex', String(wanted))
  await expect(standingRow(page)).toContainText(text)
  return standingRow(page)
}

/** Writes other English over that of the row that is stood on; it is being typed still. */
export async function typeOver(page: Page, english: string): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'English of this row' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(english)
}

/** The English of a row as it stands: without the words that a correction took out. */
export function englishOf(row: Locator): Promise<string> {
  return row.locator('[data-side="target"]').evaluate((cell) => {
    const copy = cell.cloneNode(true) as Element
    for (const removed of copy.querySelectorAll('del')) removed.remove()
    return copy.textContent
  })
}

/** All work of the reviewer is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('saved', { exact: true })).toBeVisible()
}

/** The rows as they read in align mode, sentence by sentence. */
export function linksShown(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('grid', { name: 'Links between the sentences' })
    .evaluate((shown) =>
      [...shown.querySelectorAll('[role="row"]')].map((row) =>
        [...row.querySelectorAll('.sentences')]
          .map((side) => [...side.querySelectorAll('.sentence:not(.missing)')].map((one) => one.textContent).join(' / '))
          .join(' = '),
      ),
    )
}
