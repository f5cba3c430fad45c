import { ISSUE_TYPES, SEVERITIES, SEVERITY_TITLES, type InterfaceLanguage } from '../../model/index.ts'
import type { GbtCard } from '../gbt-card.ts'
import type { MqmCard } from '../mqm-card.ts'
import { GBT_CLASS_TITLES, GBT_PURPOSE_TITLES, TYPE_TITLES } from '../title.ts'
import { figure, perMille, plainFigure } from './figure.ts'
import { element, type Markup } from './markup.ts'
import type { Say } from './report-wording.ts'
import { step, sum, tableHead } from './table.ts'

/** Both computations, step by step, so that a client can do them again. */
export function scoreSection(mqm: MqmCard, gbt: GbtCard, language: InterfaceLanguage, say: Say): Markup {
  return element(
    'section',
    {},
    element('h2', {}, say('scores.title')),
    element('div', { class: 'two' }, mqmSteps(mqm, language, say), gbtSteps(gbt, language, say)),
  )
}

function mqmSteps({ profile, size, absolutePenalty, result }: MqmCard, language: InterfaceLanguage, say: Say): Markup {
  const [penalty, words, norm] = [plainFigure(absolutePenalty), figure(size.words), figure(profile.referenceWords)]
  const steps = [
    step(
      say('scores.multipliers'),
      SEVERITIES.map((severity) => plainFigure(profile.multipliers[severity])).join(' / '),
      severityNames(language),
    ),
    ...weightStep(profile.weights, language, say),
    step(say('scores.absolute'), penalty),
    step(say('scores.words'), words),
  ]
  if (result.kind === 'scored') {
    const { maximumScore, passMark, acceptablePenalty } = profile
    const factor = `(${plainFigure(maximumScore)} − ${plainFigure(passMark)}) ÷ ${plainFigure(acceptablePenalty)}`
    const [perWord, normed] = [plainFigure(result.perWordPenalty, 6), plainFigure(result.normedPenalty, 2)]
    steps.push(
      step(say('scores.per-word'), perWord, `${penalty} ÷ ${words}`),
      step(say('scores.normed', { words: norm }), figure(result.normedPenalty, 2), `${perWord} × ${norm}`),
      step(say('scores.raw'), figure(result.qualityScore, 2), `(1 − ${perWord}) × ${plainFigure(maximumScore)}`),
      step(say('scores.calibrated'), figure(result.calibratedScore, 2), `${plainFigure(maximumScore)} − ${normed} × ${factor}`, true),
    )
  }
  return element('div', {}, element('h3', {}, profile.name), sum(steps))
}

function gbtSteps(card: GbtCard, language: InterfaceLanguage, say: Say): Markup {
  const { profile, byClass, points, countedCharacters, result, size } = card
  const heads = [say('scores.places'), say('scores.counted'), say('scores.coefficient'), say('errors.points')]
  const rows = byClass.map((tally) => [
    element(
      'tr',
      { class: 'over-under' },
      element('th', { scope: 'row' }, tally.class),
      [tally.places, tally.counted, tally.coefficient, tally.points].map((value) => element('td', { class: 'number' }, plainFigure(value))),
    ),
    element('tr', { class: 'under' }, element('td', { colspan: 5 }, GBT_CLASS_TITLES[tally.class][language])),
  ])
  const use = profile.purposeCoefficients[profile.purpose]
  const formula = [profile.difficulty, use, points].map((value) => plainFigure(value)).join(' × ')
  const isSmall = size.characters < countedCharacters
  const steps = [
    step(say('scores.difficulty'), plainFigure(profile.difficulty)),
    step(say('scores.purpose', { purpose: GBT_PURPOSE_TITLES[profile.purpose][language] }), plainFigure(use)),
    step(
      say('scores.characters'),
      figure(countedCharacters),
      isSmall ? say('scores.smallest', { count: figure(profile.smallestCount) }) : '',
    ),
  ]
  if (result.kind === 'scored')
    steps.push(step(say('scores.rate'), perMille(result.rate), `${formula} ÷ ${figure(countedCharacters)}`, true))
  return element(
    'div',
    {},
    element('h3', {}, profile.name),
    element('table', {}, tableHead([say('scores.class')], heads), element('tbody', {}, rows)),
    sum(steps),
    profile.repeatsOnce ? element('p', { class: 'note' }, say('scores.repeats')) : null,
  )
}

function severityNames(language: InterfaceLanguage): string {
  return SEVERITIES.map((severity) => SEVERITY_TITLES[severity][language]).join(' / ')
}

function weightStep(weights: MqmCard['profile']['weights'], language: InterfaceLanguage, say: Say): readonly Markup[] {
  const named = ISSUE_TYPES.flatMap((type) => {
    const weight = weights[type] ?? 1
    return weight === 1 ? [] : [`${TYPE_TITLES[type][language]} × ${plainFigure(weight)}`]
  })
  return named.length === 0 ? [] : [step(say('scores.weights'), '', named.join(', '))]
}
