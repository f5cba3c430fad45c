import { element, type Markup } from './markup.ts'

/** Column heads: words on the left, numbers on the right. */
export function tableHead(words: readonly string[], numbers: readonly string[]): Markup {
  const cells = [
    ...words.map((head) => element('th', { scope: 'col' }, head)),
    ...numbers.map((head) => element('th', { scope: 'col', class: 'number' }, head)),
  ]
  return element('thead', {}, element('tr', {}, cells))
}

/** A line of a computation, for `sum`; `working` says where the figure comes from. */
export function step(title: string, value: string, working = '', isResult = false): Markup {
  return element(
    'tr',
    isResult ? { class: 'result' } : {},
    element('th', { scope: 'row' }, title, working === '' ? null : element('span', { class: 'working' }, working)),
    element('td', { class: 'number' }, value),
  )
}

/** The lines of a computation one under the other. */
export function sum(steps: readonly (Markup | null)[]): Markup {
  return element('table', { class: 'sum' }, element('tbody', {}, steps))
}
