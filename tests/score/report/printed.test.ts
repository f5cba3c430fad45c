import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { reportPage } from '../../../src/score/index.ts'
import { CHROMIUM_SWITCHES, chromiumEnvironment, chromiumFile } from '../../electron-double/chromium-file.ts'
import { sampleContent } from './sample-content.ts'

const TIME = { timeout: 120_000 }

let browser: Browser

beforeAll(async () => {
  const env = Object.fromEntries(
    Object.entries(chromiumEnvironment()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  browser = await chromium.launch({ executablePath: chromiumFile(), args: [...CHROMIUM_SWITCHES], env })
}, TIME.timeout)

afterAll(() => browser.close())

async function opened(language: InterfaceLanguage, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.setContent(reportPage(sampleContent(language), language))
  return page
}

/** Elements that reach out of the page on the right. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  )
}

describe.each(['en', 'zh'] as const)('in a browser, the report in %s', (language) => {
  // A desktop, A4 paper without its margins, a telephone.
  it.each([1280, 680, 390])('fits into %i pixels', TIME, async (width) => {
    const page = await opened(language, width)
    expect(await overflowing(page)).toEqual([])
    await page.close()
  })

  it('has no serious fault for axe', TIME, async () => {
    const page = await opened(language, 1280)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
    await page.close()
  })

  it('prints', TIME, async () => {
    const page = await opened(language, 1280)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    // A4 in points, from the page's own rule.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
    await page.close()
  })
})
