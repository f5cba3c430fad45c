import { forceUnwrap } from '../model/index.ts'
import type { NumberMention } from './mention.ts'
import { CharacterSet } from './character-set.ts'
import { readCode } from './chinese-code.ts'
import { readCounted, skipOver } from './chinese-count.ts'
import { readNumeral, startsNumeral, unitValue, type MaybeNumeral, type Numeral } from './chinese-numeral.ts'
import { joinCenturies, joinRanges } from './chinese-range.ts'
import type { Read } from './chinese-read.ts'
import { readTime } from './chinese-time.ts'
import { numeralWords } from './chinese-words.ts'
import { readNumericDate } from './numeric-date.ts'
import { simplifiedNumbers } from './traditional.ts'

const CANDIDATES = new CharacterSet(
  '0123456789０１２３４５６７８９〇零廿卅一二两兩三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆柒捌玖拾佰仟几幾数數半',
)
const WIDE = new CharacterSet('０１２３４５６７８９．％：－')

/** The numbers of a Chinese text in text order. Linear in the text's length. */
export function chineseNumbers(raw: string): readonly NumberMention[] {
  // Two clauses in three have none, and are done with this one look.
  const first = CANDIDATES.firstIn(raw)
  if (first < 0) return []
  const text = simplifiedNumbers(halfWidth(raw))
  const words = numeralWords(text, first)
  const mentions: NumberMention[] = []
  let word = 0
  for (let at = first, next = 0; at >= 0; at = CANDIDATES.firstIn(text, next)) {
    while (word < words.length && (words[word]?.[1] ?? 0) <= at) word++
    const inWord = words[word]
    if (inWord !== undefined && inWord[0] <= at) {
      next = inWord[1]
      continue
    }
    const date = readNumericDate(text, at)
    if (date !== null) {
      mentions.push(...date)
      next = forceUnwrap('a date has a day', date.at(-1)).range[1]
      continue
    }
    const found = readMention(text, at)
    if (found.mention !== null) mentions.push(found.mention)
    next = Math.max(found.end, at + 1)
  }
  return joinCenturies(joinRanges(text, mentions))
}

/** Full-width digits, full stop and percent sign as half-width ones; every position stays. */
function halfWidth(text: string): string {
  if (WIDE.firstIn(text) < 0) return text
  return text.replace(/[０-９．％：－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

function readMention(text: string, at: number): Read {
  const character = text.charAt(at)
  if (character === '几' || character === '数') return readSeveral(text, at)
  if (character === '半') return readHalf(text, at)
  // 五十两 is a weight, and its 两 counts nothing.
  if (character === '两' && startsNumeral(text.charAt(at - 1))) return { mention: null, end: at + 1 }
  const numeral = readNumeral(text, at)
  return (
    readPlan(text, at) ?? readPer(text, at, numeral) ?? readCode(text, at) ?? readTime(text, at, numeral) ?? readCounted(text, at, numeral)
  )
}

/** 几十万, 数百: an order of magnitude and nothing more. 几个 and 数据 count nothing. */
function readSeveral(text: string, at: number): Read {
  if (unitValue(text.charAt(at + 1)) === undefined || /^.[百千万]分之/.test(text.slice(at, at + 4))) return { mention: null, end: at + 1 }
  const numeral = readNumeral(text, at + 1)
  if (numeral.value === null) return { mention: null, end: numeral.end }
  const end = skipOver(text, numeral.end)
  return { mention: { range: [at, end], value: numeral.value, kind: 'cardinal', approximate: 'several', firm: false }, end }
}

/** 一半 is caught with its numeral; here 半年, 过半, 半数, 半个百分点. */
function readHalf(text: string, at: number): Read {
  const points = /^半个?百分点/.exec(text.slice(at, at + 5))
  if (points !== null) {
    const end = at + points[0].length
    return { mention: { range: [at, end], value: 0.5, kind: 'percent', firm: true }, end }
  }
  if (!/^半(?:年|数|天|个|小时|月|成|价|场|以上|以下)/.test(text.slice(at, at + 3)) && !/[过大一多]/.test(text.charAt(at - 1)))
    return { mention: null, end: at + 1 }
  return { mention: { range: [at, at + 1], value: 0.5, kind: 'fraction', readings: [50], firm: false }, end: at + 1 }
}

/** 十四五 is the 14th five-year plan. */
function readPlan(text: string, at: number): Read | null {
  if (text.charAt(at) !== '十' || !/^十[一二三四五六七]五(?![个岁人名天])/.test(text.slice(at, at + 4))) return null
  const { value } = readNumeral(text.slice(at, at + 2), 0)
  return value === null ? null : { mention: { range: [at, at + 3], value, kind: 'plan', firm: true }, end: at + 3 }
}

const PER = /(百|千|万|十)分之/y

/** 百分之三十, 千分之五, 三分之二. */
function readPer(text: string, at: number, denominator: MaybeNumeral): Read | null {
  PER.lastIndex = at
  const per = text.startsWith('分之', at + 1) ? PER.exec(text) : null
  if (per !== null) {
    const numeral = readSigned(text, PER.lastIndex)
    if (numeral === null) return null
    if (per[1] === '百') return percent(at, numeral)
    return fraction(at, numeral, unitValue(per[1] ?? '') ?? 1)
  }
  if (denominator.value === null || !text.startsWith('分之', denominator.end)) return null
  const numeral = readSigned(text, denominator.end + 2)
  return numeral === null || denominator.value === 0 ? null : fraction(at, numeral, denominator.value)
}

function readSigned(text: string, at: number): Numeral | null {
  if (!startsNumeral(text.charAt(at))) return null
  const numeral = readNumeral(text, at)
  return numeral.value === null ? null : numeral
}

function percent(at: number, numeral: Numeral): Read {
  const mention: NumberMention = { range: [at, numeral.end], value: numeral.value, ...upper(numeral), kind: 'percent', firm: true }
  return { mention, end: numeral.end }
}

function fraction(at: number, numeral: Numeral, denominator: number): Read {
  const value = numeral.value / denominator
  return { mention: { range: [at, numeral.end], value, kind: 'fraction', readings: [value * 100], firm: true }, end: numeral.end }
}

function upper(numeral: Numeral): { readonly high?: number } {
  return numeral.high === undefined ? {} : { high: numeral.high }
}
