import type { InterfaceLanguage } from '../../model/index.ts'
import { hter } from '../edit-effort.ts'
import type { GbtCard } from '../gbt-card.ts'
import type { MqmCard } from '../mqm-card.ts'
import { GBT_PURPOSE_TITLES } from '../title.ts'
import { scale, share } from './chart.ts'
import { figure, perMille, plainFigure } from './figure.ts'
import { element, type Child, type Markup } from './markup.ts'
import type { ReportContent } from './report-content.ts'
import type { Say } from './report-wording.ts'

/** What the report is of, and its verdicts. */
export function summarySection(content: ReportContent, language: InterfaceLanguage, say: Say): Markup {
  const { mqm, gbt } = content
  return element(
    'header',
    {},
    element('p', { class: 'over', lang: language }, say('report')),
    element('h1', {}, content.project),
    facts(content, language, say),
    element('div', { class: 'cards' }, mqmSummary(mqm, say), gbtSummary(gbt, language, say), effortSummary(content, say)),
  )
}

function facts(content: ReportContent, language: InterfaceLanguage, say: Say): Markup {
  const { segments, words, characters } = content.mqm.size
  const size = say('size', { segments: figure(segments), words: figure(words), characters: figure(characters) })
  const rows: readonly (readonly [string, Child])[] = [
    [say('files'), content.files.map(({ source, target }) => element('div', {}, `${source} → ${target}`))],
    [say('languages'), say('chinese-english')],
    [say('evaluated'), size],
    [say('reviewers'), content.reviewers.join(language === 'zh' ? '、' : ', ')],
    [say('date'), content.date],
  ]
  return element(
    'dl',
    { class: 'facts' },
    rows.filter(([, value]) => value !== '').map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  )
}

function mqmSummary({ profile, result, bySeverity }: MqmCard, say: Say): Markup {
  if (result.kind === 'no-words') return summary('MQM 2.0', null, say, '–', '', element('p', {}, say('nothing-reviewed')))
  const { referenceWords, maximumScore, passMark, acceptablePenalty, criticalFails } = profile
  const mark = say('mqm.mark', { mark: plainFigure(passMark) })
  const points = say('mqm.points', {
    points: figure(result.normedPenalty, 2),
    words: figure(referenceWords),
    acceptable: plainFigure(acceptablePenalty),
  })
  return summary(
    'MQM 2.0',
    result.passed,
    say,
    figure(result.calibratedScore, 2),
    `${say('mqm.unit', { maximum: plainFigure(maximumScore) })} · ${mark}`,
    scale(result.calibratedScore, passMark, maximumScore, result.passed, `${figure(result.calibratedScore, 2)}, ${mark}`),
    element('p', {}, points),
    criticalFails && bySeverity.critical.errors > 0 ? element('p', { class: 'why' }, say('mqm.critical')) : null,
  )
}

function gbtSummary({ profile, result, points, countedCharacters }: GbtCard, language: InterfaceLanguage, say: Say): Markup {
  const title = 'GB/T 19682-2005'
  if (result.kind === 'no-text') return summary(title, null, say, '–', '', element('p', {}, say('nothing-reviewed')))
  const mark = say('gbt.mark', { limit: `${plainFigure(profile.limit * 1000)} ‰` })
  const words = say('gbt.points', {
    points: plainFigure(points),
    characters: figure(countedCharacters),
    purpose: GBT_PURPOSE_TITLES[profile.purpose][language],
  })
  return summary(
    title,
    result.passed,
    say,
    perMille(result.rate),
    `${say('gbt.unit')} · ${mark}`,
    scale(result.rate, profile.limit, Math.max(2 * profile.limit, result.rate * 1.1), result.passed, `${perMille(result.rate)}, ${mark}`),
    element('p', {}, words),
  )
}

function effortSummary({ effort, progress }: ReportContent, say: Say): Markup {
  const title = say('effort.title')
  if (effort === null) return card(title, '', null, '–', '', element('p', {}, say('effort.none')))
  const words = say('effort.points', {
    edits: figure(effort.edits),
    words: figure(effort.words),
    untouched: figure(progress.approved),
    segments: figure(progress.approved + progress.corrected),
  })
  const value = figure(hter(effort), 2)
  return card(title, '', null, value, say('effort.unit'), share(hter(effort), value), element('p', {}, words))
}

/** A card with a verdict; null is none. */
function summary(title: string, isPassed: boolean | null, say: Say, score: string, unit: string, ...rest: readonly Child[]): Markup {
  const verdict = isPassed === null ? say('not-scored') : isPassed ? `✓ ${say('pass')}` : `✕ ${say('fail')}`
  return card(title, isPassed === null ? '' : isPassed ? ' pass' : ' fail', verdict, score, unit, ...rest)
}

function card(title: string, look: string, badge: string | null, score: string, unit: string, ...rest: readonly Child[]): Markup {
  return element(
    'section',
    { class: `card${look}` },
    element('header', {}, element('h3', {}, title), badge === null ? null : element('span', { class: 'badge' }, badge)),
    element('p', { class: 'score' }, score, element('small', {}, unit)),
    ...rest,
  )
}
