import { expect, type CDPSession, type Locator, type Page } from '@playwright/test'

const FIELDS = 'input:is([type="text"], [type="search"], [type="password"], [type="url"], :not([type])), textarea, [contenteditable="true"]'

/** What an input method shows while a person writes the letters of a word, and the word that they choose. */
const LETTERS = 'cha'
const WORD = '茶'

/**
 * Writes Chinese through an input method in each text field in sight whose label is not in `tried`, which it is put into then. While a word is being
 * composed, Enter and Escape belong to the input method: they choose the word and drop it, and nothing else may happen.
 */
export async function expectComposable(page: Page, tried: Set<string>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const field of await page.locator(FIELDS).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    const label = await labelOf(field)
    if (tried.has(label)) continue
    tried.add(label)
    await compose(page, session, field, label)
  }
  await session.detach()
}

async function compose(page: Page, session: CDPSession, field: Locator, label: string): Promise<void> {
  await field.focus()
  const before = await valueOf(field)
  const dialogs = await page.getByRole('dialog').count()
  await session.send('Input.imeSetComposition', { text: LETTERS, selectionStart: LETTERS.length, selectionEnd: LETTERS.length })
  expect(await valueOf(field), `${label}: the letters stand in it`).toContain(LETTERS)
  for (const key of ['Enter', 'Escape']) {
    // 229 is what browsers call each key that an input method has taken. What the browser itself does on a key is not at stake: it knows of the method.
    await field.dispatchEvent('keydown', { key, code: key, keyCode: 229, isComposing: true, bubbles: true, cancelable: true })
  }
  await expect(page.getByRole('dialog'), `${label}: nothing opens or closes`).toHaveCount(dialogs)
  await expect(field, `${label}: it keeps the keyboard`).toBeFocused()
  expect(await valueOf(field), `${label}: the letters stay`).toContain(LETTERS)
  await session.send('Input.insertText', { text: WORD })
  const after = await valueOf(field)
  expect(after, `${label}: the word takes the place of the letters`).not.toContain(LETTERS)
  // A field for figures alone takes no word.
  if (!(await isForFigures(field))) expect(after, `${label}: the word stands in it`).toContain(WORD)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  if (before !== '') await page.keyboard.insertText(before)
}

function labelOf(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const own = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : null
    return element.getAttribute('aria-label') ?? own ?? element.getAttribute('placeholder') ?? element.id
  })
}

function valueOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
  )
}

function isForFigures(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element instanceof HTMLElement && (element.inputMode === 'numeric' || element.inputMode === 'decimal'))
}
