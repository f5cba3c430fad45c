import { expect, type Page } from '@playwright/test'
import { en } from '../../renderer/text/en.ts'
import { zh } from '../../renderer/text/zh.ts'
import { grid, standOn } from './reviewer.ts'
import { CHINESE_FILE, ENGLISH_FILE, OTHER_CHINESE, textFile, type ChosenFile } from './text.ts'

export type Language = 'en' | 'zh'

/** The themes of the window. */
export const THEMES = ['light', 'dark', 'contrast'] as const

/** What both languages have a wording for. */
type Wording = keyof typeof en & keyof typeof zh

/** What can be asked of a window whatever its language: labels go through the wording of the interface itself. */
export interface Viewer {
  readonly page: Page
  readonly language: Language
  /** The wording that this language has under a key. */
  t(key: Wording): string
}

/** A window and the language that it is in. */
export function viewer(page: Page, language: Language): Viewer {
  return { page, language, t: (key) => (language === 'zh' ? zh : en)[key] }
}

/** Has the window speak a language, from whatever screen it is on. */
export async function speak({ page, language }: Viewer): Promise<void> {
  await page
    .getByRole('radio', { name: language === 'zh' ? '中文' : 'EN', exact: true })
    .first()
    .press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en')
}

/** Shows the colours of a theme without a preference being changed: the style sheets go by these attributes alone. */
export async function paint(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name
    document.documentElement.dataset['mantineColorScheme'] = name === 'light' ? 'light' : 'dark'
  }, theme)
  // Colours fade.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

/** The review that the screens show, by its name among the recent ones. */
export const SHOWN_REVIEW = 'Tea factory'

async function start({ page, t }: Viewer): Promise<void> {
  const projects = page.getByRole('button', { name: t('review.rail.projects'), exact: true })
  const field = page.getByRole('button', { name: t('start.choose') }).first()
  await expect(projects.or(field)).toBeVisible()
  if (await projects.isVisible()) await projects.press('Enter')
  await expect(field).toBeVisible()
}

async function review(window: Viewer): Promise<void> {
  await start(window)
  const name = new RegExp(`^${SHOWN_REVIEW}`)
  await window.page.getByRole('button', { name }).first().press('Enter')
  await expect(grid(window.page).getByRole('row').first()).toBeVisible()
}

/** On a row with a flag. */
async function flagged(window: Viewer): Promise<void> {
  await review(window)
  await standOn(window.page, '短板')
  await expect(window.page.locator('.row.active .flag').first()).toBeVisible()
}

/** A dialog that a key opens over the flagged row. */
function dialogBy(key: string): (window: Viewer) => Promise<void> {
  return async (window) => {
    await flagged(window)
    await window.page.keyboard.press(key)
    await expect(window.page.getByRole('dialog')).toBeVisible()
  }
}

function tab(name: 'terms' | 'memory' | 'history' | 'comments'): (window: Viewer) => Promise<void> {
  return async (window) => {
    await flagged(window)
    const shown = window.page.getByRole('tab', { name: new RegExp(`^${window.t(`review.tab.${name}`)}`) })
    await shown.press('Enter')
    await expect(shown).toHaveAttribute('aria-selected', 'true')
  }
}

async function rail(window: Viewer, key: 'review.rail.glossary' | 'report.rail'): Promise<void> {
  await review(window)
  await window.page
    .getByRole('navigation')
    .getByRole('button', { name: window.t(key), exact: true })
    .press('Enter')
  await expect(window.page.getByRole('navigation').locator('[aria-current]')).toHaveText(window.t(key))
}

async function choose({ page, t }: Viewer, files: readonly ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: t('start.choose') })
    .first()
    .press('Enter')
  await (await chooser).setFiles([...files])
}

/** From a dialog to one that a button in it opens. */
function further(first: (window: Viewer) => Promise<void>, button: Wording, title: Wording) {
  return async (window: Viewer): Promise<void> => {
    await first(window)
    await window.page
      .getByRole('dialog')
      .getByRole('button', { name: window.t(button) })
      .press('Enter')
    await expect(window.page.getByRole('dialog', { name: window.t(title) })).toBeVisible()
  }
}

/** Every screen and dialog of the program, with how a person gets there from a freshly loaded window, in any language. */
export const SCREENS: Readonly<Record<string, (window: Viewer) => Promise<void>>> = {
  start,
  'start-two-files': async (window) => {
    await start(window)
    await choose(window, [CHINESE_FILE, ENGLISH_FILE])
    await expect(window.page.getByRole('button', { name: window.t('start.begin') })).toBeEnabled()
  },
  'start-same-language': async (window) => {
    await start(window)
    await choose(window, [CHINESE_FILE, textFile('灯塔.txt', OTHER_CHINESE)])
    await expect(window.page.locator('section[data-side="target"]')).toContainText('灯塔.txt')
  },
  'start-many-files': async (window) => {
    await start(window)
    await choose(window, [CHINESE_FILE, ENGLISH_FILE, textFile('灯塔.txt', OTHER_CHINESE)])
    await expect(window.page.getByRole('table')).toBeVisible()
  },
  review: flagged,
  'review-editing': async (window) => {
    await review(window)
    await standOn(window.page, '26台')
    await window.page.keyboard.press('Enter')
    await expect(window.page.locator('.row.active [contenteditable="true"]')).toBeFocused()
    await window.page.keyboard.press('Control+a')
    await window.page.keyboard.type('The factory has 26 machines.')
  },
  'review-nothing-listed': async (window) => {
    await review(window)
    await window.page.locator('[data-find]').fill('zzz')
    await window.page.keyboard.press('Enter')
    await expect(grid(window.page).getByRole('row')).toHaveCount(0)
  },
  'review-searched-by-side': async (window) => {
    await flagged(window)
    await window.page.keyboard.press('Control+Alt+f')
    await window.page.keyboard.type('茶')
    await expect(grid(window.page).getByRole('row').first()).toBeVisible()
  },
  'review-files': async (window) => {
    await flagged(window)
    await window.page.keyboard.press('F9')
    await expect(window.page.getByRole('complementary', { name: window.t('pairs.title') })).toBeVisible()
  },
  'review-dismissing': async (window) => {
    await flagged(window)
    await window.page.keyboard.press('Control+d')
    await expect(window.page.getByRole('dialog')).toBeVisible()
  },
  'tab-terms': tab('terms'),
  'tab-memory': tab('memory'),
  'tab-history': tab('history'),
  'tab-comments': tab('comments'),
  reading: async (window) => {
    await flagged(window)
    await window.page.keyboard.press('Control+Shift+r')
    await expect(window.page.getByRole('group', { name: window.t('reading.title') })).toBeVisible()
  },
  align: async (window) => {
    await review(window)
    await standOn(window.page, '每天可以加工')
    await window.page.keyboard.press('F8')
    await expect(window.page.getByRole('grid', { name: window.t('review.grid.align') })).toBeVisible()
  },
  glossary: (window) => rail(window, 'review.rail.glossary'),
  report: (window) => rail(window, 'report.rail'),
  tour: async (window) => {
    await review(window)
    await window.page.keyboard.press('Shift+F1')
    await expect(window.page.getByRole('button', { name: window.t('tour.skip') })).toBeVisible()
  },
  'dialog-preferences': dialogBy('Control+,'),
  'dialog-shortcuts': dialogBy('F1'),
  'dialog-keys': further(dialogBy('Control+,'), 'keys.open', 'keys.title'),
  'dialog-palette': dialogBy('Control+Shift+p'),
  'dialog-go-to-row': dialogBy('Control+j'),
  'dialog-term': dialogBy('Control+e'),
  'dialog-replace': dialogBy('Control+h'),
  'dialog-renderings': dialogBy('Control+Shift+k'),
  'dialog-concordance': dialogBy('Control+k'),
  'dialog-memories': further(dialogBy('Control+k'), 'memory.open', 'memories.title'),
  'dialog-export': dialogBy('Control+Shift+e'),
  'dialog-dictionaries': further(dialogBy('Control+,'), 'dictionaries.open', 'dictionaries.title'),
  'dialog-checks': dialogBy('Control+Alt+k'),
  'dialog-profile': dialogBy('Control+Alt+p'),
  'dialog-ai-reviewer': further(dialogBy('Control+,'), 'ai.set', 'checks.title'),
  'dialog-dismissals': dialogBy('Control+Alt+d'),
  'dialog-words': dialogBy('Control+Alt+w'),
  'dialog-filters': dialogBy('Control+Alt+l'),
  'dialog-compare': dialogBy('Control+Alt+c'),
}
