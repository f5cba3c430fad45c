import { expect, type Locator, type Page } from '@playwright/test'
import { FakeEndpoint, type Reply } from '../ai/fake-endpoint.ts'
import type { Journey } from './journey.ts'
import { englishOf, expectSaved, reopen, standOn, startReview, type Reviewer } from './reviewer.ts'

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Checks' })
const part = (page: Page): Locator => dialog(page).getByRole('region', { name: 'AI reviewer' })
const issues = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Issues' })

/** A model that knows two things. */
function reply(pairs: readonly { readonly pair: number; readonly chinese: string }[]): Reply {
  const found = (chinese: string, english: string, better: string, reason: string) =>
    pairs
      .filter((pair) => pair.chinese.includes(chinese))
      .map(({ pair }) => ({ pair, severity: 'major', chinese, english, better, reason_en: reason, reason_zh: reason }))
  return {
    errors: [
      ...found('木头小路', 'wooden path', 'boardwalk', 'A path of boards has a name.'),
      ...found('短板', 'short boards', 'weak links', 'Not a board.'),
    ],
  }
}

async function openPart(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'AI reviewer' }).click()
  await page.getByRole('menuitem', { name: 'Set up the AI reviewer…' }).click()
  await expect(part(page)).toBeVisible()
}

async function closeChecks(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(dialog(page)).toHaveCount(0)
}

async function setUp(page: Page, { address }: FakeEndpoint): Promise<void> {
  await openPart(page)
  await part(page).getByLabel('Address of the service').fill('https://ai.example/v1')
  await expect(part(page).getByRole('note')).toContainText('leave this computer and go to ai.example')
  await part(page).getByLabel('Address of the service').fill(address)
  await expect(part(page).getByRole('note')).toHaveText('This address is your computer: no text leaves it.')
  await part(page).getByLabel('Model', { exact: true }).fill('tiny')
  await part(page).getByRole('textbox', { name: 'Key', exact: true }).fill('sk-secret')
  await part(page).getByRole('button', { name: 'Try it' }).click()
  await expect(part(page)).toContainText('Not a board.')
  await expect(part(page).getByRole('textbox', { name: 'Key', exact: true })).toHaveValue('')
  await expect(part(page).getByRole('button', { name: 'Take the key away' })).toBeVisible()
  await part(page).getByRole('switch', { name: 'Ask a language model when I say so' }).setChecked(true, { force: true })
  await closeChecks(page)
}

async function takeAway(page: Page): Promise<void> {
  await openPart(page)
  await part(page).getByRole('button', { name: 'Take the key away' }).click()
  await part(page).getByRole('switch', { name: 'Ask a language model when I say so' }).setChecked(false, { force: true })
  await expect(part(page).getByRole('button', { name: 'Take the key away' })).toHaveCount(0)
  await closeChecks(page)
}

async function withModel(page: Page, work: (endpoint: FakeEndpoint) => Promise<void>): Promise<void> {
  const endpoint = await FakeEndpoint.start(({ pairs }) => reply(pairs))
  try {
    await setUp(page, endpoint)
    await work(endpoint)
    await takeAway(page)
  } finally {
    await endpoint.end()
  }
}

async function askAndDismiss({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Model')
  await withModel(page, async (endpoint) => {
    const row = await standOn(page, '木头小路')
    await expect(row.locator('.flag')).toHaveCount(0)
    await page.keyboard.press('Control+i')
    const mark = row.locator('[data-side="target"] .flag')
    await expect(mark).toHaveText('wooden path')
    await expect(issues(page).locator('.badge.ai').first()).toContainText('tiny')
    await expect(issues(page)).toContainText('A path of boards has a name.')
    expect(endpoint.asked.at(-1)).toMatchObject({ key: 'Bearer sk-secret', pairs: [{ pair: 1 }] })
    await page.keyboard.press('Control+d')
    await page.getByRole('button', { name: 'The English is acceptable' }).press('Enter')
    await expect(mark).toHaveCount(0)
    await expectSaved(page)
    const asked = endpoint.asked.length
    await reopen(page, 'Model')
    const again = await standOn(page, '木头小路')
    await expect(again.locator('.flag')).toHaveCount(0)
    await page.getByRole('button', { name: '1 dismissed' }).click()
    await page.getByRole('button', { name: 'Open it again' }).click()
    await expect(again.locator('[data-side="target"] .flag')).toHaveText('wooden path')
    await expect(issues(page).locator('.badge.ai').first()).toContainText('tiny')
    await page.keyboard.press('Control+1')
    await expect.poll(() => englishOf(again)).toContain('built a boardwalk by the river')
    expect(endpoint.asked).toHaveLength(asked)
  })
}

async function askAboutAll({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Whole')
  await withModel(page, async (endpoint) => {
    const before = endpoint.asked.length
    await page.getByRole('banner').getByRole('button', { name: 'AI reviewer' }).click()
    await page.getByRole('menuitem', { name: /^Ask the AI reviewer about all rows shown/ }).click()
    await expect(page.getByText(/The AI reviewer reports 1 error in \d+ rows\./)).toBeVisible()
    const pairs = endpoint.asked.slice(before).flatMap((asked) => asked.pairs)
    expect(new Set(pairs.map(({ chinese }) => chinese)).size).toBeGreaterThan(8)
    await standOn(page, '木头小路')
    await page.keyboard.press('Control+Alt+i')
    await expect(page.getByText('The model has answered about these rows as they are.')).toBeVisible()
    expect(endpoint.asked.slice(before).flatMap((asked) => asked.pairs)).toHaveLength(pairs.length)
  })
}

/** The AI reviewer, against a service of the test's own. */
export const AI_JOURNEYS: readonly Journey[] = [
  { title: 'the AI reviewer is set up, tried, asked about a row; its flag is dismissed and is kept with the project', run: askAndDismiss },
  { title: 'the AI reviewer is asked about all rows, each once', run: askAboutAll },
]
