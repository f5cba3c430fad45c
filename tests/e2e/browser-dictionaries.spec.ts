import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { temporaryFolder } from './launch.ts'
import { reviewShown } from './reviewer.ts'
import { startServer, type RunningServer } from './serve.ts'
import { textFile, type ChosenFile } from './text.ts'

const TERMS = textFile('terms.tsv', '硬骨头\thard nut to crack\n短板\tweak link\tshortcoming\n这一行只有中文\n')
const NAMES = textFile('names.u8', '浙江 浙江 [Zhe4 jiang1] /Zhejiang/\n')
const PROSE = textFile('prose.txt', '今天下雨。\n明天刮风。\n')

let folder: ReturnType<typeof temporaryFolder>
let server: RunningServer
let browser: Browser
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  folder = temporaryFolder()
  server = await startServer(folder.path)
  browser = await launchBrowser()
  page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto(server.address)
  await reviewShown(page)
  await page.getByRole('radio', { name: 'EN', exact: true }).first().click()
})

test.afterAll(async () => {
  await browser.close()
  await server.end()
  folder.remove()
})

test('the dialog says what is in use, how much of the project it knows, and whose work it is', async () => {
  await page.getByRole('button', { name: 'Dictionaries', exact: true }).press('Enter')
  await expect(row('CC-CEDICT')).toContainText(/\d{3},\d{3} entries/)
  await expect(row('CC-CEDICT')).toContainText(/knows [\d.]+% of the words/)
  await expect(row('Glossaries and packs')).toContainText(/\d+ terms/)
  await expect(dialog()).toContainText(/Together they know [\d.]+% of the Chinese words in this project\./)
  await expect(dialog()).toContainText('MDBG (cc-cedict.org)')
  await expect(dialog()).toContainText('CC BY-SA 4.0')
  await expect(dialog().getByRole('button', { name: 'Close' }).last()).toBeFocused()
})

test('a dictionary is added by the keyboard, with the lines of it that are not used', async () => {
  await add(TERMS)
  await expect(row('terms.tsv')).toContainText('2 entries')
  await expect(row('terms.tsv')).toContainText('1 line is not used.')
  await row('terms.tsv').getByText('Show the first of them').click()
  await expect(row('terms.tsv')).toContainText('Line 3 has one column only. Put a tab between the Chinese and the English.')
  await add(NAMES)
  await expect(row('names.u8')).toContainText('1 entry')
  await expect.poll(names).toEqual(['Glossaries and packs', 'terms.tsv', 'names.u8', 'CC-CEDICT'])
})

test('a file that is none says why and what to do, and one that is there already too', async () => {
  await add(PROSE)
  await expect(dialog().getByRole('alert')).toContainText('No line of prose.txt is an entry of a dictionary')
  await add(TERMS)
  await expect(dialog().getByRole('alert')).toContainText('terms.tsv is in the list already.')
  expect(await names()).toHaveLength(4)
  expect(readdirSync(join(folder.path, 'dictionaries')).toSorted()).toEqual(['names.u8', 'terms.tsv'])
})

test('dictionaries are put in order, switched off and taken away by the keyboard', async () => {
  const up = dialog().getByRole('button', { name: 'Move names.u8 up' })
  await up.press('Enter')
  await expect.poll(names).toEqual(['Glossaries and packs', 'names.u8', 'terms.tsv', 'CC-CEDICT'])
  // At the top there is nothing above: the keyboard stays on the row.
  await expect(
    dialog()
      .getByRole('switch', { name: 'Use names.u8' })
      .or(dialog().getByRole('button', { name: /names\.u8/ }))
      .and(page.locator(':focus')),
  ).toBeVisible()
  await dialog().getByRole('switch', { name: 'Use CC-CEDICT' }).press('Space')
  await expect(row('CC-CEDICT')).not.toContainText('knows')
  await expect.poll(() => preferences().dictionaries).toMatchObject({ cedict: false, files: [{ on: true }, { on: true }] })
  await dialog().getByRole('button', { name: 'Take terms.tsv off the list' }).press('Enter')
  await expect(dialog().getByRole('button', { name: 'Take names.u8 off the list' })).toBeFocused()
  await dialog().getByRole('switch', { name: 'Use names.u8' }).press('Space')
  await expect(dialog()).toContainText('No dictionary is on')
  await expect.poll(() => existsSync(join(folder.path, 'dictionaries', 'terms.tsv'))).toBe(false)
})

test('what was set holds after a reload, and a file that has gone is told', async () => {
  const files = [{ path: join(folder.path, 'moved.tsv'), on: true }]
  await page.reload()
  await page.getByRole('button', { name: 'Dictionaries', exact: true }).press('Enter')
  await expect(dialog().getByRole('switch', { name: 'Use CC-CEDICT' })).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog()).toBeHidden()
  await server.end()
  writeFileSync(join(folder.path, 'preferences.json'), JSON.stringify({ ...preferences(), dictionaries: { cedict: true, files } }))
  server = await startServer(folder.path)
  await page.goto(server.address)
  await page.getByRole('button', { name: 'Dictionaries', exact: true }).press('Enter')
  await expect(row('moved.tsv')).toContainText(/There is no file .*moved\.tsv/)
})

test('the dialog holds the rules of accessibility, in both languages and appearances', async () => {
  for (const language of ['中文', 'EN'] as const) {
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: language, exact: true }).first().click()
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
      await page.getByRole('button', { name: language === 'EN' ? 'Dictionaries' : '词典', exact: true }).press('Enter')
      await expect(row('moved.tsv')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
      expect(violations.map(({ id, nodes }) => [language, theme, id, nodes.map(({ html }) => html)])).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

function dialog(): Locator {
  return page.getByRole('dialog')
}

function row(name: string): Locator {
  return dialog()
    .locator('li')
    .filter({ has: page.locator('strong', { hasText: name }) })
}

async function names(): Promise<readonly string[]> {
  return dialog().getByRole('list').first().locator('> li > div > strong').allTextContents()
}

async function add(file: ChosenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await dialog().getByRole('button', { name: 'Add a dictionary…' }).press('Enter')
  await (await chooser).setFiles(file)
}

function preferences(): { readonly dictionaries: unknown } {
  return JSON.parse(readFileSync(join(folder.path, 'preferences.json'), 'utf8')) as { readonly dictionaries: unknown }
}
