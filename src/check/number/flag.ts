import {
  forceUnwrap,
  message,
  type Flag,
  type IssueType,
  type Message,
  type Range,
  type Severity,
  type Suggestion,
} from '../../model/index.ts'
import { chineseNumber } from './chinese.ts'
import { englishNumber } from './english.ts'
import { isPowerOfTen, type Mismatch } from './pairing.ts'
import type { DateMismatch } from './date.ts'
import type { Term } from './term.ts'
import type { Texts } from './texts.ts'

/** A number that the English says with another value. A slip by a power of ten is the worst that numbers can suffer. */
export function mismatchFlag([source, target]: Mismatch, texts: Texts): Flag {
  const ratio = target.value / source.value
  const slip = isPowerOfTen(ratio)
  const several = target.mention.approximate === 'several' && source.mention.approximate !== 'several' && Math.abs(ratio - 1) < 1e-9
  const code = several ? 'number-not-exact' : slip ? (ratio < 1 ? 'number-too-small' : 'number-too-large') : 'number-differs'
  const times = Math.round(ratio < 1 ? 1 / ratio : ratio)
  return flagAt(
    code,
    slip ? 'critical' : 'major',
    'accuracy/number',
    source.mention.range,
    target.mention.range,
    texts,
    asYear(source, target),
    { times },
    target,
  )
}

/** 98年 against a year is the year 1998. */
function asYear(source: Term, target: Term): Term {
  if (target.mention.kind !== 'year' || source.mention.kind !== 'cardinal') return source
  const [nearest] = (source.mention.readings ?? []).toSorted((a, b) => Math.abs(a - target.value) - Math.abs(b - target.value))
  if (nearest === undefined || source.value >= 1000) return source
  return { ...source, value: nearest, mention: { range: source.mention.range, value: nearest, kind: 'year', firm: true } }
}

/** A date that the English says wrongly in one part or more. The reason shows the whole dates, the flag points to what differs. */
export function dateFlag({ parts, own, other, date }: DateMismatch, texts: Texts): Flag {
  const span = (side: 0 | 1): Range => [
    Math.min(...parts.map((part) => part[side].mention.range[0])),
    Math.max(...parts.map((part) => part[side].mention.range[1])),
  ]
  const [only, ...more] = parts
  const target = span(1)
  const written = texts.target.slice(...target)
  const right = only === undefined ? null : more.length === 0 ? englishNumber(only[0].mention, written) : dayAndMonth(parts, written)
  return {
    rule: 'number',
    type: 'accuracy/number',
    severity: 'major',
    source: span(0),
    target,
    message: message('number-differs', {
      chinese: quoted(texts.source, own),
      right: englishDate(date),
      english: quoted(texts.target, other),
    }),
    suggestions: right === null ? [] : [{ text: right }],
  }
}

/** "May 3" for "March 5", "3 May" for "5 March"; null where the year differs too. */
function dayAndMonth(parts: DateMismatch['parts'], written: string): string | null {
  const [month, day] = ['month', 'day'].map((kind) => parts.find(([source]) => source.mention.kind === kind)?.[0].mention)
  if (parts.length !== 2 || month === undefined || day === undefined) return null
  const [name, number] = [englishNumber(month, ''), englishNumber(day, '')]
  return /^\d/.test(written) ? `${number} ${name}` : `${name} ${number}`
}

/** "March 5, 2020". */
function englishDate(terms: readonly Term[]): string {
  const part = (kind: string): string =>
    terms
      .filter(({ mention }) => mention.kind === kind)
      .map(({ mention }) => englishNumber(mention, ''))
      .join('')
  const monthAndDay = [part('month'), part('day')].filter((text) => text !== '').join(' ')
  return [monthAndDay, part('year')].filter((text) => text !== '').join(part('day') === '' ? ' ' : ', ')
}

/** Whether a term is the year, month or day of a date. */
export function isDate({ mention }: Term): boolean {
  return mention.kind === 'year' || mention.kind === 'month' || mention.kind === 'day'
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** The date of a dispatch (…2月11日电) or one beside a named weekday is a small loss, every other number a great one. */
export function missingFlag(terms: readonly Term[], texts: Texts, severity: Severity = 'major'): Flag {
  const first = forceUnwrap('a date has a part', terms[0])
  const end = forceUnwrap('a date has a part', terms.at(-1)).mention.range[1]
  const isWhole = isDate(first) ? /[年月日号]/.test(texts.source.charAt(end)) : isLittle(first) && first.unit !== null
  const range: Range = [first.mention.range[0], isWhole ? end + 1 : end]
  const minor = isDate(first) && (/^[^，。；]{0,2}电/.test(texts.source.slice(end + 1, end + 4)) || WEEKDAY.test(texts.target))
  const right = isDate(first) ? englishDate(terms) : englishNumber(first.mention, '')
  return {
    rule: 'number',
    type: 'accuracy/omission',
    severity: minor || isLittle(first) ? 'minor' : severity,
    source: range,
    target: null,
    message: told('number-missing', { chinese: quoted(texts.source, range), right }),
    suggestions: [],
  }
}

/** A count of a few things: its loss is small. */
function isLittle({ mention, value }: Term): boolean {
  return (mention.kind === 'cardinal' || mention.kind === 'ordinal') && value <= 10
}

/** A number that the Chinese has not. */
export function addedFlag(term: Term, texts: Texts): Flag {
  return {
    rule: 'number',
    type: 'accuracy/addition',
    severity: 'major',
    source: null,
    target: term.mention.range,
    message: message('number-added', { english: quoted(texts.target, term.mention.range) }),
    suggestions: [],
  }
}

/** A flag on a number that both sides say, one of them not rightly. */
export function flagAt(
  code: string,
  severity: Severity,
  type: IssueType,
  source: Range,
  target: Range | null,
  texts: Texts,
  term: Term,
  more: Readonly<Record<string, number>> = {},
  said: Term | null = null,
): Flag {
  const english = target === null ? '' : texts.target.slice(...target)
  const right = englishNumber(term.mention, code === 'number-points-lost' ? 'percentage points' : english)
  const values = {
    chinese: quoted(texts.source, source),
    right,
    ...(target === null ? {} : { english: withChinese(texts, target, said) }),
    ...more,
  }
  return { rule: 'number', type, severity, source, target, message: told(code, values), suggestions: suggestions(code, right, target) }
}

function suggestions(code: string, right: string, target: Range | null): readonly Suggestion[] {
  if (target === null) return []
  switch (code) {
    case 'number-over-lost':
      return [{ text: `more than ${right}` }]
    case 'number-under-lost':
      return [{ text: `nearly ${right}` }]
    case 'number-about-lost':
      return [{ text: `about ${right}` }]
    default:
      return [{ text: right }]
  }
}

/** Codes whose words say twice what the Chinese says, where it is written as English writes it. */
const PLAIN: ReadonlySet<string> = new Set(['number-too-small', 'number-too-large', 'number-differs', 'number-missing'])

function told(code: string, values: Readonly<Record<string, string | number>>): Message {
  const isPlain = PLAIN.has(code) && values['chinese'] === values['right']
  return message(isPlain ? `${code}-plain` : code, values)
}

/** The English number, and what it is in 万 and 亿. */
function withChinese(texts: Texts, target: Range, said: Term | null): string {
  const english = quoted(texts.target, target)
  const chinese = said === null ? null : chineseNumber(said.mention)
  return chinese === null ? english : `${english} (${chinese})`
}

function quoted(text: string, range: Range): string {
  return text.slice(...range).trim()
}
