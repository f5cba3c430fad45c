import { SEVERITIES, SEVERITY_TITLES, type InterfaceLanguage, type Severity } from '../../model/index.ts'
import type { Bin } from '../plot.ts'
import { figure } from './figure.ts'
import { element, type Markup } from './markup.ts'

/** One part of a bar: how much, in which colour of the style sheet, and what it is in words. */
export interface BarPart {
  readonly amount: number
  readonly colour: string
  readonly title: string
}

/** The parts of a bar by severity, the worst first. */
export function severityParts(counts: Readonly<Record<Severity, number>>, language: InterfaceLanguage): readonly BarPart[] {
  return SEVERITIES.toReversed()
    .filter((severity) => counts[severity] > 0)
    .map((severity) => ({
      amount: counts[severity],
      colour: severity,
      title: `${SEVERITY_TITLES[severity][language]} ${counts[severity]}`,
    }))
}

/** A bar of parts side by side, `width` by `height`, where `whole` fills it; the parts are said in its label, so that no colour is needed. */
export function partedBar(parts: readonly BarPart[], whole: number, width: number, height: number): Markup {
  let x = 0
  const rects = parts.map(({ amount, colour, title }) => {
    const length = whole === 0 ? 0 : (amount / whole) * width
    const rect = element(
      'rect',
      // A hair of white keeps parts apart on paper too.
      { x: short(x), y: 0, width: short(Math.max(length - 1, 0.5)), height, fill: `var(--${colour})` },
      element('title', {}, title),
    )
    x += length
    return rect
  })
  return svg(width, height, parts.map(({ title }) => title).join(', '), rects)
}

/** What the colours of a bar stand for. */
export function legend(parts: readonly Pick<BarPart, 'colour' | 'title'>[]): Markup {
  const entries = parts.map(({ colour, title }) => element('li', {}, element('i', { style: `background:var(--${colour})` }), title))
  return element('ul', { class: 'legend' }, entries)
}

/** A value on a scale from 0 to `end`, with a tick where it must arrive: a glance says on which side it lies. */
export function scale(value: number, mark: number, end: number, isPassed: boolean, label: string): Markup {
  const tick = element('rect', { x: along(mark, end), y: 0, width: 2, height: SCALE.height, fill: 'var(--ink)' })
  return svg(SCALE.width, SCALE.height, label, [...rail(value, end, isPassed ? 'ok' : 'bad'), tick])
}

/** A share from 0 to 1 on a scale without a mark; what is more than all fills it. */
export function share(value: number, label: string): Markup {
  return svg(SCALE.width, SCALE.height, label, rail(value, 1, 'info'))
}

const SCALE = { width: 240, height: 16 }

function rail(value: number, end: number, colour: string): readonly Markup[] {
  const bar = (width: number | string, fill: string): Markup =>
    element('rect', { x: 0, y: 5, width, height: 6, rx: 3, fill: `var(--${fill})` })
  return [bar(SCALE.width, 'line'), bar(along(value, end), colour)]
}

function along(value: number, end: number): string {
  return short((Math.min(Math.max(value, 0), end) / end) * SCALE.width)
}

/** Columns with their counts above and their bounds below. */
export function histogramChart(bins: readonly Bin[], label: (bin: Bin) => string, title: string, axis: string): Markup {
  const [width, top, floor] = [400, 18, 128]
  const highest = Math.max(1, ...bins.map(({ count }) => count))
  const step = width / Math.max(1, bins.length)
  const columns = bins.map((bin, index) => {
    const height = (bin.count / highest) * (floor - top)
    const middle = short(step * (index + 0.5))
    return [
      element('rect', {
        x: short(step * index + 3),
        y: short(floor - height),
        width: short(step - 6),
        height: short(height),
        fill: 'var(--accent)',
      }),
      element('text', { x: middle, y: short(floor - height - 5), 'text-anchor': 'middle' }, figure(bin.count)),
      element('text', { x: middle, y: floor + 15, 'text-anchor': 'middle' }, label(bin)),
    ]
  })
  const words = bins.map((bin) => `${label(bin)}: ${bin.count}`).join(', ')
  return svg(width, floor + 34, `${title}. ${words}`, [
    element('rect', { x: 0, y: floor, width, height: 1, fill: 'var(--faint)' }),
    ...columns.flat(),
    element('text', { x: width / 2, y: floor + 31, 'text-anchor': 'middle' }, axis),
  ])
}

function svg(width: number, height: number, label: string, content: readonly Markup[]): Markup {
  const box = `0 0 ${width} ${height}`
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: box, role: 'img', 'aria-label': label }, content)
}

/** A coordinate with two decimals at most. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
