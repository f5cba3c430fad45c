import type { Range } from '../model/index.ts'
import type { Approximation, NumberKind, NumberMention } from './mention.ts'
import { readCardinal } from './english-cardinal.ts'
import { codeLength } from './english-code.ts'
import { readClock } from './english-clock.ts'
import { readDate, type FoundDate } from './english-date.ts'
import type { Cardinal } from './english-spelled.ts'
import { readNumericDate } from './numeric-date.ts'
import { tokensOf, type Token } from './english-token.ts'
import { DENOMINATORS, MONTHS, NUMBER_WORDS, ORDINALS, PLURAL_SCALES, SCALES, SMALL } from './english-words.ts'
import { joinNeighbours } from './neighbour.ts'

interface Found {
  readonly mention: NumberMention
  readonly next: number
}

/** The numbers of an English text in text order. Linear in the text's length. */
export function englishNumbers(text: string): readonly NumberMention[] {
  const tokens = tokensOf(text)
  const mentions: NumberMention[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token !== undefined && token.value === null && !STARTERS.has(token.lower)) {
      at++
      continue
    }
    const code = codeLength(tokens, at)
    const date = code > 0 ? null : (numericDate(text, tokens, at) ?? readDate(tokens, at) ?? readClock(tokens, at))
    const found = code > 0 || date !== null ? null : (readNumber(text, tokens, at) ?? readWord(tokens, at))
    if (date !== null) mentions.push(...date.mentions)
    if (found !== null) mentions.push(found.mention)
    at = Math.max(date?.next ?? found?.next ?? at + code, at + 1)
  }
  return joinRanges(text, mentions)
}

const ROMAN = 'II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' ')
const FOLDS = 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'.split(' ')
const NINETIES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
// Every word that a number or a date can start with: most words cannot, and the scanner passes them at once.
const STARTERS: ReadonlySet<string> = new Set([
  ...[SMALL, ORDINALS, SCALES, PLURAL_SCALES, NUMBER_WORDS].flatMap((words) => [...words.keys()]),
  ...[...MONTHS.keys(), ...ROMAN].map((word) => word.toLowerCase()),
  ...FOLDS,
  ...NINETIES,
  ...'a an several few many half quarter'.split(' '),
])

/**
 * Whether a piece of English text, white space not in it, may be part of a number. A text of other pieces alone says no number: "a" starts one
 * only where "few" or a scale follows.
 */
export function mayCount(piece: string): boolean {
  if (/[0-9½¼¾]/.test(piece)) return true
  return (piece.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => word !== 'a' && word !== 'an' && STARTERS.has(word))
}

function numericDate(text: string, tokens: readonly Token[], at: number): FoundDate | null {
  const mentions = /^(?:19|20)\d\d/.test(tokens[at]?.text ?? '') ? readNumericDate(text, tokens[at]?.start ?? 0) : null
  const end = mentions?.at(-1)?.range[1]
  if (mentions === null || end === undefined) return null
  let next = at + 1
  while ((tokens[next]?.start ?? end) < end) next++
  return { mentions, next }
}

function readNumber(text: string, tokens: readonly Token[], at: number): Found | null {
  const cardinal = readCardinal(tokens, at)
  const first = tokens[at]
  if (cardinal === null || first === undefined) return null
  const sort = sortOf(tokens, cardinal, first)
  const end = tokens[sort.next - 1]?.end ?? first.end
  const approximate = cardinal.several ? 'several' : approximation(text, first.start, tokens, sort.next)
  const readings = [...(cardinal.readings ?? []), ...(sort.readings ?? [])]
  return {
    mention: {
      range: [first.start, end],
      value: sort.value ?? cardinal.value,
      kind: sort.kind,
      ...(approximate === null ? {} : { approximate }),
      ...(readings.length === 0 ? {} : { readings }),
      firm: sort.firm && cardinal.several !== true,
    },
    next: sort.next,
  }
}

interface Sort {
  readonly kind: NumberKind
  readonly firm: boolean
  readonly next: number
  readonly value?: number
  readonly readings?: readonly number[]
}

function sortOf(tokens: readonly Token[], cardinal: Cardinal, first: Token): Sort {
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
function ordinal(tokens: readonly Token[], value: number, next: number, firm: boolean): Sort {
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

/** Words that are a number in themselves: ordinals, "half", "twice", "threefold", "nineties". */
function readWord(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]
  if (token === undefined) return null
  const order = ORDINALS.get(token.lower)
  if (order !== undefined) {
    const sort = ordinal(tokens, order, at + 1, order > 10)
    const range: Range = [token.start, tokens[sort.next - 1]?.end ?? token.end]
    // "a third", "the fifth part".
    const share = order > 2 && sort.kind === 'ordinal' ? { readings: [1 / order, 100 / order] } : {}
    return { mention: { range, value: order, kind: sort.kind, ...share, firm: sort.firm }, next: sort.next }
  }
  const roman = ROMAN.indexOf(token.text)
  if (roman >= 0) return { mention: { range: [token.start, token.end], value: roman + 2, kind: 'ordinal', firm: false }, next: at + 1 }
  // The third quarter is no fraction.
  if (/^(?:quarter|half)$/.test(token.lower) && ORDINALS.has(tokens[at - 1]?.lower ?? '')) return null
  const [value, ...readings] = NUMBER_WORDS.get(token.lower) ?? foldOf(token.lower)
  if (value === undefined) return null
  const kind: NumberKind = value < 1 ? 'fraction' : 'cardinal'
  const loose = readings.length === 0 ? {} : { readings }
  return { mention: { range: [token.start, token.end], value, kind, ...loose, firm: false }, next: at + 1 }
}

function foldOf(word: string): readonly number[] {
  const fold = FOLDS.indexOf(word)
  if (fold >= 0) return [fold + 2, fold + 1]
  const decade = NINETIES.indexOf(word)
  return decade >= 0 ? [(decade + 2) * 10, 1900 + (decade + 2) * 10] : []
}

const HEDGES: readonly (readonly [RegExp, Approximation])[] = [
  [
    /\b(?:more than|over|above|exceed(?:s|ed|ing)?|upwards? of|at least|in excess of|surpass(?:es|ed|ing)?|greater than|topped|no less than)\b/i,
    'over',
  ],
  [/\b(?:nearly|almost|close to|less than|under|below|fewer than|up to|just short of|approach(?:es|ed|ing)?)\b/i, 'under'],
  [/\b(?:about|around|approximately|roughly|some|or so|an estimated|circa|in the region of|as many as)\b|~/i, 'about'],
]

/** Hedging words in the five words before the number, or "or so", "odd", "plus" behind it. */
function approximation(text: string, start: number, tokens: readonly Token[], next: number): Approximation | null {
  const before = text.slice(Math.max(0, start - 32), start)
  for (const [pattern, approximate] of HEDGES) if (pattern.test(before)) return approximate
  const behind = tokens[next]
  const word = behind?.text === '-' ? tokens[next + 1]?.lower : behind?.lower
  if (word === '+' || word === 'plus' || word === 'odd') return 'over'
  return behind !== undefined && /^.{0,24}\b(?:or so|or more|and above|or thereabouts)\b/.test(text.slice(behind.start, behind.start + 40))
    ? 'about'
    : null
}

const JOINT = /^(?: ?(?:-|–|—|to|and|or|through) ?)(?:[A-Z]{0,3}[$€£¥]|RMB ?|[A-Z]{2,3})?$/

/** "3-5 years", "12 to 14 million", "between 3% and 5%": one mention, the lower end with the scale and sign of the upper. */
function joinRanges(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  return joinNeighbours(mentions, (low, high) => joinRange(text, low, high))
}

function joinRange(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  const joint = text.slice(low.range[1], Math.min(high.range[0], low.range[1] + 12))
  if (low.high !== undefined || high.range[0] - low.range[1] > 12 || !JOINT.test(joint)) return null
  if (/or/.test(joint) && isOneApart(text, low, high))
    return { ...high, range: [low.range[0], high.range[1]], value: low.value * scaleOf(text, high), high: high.value }
  if (/and|or/.test(joint) && !/\bbetween\s+\S{0,12}$/i.test(text.slice(Math.max(0, low.range[0] - 12), low.range[0]))) return null
  if (low.kind !== high.kind && low.kind !== 'cardinal') return shortYear(text, low, high) ?? dayRange(text, low, high, joint)
  // "fell 21.2 to $31.5 billion" are two numbers.
  if (/[$€£¥]/.test(joint) && !/[$€£¥]$/.test(text.slice(0, low.range[0]))) return null
  if (low.kind === 'ordinal' || low.approximate === 'several' || high.approximate === 'several') return null
  const scale = scaleOf(text, high)
  const inherits = low.kind === 'cardinal' && scale > 1 && scaleOf(text, low) === 1 && low.value * scale < high.value
  const value = inherits ? low.value * scale : low.value
  if (value >= high.value || (high.kind === 'year' && low.value < 1000)) return null
  const readings = [...(high.readings ?? []), ...(inherits ? [low.value] : [])]
  return {
    ...high,
    range: [low.range[0], high.range[1]],
    value,
    high: high.value,
    ...(readings.length === 0 ? {} : { readings }),
    firm: low.firm || high.firm,
  }
}

/** "eight or nine hundred": one scale for both. */
function isOneApart(text: string, low: NumberMention, high: NumberMention): boolean {
  const scale = scaleOf(text, high)
  return (
    scale > 1 && low.kind === 'cardinal' && high.kind === 'cardinal' && scaleOf(text, low) === 1 && high.value / scale - low.value === 1
  )
}

/** "August 8 to 28": the second day, where nothing is counted by it. */
function dayRange(text: string, low: NumberMention, high: NumberMention, joint: string): NumberMention | null {
  if (low.kind !== 'day' || high.kind !== 'cardinal' || !/to|-|–|through/.test(joint) || high.value <= low.value || high.value > 31)
    return null
  if (!/^(?:st|nd|rd|th)?(?:[,.;)]|\s(?:in|at|of|this|last|\d{4})\b|$)/.test(text.slice(high.range[1], high.range[1] + 8))) return null
  return { ...low, range: [low.range[0], high.range[1]], high: high.value }
}

/** "2015-20", "1998–99": the second year by its last two digits. */
function shortYear(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  if (low.kind !== 'year' || high.kind !== 'cardinal' || !/^[-–]$/.test(text.slice(low.range[1], high.range[0]))) return null
  if (!/^\d\d$/.test(text.slice(...high.range)) || high.value <= low.value % 100) return null
  return { ...low, range: [low.range[0], high.range[1]], high: Math.floor(low.value / 100) * 100 + high.value }
}

/** The scale word or letter that a mention is written with, 1 without one. */
function scaleOf(text: string, mention: NumberMention): number {
  const written = text.slice(mention.range[0], Math.min(mention.range[1], mention.range[0] + 60))
  const digits = /^[\d.,]+/.exec(written)?.[0].replaceAll(',', '')
  if (digits !== undefined) return mention.value > 0 ? Math.round(mention.value / Number(digits)) : 1
  const scale = /\b(hundred|thousand|million|billion|trillion)$/.exec(written)?.[1]
  return scale === 'hundred'
    ? 100
    : scale === 'thousand'
      ? 1e3
      : scale === 'million'
        ? 1e6
        : scale === 'billion'
          ? 1e9
          : scale === 'trillion'
            ? 1e12
            : 1
}
