import { expect, type Locator, type Page } from '@playwright/test'
import type { Journey } from './journey.ts'
import { beginReview, englishOf, expectSaved, grid, rowWith, standOn, type Reviewer } from './reviewer.ts'
import { textFile } from './text.ts'

const CHINESE = `河口村的水渠

　　村里的水渠修了三年。水渠的水从山上来。县长詹显华说，水渠救了村子。今年夏天没有下雨。
　　孩子们在水渠边玩。县里的记者拍了水渠的照片。明年还要修一座桥。
`
const ENGLISH = `The Canal of Hekou Village

The canal of the village took three years to build. Its watter comes from the mountian. County head Zhan Xianhua said that the canal saved the village. There was no rain this summer.
Children play beside the canal. Reporters of the county took photos of the colourful canal. Next year a brigde will be built too.
`

const menu = (page: Page) => page.getByRole('menu', { name: /^Spelling of / })
const item = (page: Page, name: string) => menu(page).getByRole('menuitem', { name })
const misspelt = (row: Locator) => row.locator('.misspelt')
const editor = (page: Page) => page.getByRole('textbox', { name: 'English of this row' })
const list = (page: Page) => page.getByRole('dialog', { name: 'Words of the project' })

async function startCanal(page: Page, name: string): Promise<void> {
  await beginReview(page, name, textFile('河口.txt', CHINESE), textFile('canal.txt', ENGLISH))
  await expect(misspelt(rowWith(page, '山上'))).toHaveText(['watter', 'mountian'])
}

/** Opens a command by its name. */
async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p')
  await page.getByRole('combobox', { name: /command/i }).fill(command)
  await page.keyboard.press('Enter')
}

async function seeMarks({ page }: Reviewer): Promise<void> {
  await startCanal(page, 'Spelling')
  // Names that the Chinese gives are right, British English is, and so is everything else.
  await expect(misspelt(grid(page))).toHaveText(['watter', 'mountian', 'brigde'])
  await expect(rowWith(page, '山上').locator('[data-side="target"]')).toHaveAttribute('aria-description', 'Spelling of watter, mountian')
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    const line = await misspelt(grid(page))
      .first()
      .evaluate((word) => [getComputedStyle(word).textDecorationStyle, getComputedStyle(word).textDecorationLine])
    expect(line).toEqual(['wavy', 'underline'])
  }
  // The row that is stood on has them in its editor, which follows what is typed.
  await standOn(page, '夏天')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Nobody knowss why')
  await expect(misspelt(editor(page))).toHaveText(['knowss'])
  await expect(editor(page)).toHaveAttribute('aria-description', 'Spelling of knowss')
  for (let back = 0; back < ' Nobody knowss why'.length; back++) await page.keyboard.press('Backspace')
  await expect(misspelt(editor(page))).toHaveCount(0)
}

async function takeSuggestion({ page }: Reviewer): Promise<void> {
  await startCanal(page, 'Suggestions')
  await standOn(page, '山上')
  await page.keyboard.press('Enter')
  await expect(misspelt(editor(page))).toHaveCount(2)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+;')
  // No word is marked at the caret: the next one is taken.
  await expect(menu(page)).toHaveAccessibleName('Spelling of “watter”')
  await expect(item(page, 'water').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toHaveCount(0)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+;')
  await expect(menu(page)).toHaveAccessibleName('Spelling of “mountian”')
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused()
  await expect(menu(page).getByRole('menuitem').first()).toContainText('mountain')
  expect(await menu(page).getByRole('menuitem').count()).toBeLessThanOrEqual(7)
  await page.keyboard.press('Enter')
  await expect.poll(() => englishOf(rowWith(page, '山上'))).toBe('Its watter comes from the mountain.')
  await expect(misspelt(editor(page))).toHaveText(['watter'])
  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(editor(page).locator('del')).toHaveCount(0)
  await expect(misspelt(editor(page))).toHaveText(['watter', 'mountian'])
  // A digit takes the suggestion with its number.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F7')
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('1')
  await expect(editor(page).locator('.added')).toHaveText(['water'])
  await page.keyboard.press('Control+Enter')
  await expectSaved(page)
  await expect.poll(() => englishOf(rowWith(page, '山上'))).toContain('Its water comes')
}

async function keepWords({ page }: Reviewer): Promise<void> {
  await startCanal(page, 'Words')
  await standOn(page, '山上')
  await page.keyboard.press('Control+;')
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused()
  await item(page, 'Add to the words of the project').focus()
  await page.keyboard.press('Enter')
  await expect(misspelt(editor(page))).toHaveText(['mountian'])
  await page.keyboard.press('Control+z')
  await expect(misspelt(editor(page))).toHaveText(['watter', 'mountian'])
  await page.keyboard.press('Control+y')
  await expect(misspelt(editor(page))).toHaveText(['mountian'])
  await page.keyboard.press('Control+;')
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused()
  // Up from the first comes the last.
  await page.keyboard.press('ArrowUp')
  await expect(item(page, 'Ignore in this project')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(misspelt(editor(page))).toHaveCount(0)
  await expectSaved(page)
  await page.keyboard.press('Escape')
  await run(page, 'Words of the project')
  const words = list(page).getByRole('list', { name: 'Words' }).getByRole('listitem')
  await expect(words).toHaveText([/^mountian\s*Ignored/, /^watter\s*Right/])
  await list(page).getByLabel('Another word').fill('brigde')
  await page.keyboard.press('Enter')
  await expect(words).toHaveCount(3)
  await list(page).getByRole('button', { name: 'Delete “mountian”' }).press('Enter')
  await expect(words).toHaveText([/^brigde/, /^watter/])
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
  await expect(misspelt(grid(page))).toHaveText(['mountian'])
  // What was deleted is back with one undo.
  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect(misspelt(grid(page))).toHaveCount(0)
}

async function pointAtWord({ page }: Reviewer): Promise<void> {
  await startCanal(page, 'Context menu')
  await misspelt(rowWith(page, '桥')).click({ button: 'right' })
  await expect(menu(page)).toHaveAccessibleName('Spelling of “brigde”')
  await item(page, 'bridge').first().click()
  await expect(editor(page).locator('.added')).toHaveText(['bridge'])
  await expect(misspelt(editor(page))).toHaveCount(0)
  // So does the row's editor.
  await standOn(page, '山上')
  await misspelt(editor(page)).first().click({ button: 'right' })
  await expect(menu(page)).toHaveAccessibleName('Spelling of “watter”')
  await page.keyboard.press('Escape')
  await expect(menu(page)).toHaveCount(0)
}

async function chooseEnglish({ page }: Reviewer): Promise<void> {
  await startCanal(page, 'Varieties')
  const choose = async (name: string) => {
    await page.keyboard.press('Control+,')
    const preferences = page.getByRole('dialog', { name: 'Preferences' })
    await preferences.getByRole('radiogroup', { name: 'Spelling' }).getByRole('radio', { name, exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(preferences).toHaveCount(0)
  }
  await choose('American')
  await expect(misspelt(rowWith(page, '照片'))).toHaveText(['colourful'])
  await choose('Not marked')
  await expect(misspelt(grid(page))).toHaveCount(0)
  await choose('American and British')
  await expect(misspelt(grid(page))).toHaveText(['watter', 'mountian', 'brigde'])
}

/** Spelling in the row's editor and in the rows around it. */
export const SPELLING_JOURNEYS: readonly Journey[] = [
  {
    title: 'misspelled words have a wavy line in every theme and are told to a screen reader, names of the Chinese have none',
    run: seeMarks,
  },
  { title: 'a key takes a spelling suggestion, an edit that undo takes back', run: takeSuggestion },
  { title: 'words are added to the project, ignored and deleted by keys, each with undo', run: keepWords },
  { title: 'the context menu of a misspelled word offers the same', run: pointAtWord },
  { title: 'spelling is American, British, either or not marked, as chosen', run: chooseEnglish },
]
