import type { Read } from './chinese-read.ts'

const DIGITS = /[\d.,]*/y
const CODE = /\d+(?:\.\d+)*(?:[-/]?[A-Za-z][A-Za-z0-9-]*)/y
const MEASURE =
  /^[\d.]+(?:[kKMGTmμ]?(?:m|g|W|Wh|V|A|Hz|B|b|L|l|J|Pa)|[kcm]m[23]?|nm|min|h|s|t|ha|km\/h|kWh|GDP|CPI|ppm|mAh|dpi|x|X|cc|CNY|RMB|USD|am|pm)$/

/** 5G, C919, PM2.5, 2.0.1: digits that are part of a name. 5km is five kilometres. */
export function readCode(text: string, at: number): Read | null {
  const first = text.charCodeAt(at)
  if (!(first >= 0x30 && first <= 0x39)) return null
  const before = text.charAt(at - 1)
  if (/[A-Za-z]/.test(before) || (/[-_/]/.test(before) && /[A-Za-z]/.test(text.charAt(at - 2))))
    return { mention: null, end: at + digitsAt(text, at).length }
  CODE.lastIndex = at
  const code = CODE.exec(text)
  // 3A级 is a class, not a current.
  if (code !== null && (!MEASURE.test(code[0]) || text[at + code[0].length] === '级')) return { mention: null, end: at + code[0].length }
  const run = digitsAt(text, at)
  return /^\d+(?:\.\d+){2,}/.test(run) ? { mention: null, end: at + run.length } : null
}

function digitsAt(text: string, at: number): string {
  DIGITS.lastIndex = at
  return DIGITS.exec(text)?.[0] ?? ''
}
