import { SEVERITIES, SEVERITY_TITLES, type InterfaceLanguage } from '../../model/index.ts'
import type { Comparison, SideComparison } from '../comparison.ts'
import { figure, plainFigure } from './figure.ts'
import { element, type Markup } from './markup.ts'
import type { ReportedComparison } from './report-content.ts'
import type { Say } from './report-wording.ts'
import { tableHead } from './table.ts'

/** Two machine translations side by side, and whether the difference is more than chance. */
export function comparisonSection(
  { firstName, secondName, comparison }: ReportedComparison,
  language: InterfaceLanguage,
  say: Say,
): Markup {
  const { first, second, firstBetter, secondBetter, same } = comparison
  const row = (title: string, value: (side: SideComparison) => string, look?: string): Markup =>
    line(title, value(first), value(second), look)
  return element(
    'section',
    { class: 'whole' },
    element('h2', {}, say('comparison.title')),
    element(
      'table',
      { class: 'plain' },
      tableHead([''], [firstName, secondName]),
      element(
        'tbody',
        {},
        row(say('errors.count'), ({ card }) => figure(card.errors)),
        SEVERITIES.toReversed().map((severity) =>
          row(SEVERITY_TITLES[severity][language], ({ card }) => figure(card.bySeverity[severity].errors), 'kind'),
        ),
        row(say('scores.absolute'), ({ card }) => plainFigure(card.absolutePenalty, 2)),
        row(say('scores.words'), ({ card }) => figure(card.size.words)),
        row(say('scores.normed', { words: figure(first.card.profile.referenceWords) }), ({ card }) => normed(card), 'result'),
        row(say('comparison.flags'), ({ flags }) => figure(flags)),
        row('HTER', (side) => (side.hter === null ? '–' : figure(side.hter, 2))),
        line(say('comparison.better'), figure(firstBetter), figure(secondBetter)),
      ),
    ),
    element('p', { class: 'note' }, say('comparison.same', { count: figure(same) }), ' ', verdict(comparison, firstName, secondName, say)),
  )
}

function line(title: string, first: string, second: string, look?: string): Markup {
  const cell = (text: string): Markup => element('td', { class: 'number' }, text)
  return element('tr', { class: look }, element('th', { scope: 'row' }, title), cell(first), cell(second))
}

function normed({ result }: SideComparison['card']): string {
  return result.kind === 'scored' ? figure(result.normedPenalty, 2) : '–'
}

/** The difference in words: certain where the interval lies on one side of 0. */
function verdict({ first, second, bootstrap, signTest }: Comparison, firstName: string, secondName: string, say: Say): string {
  const [one, two] = [first.card.result, second.card.result]
  if (bootstrap === null || one.kind !== 'scored' || two.kind !== 'scored') return ''
  const { low, high } = bootstrap
  const values = {
    words: figure(first.card.profile.referenceWords),
    p: signTest < 0.001 ? '<\u00a00.001' : `=\u00a0${figure(signTest, 3)}`,
  }
  if (low <= 0 && high >= 0) return say('comparison.unsure', { ...values, low: figure(low, 2), high: figure(high, 2) })
  const [near, far] = low > 0 ? [low, high] : [-high, -low]
  const difference = figure(Math.abs(two.normedPenalty - one.normedPenalty), 2)
  return say('comparison.sure', {
    ...values,
    better: low > 0 ? firstName : secondName,
    difference,
    low: figure(near, 2),
    high: figure(far, 2),
  })
}
