import type { NumberKind } from './mention.ts'
import { readCardinal } from './english-cardinal.ts'
import type { Cardinal } from './english-spelled.ts'
import type { TokenLine } from './english-token.ts'
import { DENOMINATORS } from './english-words.ts'

/** What a cardinal is by the words behind it, with the value and the token behind those words. */
interface Sort {
  readonly kind: NumberKind
  readonly firm: boolean
  readonly next: number
  readonly value?: number
  readonly readings?: readonly number[]
}

/** What the words behind a cardinal make of it. */
export function sortOf(tokens: TokenLine, cardinal: Cardinal, at: number): Sort {
  const { value, next } = cardinal
  const behind = tokens.at(next)
  const touching = behind !== undefined && behind.start === tokens.at(next - 1)?.end
  const word = behind?.lower ?? ''
  if (cardinal.ordinal) return ordinal(tokens, value, next, true)
  if (behind !== undefined && touching && /^(?:st|nd|rd|th)$/.test(word)) return ordinal(tokens, value, next + 1, value > 3)
  if (behind !== undefined && touching && word === 's' && isYear(value))
    return { kind: 'decade', readings: [value % 100], firm: true, next: next + 1 }
  if (behind !== undefined && touching && word === 's' && value >= 20 && value <= 90 && value % 10 === 0)
    return { kind: 'decade', readings: [1900 + value, 2000 + value], firm: false, next: next + 1 }
  const firm = !cardinal.spelled || value > 10 || cardinal.scaled
  const after =
    percentEnd(tokens, next) ??
    basisPoints(tokens, cardinal) ??
    perThousand(tokens, cardinal) ??
    inPowersOfTen(tokens, cardinal) ??
    fractionEnd(tokens, cardinal) ??
    multiple(tokens, cardinal, at, firm)
  if (after !== null) return after
  if (/^\d{4}$/.test(tokens.at(at)?.text ?? '') && isYear(value) && !cardinal.scaled) return { kind: 'year', firm: true, next }
  return { kind: 'cardinal', firm: firm && value !== 1, next, ...grouped(word, value) }
}

function isYear(value: number): boolean {
  return value >= 1000 && value <= 2200
}

/** "14th Five-Year Plan" is a plan by its count; every other ordinal is one. */
export function ordinal(tokens: TokenLine, value: number, next: number, firm: boolean): Sort {
  const [five, hyphen, year] = [tokens.at(next)?.lower, tokens.at(next + 1)?.text, tokens.at(next + 2)?.lower]
  if (five === 'five' && hyphen === '-' && year === 'year') return { kind: 'plan', firm: true, next: next + 3 }
  if (tokens.at(next)?.lower === 'century') return { kind: 'century', firm: true, next }
  return { kind: 'ordinal', firm, next }
}

/** %, percent, per cent, percentage point. */
function percentEnd(tokens: TokenLine, at: number): Sort | null {
  const hyphen = tokens.at(at)?.text === '-' ? 1 : 0
  const word = tokens.at(at + hyphen)?.lower
  const points = word === 'percentage' && /^points?$/.test(tokens.at(at + hyphen + 1)?.lower ?? '') ? 1 : 0
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'percentage' || word === 'pp')
    return { kind: 'percent', firm: true, next: at + hyphen + points + 1 }
  return word === 'per' && tokens.at(at + hyphen + 1)?.lower === 'cent' ? { kind: 'percent', firm: true, next: at + hyphen + 2 } : null
}

/** A hundredth of a percent each. */
function basisPoints(tokens: TokenLine, { value, next }: Cardinal): Sort | null {
  const hyphen = tokens.at(next)?.text === '-' ? 1 : 0
  if (tokens.at(next + hyphen)?.lower !== 'basis' || !/^points?$/.test(tokens.at(next + hyphen + 1)?.lower ?? '')) return null
  return { kind: 'percent', value: value / 100, readings: [value], firm: true, next: next + hyphen + 2 }
}

/** "three per thousand", "3‰". */
function perThousand(tokens: TokenLine, { value, next }: Cardinal): Sort | null {
  const length =
    tokens.at(next)?.text === '‰'
      ? 1
      : tokens.at(next)?.lower === 'per' && /^(?:thousand|mille|mil)$/.test(tokens.at(next + 1)?.lower ?? '')
        ? 2
        : 0
  return length === 0 ? null : { kind: 'fraction', value: value / 1000, readings: [value / 10, value], firm: true, next: next + length }
}

/** "3 per 100,000", "five per ten thousand", "one in ten". */
function inPowersOfTen(tokens: TokenLine, { value, next }: Cardinal): Sort | null {
  const word = tokens.at(next)?.lower
  const at = word === 'per' || word === 'in' ? next + 1 : word === 'out' && tokens.at(next + 1)?.lower === 'of' ? next + 2 : null
  const base = at === null ? null : readCardinal(tokens, at)
  if (base === null || base.value < 10 || value >= base.value || !Number.isInteger(Math.log10(base.value))) return null
  const share = value / base.value
  return { kind: 'fraction', value: share, readings: [share * 100, value, base.value], firm: false, next: base.next }
}

/** "two-thirds", "three quarters", "one in five", "3/4". */
function fractionEnd(tokens: TokenLine, cardinal: Cardinal): Sort | null {
  const at = cardinal.next
  if (tokens.at(at)?.text === '/' && tokens.at(at + 1)?.value) {
    const value = cardinal.value / (tokens.at(at + 1)?.value ?? 1)
    return { kind: 'fraction', value, readings: [value * 100, cardinal.value, tokens.at(at + 1)?.value ?? 0], firm: false, next: at + 2 }
  }
  if (!cardinal.spelled) return null
  const hyphen = tokens.at(at)?.text === '-' ? 1 : 0
  const word = tokens.at(at + hyphen)?.lower ?? ''
  const denominator = DENOMINATORS.get(word) ?? (word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined)
  if (denominator === undefined || cardinal.value >= denominator * 4) return null
  const value = cardinal.value / denominator
  return { kind: 'fraction', value, readings: [value * 100], firm: false, next: at + hyphen + 1 }
}

// "three times more" is three times or four, and so is "grew three times".
const MORE = /^(?:more|higher|greater|larger|bigger|faster|above|over|longer)$/
const GROW = /^(?:increas|ris|rose|grow|grew|expand|multipl|jump|surg|soar)/

/** "three times", "3x", "fivefold". */
function multiple(tokens: TokenLine, { value, next }: Cardinal, at: number, firm: boolean): Sort | null {
  const hyphen = tokens.at(next)?.text === '-' ? 1 : 0
  const word = tokens.at(next + hyphen)?.lower
  const end = next + hyphen + 1
  if (word === 'fold') return { kind: 'multiple', readings: [value - 1], firm, next: end }
  if (word !== 'times' && word !== 'x') return null
  const isMore = MORE.test(tokens.at(end)?.lower ?? '') || [4, 3, 2, 1].some((back) => GROW.test(tokens.at(at - back)?.lower ?? ''))
  return { kind: 'multiple', ...(isMore ? { readings: [value - 1, value + 1] } : {}), firm, next: end }
}

/** "two decades" answers for 20 years, "three dozen" for 36, "five centuries" for 500. */
function grouped(word: string, value: number): { readonly readings?: readonly number[] } {
  if (word.startsWith('decade')) return { readings: [value * 10] }
  if (word.startsWith('dozen')) return { readings: [value * 12] }
  if (word.startsWith('centur')) return { readings: [value * 100] }
  if (word.startsWith('millenni')) return { readings: [value * 1000] }
  return {}
}
