import { SEVERITY_TITLES, type InterfaceLanguage, type Range } from '../../model/index.ts'
import { DIMENSIONS } from '../dimension.ts'
import { DIMENSION_TITLES, TYPE_TITLES } from '../title.ts'
import { addedWords } from './added-words.ts'
import { figure } from './figure.ts'
import { element, type Child, type Markup } from './markup.ts'
import type { ReportContent, ReportedError } from './report-content.ts'
import type { Say } from './report-wording.ts'

/** Every listed error with its texts, the words at fault marked. */
export function errorList({ errors, mqm }: ReportContent, language: InterfaceLanguage, say: Say): Markup {
  const part = say('list.part', { listed: figure(errors.length), all: figure(mqm.errors) })
  return element(
    'section',
    {},
    element('h2', {}, say('list.title')),
    errors.length < mqm.errors ? element('p', { class: 'note' }, part) : null,
    mqm.errors === 0 ? element('p', {}, say('list.none')) : null,
    errors.map((error, index) => errorEntry(error, index + 1, language, say)),
  )
}

function errorEntry(error: ReportedError, number: number, language: InterfaceLanguage, say: Say): Markup {
  const { type, severity, machine, correction } = error
  const dimension = DIMENSIONS.find((name) => type.startsWith(`${name}/`))
  const kind = `${dimension === undefined ? '' : `${DIMENSION_TITLES[dimension][language]} · `}${TYPE_TITLES[type][language]}`
  const nothing = say('list.empty')
  const corrected =
    correction === null
      ? say('list.left')
      : correction === ''
        ? nothing
        : addedWords(machine, correction).map(({ text, isNew }) => (isNew ? element('ins', {}, text) : text))
  return element(
    'article',
    { class: 'error' },
    element(
      'header',
      {},
      element('b', {}, figure(number)),
      element('span', { class: `level ${severity}` }, SEVERITY_TITLES[severity][language]),
      element('span', {}, kind),
      element('span', {}, error.place),
    ),
    element(
      'dl',
      { class: 'texts' },
      text(say('list.source'), error.source === '' ? nothing : marked(error.source, error.sourceRange), 'zh', error.source === ''),
      text(say('list.machine'), machine === '' ? nothing : marked(machine, error.machineRange), 'en', machine === ''),
      text(say('list.correction'), corrected, 'en', correction === null || correction === ''),
      error.reason === '' ? null : text(say('list.reason'), error.reason, language, true),
    ),
  )
}

/** A line of an entry; what is not a text of the review stands back, in the language of the report. */
function text(title: string, content: Child, language: InterfaceLanguage, isSoft: boolean): Child {
  return [element('dt', {}, title), element('dd', isSoft ? { class: 'soft' } : { lang: language }, content)]
}

/** The text with the range marked; a range that points nowhere in it marks nothing. */
function marked(words: string, range: Range | null): Child {
  if (range === null || range[0] >= range[1] || range[1] > words.length) return words
  return [words.slice(0, range[0]), element('mark', {}, words.slice(range[0], range[1])), words.slice(range[1])]
}
