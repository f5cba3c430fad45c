import { message, type Flag, type Message, type Range, type Suggestion } from '../../model/index.ts'
import { sameValue, type NumberMention } from '../../number/index.ts'
import { cardinal, englishNumber } from './english.ts'
import { isSwapped, relationOf } from './change.ts'
import { measureAfter, unitDiffers, type Measure } from './measure.ts'
import { currenciesDiffer, currencyName, currencyOf, type Money } from './money.ts'
import type { Mismatch } from './pairing.ts'
import type { Texts } from './texts.ts'

/**
 * What is wrong around numbers that are right: another currency (18亿新元, "1.8 billion yuan"), another unit (100亩, "100 hectares"), by for to,
 * doubled for tripled, two numbers that have changed places. `pairs` are in the order of the Chinese.
 */
export function boundFlags(pairs: readonly Mismatch[], texts: Texts): readonly Flag[] {
  const flags = pairs.flatMap((pair) => [...currencyFlags(pair, texts), ...unitFlags(pair, texts), ...relationFlags(pair, texts)])
  flags.push(...perUnitFlags(pairs, texts))
  const ordered = pairs.toSorted(([a], [b]) => a.mention.range[0] - b.mention.range[0] || a.value - b.value)
  for (const [index, pair] of ordered.entries()) {
    const next = ordered[index + 1]
    if (next !== undefined && isSwapped(pair, next, texts)) flags.push(swapFlag(pair, next, texts))
  }
  return flags
}

function currencyFlags([source, target]: Mismatch, texts: Texts): readonly Flag[] {
  const own = currencyOf(texts.source, source.mention.range, 'zh')
  const other = own === null ? null : currencyOf(texts.target, target.mention.range, 'en')
  if (own === null || other === null || !currenciesDiffer(own.currency, other.currency)) return []
  return [currencyFlag('number', own, other, texts, source.mention)]
}

/** The flag on two amounts of money in different currencies. */
function currencyFlag(rule: string, own: Money, other: Money, texts: Texts, mention: NumberMention): Flag {
  const { approximate: _, ...exact } = mention
  const right = `${englishNumber(exact, texts.target.slice(...other.range))} ${currencyName(own.currency)}`
  return {
    rule,
    type: 'accuracy/number',
    severity: 'major',
    source: own.range,
    target: other.range,
    message: message('number-currency', values(own.range, other.range, right, texts)),
    suggestions: [{ text: right }],
  }
}

function unitFlags([source, target]: Mismatch, texts: Texts): readonly Flag[] {
  if (!unitDiffers(source, target)) return []
  const converted = (source.value * (source.measure?.factor ?? 1)) / (target.measure?.factor ?? 1)
  const right = cardinal(Number(converted.toPrecision(3)), texts.target.slice(...target.mention.range))
  const unit = measureAfter(texts.target.slice(target.mention.range[1]), 'en')?.word ?? ''
  const [start, end] = source.mention.range
  const chinese: Range = [start, end + (measureAfter(texts.source.slice(end), 'zh')?.end ?? 0)]
  return [
    flag('number-unit', chinese, target.mention.range, { ...values(chinese, target.mention.range, right, texts), unit }, [{ text: right }]),
  ]
}

const PER_CHINESE = /每一?/g
const PER_ENGLISH = /\bper |\/ ?|\b(?:a|an|each|every) /g

/** 每斤5元 as "5 yuan per kilogram": the same number by another unit. */
function perUnitFlags(pairs: readonly Mismatch[], texts: Texts): readonly Flag[] {
  if (!texts.source.includes('每')) return []
  const [own, ...more] = unitsBehind(PER_CHINESE, texts.source, 'zh')
  if (own === undefined || more.length > 0) return []
  const others = unitsBehind(PER_ENGLISH, texts.target, 'en').filter(({ measure }) => measure.dimension === own.measure.dimension)
  const [other] = others
  if (other === undefined || others.length > 1) return []
  const ratio = own.measure.factor / other.measure.factor
  const isSame = pairs.some(([source, target]) => sameValue(source.value, target.value) && source.value !== 1)
  if (!isSame || (ratio < 1.2 && ratio > 1 / 1.2)) return []
  return [flag('number-per-unit', own.range, other.range, values(own.range, other.range, '', texts), [])]
}

interface UnitPlace {
  readonly measure: Measure
  readonly range: Range
}

function unitsBehind(pattern: RegExp, text: string, language: 'zh' | 'en'): readonly UnitPlace[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const at = match.index + match[0].length
    const found = measureAfter(text.slice(at, at + 24), language)
    return found === null ? [] : [{ measure: found.measure, range: [match.index, at + found.end] as const }]
  })
}

/** A change that the English tells in the wrong relation (增长5%, "to 5%"). */
export function relationFlags(pair: Mismatch, texts: Texts): readonly Flag[] {
  const told = relationOf(pair, texts)
  if (told === null) return []
  const { relation } = told
  const [source, target] = pair
  const chinese: Range = [told.start, source.mention.range[1]]
  const english: Range =
    relation === 'multiple' ? target.mention.range : [beforeWord(texts.target, target.mention.range[0]), target.mention.range[1]]
  const code = texts.source[source.mention.range[1] - 1] === '番' ? 'number-doublings' : `number-${relation}`
  return [flag(code, chinese, english, values(chinese, english, '', texts), [])]
}

/** Where the preposition in front of a number begins. */
function beforeWord(text: string, at: number): number {
  const found = /\b(?:by|to)\b[^.;]*$/i.exec(text.slice(Math.max(0, at - 24), at))
  return found === null ? at : Math.max(0, at - 24) + found.index
}

function swapFlag([source, target]: Mismatch, [nextSource, nextTarget]: Mismatch, texts: Texts): Flag {
  const chinese: Range = [source.mention.range[0], nextSource.mention.range[1]]
  const english: Range = [nextTarget.mention.range[0], target.mention.range[1]]
  const isRange = target.mention.range[0] === nextTarget.mention.range[0]
  const written = texts.target.slice(...english)
  const [first, joint, second] = isRange
    ? (/^(\S+?)( ?(?:-|–|:|to) ?)(\S+)$/.exec(written)?.slice(1) ?? [written, '', ''])
    : [
        texts.target.slice(...nextTarget.mention.range),
        texts.target.slice(nextTarget.mention.range[1], target.mention.range[0]),
        texts.target.slice(...target.mention.range),
      ]
  const right = `${second ?? ''}${joint ?? ''}${first ?? ''}`
  return flag('number-order', chinese, english, values(chinese, english, right, texts), [{ text: right }])
}

function values(source: Range, target: Range, right: string, texts: Texts): Message['values'] {
  return { chinese: texts.source.slice(...source).trim(), english: texts.target.slice(...target).trim(), right }
}

function flag(code: string, source: Range, target: Range, said: Message['values'], suggestions: readonly Suggestion[]): Flag {
  return { rule: 'number', type: 'accuracy/number', severity: 'major', source, target, message: message(code, said), suggestions }
}
