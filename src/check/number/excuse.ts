import type { Term } from './term.ts'
import type { Texts } from './texts.ts'

/** Whether an English number stands in the Chinese digit for digit: a code, a telephone number, a title. */
export function isCopied(term: Term, texts: Texts): boolean {
  const written = texts.target.slice(...term.mention.range)
  return /^[\d,.]+$/.test(written) && hasDigits(texts.source, written.replace(/\D/g, ''))
}

/** Whether an English number that answers to none in the Chinese has an honest reason to be there. */
export function isExplained(term: Term, source: readonly Term[], texts: Texts): boolean {
  const [start] = term.mention.range
  return (
    // 一米六 as five feet three inches.
    (term.measure !== null && source.some((other) => other.measure?.dimension === term.measure?.dimension)) ||
    // 40,000 feet in brackets behind 12,000 metres.
    /\([^()]{0,40}$/.test(texts.target.slice(Math.max(0, start - 41), start)) ||
    // 半 in all its uses: 30 minutes, 50 percent, 90 minutes.
    (texts.source.includes('半') && [30, 50, 90, 150].includes(term.value)) ||
    (texts.source.includes('刻') && term.value === 45)
  )
}

/** "4/2/2022", "04.02.2022": whichever of the two comes first. */
function inShortDate(value: number, text: string): boolean {
  return [...text.matchAll(/(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/g)].some(
    ([, first, , second]) => Number(first) === value || Number(second) === value,
  )
}

// Years told by where the reader stands, unless the Chinese has words of its own for that.
const RELATIVE_YEARS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:that|same) year\b/i, /当年|那一?年|同年|该年|同期/],
  [/\bthis year\b/i, /今年|本年/],
  [/\b(?:last|previous) year\b|\byear earlier\b/i, /去年|上年|前一年|同期/],
  [/\b(?:next|following) year\b/i, /明年|次年|翌年|第二年/],
]

/** Whether a Chinese number that the English does not say by value is said in another way. `texts` holds what no other number has claimed, `whole` all English. */
export function isAcceptable(term: Term, texts: Texts, whole: string): boolean {
  const digits = String(term.value).replace(/\D/g, '')
  if (hasDigits(texts.target, digits)) return true
  switch (term.mention.kind) {
    case 'year':
      return RELATIVE_YEARS.some(([english, chinese]) => english.test(texts.target) && !chinese.test(texts.source))
    case 'month':
      return inShortDate(term.value, whole) || /\bmonths?\b|\bquarters?\b|\bhalf\b/i.test(texts.target)
    case 'day':
      return (
        inShortDate(term.value, whole) ||
        /\b(?:today|yesterday|tomorrow|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i.test(texts.target)
      )
    default:
      return (
        (term.value === 24 && /\b(?:around|round) the clock\b|\bday and night\b/i.test(texts.target)) ||
        // 民国七十六年 and 98年 may be told by where the reader stands.
        (term.unit === 'year' && (term.mention.readings ?? []).length > 0 && /\b(?:this|last|next|same|that) year\b/i.test(texts.target))
      )
  }
}

// What can stand for four things and more without a number.
const ROUGHLY =
  /\b(?:several|few|many|some|all|each|every|various|both|series|set|weeks?|dozens?|group|number of|multi\w*|penta\w*|hexa\w*|octa\w*|quart\w*|couple)\b/i

/**
 * Whether a spelled count (五天, 六个人) is precise enough to be missed: from four on, of days or people or things with a classifier, in English
 * that has no word at all for how many.
 */
export function isCount({ mention, value, unit, digits, loose }: Term, english: string): boolean {
  return (
    mention.kind === 'cardinal' &&
    mention.high === undefined &&
    mention.approximate === undefined &&
    !digits &&
    !loose &&
    unit !== null &&
    value >= 4 &&
    value <= 12 &&
    Number.isInteger(value) &&
    !ROUGHLY.test(english)
  )
}

/** Whether the digits stand in the text as a run of their own, or anywhere in a row where they are too many for chance. */
function hasDigits(text: string, digits: string): boolean {
  if (digits.length < 2) return false
  if (digits.length >= 5 && text.replace(/\D/g, '').includes(digits)) return true
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1))
    if (!isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + digits.length))) return true
  return false
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
