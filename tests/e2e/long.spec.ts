import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import { makeBigProject } from './big-project.ts'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { grid, reviewShown, standingRow } from './reviewer.ts'

const ROWS = 20_000
/** Rows that may be in the page at once: those in sight and some around them. */
const FEW = 150

/** What was seen of the grid in each frame. */
interface Seen {
  frames: number
  /** Frames of which a part of the grid was without rows, with where. */
  blank: string[]
  mostRows: number
  /** How far it scrolled, in pixels, up and down. */
  travelled: number
}

/** The page's window, for code that runs there. */
declare const window: Window & { seen: Seen }

let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

test.describe('a project of 20,000 rows', () => {
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    folder = temporaryFolder()
    const project = join(folder.path, 'long.duizhao')
    await makeBigProject(project, 'Long', ROWS)
    desktop = await launchDesktop({ userData: join(folder.path, 'own'), args: [project] })
    await reviewShown(desktop.page)
    const opening = await desktop.page.evaluate(() => performance.now())
    console.log(`20,000 rows are on the screen ${(opening / 1000).toFixed(2)} s after the page began to load`)
  })

  test.afterAll(async () => {
    await desktop.app.close()
    folder.remove()
  })

  test('opens with all rows, their flags and their counts', async () => {
    const { page } = desktop
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(ROWS))
    await expect(grid(page).locator('[data-side="target"] .flag').first()).toHaveText('short board')
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuemax', String(ROWS))
    await expect(page.locator('[data-filter="major"]')).toContainText('20,000')
  })

  test('is never blank when it is scrolled with the wheel', async () => {
    const seen = await watched(desktop.page, async (page) => {
      await page.mouse.move(500, 400)
      for (const by of [120, 120, 600, 600, 2400, 2400, 9000, 9000, -120, -2400, -9000]) {
        for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, by)
      }
    })
    expectNeverBlank(seen, 10_000)
  })

  test('is never blank on PageDown, End, Home and the arrows', async () => {
    const seen = await watched(desktop.page, async (page) => {
      await grid(page).focus()
      for (let turn = 0; turn < 25; turn += 1) await page.keyboard.press('PageDown')
      await page.keyboard.press('End')
      await expect(standingRow(page)).toHaveAttribute('aria-rowindex', String(ROWS))
      for (let turn = 0; turn < 10; turn += 1) await page.keyboard.press('PageUp')
      await expect(standingRow(page)).toHaveAttribute('aria-rowindex', String(ROWS - 80))
      await page.keyboard.press('Home')
      await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '1')
      for (let turn = 0; turn < 25; turn += 1) await page.keyboard.press('ArrowDown')
      await expect(standingRow(page)).toHaveAttribute('aria-rowindex', '26')
    })
    expectNeverBlank(seen, 100_000)
  })

  test('is never blank while the scroll bar is dragged', async () => {
    const seen = await watched(desktop.page, drag)
    expectNeverBlank(seen, 500_000)
  })
})

/** Drags the thumb from the top to the bottom and half the way back. Where scroll bars lie on the page, the grid is moved as the thumb would. */
async function drag(page: Page): Promise<void> {
  await grid(page).evaluate((shown) => shown.scrollTo(0, 0))
  const bar = await grid(page).evaluate((shown) => {
    const { right, top, height } = shown.getBoundingClientRect()
    return { width: (shown as HTMLElement).offsetWidth - shown.clientWidth, right, top, height }
  })
  const path = [...Array.from({ length: 40 }, (_, step) => step / 40), ...Array.from({ length: 20 }, (_, step) => 1 - step / 40)]
  if (bar.width > 0) {
    const x = bar.right - bar.width / 2
    // Below the button at the bar's end, where the thumb begins.
    const end = bar.width + 6
    await page.mouse.move(x, bar.top + end)
    await page.mouse.down()
    for (const share of path) await page.mouse.move(x, bar.top + end + share * (bar.height - 2 * end))
    await page.mouse.up()
    return
  }
  for (const share of path) {
    await grid(page).evaluate(async (shown, at) => {
      await new Promise(requestAnimationFrame)
      shown.scrollTop = at * (shown.scrollHeight - shown.clientHeight)
    }, share)
  }
}

function expectNeverBlank(seen: Seen, travelled: number): void {
  console.log(`${seen.frames} frames over ${Math.round(seen.travelled)} px, at most ${seen.mostRows} rows in the page`)
  expect(seen.travelled).toBeGreaterThan(travelled)
  expect(seen.frames).toBeGreaterThan(10)
  expect(seen.blank).toEqual([])
  expect(seen.mostRows).toBeLessThan(FEW)
}

/** Looks at the grid in each frame while something is done, until scrolling has come to rest. */
async function watched(page: Page, act: (page: Page) => Promise<void>): Promise<Seen> {
  await page.evaluate(watchFrames)
  await act(page)
  let before = -1
  const resting = async () => {
    const { top, frames } = await page.evaluate(() => ({
      top: document.querySelector('[data-grid]')?.scrollTop ?? 0,
      frames: window.seen.frames,
    }))
    const isResting = top === before
    before = top
    return isResting && frames > 0
  }
  await expect.poll(resting, { intervals: [300] }).toBe(true)
  return page.evaluate(() => window.seen)
}

/**
 * Runs in the page: in each frame, once its scrolling has been handled and just before it is drawn, goes down the grid and
 * notes where no row with text stands.
 */
function watchFrames(): void {
  const seen: Seen = { frames: 0, blank: [], mostRows: 0, travelled: 0 }
  window.seen = seen
  const shown = document.querySelector<HTMLElement>('[data-grid]')
  if (!shown) throw new Error('There is no grid')
  let last = shown.scrollTop
  const look = () => {
    if (window.seen !== seen) return
    const view = shown.getBoundingClientRect()
    const rows = [...shown.querySelectorAll<HTMLElement>('[role="row"]')]
    seen.frames += 1
    seen.mostRows = Math.max(seen.mostRows, rows.length)
    seen.travelled += Math.abs(shown.scrollTop - last)
    last = shown.scrollTop
    let covered = view.top
    for (const row of rows) {
      const { top, bottom } = row.getBoundingClientRect()
      const hasText = ['source', 'target'].every((side) => (row.querySelector(`[data-side="${side}"]`)?.textContent ?? '').trim() !== '')
      if (hasText && top <= covered + 1) covered = Math.max(covered, bottom)
    }
    // Below the last row there is nothing to be seen.
    const isEnd = rows.at(-1)?.getAttribute('aria-rowindex') === shown.getAttribute('aria-rowcount')
    if (covered < view.bottom - 1 && !isEnd)
      seen.blank.push(`frame ${seen.frames}: from ${Math.round(covered)} of ${view.top} to ${view.bottom}`)
    const middle = document.elementFromPoint(view.left + view.width / 3, (view.top + Math.min(covered, view.bottom)) / 2)
    if (!middle?.closest('[role="row"]')) seen.blank.push(`frame ${seen.frames}: no row in the middle but ${middle?.className}`)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
