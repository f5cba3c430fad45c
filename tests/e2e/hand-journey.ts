import { expect, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import {
  begin,
  choose,
  expectSaved,
  goToStart,
  grid,
  linksShown,
  reviewShown,
  rowWith,
  standOn,
  startReview,
  standingRow,
  type Reviewer,
} from './reviewer.ts'
import { CHINESE_FILE, ENGLISH_FILE, OTHER_CHINESE, textFile } from './text.ts'

/** What the reviewer's hand does to links in align mode, and that undo gives every state back. */

/** Presses keys and waits until the links read as expected and everything is kept. */
async function press(page: Page, keys: readonly string[], expected: (links: readonly string[]) => void): Promise<readonly string[]> {
  for (const key of keys) await page.keyboard.press(key)
  await expect(async () => expected(await linksShown(page))).toPass()
  await expectSaved(page)
  return linksShown(page)
}

async function undoTo(page: Page, ...states: readonly (readonly string[])[]): Promise<void> {
  for (const state of states) await press(page, ['Control+z'], (links) => expect(links).toEqual(state))
}

async function align(page: Page, text: string): Promise<readonly string[]> {
  await standOn(page, text)
  await page.keyboard.press('F8')
  await expect(grid(page)).toHaveAttribute('aria-label', 'Links between the sentences')
  return linksShown(page)
}

/** Live realigning on or off: journeys that look at one act alone have it off. */
async function live(page: Page, on: boolean): Promise<void> {
  const live = page.getByRole('switch', { name: 'Live realigning' })
  if ((await live.getAttribute('aria-checked')) !== String(on)) await live.click()
  await expect(live).toHaveAttribute('aria-checked', String(on))
  await grid(page).focus()
}

async function cutAndJoin({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Cutting')
  const before = await align(page, '短板')
  await live(page, false)
  const has =
    (...lines: readonly string[]) =>
    (links: readonly string[]) =>
      lines.forEach((line) => expect(links).toContain(line))
  // Both sides are cut, and the row becomes two.
  await page.keyboard.press('k')
  await expect(standingRow(page).locator('.blade')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(standingRow(page).locator('.blade')).toHaveCount(2)
  const cut = await press(page, ['Enter'], (links) => expect(links).toHaveLength(before.length + 1))
  expect(cut[3]).toMatch(/^镇长说， = The mayor said/)
  expect(cut[4]).toMatch(/^设备老化是茶厂最大的短板。 = .*short board\.$/)
  await undoTo(page, before)
  await press(page, ['Control+y'], (links) => expect(links).toEqual(cut))
  await undoTo(page, before)
  // Escape leaves everything as it was.
  await page.keyboard.press('k')
  await page.keyboard.press('Escape')
  await expect(standingRow(page).locator('.blade')).toHaveCount(0)
  // The parts can stay in the row; joined, they are the sentence again.
  const kept = await press(page, ['k', 'ArrowLeft', 'Shift+Enter'], (links) =>
    expect(links[3]).toMatch(/ = The mayor .* \/ .*short board\.$/),
  )
  expect(kept).toHaveLength(before.length)
  await press(page, ['j'], has(...before))
  await undoTo(page, kept, before)
  // A part that stayed goes to the neighbour.
  await press(page, ['Control+y', 'd'], (links) => expect(links[4]).toMatch(/^改造的预算是480万元。 = .*short board\. \/ The budget/))
  await undoTo(page, kept, before)
}

async function cross({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Crossing')
  const before = await align(page, '木头小路')
  await live(page, false)
  const unlinked = await press(page, ['x'], (links) => expect(links).toContain('镇上还在河边修了一条木头小路。 = '))
  const linked = await press(page, ['l', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'], (links) =>
    expect(links).toContain(
      '镇上还在河边修了一条木头小路。 = The old people sit at the door and tell the children stories about the tea trees.',
    ),
  )
  expect(linked).toContain('老人们坐在门口，给孩子们讲茶树的故事。 = ')
  await expect(standingRow(page)).toContainText('crosses ↓')
  await page.keyboard.press('F8')
  await expect(rowWith(page, '木头小路')).toContainText('The old people')
  await page.keyboard.press('F8')
  const apart = await press(page, ['x'], (links) =>
    expect(links).toContain(' = The old people sit at the door and tell the children stories about the tea trees.'),
  )
  expect(apart.indexOf(' = The old people sit at the door and tell the children stories about the tea trees.')).toBeGreaterThan(
    apart.findIndex((line) => line.includes('On weekends')),
  )
  await undoTo(page, linked, unlinked, before)
  await page.keyboard.press('l')
  await expect(page.locator('.in-hand')).toContainText(/^Chinese of row \d+$/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.in-hand')).toHaveCount(0)
}

async function dragLink({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Dragging')
  const before = await align(page, '木头小路')
  await live(page, false)
  await rowWith(page, '480万').locator('.sentences').first().hover()
  await page.mouse.down()
  await rowWith(page, '26台').locator('.link-line').hover()
  await rowWith(page, '26台').locator('.sentences').last().hover()
  await page.mouse.up()
  await press(page, [], (links) =>
    expect(links).toContain('改造的预算是480万元。 = The factory was built in 1978 and has 62 machines in total.'),
  )
  await undoTo(page, before)
}

async function realign({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Realigning')
  const before = await align(page, '木头小路')
  await live(page, false)
  // The hand breaks two links and lets them go again.
  const broken = await press(page, ['d'], (links) => expect(links).toContain('镇上还在河边修了一条木头小路。 = '))
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('a')
  await expectSaved(page)
  await expect(standingRow(page)).not.toContainText('locked')
  await press(page, ['Control+r'], (links) => expect(links).toEqual(before))
  await expect(page.getByText(/Rows \d+–\d+ realigned: 2 changed/).first()).toBeVisible()
  await undoTo(page, broken)
  // Locked rows stay what they are.
  await page.keyboard.press('a')
  await expect(standingRow(page)).toContainText('locked')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('a')
  await expect(standingRow(page)).toContainText('locked')
  await page.keyboard.press('Control+r')
  await expect(page.getByText('nothing changed between the locked rows').first()).toBeVisible()
  expect(await linksShown(page)).toEqual(broken)
  await page.keyboard.press('a')
  await expect(standingRow(page)).not.toContainText('locked')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('a')
  await expect(standingRow(page)).not.toContainText('locked')
  // Keys that come while the aligner is at work are about the rows that it leaves.
  await live(page, true)
  await standOnAgain(page, '春天')
  await page.keyboard.press('x')
  await press(page, ['m'], (links) => expect(links[1]).toMatch(/^去年春天.* = Last spring/))
  await page.keyboard.press('Control+z')
  await press(page, ['Control+z'], (links) => expect(links).toEqual(broken))
  // Live, the same happens after a change by hand further up, and one undo takes both back.
  await live(page, true)
  await standOnAgain(page, '480万')
  await press(page, ['x'], (links) => {
    expect(links).toContain('改造的预算是480万元。 = ')
    expect(links).not.toContain('镇上还在河边修了一条木头小路。 = ')
  })
  await expect(page.locator('.realigned')).toContainText('2 changed')
  await undoTo(page, broken)
}

async function standOnAgain(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F8')
  await standOn(page, text)
  await page.keyboard.press('F8')
}

async function border({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Borders')
  const before = await align(page, '480万')
  await page.keyboard.press('b')
  await expect(standingRow(page)).toHaveAttribute('data-border', /hard border/)
  await expectSaved(page)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('m')
  await expect(page.getByText('A hard border lies between these rows').first()).toBeVisible()
  expect(await linksShown(page)).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect(grid(page).locator('.bordered')).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(grid(page).locator('.bordered')).toHaveCount(1)
}

async function doubt({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Doubting')
  const before = await align(page, '短板')
  await live(page, false)
  const doubted = async () => {
    await expect(standingRow(page)).toContainText('短板')
    await expect(standingRow(page)).toContainText('needs review')
    await expect(standingRow(page)).toContainText('A person doubts this link')
  }
  await page.keyboard.press('a')
  await expect(standingRow(page)).toContainText('locked')
  await page.keyboard.press('r')
  await doubted()
  await expect(standingRow(page)).not.toContainText('locked')
  // It is what N looks for, both ways.
  await page.keyboard.press('ArrowDown')
  await expect(standingRow(page)).toContainText('480万')
  await page.keyboard.press('Shift+N')
  await doubted()
  await page.keyboard.press('ArrowUp')
  await expect(standingRow(page)).not.toContainText('短板')
  await page.keyboard.press('n')
  await doubted()
  // Cleared, nothing of it is left, and nothing is there to clear.
  await page.keyboard.press('c')
  await expect(page.getByText('Cleared: the link is the aligner’s own again.').first()).toBeAttached()
  await expect(standingRow(page)).not.toContainText('needs review')
  await page.keyboard.press('c')
  await expect(page.getByText('Nobody decided anything about this link.').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await doubted()
  await page.keyboard.press('r')
  await expect(standingRow(page)).not.toContainText('needs review')
  // Links that the hand made go back to what the aligner says.
  await standOnAgain(page, '木头小路')
  await press(page, ['d'], (links) => expect(links).toContain('镇上还在河边修了一条木头小路。 = '))
  await press(page, ['c', 'ArrowDown', 'c'], (links) => expect(links).toEqual(before))
}

async function pin({ page }: Reviewer): Promise<void> {
  await startReview(page, 'Pinning')
  const before = await align(page, '木头小路')
  await live(page, false)
  const chinese = '镇上还在河边修了一条木头小路。'
  const english = before[before.findIndex((line) => line.startsWith(chinese)) + 1]?.split(' = ')[1] ?? 'none'
  await page.keyboard.press('Space')
  await expect(page.locator('.in-hand')).toContainText(/^Chinese of row \d+$/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.in-hand')).toHaveCount(0)
  await press(page, ['Space', 'ArrowDown', 'Space'], (links) => expect(links).toContain(`${chinese} = ${english}`))
  await expect(standingRow(page)).toContainText('locked')
  await expect(standingRow(page)).not.toContainText('crosses')
  await expect(page.locator('.in-hand')).toHaveCount(0)
  await undoTo(page, before)
}

async function borderedReview({ page }: Reviewer): Promise<void> {
  await goToStart(page)
  await choose(page, textFile('别的.txt', OTHER_CHINESE), ENGLISH_FILE)
  await page.getByLabel('Hard borders').selectOption('paragraphs')
  await begin(page)
  await expect(page.getByText('Paragraphs in the Chinese: 2, in the English: 5. They do not correspond one to one.')).toBeVisible()
  await goToStart(page)
  await page.reload()
  await goToStart(page)
  await choose(page, CHINESE_FILE, ENGLISH_FILE)
  await page.getByLabel('Hard borders').selectOption('paragraphs')
  await begin(page)
  await reviewShown(page)
  await expect(grid(page).locator('.bordered')).toHaveCount(4)
}

export const HAND_JOURNEYS: readonly Journey[] = [
  { title: 'sentences are cut with the knife, kept or parted, and joined', run: cutAndJoin },
  { title: 'text that was moved is linked across other rows, and taken apart again', run: cross },
  { title: 'one side of a row dragged to the other side of another links the two', run: dragLink },
  { title: 'what is not locked is realigned: when asked for, and live', run: realign },
  { title: 'a person doubts a link, finds it again, and gives it back to the aligner', run: doubt },
  { title: 'a pin says where an alignment that drifted is right again', run: pin },
  { title: 'nothing reaches across a hard border', run: border },
  { title: 'paragraphs are hard borders where both sides have as many', run: borderedReview },
]
