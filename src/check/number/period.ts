import { message, type Flag, type Range } from '../../model/index.ts'
import type { Texts } from './texts.ts'

const NUMERALS = '一二三四'
const ORDINALS = ['first', 'second', 'third', 'fourth']
const CHINESE_QUARTER = /(?<![前头首后近个续去上0-9一二三四五六七八九十])第?([一二三四1-4])季度/g
const ENGLISH_QUARTER = /\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal |business )?quarters?\b|\bQ([1-4])\b|\b([1-4])Q\b/gi
const CHINESE_HALF = /(?<![前])([上下])半年/g
const ENGLISH_HALF = /\b(first|second|latter|last|1st|2nd) (?:half|six months)\b|\bH([12])\b/gi

/** 三季度 as "the second quarter", 上半年 as "the second half": where each side names one part of the year and they differ. */
export function periodFlags(texts: Texts): readonly Flag[] {
  if (!/[季半]/.test(texts.source)) return []
  return [
    ...compare(texts, CHINESE_QUARTER, ENGLISH_QUARTER, ([, numeral = '']) => NUMERALS.indexOf(numeral) + 1 || Number(numeral), 'quarter'),
    ...compare(texts, CHINESE_HALF, ENGLISH_HALF, ([, side]) => (side === '上' ? 1 : 2), 'half'),
  ]
}

function compare(
  texts: Texts,
  chinese: RegExp,
  english: RegExp,
  valueOf: (match: RegExpExecArray) => number,
  noun: string,
): readonly Flag[] {
  const own = [...texts.source.matchAll(chinese)]
  const [match] = own
  if (match === undefined) return []
  const value = valueOf(match)
  const others = [...texts.target.matchAll(english)]
  const [other] = others
  if (other === undefined || own.some((one) => valueOf(one) !== value) || others.some((one) => englishValue(one) === value)) return []
  const source: Range = [match.index, match.index + match[0].length]
  const target: Range = [other.index, other.index + other[0].length]
  const right = `${ORDINALS[value - 1] ?? ''} ${noun}`
  const said = { chinese: match[0], right, english: other[0] }
  return [
    {
      rule: 'number',
      type: 'accuracy/number',
      severity: 'major',
      source,
      target,
      message: message('number-differs', said),
      suggestions: /^[a-z]/.test(other[0]) ? [{ text: right }] : [],
    },
  ]
}

function englishValue([, ordinal, ...digits]: RegExpExecArray): number {
  const number = digits.find((one) => one !== undefined)
  if (number !== undefined) return Number(number)
  const word = (ordinal ?? '').toLowerCase()
  return word === 'latter' || word === 'last' ? 2 : ORDINALS.indexOf(word) + 1 || Number(word[0])
}
