import { SEVERITIES, SEVERITY_TITLES, type InterfaceLanguage, type Severity } from '../../model/index.ts'
import { typesOf } from '../dimension.ts'
import type { DimensionTally, MqmCard, Tally } from '../mqm-card.ts'
import { DIMENSION_TITLES, TYPE_TITLES } from '../title.ts'
import { legend, partedBar, severityParts } from './chart.ts'
import { figure, plainFigure } from './figure.ts'
import { element, type Child, type Markup } from './markup.ts'
import type { Say } from './report-wording.ts'

const WORST_FIRST = SEVERITIES.toReversed()

interface CountRow extends Tally {
  readonly bySeverity: Readonly<Record<Severity, number>>
}

/** The error count table of MQM: dimensions, their types, severities across, and a bar for each. */
export function errorTable(card: MqmCard, language: InterfaceLanguage, say: Say): Markup {
  const most = Math.max(1, ...card.byDimension.map(({ errors }) => errors))
  const row = (look: string, title: string, counts: CountRow): Markup =>
    element('tr', { class: look }, element('th', { scope: 'row' }, title), cells(counts, most, language))
  const dimension = (tally: DimensionTally): readonly Markup[] => [
    row(tally.errors === 0 ? 'group none' : 'group', DIMENSION_TITLES[tally.dimension][language], tally),
    ...card.byType
      .filter(({ type, errors }) => errors > 0 && typesOf(tally.dimension).includes(type))
      .map((counts) => row('kind', TYPE_TITLES[counts.type][language], counts)),
  ]
  const heads = [...WORST_FIRST.map((severity) => SEVERITY_TITLES[severity][language]), say('errors.count'), say('errors.points')]
  return element(
    'section',
    {},
    element('h2', {}, say('errors.title')),
    element('p', { class: 'note' }, say('errors.note')),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, say('errors.type')),
          heads.map((head) => element('th', { scope: 'col', class: 'number' }, head)),
          element('th', { scope: 'col', class: 'bar' }, say('errors.share')),
        ),
      ),
      element('tbody', {}, card.byDimension.map(dimension), totalRow(card, say)),
    ),
    legend(WORST_FIRST.map((severity) => ({ colour: severity, title: SEVERITY_TITLES[severity][language] }))),
  )
}

function cells({ bySeverity, errors, penalty }: CountRow, most: number, language: InterfaceLanguage): Child {
  if (errors === 0)
    return [...[...WORST_FIRST, 0, 1].map(() => element('td', { class: 'number none' }, '–')), element('td', { class: 'bar' })]
  return [
    WORST_FIRST.map((severity) => element('td', { class: 'number' }, bySeverity[severity] === 0 ? '–' : figure(bySeverity[severity]))),
    element('td', { class: 'number' }, figure(errors)),
    element('td', { class: 'number' }, plainFigure(penalty, 2)),
    element('td', { class: 'bar' }, partedBar(severityParts(bySeverity, language), most, 200, 12)),
  ]
}

function totalRow({ bySeverity, errors, absolutePenalty }: MqmCard, say: Say): Markup {
  const figures = [...WORST_FIRST.map((severity) => figure(bySeverity[severity].errors)), figure(errors), plainFigure(absolutePenalty, 2)]
  return element(
    'tr',
    { class: 'total' },
    element('th', { scope: 'row' }, say('errors.total')),
    figures.map((text) => element('td', { class: 'number' }, text)),
    element('td', { class: 'bar' }),
  )
}
