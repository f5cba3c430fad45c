import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { standOn, startReview, type Reviewer } from './reviewer.ts'

const report = (page: Page) => page.getByRole('main')

async function openReports(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reports', exact: true }).press('Enter')
}

/** Confirms the worst issue of a row as an error, and the row with it. */
async function confirmErrorIn(page: Page, chinese: string): Promise<void> {
  await standOn(page, chinese)
  await page.keyboard.press('Control+Shift+D')
  await expect(page.getByText('Confirmed error').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
}

async function scoreAndJump({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Scores')
  await openReports(page)
  await expect(report(page).getByRole('heading', { name: 'Nothing is reviewed yet' })).toBeVisible()
  await report(page).getByRole('button', { name: 'Back to the review' }).press('Enter')
  await confirmErrorIn(page, '短板')
  await openReports(page)
  const card = report(page).getByRole('region', { name: 'MQM 2.0' })
  await expect(card).toContainText(/Pass|Fail/)
  await expect(report(page).getByRole('region', { name: 'GB/T 19682-2005' })).toContainText('‰')
  const errors = report(page).getByRole('region', { name: 'Confirmed errors' })
  await expect(errors.locator('mark').first()).toBeVisible()
  await errors
    .getByRole('button', { name: /^Go to / })
    .first()
    .press('Enter')
  await expect(page.getByRole('grid').locator('[role="row"][aria-selected="true"]')).toContainText('短板')
}

async function setScoring({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Scoring')
  await confirmErrorIn(page, '短板')
  await openReports(page)
  const card = report(page).getByRole('region', { name: 'MQM 2.0' })
  await expect(card).toContainText('Pass mark 90')
  await report(page).getByRole('button', { name: 'Score settings' }).press('Enter')
  const form = report(page).getByRole('form', { name: 'How this project is scored' })
  await form.getByLabel('Pass mark').fill('120')
  await form.getByRole('button', { name: 'Save settings' }).press('Enter')
  await expect(form.getByRole('alert')).toContainText('passMark')
  await form.getByLabel('Pass mark').fill('97')
  await form.getByLabel('Use of the translation').selectOption('gist')
  await form.getByRole('button', { name: 'Save settings' }).press('Enter')
  await expect(card).toContainText('Pass mark 97')
  await expect(report(page).getByRole('region', { name: 'GB/T 19682-2005' })).toContainText('for the gist')
}

async function savePage(reviewer: Reviewer): Promise<void> {
  const { page } = reviewer
  await startReview(page, 'Sent')
  await confirmErrorIn(page, '短板')
  await openReports(page)
  const button = report(page).getByRole('button', { name: 'Save as HTML' })
  await expect(button).toBeEnabled()
  const file = await reviewer.saved(() => button.press('Enter'))
  expect(file.name).toMatch(/\.html$/)
  const text = file.bytes.toString('utf8')
  expect(text).toMatch(/^<!DOCTYPE html>/)
  expect(text).toContain('短板')
  expect(text).not.toContain('<script')
}

/** What a lead gets to know of a review. */
export const REPORT_JOURNEYS: readonly Journey[] = [
  { title: 'the scores count what was confirmed, and each error leads to its row', run: scoreAndJump },
  { title: 'how a project is scored is set in it, and refused where it fits no profile', run: setScoring },
  { title: 'the report is saved as a page that can be sent', run: savePage },
]
