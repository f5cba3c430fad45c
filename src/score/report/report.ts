import type { InterfaceLanguage } from '../../model/index.ts'
import { comparisonSection } from './comparison-section.ts'
import { errorList } from './error-list.ts'
import { errorTable } from './error-table.ts'
import { element, styleSheet, type Markup } from './markup.ts'
import type { ReportContent } from './report-content.ts'
import { REPORT_STYLE } from './report-style.ts'
import { sayIn, type Say } from './report-wording.ts'
import { scoreSection } from './score-section.ts'
import { summarySection } from './summary-section.ts'
import { workSection } from './work-section.ts'

/** Nothing is loaded and nothing runs, whatever a text in the report says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * The report as one HTML page that needs nothing beside it: to be opened, printed on A4 or made into a PDF. It is well-formed XML as well,
 * holds no script, and shows every text as text. Long lists of errors make long pages: the caller chooses what `content.errors` lists.
 */
export function reportPage(content: ReportContent, language: InterfaceLanguage): string {
  const say = sayIn(language)
  const page = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: language === 'zh' ? 'zh-Hans' : 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'generator', content: content.program }),
      element('title', {}, `${content.project} – ${say('report')}`),
      styleSheet(REPORT_STYLE),
    ),
    element(
      'body',
      {},
      summarySection(content, language, say),
      errorTable(content.mqm, language, say),
      scoreSection(content.mqm, content.gbt, language, say),
      workSection(content, say),
      content.comparison && comparisonSection(content.comparison, language, say),
      errorList(content, language, say),
      methodSection(content, say),
      element('footer', {}, say('made-with', { program: content.program })),
    ),
  )
  return `<!DOCTYPE html>\n${page.html}\n`
}

/** What the figures mean, and where the methods come from. */
function methodSection({ effort, time }: ReportContent, say: Say): Markup {
  const source = (text: string): Markup => element('small', {}, text)
  return element(
    'section',
    { class: 'method' },
    element('h2', {}, say('method.title')),
    element('p', {}, say('method.mqm'), source(say('method.mqm-source'))),
    element('p', {}, say('method.gbt'), source(say('method.gbt-source'))),
    effort && element('p', {}, say('method.hter'), source(say('method.hter-source'))),
    time && element('p', {}, say('method.time')),
  )
}
