import type { Token, TokenLine } from './english-token.ts'
import { ORDINALS, SCALES, SMALL } from './english-words.ts'

/** A number read from tokens `[first, next)`. */
export interface Cardinal {
  readonly value: number
  readonly next: number
  readonly spelled: boolean
  /** A scale word or letter takes part: "2.5 trillion", "3bn". */
  readonly scaled: boolean
  /** An order of magnitude: "millions of", "several hundred". */
  readonly several?: true
  /** "twenty-first": the last word is an ordinal. */
  readonly ordinal?: true
  readonly readings?: readonly number[]
}

/** "million", "-million": a scale word right behind. */
export function scaleAt(tokens: TokenLine, at: number): { readonly value: number; readonly next: number } | null {
  const hyphen = tokens.at(at)?.text === '-' ? 1 : 0
  const word = tokens.at(at + hyphen)
  const before = tokens.at(at + hyphen - 1)
  const scale = word === undefined ? undefined : SCALES.get(word.lower)
  if (
    scale === undefined ||
    word === undefined ||
    before === undefined ||
    word.start - before.end > 1 ||
    (hyphen === 1 && word.start !== before.end)
  )
    return null
  return { value: scale, next: at + hyphen + 1 }
}

/** "... and a half". */
export function andAHalf(tokens: TokenLine, at: number): number | null {
  return tokens.at(at)?.lower === 'and' && tokens.at(at + 1)?.lower === 'a' && tokens.at(at + 2)?.lower === 'half' ? at + 3 : null
}

export function withScale(tokens: TokenLine, value: number, at: number, spelled: boolean): Cardinal {
  const scale = scaleAt(tokens, at)
  return scale === null
    ? { value, next: at, spelled, scaled: false }
    : { value: value * scale.value, next: scale.next, spelled, scaled: true }
}

/** "twenty-one", "two hundred and five thousand", "a hundred", "twenty-first", "an hundred thousand and six thousand". */
export function readSpelled(tokens: TokenLine, at: number): Cardinal | null {
  const first = readSum(tokens, at)
  if (first === null || first.ordinal) return first
  const half = andAHalf(tokens, first.next)
  return half === null ? first : withScale(tokens, first.value + 0.5, half, true)
}

/** Old English adds what modern English multiplies out: "six hundred thousand and a thousand seven hundred and thirty" is 601,730. */
function readSum(tokens: TokenLine, at: number): Cardinal | null {
  let sum = readPlain(tokens, at)
  while (sum !== null && sum.scaled && !sum.ordinal && tokens.at(sum.next)?.lower === 'and') {
    const more = readPlain(tokens, sum.next + 1)
    if (more === null || more.value === 0 || more.value >= lowestPlace(sum.value)) break
    sum = { ...more, value: sum.value + more.value, scaled: true }
  }
  return sum
}

/** The place of the last digit that is no nought: 1,000 for 187,000. */
function lowestPlace(value: number): number {
  let place = 1
  while (place < 1e15 && value % (place * 10) === 0) place *= 10
  return place
}

interface Reading {
  readonly total: number
  readonly group: number | null
  readonly next: number
  readonly scaled: boolean
}

/** One run of number words. */
function readPlain(tokens: TokenLine, at: number): Cardinal | null {
  let reading: Reading = { total: 0, group: startsWithScale(tokens, at) ? 1 : null, next: at, scaled: false }
  for (;;) {
    const skip = joinerAt(tokens, reading.next, at)
    // "ten thousand and twenty thousand" are two numbers: what follows is added only where it fits below (see readSum).
    if (skip === 1 && reading.group === null && reading.total > 0 && tokens.at(reading.next)?.lower === 'and') break
    const ordinal = reading.next === at ? null : closingOrdinal(tokens, reading, skip)
    if (ordinal !== null) return ordinal
    const following: Reading | null = readWord(tokens, reading, skip, at)
    if (following === null) break
    reading = following
  }
  if (reading.next === at) return null
  return { value: reading.total + (reading.group ?? 0), next: reading.next, spelled: true, scaled: reading.scaled }
}

/** "the hundred and fifty days": the article stands for one. "The hundred days" are a name more often than not. */
function startsWithScale(tokens: TokenLine, at: number): boolean {
  if (!SCALES.has(tokens.at(at)?.lower ?? '') || !/^(?:the|these|those)$/.test(tokens.at(at - 1)?.lower ?? '')) return false
  const and = tokens.at(at + 1)?.lower === 'and' ? 1 : 0
  return SMALL.has(tokens.at(at + 1 + and)?.lower ?? '')
}

function readWord(tokens: TokenLine, { total, group, next, scaled }: Reading, skip: number, at: number): Reading | null {
  const word = tokens.at(next + skip)?.lower ?? ''
  const inverted = invertedTens(tokens, next + skip)
  if (inverted !== null && fitsBehind(group, inverted)) return { total, group: (group ?? 0) + inverted, next: next + skip + 3, scaled }
  const small = SMALL.get(word)
  if (small !== undefined && (fitsBehind(group, small) || (isScore(tokens.at(next - 1)) && small < 20)))
    return { total, group: (group ?? 0) + small, next: next + skip + 1, scaled }
  const scale = SCALES.get(word)
  if ((word === 'a' || word === 'an') && next === at && SCALES.has(tokens.at(next + 1)?.lower ?? ''))
    return { total, group: 1, next: next + 1, scaled }
  if (scale === undefined || (next === at && group === null)) return null
  if (scale === 100) return group === null ? null : { total, group: group * 100, next: next + skip + 1, scaled: true }
  return { total: group === null ? total * scale : total + group * scale, group: null, next: next + skip + 1, scaled: true }
}

/** "twenty-first", "seven and twentieth", "six hundredth", "six hundredth and first". */
function closingOrdinal(tokens: TokenLine, { total, group, next, scaled }: Reading, skip: number): Cardinal | null {
  const word = tokens.at(next + skip)?.lower ?? ''
  const value = ORDINALS.get(word)
  const end = next + skip + 1
  if (word === 'hundredth' && group !== null && group < 100) return behindHundredth(tokens, total + group * 100, end)
  if (value === undefined) return null
  const before = total + (group ?? 0)
  const isUnit = group !== null && group >= 20 && group % 10 === 0 && value < 10
  const isTens =
    group !== null && group > 0 && group % 100 < 10 && value >= 20 && value < 100 && skip === 1 && tokens.at(next)?.lower === 'and'
  return isUnit || isTens ? { value: before + value, next: end, spelled: true, scaled, ordinal: true } : null
}

function behindHundredth(tokens: TokenLine, value: number, end: number): Cardinal {
  const more = tokens.at(end)?.lower === 'and' ? (ORDINALS.get(tokens.at(end + 1)?.lower ?? '') ?? 0) : 0
  return { value: value + more, next: more === 0 ? end : end + 2, spelled: true, scaled: true, ordinal: true }
}

/** Old English counts the units first: "seven and twenty". "Between seven and twenty" does not. */
function invertedTens(tokens: TokenLine, at: number): number | null {
  if (tokens.at(at + 1)?.lower !== 'and' || tokens.at(at - 1)?.lower === 'between') return null
  const unit = SMALL.get(tokens.at(at)?.lower ?? '') ?? 0
  const tens = SMALL.get(tokens.at(at + 2)?.lower ?? '') ?? 0
  return unit > 0 && unit < 10 && tens >= 20 && tens % 10 === 0 && tens < 100 ? unit + tens : null
}

function isScore(token: Token | undefined): boolean {
  return token?.lower === 'threescore' || token?.lower === 'fourscore'
}

/** Whether `small` continues a group: "twenty" takes a unit, a hundred anything, "five" nothing. */
function fitsBehind(group: number | null, small: number): boolean {
  if (group === null) return true
  if (group % 100 === 0) return group > 0
  return group % 10 === 0 && group % 100 >= 20 && small < 10 && small > 0
}

/** 1 where a hyphen or "and" joins two words of one number, else 0. */
function joinerAt(tokens: TokenLine, next: number, first: number): number {
  if (next === first) return 0
  const joiner = tokens.at(next)
  const before = tokens.at(next - 1)
  const after = tokens.at(next + 1)
  if (joiner === undefined || before === undefined || after === undefined) return 0
  if (joiner.text === '-' && joiner.start === before.end && after.start === joiner.end) return 1
  if (joiner.lower !== 'and') return 0
  if (SMALL.has(after.lower)) {
    if (SCALES.has(before.lower) || isScore(before)) return 1
    // "sixty and nine" is old English for 69.
    return (SMALL.get(before.lower) ?? 0) >= 20 && (SMALL.get(after.lower) ?? 10) < 10 ? 1 : 0
  }
  return isOldOrdinal(before, after) ? 1 : 0
}

/** "seven and twentieth", "twenty and third". */
function isOldOrdinal(before: Token, after: Token): boolean {
  const ordinal = ORDINALS.get(after.lower) ?? 0
  const unit = SMALL.get(before.lower) ?? 0
  return (unit > 0 && unit < 10 && ordinal >= 20 && ordinal < 100) || (unit >= 20 && unit < 100 && ordinal > 0 && ordinal < 10)
}
