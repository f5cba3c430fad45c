import type { NumberKind } from './mention.ts'
import { readCardinal } from './english-cardinal.ts'
import type { Cardinal } from './english-spelled.ts'
import type { Token } from './english-token.ts'
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
export function sortOf(tokens: readonly Token[], cardinal: Cardinal, first: Token): Sort {
  const { value, next } = cardinal
  const behind = tokens[next]
  const touching = behind !== undefined && behind.start === tokens[next - 1]?.end
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
    multiple(tokens, cardinal, first, firm)
  if (after !== null) return after
  if (/^\d{4}$/.test(first.text) && isYear(value) && !cardinal.scaled) return { kind: 'year', firm: true, next }
  return { kind: 'cardinal', firm: firm && value !== 1, next, ...grouped(word, value) }
}

function isYear(value: number): boolean {
  return value >= 1000 && value <= 2200
}

/** "14th Five-Year Plan" is a plan by its count; every other ordinal is one. */
export function ordinal(tokens: readonly Token[], value: number, next: number, firm: boolean): Sort {
  const [five, hyphen, year] = [tokens[next]?.lower, tokens[next + 1]?.text, tokens[next + 2]?.lower]
  if (five === 'five' && hyphen === '-' && year === 'year') return { kind: 'plan', firm: true, next: next + 3 }
  if (tokens[next]?.lower === 'century') return { kind: 'century', firm: true, next }
  return { kind: 'ordinal', firm, next }
}

/** %, percent, per cent, percentage point. */
function percentEnd(tokens: readonly Token[], at: number): Sort | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0
  const word = tokens[at + hyphen]?.lower
  const points = word === 'percentage' && /^points?$/.test(tokens[at + hyphen + 1]?.lower ?? '') ? 1 : 0
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'percentage' || word === 'pp')
    return { kind: 'percent', firm: true, next: at + hyphen + points + 1 }
  return word === 'per' && tokens[at + hyphen + 1]?.lower === 'cent' ? { kind: 'percent', firm: true, next: at + hyphen + 2 } : null
}

/** A hundredth of a percent each. */
function basisPoints(tokens: readonly Token[], { value, next }: Cardinal): Sort | null {
  const hyphen = tokens[next]?.text === '-' ? 1 : 0
  if (tokens[next + hyphen]?.lower !== 'basis' || !/^points?$/.test(tokens[next + hyphen + 1]?.lower ?? '')) return null
  return { kind: 'percent', value: value / 100, readings: [value], firm: true, next: next + hyphen + 2 }
}

/** "three per thousand", "3‰". */
function perThousand(tokens: readonly Token[], { value, next }: Cardinal): Sort | null {
  const length =
    tokens[next]?.text === '‰' ? 1 : tokens[next]?.lower === 'per' && /^(?:thousand|mille|mil)$/.test(tokens[next + 1]?.lower ?? '') ? 2 : 0
  return length === 0 ? null : { kind: 'fraction', value: value / 1000, readings: [value / 10, value], firm: true, next: next + length }
}

/** "3 per 100,000", "five per ten thousand", "one in ten". */
function inPowersOfTen(tokens: readonly Token[], { value, next }: Cardinal): Sort | null {
  const word = tokens[next]?.lower
  const at = word === 'per' || word === 'in' ? next + 1 : word === 'out' && tokens[next + 1]?.lower === 'of' ? next + 2 : null
  const base = at === null ? null : readCardinal(tokens, at)
  if (base === null || base.value < 10 || value >= base.value || !Number.isInteger(Math.log10(base.value))) return null
  const share = value / base.value
  return { kind: 'fraction', value: share, readings: [share * 100, value, base.value], firm: false, next: base.next }
}

/** "two-thirds", "three quarters", "one in five", "3/4". */
function fractionEnd(tokens: readonly Token[], cardinal: Cardinal): Sort | null {
  const at = cardinal.next
  if (tokens[at]?.text === '/' && tokens[at + 1]?.value) {
    const value = cardinal.value / (tokens[at + 1]?.value ?? 1)
    return { kind: 'fraction', value, readings: [value * 100, cardinal.value, tokens[at + 1]?.value ?? 0], firm: false, next: at + 2 }
  }
  if (!cardinal.spelled) return null
  const hyphen = tokens[at]?.text === '-' ? 1 : 0
  const word = tokens[at + hyphen]?.lower ?? ''
  const denominator = DENOMINATORS.get(word) ?? (word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined)
  if (denominator === undefined || cardinal.value >= denominator * 4) return null
  const value = cardinal.value / denominator
  return { kind: 'fraction', value, readings: [value * 100], firm: false, next: at + hyphen + 1 }
}

// "three times more" is three times or four, and so is "grew three times".
const MORE = /^(?:more|higher|greater|larger|bigger|faster|above|over|longer)$/
const GROW = /^(?:increas|ris|rose|grow|grew|expand|multipl|jump|surg|soar)/

/** "three times", "3x", "fivefold". */
function multiple(tokens: readonly Token[], { value, next }: Cardinal, first: Token, firm: boolean): Sort | null {
  const hyphen = tokens[next]?.text === '-' ? 1 : 0
  const word = tokens[next + hyphen]?.lower
  const end = next + hyphen + 1
  if (word === 'fold') return { kind: 'multiple', readings: [value - 1], firm, next: end }
  if (word !== 'times' && word !== 'x') return null
  const at = tokens.indexOf(first)
  const isMore = MORE.test(tokens[end]?.lower ?? '') || tokens.slice(Math.max(0, at - 4), at).some((token) => GROW.test(token.lower))
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
