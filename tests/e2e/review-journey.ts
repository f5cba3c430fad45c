import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import {
  begin,
  beginButton,
  card,
  choose,
  englishOf,
  expectSaved,
  goToStart,
  grid,
  linksShown,
  reopen,
  reviewShown,
  rowWith,
  seen,
  standingRow,
  standOn,
  startReview,
  typeOver,
  type Reviewer,
} from './reviewer.ts'
import { CHINESE_FILE, ENGLISH_FILE, GB18030_FILE, UTF16_FILE } from './text.ts'

async function chooseAndSwap({ page }: Reviewer): Promise<void> {
  await goToStart(page)
  await choose(page, ENGLISH_FILE, CHINESE_FILE)
  await expect(card(page, 'source')).toContainText(CHINESE_FILE.name)
  await expect(card(page, 'source')).toContainText(/中文, \d+ % Han/)
  await expect(card(page, 'target')).toContainText(ENGLISH_FILE.name)
  await expect(beginButton(page)).toBeEnabled()
  await page.getByRole('button', { name: 'Swap' }).first().press('Enter')
  await expect(card(page, 'source')).toContainText(ENGLISH_FILE.name)
  await expect(page.getByText('The sides look the wrong way round')).toBeVisible()
  await page.getByRole('button', { name: 'Swap' }).first().press('Enter')
  await expect(card(page, 'source')).toContainText(CHINESE_FILE.name)
  await seen(page.getByRole('heading', { name: 'Preparing the review' }), () => begin(page))
  await reviewShown(page)
  await expect(page.getByText('0 / 12', { exact: true })).toBeVisible()
}

async function readEncodings({ page }: Reviewer): Promise<void> {
  await goToStart(page)
  await choose(page, GB18030_FILE)
  await expect(card(page, 'source')).toContainText('GB18030')
  await expect(page.getByText('Now the English text')).toBeVisible()
  await choose(page, UTF16_FILE)
  await expect(card(page, 'target')).toContainText(/UTF-16/)
  await begin(page)
  await reviewShown(page)
  await expect(rowWith(page, '短板')).toContainText('short board')
}

async function seeFlags({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Flags')
  for (const [chinese, english] of [
    ['短板', 'short board'],
    ['二话没说', 'two words'],
    ['26', '62'],
    ['480万', '48 million'],
  ] as const) {
    const row = rowWith(page, chinese)
    const target = row.locator('[data-side="target"] .flag').filter({ hasText: english }).first()
    const source = row.locator('[data-side="source"] .flag').filter({ hasText: chinese }).first()
    for (const mark of [target, source]) expect(await mark.evaluate((span) => getComputedStyle(span).borderBottomStyle)).not.toBe('none')
  }
  for (const plain of ['木头小路', '讲茶树的故事']) await expect(rowWith(page, plain).locator('.flag')).toHaveCount(0)
}

async function takeSuggestion({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Suggestion')
  const row = await standOn(page, '短板')
  await expect(row.locator('.offer').first()).toContainText('weak link')
  await page.keyboard.press('Control+1')
  await expect.poll(() => englishOf(row)).toContain("the tea factory's biggest weak link.")
  await expect(row.locator('del')).toContainText('short board')
  await expect(row.getByText('edited')).toBeVisible()
  await expect(page.getByText('Put right by the correction').first()).toBeVisible()
  await expectSaved(page)
}

async function dismissFlag({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Dismissal')
  const row = await standOn(page, '二话没说')
  await expect(row.locator('.flag').first()).toBeVisible()
  await page.keyboard.press('Control+d')
  const reasons = page.getByRole('dialog').filter({ hasText: 'The check is wrong here' })
  await expect(reasons.getByRole('button', { name: 'The check is wrong here' })).toBeFocused()
  await reasons.getByLabel('Note (optional)').fill('quoted as a pun')
  await reasons.getByRole('button', { name: 'The English is acceptable' }).press('Enter')
  await expect(row.locator('.flag')).toHaveCount(0)
  await expectSaved(page)
  await reopen(page, 'Dismissal')
  const again = await standOn(page, '二话没说')
  await expect(again.locator('.flag')).toHaveCount(0)
  await page.getByRole('button', { name: '1 dismissed' }).click()
  await expect(page.getByText('The English is acceptable · only this one · quoted as a pun')).toBeVisible()
  await page.getByRole('button', { name: 'Open it again' }).click()
  // A number inside it that both sides say has a mark of its own.
  await expect.poll(async () => (await again.locator('[data-side="target"] .flag').allTextContents()).join('')).toContain('two words')
}

async function correctInPlace({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Correction')
  const row = await standOn(page, '26台')
  // What is typed is kept when the typing rests.
  await seen(page.getByText('typing…'), () => typeOver(page, 'The factory was built in 1978 and has 26 machines in all.'))
  await expect(row.locator('del').first()).toHaveText('62')
  await expect(row.locator('.added').first()).toHaveText('26')
  await page.keyboard.press('Control+Enter')
  await expect(standingRow(page)).toContainText('短板')
  const done = rowWith(page, '26台')
  await expect(done.getByText('reviewed')).toBeVisible()
  await expect(done.locator('ins').first()).toHaveText('26')
  await expect.poll(() => englishOf(done)).toBe('The factory was built in 1978 and has 26 machines in all.')
  await expect(page.getByText('1 / 12', { exact: true })).toBeVisible()
  await expectSaved(page)
  await page.getByRole('radio', { name: 'Clean' }).click()
  await expect(done.locator('ins, del')).toHaveCount(0)
  await page.getByRole('radio', { name: 'MT', exact: true }).click()
  await expect(done).toContainText('has 62 machines in total')
  await page.getByRole('radio', { name: 'Diff' }).click()
}

async function reshape({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Links')
  await standOn(page, '每天可以加工')
  await page.keyboard.press('F8')
  const before = await linksShown(page)
  const states = [before]
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    await expect.poll(() => linksShown(page)).not.toEqual(states.at(-1))
    await expectSaved(page)
    states.push(await linksShown(page))
  }
  // One Chinese sentence that has two English ones: cut, and put together again.
  await press('s')
  expect(states.at(-1)).toHaveLength(before.length + 1)
  await press('m')
  expect(states.at(-1)).toEqual(before)
  await press('Shift+D')
  await press('d')
  await press('ArrowUp', 'x')
  await press('m')
  const undoAll = async () => {
    for (const state of states.slice(0, -1).toReversed()) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => linksShown(page)).toEqual(state)
    }
    await expect(page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  }
  await undoAll()
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+y')
    await expect.poll(() => linksShown(page)).toEqual(state)
  }
  await undoAll()
  await page.keyboard.press('F8')
  await expect(page.getByRole('grid', { name: 'Sentences under review' })).toBeVisible()
}

async function addTerm({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Terms')
  const row = await standOn(page, '木头小路')
  await expect(row.locator('.flag')).toHaveCount(0)
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  await type(page, 'Chinese', '木头小路')
  await type(page, 'Preferred English', 'boardwalk')
  await type(page, 'Never', 'wooden path')
  await expect(dialog).toContainText('In 1 row of this review')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(row.locator('[data-side="target"] .flag')).toHaveText('wooden path')
  await expect(row.locator('[data-side="source"] .flag')).toHaveText('木头小路')
  await page.keyboard.press('Control+1')
  await expect.poll(() => englishOf(row)).toContain('built a boardwalk by the river')
  await page.getByRole('tab', { name: /^Terms/ }).click()
  await expect(page.getByRole('tabpanel', { name: 'Terms' })).toContainText('boardwalk')
  await expect(page.getByText('Project terms 1')).toBeVisible()
}

async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label, exact: true })
  await field.focus()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function changeLook({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Look')
  await page.getByRole('radio', { name: '中文', exact: true }).first().press('Enter')
  await expect(page.getByRole('button', { name: '项目' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
  await page.getByRole('radio', { name: 'EN', exact: true }).first().press('Enter')
  await expect(page.getByRole('button', { name: 'Projects', exact: true })).toBeVisible()
  const shade = () => grid(page).evaluate((shown) => getComputedStyle(shown.querySelector('.row') ?? shown).backgroundColor)
  const light = await shade()
  await page.getByRole('button', { name: 'Dark colours' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(shade).not.toBe(light)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await goToStart(page)
  await page.getByRole('button', { name: 'Light appearance' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
}

export const REVIEW_JOURNEYS: readonly Journey[] = [
  { title: 'two files in the wrong order become a review', run: chooseAndSwap },
  { title: 'a GB18030 and a UTF-16 file are read', run: readEncodings },
  { title: 'literal renderings and wrong numbers are marked in both languages', run: seeFlags },
  { title: 'Ctrl+1 takes the suggestion', run: takeSuggestion },
  { title: 'a dismissed flag stays dismissed, with its reason, and can be opened again', run: dismissFlag },
  { title: 'the English is corrected in place and confirmed', run: correctInPlace },
  { title: 'links are changed with single keys; undo and redo give every state back', run: reshape },
  { title: 'a term added from a row flags it', run: addTerm },
  { title: 'language and theme change at once and are remembered', run: changeLook },
]
