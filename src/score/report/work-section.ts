import type { Bin } from '../plot.ts'
import { histogramChart, legend, partedBar } from './chart.ts'
import { duration, figure, plainFigure } from './figure.ts'
import { element, type Markup } from './markup.ts'
import type { ReportContent } from './report-content.ts'
import type { Say } from './report-wording.ts'
import { step, sum } from './table.ts'

/** How far the review is, what was edited, and how long rows took. */
export function workSection({ progress, effort, hterBins, time, timeBins }: ReportContent, say: Say): Markup {
  const edits = effort && [
    step(say('work.substitutions'), figure(effort.substitutions)),
    step(say('work.deletions'), figure(effort.deletions)),
    step(say('work.insertions'), figure(effort.insertions)),
    step(say('work.shifts'), figure(effort.shifts)),
  ]
  const times = time && [
    step(say('work.time-total'), duration(time.total)),
    time.median === null ? null : step(say('work.time-median'), duration(time.median)),
    time.p90 === null ? null : step(say('work.time-p90'), duration(time.p90)),
  ]
  return element(
    'section',
    {},
    element('h2', {}, say('work.title')),
    progressBar(progress, say),
    element(
      'div',
      { class: 'two', style: 'margin-top:20px' },
      edits && element('div', {}, chart(hterBins, hterLabel, say('work.hter'), say('work.hter-axis')), sum(edits)),
      times && element('div', {}, chart(timeBins, timeLabel, say('work.time'), say('work.time-axis')), sum(times)),
    ),
  )
}

function progressBar({ total, approved, corrected, open }: ReportContent['progress'], say: Say): Markup {
  const share = (count: number): string => (total === 0 ? '0' : figure((count / total) * 100))
  const part = (amount: number, colour: string, title: string) => ({
    amount,
    colour,
    title: `${title} ${figure(amount)} (${share(amount)} %)`,
  })
  const parts = [
    part(approved, 'ok', say('work.approved')),
    part(corrected, 'info', say('work.corrected')),
    part(open, 'line', say('work.open')),
  ]
  return element(
    'figure',
    {},
    element('figcaption', {}, say('work.progress', { count: figure(total) })),
    partedBar(
      parts.filter(({ amount }) => amount > 0),
      total,
      840,
      12,
    ),
    legend(parts),
  )
}

function chart(bins: readonly Bin[], label: (bin: Bin) => string, title: string, axis: string): Markup {
  return element('figure', {}, element('figcaption', {}, title), histogramChart(bins, label, title, axis))
}

function hterLabel({ from, to }: Bin): string {
  const [low, high] = [plainFigure(100 * from), plainFigure(100 * (to ?? 0))]
  if (to === 0) return '0'
  if (to === null) return `≥ ${low}`
  return from === 0 ? `< ${high}` : `${low}–${high}`
}

function timeLabel({ from, to }: Bin): string {
  if (to === null) return `≥ ${plainFigure(from)}`
  return `${plainFigure(from)}–${plainFigure(to)}`
}
