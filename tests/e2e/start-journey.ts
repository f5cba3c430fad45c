import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { begin, beginButton, card, choose, goToStart, reviewShown, rowWith, seen, type Reviewer } from './reviewer.ts'
import {
  BINARY_FILE,
  CHINESE_FILE,
  EMPTY_FILE,
  ENGLISH_FILE,
  longTexts,
  OTHER_CHINESE,
  STRANGE_ENGLISH,
  textFile,
  type ChosenFile,
} from './text.ts'

/** What a reviewer meets with files that do not make a review: what is wrong, what to do, and that nothing is lost. */

async function twoChinese({ page, projects }: Reviewer): Promise<void> {
  await goToStart(page)
  const before = projects()
  await choose(page, CHINESE_FILE, textFile('灯塔.txt', OTHER_CHINESE))
  await expect(page.getByText('Both files are Chinese')).toBeVisible()
  await expect(page.getByText(/Replace one of them with its English translation/)).toBeVisible()
  await expect(beginButton(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Remove 灯塔.txt' }).press('Enter')
  await choose(page, ENGLISH_FILE)
  await expect(card(page, 'source')).toContainText(CHINESE_FILE.name)
  await expect(card(page, 'target')).toContainText(ENGLISH_FILE.name)
  await expect(beginButton(page)).toBeEnabled()
  expect(projects()).toEqual(before)
}

async function noPair({ page, projects }: Reviewer): Promise<void> {
  await goToStart(page)
  const before = projects()
  await choose(page, CHINESE_FILE, textFile('lighthouse.txt', STRANGE_ENGLISH))
  await begin(page)
  await expect(page.getByText('These two do not look like a translation of each other')).toBeVisible()
  await expect(page.getByText(/^Likeness \d+ %$/)).toBeVisible()
  await expect(card(page, 'target')).toContainText('lighthouse.txt')
  expect(projects()).toEqual(before)
  await page.getByRole('button', { name: 'Align anyway' }).press('Enter')
  await reviewShown(page)
  await expect(rowWith(page, 'lighthouse keeper')).toBeVisible()
  expect(projects()).toHaveLength(before.length + 1)
}

function refused(file: ChosenFile, what: RegExp, remedy: RegExp) {
  return async ({ page, projects }: Reviewer): Promise<void> => {
    await goToStart(page)
    const before = projects()
    await choose(page, CHINESE_FILE, file)
    await expect(page.getByText(`${file.name} cannot be used`, { exact: true })).toBeVisible()
    await expect(page.getByText(what).first()).toBeVisible()
    await expect(page.getByText(remedy).first()).toBeVisible()
    await expect(card(page, 'source')).toContainText(CHINESE_FILE.name)
    await page.getByRole('button', { name: 'Dismiss', exact: true }).press('Enter')
    await expect(page.getByText(`${file.name} cannot be used`, { exact: true })).toBeHidden()
    await choose(page, ENGLISH_FILE)
    await expect(beginButton(page)).toBeEnabled()
    expect(projects()).toEqual(before)
  }
}

async function cancelLongReview({ page, projects }: Reviewer): Promise<void> {
  await goToStart(page)
  const before = projects()
  const recent = await recentNames(page)
  const { chinese, english } = longTexts(8000)
  await choose(page, textFile('长篇.txt', chinese), textFile('long.txt', english))
  await seen(page.getByRole('heading', { name: 'Preparing the review' }), () => begin(page))
  await expect(page.locator('[aria-current="step"]')).toContainText(/Putting Chinese and English side by side|Checking/)
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(page.getByText('Cancelled. The files are still here.')).toBeVisible()
  await expect(card(page, 'source')).toContainText('长篇.txt')
  await expect(beginButton(page)).toBeEnabled()
  expect(projects()).toEqual(before)
  await page.reload()
  await goToStart(page)
  expect(projects()).toEqual(before)
  expect(await recentNames(page)).toEqual(recent)
}

function recentNames(page: Page): Promise<string[]> {
  return page.getByRole('region', { name: 'Recent reviews' }).getByRole('listitem').allTextContents()
}

export const START_JOURNEYS: readonly Journey[] = [
  { title: 'two Chinese files: what is wrong, and the right file takes its place', run: twoChinese },
  { title: 'two texts that are no pair: the figure is shown, and they can be aligned anyway', run: noPair },
  {
    title: 'an empty file is refused, and the other one stays',
    run: refused(EMPTY_FILE, /empty\.txt is empty/, /Choose a file with text/),
  },
  {
    title: 'a binary file is refused, and the other one stays',
    run: refused(BINARY_FILE, /machine\.txt is not a text file/, /Save the text as a \.txt file in UTF-8/),
  },
  { title: 'a long review that is cancelled leaves nothing behind', run: cancelLongReview },
]
