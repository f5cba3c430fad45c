import { sameValue } from '../../number/index.ts'
import type { Mismatch } from './pairing.ts'
import type { Term } from './term.ts'
import type { Texts } from './texts.ts'

/** A number that is right and stands in the wrong relation. */
export type Relation = 'by-for-to' | 'to-for-by' | 'multiple' | 'order'

const RISE = '增长|增加|上升|上涨|提高|提升|增|涨|升|扩大|攀升|增幅|涨幅|升幅'
const FALL = '下降|下跌|减少|降低|下滑|回落|萎缩|缩减|降|跌|减|降幅|跌幅|减幅'
const CHANGE = new RegExp(`(?:${RISE}|${FALL})(?:了|近|约|超过|超|逾|达|幅度)?\\s*$`)
const REACHED = new RegExp(`(?:${RISE}|${FALL}|扩|缩)(?:长|加|大|少|低|高)?(?:到|至|为|成)了?(?:原来的|原先的|以前的|约|近)?\\s*$`)
const ENGLISH_CHANGE = String.raw`(?:increas|ris|rose|grow|grew|fall|fell|drop|declin|decreas|reduc|expand|climb|surg|soar|jump|shrink|shrank|shrunk|plung|slid|gain)\w*`
const BY = new RegExp(
  String.raw`\b${ENGLISH_CHANGE}(?: \w+){0,2} by (?:about |nearly |almost |around |some |over |more than )?(?:a |an |one )?[$€£¥]?$`,
  'i',
)
const TO = new RegExp(
  String.raw`\b${ENGLISH_CHANGE}(?: \w+){0,2} to (?:about |nearly |almost |around |some |over |more than )?[$€£¥]?$`,
  'i',
)

/** A wrong relation, and where the Chinese words for it begin. */
export interface WrongRelation {
  readonly relation: Relation
  readonly start: number
}

/** What a matched pair of numbers says about a change: 增长5% told as "to 5%", 增至5% as "by 5%", 增长两倍 as "doubled". */
export function relationOf(pair: Mismatch, texts: Texts): WrongRelation | null {
  const relation = wrongMultiple(pair, texts) ? 'multiple' : wrongPreposition(pair, texts)
  if (relation === null) return null
  const [start] = pair[0].mention.range
  const from = Math.max(0, start - 9)
  const before = texts.source.slice(from, start)
  const words = REACHED.exec(before) ?? CHANGE.exec(before)
  return { relation, start: words === null ? start : from + words.index }
}

function wrongPreposition([source, target]: Mismatch, texts: Texts): Relation | null {
  const isSame = [target.value, ...(target.mention.readings ?? [])].some((value) => sameValue(source.value, value))
  if (!isSame || source.mention.high !== undefined) return null
  const before = texts.source.slice(Math.max(0, source.mention.range[0] - 9), source.mention.range[0])
  const english = texts.target.slice(Math.max(0, target.mention.range[0] - 60), target.mention.range[0])
  if (REACHED.test(before)) return BY.test(english) ? 'by-for-to' : null
  return CHANGE.test(before) && TO.test(english) ? 'to-for-by' : null
}

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^doubl/i, 2],
  [/^(?:tripl|trebl)/i, 3],
  [/^quadrupl/i, 4],
  [/^quintupl/i, 5],
]

/**
 * 增长两倍 is to triple, 增至两倍 to double (National Bureau of Statistics usage); 翻两番 is to quadruple. "Two times" and "twofold" are
 * used for both, so only the words that leave no doubt are held against the Chinese.
 */
function wrongMultiple([source, target]: Mismatch, texts: Texts): boolean {
  if (source.mention.kind !== 'multiple' || source.mention.high !== undefined || !Number.isInteger(source.value)) return false
  const said = TIMES.find(([pattern]) => pattern.test(texts.target.slice(...target.mention.range)))?.[1]
  if (said === undefined) return false
  const [start, end] = source.mention.range
  if (texts.source[end - 1] !== '倍') return said !== source.value
  const before = texts.source.slice(Math.max(0, start - 7), start)
  if (source.mention.approximate === 'over' || source.mention.approximate === 'under') return false
  if (CHANGE.test(before)) return said !== source.value + 1
  return REACHED.test(before) && said !== source.value
}

/** Multiples that found no partner, with the English words that tell of another multiple. */
export function wrongMultiples(missing: readonly Term[], extra: readonly Term[], texts: Texts): readonly Mismatch[] {
  return missing.flatMap((source) => {
    const target = extra.find((term) => wrongMultiple([source, term], texts))
    return target === undefined ? [] : [[source, target] as const]
  })
}

const FROM = /[从由自][^，。；]{0,8}$/
const TOWARDS = /(?:到|至|为)了?(?:约|近)?\s*$/

/**
 * Two pairs whose numbers have changed places: 从5%降至3% told as "from 3% to 5%", 3比2 as "2-3". Both must be joined in the same way on both
 * sides, so that a sentence that is told the other way round is left alone.
 */
export function isSwapped(first: Mismatch, second: Mismatch, texts: Texts): boolean {
  const [[firstSource, firstTarget], [secondSource, secondTarget]] = [first, second]
  if (
    sameValue(firstSource.value, secondSource.value) ||
    !sameValue(firstSource.value, firstTarget.value) ||
    !sameValue(secondSource.value, secondTarget.value)
  )
    return false
  const isFrom = FROM.test(texts.source.slice(Math.max(0, firstSource.mention.range[0] - 10), firstSource.mention.range[0]))
  const isRange = firstTarget.mention.range[0] === secondTarget.mention.range[0]
  if (isRange && firstSource.mention.range[0] === secondSource.mention.range[0]) return false
  if (isRange ? firstTarget.value < secondTarget.value : firstTarget.mention.range[0] <= secondTarget.mention.range[1]) return false
  // 从2015年到2020年 is one range in the Chinese.
  const isSourceRange = firstSource.mention.range[0] === secondSource.mention.range[0]
  const between = isSourceRange ? '到' : texts.source.slice(firstSource.mention.range[1], secondSource.mention.range[0])
  const english = isRange ? ' to ' : texts.target.slice(secondTarget.mention.range[1], firstTarget.mention.range[0])
  if (between.length > 16 || english.length > 30) return false
  const leading = texts.target.slice(Math.max(0, secondTarget.mention.range[0] - 24), secondTarget.mention.range[0])
  if ((isFrom || isSourceRange) && TOWARDS.test(between))
    return /\bfrom (?:\w+ ){0,2}[$€£¥]?$/i.test(leading) && /\bto (?:\w+ ){0,2}[$€£¥]?$/i.test(english)
  const joint = isRange ? /^\d+ ?[-–:] ?\d+$/.test(texts.target.slice(...firstTarget.mention.range)) : /^ ?(?:-|–|:|to) ?$/.test(english)
  const score = /^ ?(?:比|[:：\-–]) ?$/.test(between) && joint
  return score && firstSource.value > secondSource.value && !/\b(?:los|lost|defeat|beaten|fell|went down)/i.test(texts.target)
}
