import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeBigProject } from '../e2e/big-project.ts'
import { launchDesktop, temporaryFolder } from '../e2e/launch.ts'
import { grid } from '../e2e/reviewer.ts'

/**
 * Times the window on a project of 100,000 rows: opening, confirming, scrolling, filters and searches, each from
 * the reviewer's key or click to what is painted. Run it with `node tests/bench/long-window.ts [PROJECT]` after a build, on a quiet machine;
 * without a project of its own it makes one, which takes minutes.
 */
const ROWS = 100_000
const CONFIRMS = 40

/** The page's window, for code that runs there. */
declare const window: Omit<Window, 'frames'> & { painted: (done: string) => Promise<number>; frames: number[] }

const folder = temporaryFolder()
try {
  const project = join(folder.path, 'long.duizhao')
  const [given] = process.argv.slice(2)
  if (given !== undefined && existsSync(given)) copyFileSync(given, project)
  else await makeBigProject(project, 'Long', ROWS)
  await measure(project)
} finally {
  folder.remove()
}

async function measure(project: string): Promise<void> {
  const { app, page } = await launchDesktop({ userData: join(folder.path, 'own'), args: [project] })
  try {
    page.setDefaultTimeout(120_000)
    await page.locator('.row [data-side]').first().waitFor()
    say('from the page to the first rows', [await page.evaluate(() => performance.now())])
    await grid(page).locator('[data-row]').first().waitFor()
    say('from the page to rows to work on', [await page.evaluate(() => performance.now())])
    await page.evaluate(watchPaint)
    await confirms(page)
    await lists(page)
    await scrolls(page)
  } finally {
    await app.close()
  }
}

/** Confirms one row after another: until the row is marked, and until the next one is stood on. */
async function confirms(page: Page): Promise<void> {
  await grid(page).focus()
  const [marked, moved]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < CONFIRMS; turn += 1) {
    const row = await grid(page).getAttribute('aria-activedescendant')
    const done = page.evaluate((id) => window.painted(`#${id}.done`), row)
    const next = page.evaluate((id) => window.painted(`.row.active:not(#${id})`), row)
    await page.keyboard.press('Control+Enter')
    marked.push(await done)
    moved.push(await next)
    await page.waitForTimeout(120)
  }
  say('key to the confirmed row', marked)
  say('key to the next row', moved)
}

async function lists(page: Page): Promise<void> {
  const count = async () => grid(page).getAttribute('aria-rowcount')
  const timed = async (name: string, act: () => Promise<void>, times = 3): Promise<void> => {
    const figures: number[] = []
    for (let turn = 0; turn < times; turn += 1) {
      const before = await count()
      const listed = page.evaluate((rows) => window.painted(`[data-grid]:not([aria-rowcount="${rows}"]) .row [data-side]`), before)
      await act()
      figures.push(await listed)
      await page.waitForTimeout(300)
      const back = page.evaluate((rows) => window.painted(`[data-grid][aria-rowcount="${rows}"] .row [data-side]`), before)
      await page.locator('[data-filter="all"]').click()
      await page.locator('[data-find]').fill('')
      await page.locator('[data-find]').press('Enter')
      await back
      await page.waitForTimeout(300)
    }
    say(name, figures)
  }
  await timed('filter: reviewed', () => page.locator('[data-filter="reviewed"]').click())
  await timed('filter: needs review', () => page.locator('[data-filter="needs-review"]').click())
  const find = async (text: string) => {
    await page.locator('[data-find]').fill(text)
    await page.locator('[data-find]').press('Enter')
  }
  await timed('search: 青溪', () => find('青溪'))
  await timed('search: stone bridge', () => find('stone bridge'))
  await timed('search: day 99', () => find('day 99'))
}

async function scrolls(page: Page): Promise<void> {
  await page.evaluate(watchFrames)
  await page.mouse.move(500, 400)
  for (const by of [120, 600, 2400, 9000, -600, -9000]) for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, by)
  await page.waitForTimeout(500)
  say('frames while the wheel turns', await page.evaluate(() => window.frames.splice(0)))
  await grid(page).evaluate(async (shown) => {
    for (let step = 0; step <= 60; step += 1) {
      shown.scrollTop = (step / 60) * (shown.scrollHeight - shown.clientHeight)
      await new Promise(requestAnimationFrame)
    }
  })
  await page.waitForTimeout(500)
  say('frames while the scroll bar is dragged', await page.evaluate(() => window.frames.splice(0)))
}

function say(name: string, figures: readonly number[]): void {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0).padStart(6)
  console.log(`${name.padEnd(42)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   worst ${at(1)} ms   of ${sorted.length}`)
}

/**
 * Runs in the page: tells how long after the next key or click what a selector finds has been painted. The browser itself tells when the key came;
 * of one that was dealt with within a frame it says nothing, and the figure is that of a frame.
 */
function watchPaint(): void {
  const FRAME = 16
  const inputs: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'keydown' || name === 'mousedown') inputs.push(startTime)
  })
  observer.observe({ type: 'event', durationThreshold: FRAME, buffered: false } as PerformanceObserverInit)
  window.painted = (selector) => {
    const asked = performance.now()
    return new Promise((resolve) => {
      const tell = (painted: number) => {
        const begun = inputs.find((time) => time >= asked)
        resolve(begun === undefined ? FRAME : painted - begun)
      }
      const look = () => {
        if (!document.querySelector(selector)) return void requestAnimationFrame(look)
        // The task after the frame: by then it has been painted. The browser tells of the key a little later.
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => {
          const painted = performance.now()
          setTimeout(() => tell(painted), 200)
        })
        channel.port1.start()
        channel.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
  }
}

/** Runs in the page: keeps how long each frame took. */
function watchFrames(): void {
  window.frames = [] as number[]
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    window.frames.push(now - last)
    last = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
