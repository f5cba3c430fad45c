// @vitest-environment jsdom
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import {
  DEFAULT_GBT_PROFILE,
  DEFAULT_MQM_PROFILE,
  gbtCard,
  hterHistogram,
  mqmCard,
  progressOf,
  reportPage,
  type ReportContent,
} from '../../../src/score/index.ts'
import { sampleContent } from './sample-content.ts'

const LANGUAGES: readonly InterfaceLanguage[] = ['en', 'zh']
const NOTHING = { segments: 0, words: 0, characters: 0 }

/** A project that was opened and nothing more. */
const EMPTY: ReportContent = {
  project: 'New',
  files: [],
  reviewers: [],
  date: '',
  program: 'Duizhao',
  progress: progressOf([]),
  mqm: mqmCard([], NOTHING, DEFAULT_MQM_PROFILE),
  gbt: gbtCard([], NOTHING, DEFAULT_GBT_PROFILE),
  effort: null,
  hterBins: hterHistogram([]),
  time: null,
  timeBins: [],
  comparison: null,
  errors: [],
}

/** Says what is not well-formed, or null. */
function xmlFault(page: string): string | null {
  let fault: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => (fault ??= error.message))
  parser.write(page).close()
  return fault
}

const shown = (page: string): Document => new DOMParser().parseFromString(page, 'text/html')
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

describe.each(LANGUAGES)('the report in %s', (language) => {
  const page = reportPage(sampleContent(language), language)
  const document = shown(page)

  it('is well-formed, whole and empty alike', () => {
    expect(xmlFault(page)).toBeNull()
    expect(xmlFault(reportPage(EMPTY, language))).toBeNull()
  })

  it('loads nothing and runs nothing', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, [src], [href], [onload], [onclick]')).toHaveLength(0)
    expect(page).not.toMatch(/url\(|@import/)
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  })

  it('has a name for every picture, a scope for every head, and one first heading', () => {
    for (const picture of document.querySelectorAll('svg')) expect(picture.getAttribute('aria-label')).not.toBe('')
    for (const head of document.querySelectorAll('th')) expect(head.getAttribute('scope')).toMatch(/^(row|col)$/)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.documentElement.lang).toBe(language === 'zh' ? 'zh-Hans' : 'en')
  })

  it('leaves no place of a sentence unfilled', () => {
    expect(text(document.body)).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/)
    expect(text(shown(reportPage(EMPTY, language)).body)).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/)
  })

  it('lists every error with its words marked', () => {
    const [first] = document.querySelectorAll('.error')
    expect(document.querySelectorAll('.error')).toHaveLength(sampleContent(language).errors.length)
    expect([...(first?.querySelectorAll('mark') ?? [])].map(text)).toEqual(['补短板', 'short boards'])
    expect([...(first?.querySelectorAll('ins') ?? [])].map(text)).toEqual(['Shoring', 'weak links, building on strengths'])
  })
})

it('says the figures of the cards: scores, verdicts, counts', () => {
  const content = sampleContent('en')
  // 10 points in 1,000 words: just a pass. 1.5 weighted errors in 1,000 characters: just a pass too.
  const size = { segments: 40, words: 1000, characters: 1000 }
  const errors = [
    { type: 'accuracy/mistranslation', severity: 'minor' },
    { type: 'terminology/wrong-term', severity: 'major' },
  ] as const
  const agreed = { ...DEFAULT_MQM_PROFILE, weights: { 'terminology/wrong-term': 1.8 } }
  const page = shown(
    reportPage({ ...content, mqm: mqmCard(errors, size, agreed), gbt: gbtCard(errors, size, DEFAULT_GBT_PROFILE), errors: [] }, 'en'),
  )
  const cards = [...page.querySelectorAll('.card')].map(text)
  expect(cards[0]).toContain('MQM 2.0✓ Pass90.00of 100 · pass mark 90')
  expect(cards[0]).toContain('10.00 penalty points per 1,000 words; 10 are acceptable.')
  expect(cards[1]).toContain('GB/T 19682-2005✓ Pass1.50 ‰error rate · limit 1.5 ‰')
  expect(text(page.querySelector('.total'))).toBe('Total0110210')
  expect(text(page.body)).toContain('Wrong term × 1.8')
  expect(text(page.body)).toContain('0 of 2 errors are listed.')
})

it('says that nothing is scored where nothing was reviewed', () => {
  const page = shown(reportPage(EMPTY, 'en'))
  expect([...page.querySelectorAll('.card')].map(text)).toEqual([
    'MQM 2.0Not scored–No text has been reviewed yet.',
    'GB/T 19682-2005Not scored–No text has been reviewed yet.',
    'Edit effort–Nothing to measure yet.',
  ])
  expect(text(page.body)).toContain('No error was confirmed.')
  expect(page.querySelector('figure svg text')).toBeNull()
})

describe('a hostile text', () => {
  const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror="alert(1)">&amp;'"]]>\u0000\ud800\u202e{words}`
  const error = {
    place: HOSTILE,
    type: 'accuracy/number',
    severity: 'major',
    source: HOSTILE,
    sourceRange: [8, 16],
    machine: HOSTILE,
    machineRange: [0, 9999],
    correction: `${HOSTILE} more`,
    reason: HOSTILE,
  } as const
  const content = sampleContent('en')
  const page = reportPage(
    {
      ...content,
      project: HOSTILE,
      files: [{ source: HOSTILE, target: HOSTILE }],
      reviewers: [HOSTILE],
      date: HOSTILE,
      program: HOSTILE,
      mqm: { ...content.mqm, profile: { ...content.mqm.profile, name: HOSTILE } },
      comparison: content.comparison && { ...content.comparison, firstName: HOSTILE, secondName: HOSTILE },
      errors: [error],
    },
    'en',
  )

  it('stays text, everywhere', () => {
    expect(xmlFault(page)).toBeNull()
    const document = shown(page)
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
    const safe = HOSTILE.replace(/[\u0000\ud800\u202e]/g, '\ufffd')
    expect(document.querySelector('h1')?.textContent).toBe(safe)
    expect(document.title).toBe(`${safe} – Translation quality report`)
    expect(document.querySelector('meta[name=generator]')?.getAttribute('content')).toBe(safe)
    for (const entry of document.querySelectorAll('.error dd')) expect(entry.textContent).toContain(safe)
  })

  it('does not fill the places of our sentences with its own', () => {
    expect(shown(page).querySelector('h1')?.textContent).toContain('{words}')
  })
})
