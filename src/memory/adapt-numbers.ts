import { slice } from '../model/index.ts'
import { numbersIn, sameValue, type NumberMention } from '../number/index.ts'
import { foldText } from './folded-text.ts'

/** A pair of the memory whose English is to be fitted to another source. */
export interface AdaptedPair {
  readonly source: string
  readonly target: string
}

interface Change {
  readonly from: NumberMention
  readonly to: NumberMention
}

/** The English figure of a number: `184.1` of "$184.1 billion". */
const FIGURE = /^\D*?(\d[\d,]*(?:\.\d+)?)\D*$/u
/** Kinds that English writes in figures which can be exchanged alone. */
const KINDS: ReadonlySet<NumberMention['kind']> = new Set(['cardinal', 'percent', 'year'])
/** So many places after the point an English text has. */
const PLACES = 2

/**
 * The English of a pair with the numbers of `source`, where that is certain; otherwise null. Certain means: the two sources differ in nothing but
 * numbers; the English says each old value as often as the Chinese, of the same kind and in figures; each becomes one new value; neither is one or
 * stands behind "a" or "an", as words around it would change; and the new English, read again, says exactly the new values.
 */
export function adaptNumbers(pair: AdaptedPair, source: string): string | null {
  const [from, to] = [numbersIn(pair.source, 'zh'), numbersIn(source, 'zh')]
  if (from.length !== to.length || between(pair.source, from) !== between(source, to)) return null
  const changes = from.flatMap((mention, at): readonly Change[] => {
    const other = to[at]
    return other === undefined || isSame(mention, other) ? [] : [{ from: mention, to: other }]
  })
  if (changes.length === 0 || !changes.every(isPlain) || !isOneToOne(changes, from)) return null
  const english = numbersIn(pair.target, 'en')
  let adapted = pair.target
  // From the end, so that the places before stay.
  for (const mention of english.toReversed()) {
    const change = changes.find((one) => sameValue(one.from.value, mention.value))
    if (!change) continue
    const figure = exchanged(pair.target, mention, change)
    if (figure === null) return null
    adapted = adapted.slice(0, mention.range[0]) + figure + adapted.slice(mention.range[1])
  }
  const told = english.map(({ value }) => changes.find((one) => sameValue(one.from.value, value))?.to.value ?? value)
  return changes.every((change) => isToldAsOften(change, from, english)) && saysExactly(adapted, told) ? adapted : null
}

/** What stands between the numbers, folded: the sentence but for its numbers. */
function between(text: string, numbers: readonly NumberMention[]): string {
  const starts = [0, ...numbers.map(({ range }) => range[1])]
  return starts.map((start, at) => foldText(text.slice(start, numbers[at]?.range[0] ?? text.length))).join('\n')
}

function isSame(a: NumberMention, b: NumberMention): boolean {
  return sameValue(a.value, b.value) && a.kind === b.kind && a.approximate === b.approximate && a.high === b.high
}

/** Whether one exact value becomes another of the same kind. */
function isPlain({ from, to }: Change): boolean {
  const isExact = [from, to].every(
    ({ high, readings, approximate }) => high === undefined && readings === undefined && approximate === undefined,
  )
  return isExact && from.kind === to.kind && KINDS.has(from.kind)
}

/** Whether each old value becomes the same new one everywhere. */
function isOneToOne(changes: readonly Change[], from: readonly NumberMention[]): boolean {
  return changes.every((change) => {
    const same = changes.filter((other) => sameValue(other.from.value, change.from.value))
    return same.every(({ to }) => sameValue(to.value, change.to.value)) && same.length === countOf(change.from.value, from)
  })
}

function isToldAsOften({ from }: Change, chinese: readonly NumberMention[], english: readonly NumberMention[]): boolean {
  return countOf(from.value, chinese) === countOf(from.value, english)
}

function countOf(value: number, mentions: readonly NumberMention[]): number {
  return mentions.filter((mention) => sameValue(mention.value, value)).length
}

function saysExactly(text: string, values: readonly number[]): boolean {
  const said = numbersIn(text, 'en')
  return said.length === values.length && said.every(({ value }, at) => sameValue(value, values[at] ?? Number.NaN))
}

/** The English of a number with the figure of another value, written in the same way; null where that is not certain. */
function exchanged(text: string, mention: NumberMention, { from, to }: Change): string | null {
  const words = slice(text, mention.range)
  const figure = FIGURE.exec(words)?.[1]
  if (figure === undefined || mention.kind !== from.kind || mention.high !== undefined || mention.approximate !== undefined) return null
  if (/\ban?\s+\S?$/iu.test(text.slice(0, mention.range[0]))) return null
  const old = Number(figure.replaceAll(',', ''))
  const scale = mention.value / old
  const value = Number((to.value / scale).toPrecision(12))
  const isScaled = !sameValue(scale, 1)
  if (old <= 1 || value <= 1 || !Number.isFinite(value) || (isScaled && value >= 1000)) return null
  const written = writtenAs(value, figure, mention.kind)
  return written === null ? null : words.replace(figure, written)
}

/** A value in the manner of a figure: commas where it has them, or is too short to show. */
function writtenAs(value: number, like: string, kind: NumberMention['kind']): string | null {
  const plain = String(value)
  const [whole = '', fraction = ''] = plain.split('.')
  if (!/^\d+(?:\.\d+)?$/u.test(plain) || fraction.length > PLACES) return null
  const isGrouped = kind !== 'year' && (like.includes(',') || like.replace(/\..*/u, '').length < 4)
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return fraction === '' ? grouped : `${grouped}.${fraction}`
}
