import type { Token } from './english-token.ts'
import { LETTER_SCALES, ORDINALS, PLURAL_SCALES, SCALES, SMALL } from './english-words.ts'

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

/** Reads a cardinal at `at`: digits with scale, number words, "half a million", "tens of thousands", "a few hundred". */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.value !== null) return readDigits(tokens, at, token.value)
  return readSeveral(tokens, at) ?? readHalfScale(tokens, at) ?? readSpelled(tokens, at)
}

function readDigits(tokens: readonly Token[], at: number, digits: number): Cardinal {
  const token = tokens[at]
  const following = tokens[at + 1]
  let value = digits
  let next = at + 1
  if (following !== undefined && token !== undefined && following.start === token.end) {
    const letters = LETTER_SCALES.get(following.lower)
    if (letters !== undefined) {
      // 5m may be metres and 4K a picture size: the plain value stays a reading.
      return { value: digits * letters, next: at + 2, spelled: false, scaled: true, readings: [digits] }
    }
  }
  for (let scale = scaleAt(tokens, next); scale !== null; scale = scaleAt(tokens, next)) {
    value *= scale.value
    next = scale.next
  }
  if (next > at + 1) return { value, next, spelled: false, scaled: true }
  const half = andAHalf(tokens, next)
  return half === null ? { value, next, spelled: false, scaled: false } : withScale(tokens, value + 0.5, half, false)
}

/** "million", "-million": a scale word right behind. */
function scaleAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0
  const word = tokens[at + hyphen]
  const before = tokens[at + hyphen - 1]
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
function andAHalf(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half' ? at + 3 : null
}

function withScale(tokens: readonly Token[], value: number, at: number, spelled: boolean): Cardinal {
  const scale = scaleAt(tokens, at)
  return scale === null
    ? { value, next: at, spelled, scaled: false }
    : { value: value * scale.value, next: scale.next, spelled, scaled: true }
}

/** "millions", "tens of thousands", "several hundred", "a few million", "dozens". */
function readSeveral(tokens: readonly Token[], at: number): Cardinal | null {
  const word = tokens[at]?.lower ?? ''
  const plural = PLURAL_SCALES.get(word)
  if (plural !== undefined) {
    const second = tokens[at + 1]?.lower === 'of' ? PLURAL_SCALES.get(tokens[at + 2]?.lower ?? '') : undefined
    if (second !== undefined && second > plural) return { value: plural * second, next: at + 3, spelled: true, scaled: true, several: true }
    return { value: plural, next: at + 1, spelled: true, scaled: true, several: true }
  }
  const quantifier = word === 'a' && tokens[at + 1]?.lower === 'few' ? 2 : word === 'several' || word === 'few' || word === 'many' ? 1 : 0
  if (quantifier === 0) return null
  let next = at + quantifier
  let value = 1
  for (let scale = scaleAt(tokens, next); scale !== null; scale = scaleAt(tokens, next)) {
    value *= scale.value
    next = scale.next
  }
  return next === at + quantifier ? null : { value, next, spelled: true, scaled: true, several: true }
}

/** "half a million", "a quarter of a million". */
function readHalfScale(tokens: readonly Token[], at: number): Cardinal | null {
  const word = tokens[at]?.lower
  const article =
    word === 'half' && tokens[at + 1]?.lower === 'a'
      ? at + 2
      : word === 'quarter' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'a'
        ? at + 3
        : null
  const scale = article === null ? null : scaleAt(tokens, article)
  return scale === null ? null : { value: scale.value * (word === 'half' ? 0.5 : 0.25), next: scale.next, spelled: true, scaled: true }
}

/** "twenty-one", "two hundred and five thousand", "a hundred", "twenty-first". */
function readSpelled(tokens: readonly Token[], at: number): Cardinal | null {
  let total = 0
  let group: number | null = null
  let next = at
  let scaled = false
  for (;;) {
    const skip = joinerAt(tokens, next, at)
    const word = tokens[next + skip]?.lower ?? ''
    const small = SMALL.get(word)
    const scale = SCALES.get(word)
    const ordinal = next > at && group !== null && group >= 20 && group % 10 === 0 ? ORDINALS.get(word) : undefined
    if (small !== undefined && fitsBehind(group, small)) group = (group ?? 0) + small
    else if ((word === 'a' || word === 'an') && next === at && SCALES.has(tokens[next + 1]?.lower ?? '')) group = 1
    else if (scale === 100 && next > at && group !== null) group *= 100
    else if (scale !== undefined && scale > 100 && next > at) {
      total = group === null ? total * scale : total + group * scale
      group = null
    } else if (ordinal !== undefined && ordinal < 10)
      return { value: total + (group ?? 0) + ordinal, next: next + skip + 1, spelled: true, scaled, ordinal: true }
    else break
    if (scale !== undefined) scaled = true
    next += skip + 1
  }
  if (next === at) return null
  const value = total + (group ?? 0)
  const half = andAHalf(tokens, next)
  return half === null ? { value, next, spelled: true, scaled } : withScale(tokens, value + 0.5, half, true)
}

/** Whether `small` continues a group: "twenty" takes a unit, a hundred anything, "five" nothing. */
function fitsBehind(group: number | null, small: number): boolean {
  if (group === null) return true
  if (group % 100 === 0) return group > 0
  return group % 10 === 0 && group % 100 >= 20 && small < 10 && small > 0
}

/** 1 where a hyphen or "and" joins two words of one number, else 0. */
function joinerAt(tokens: readonly Token[], next: number, first: number): number {
  if (next === first) return 0
  const joiner = tokens[next]
  const before = tokens[next - 1]
  const after = tokens[next + 1]
  if (joiner === undefined || before === undefined || after === undefined) return 0
  if (joiner.text === '-' && joiner.start === before.end && after.start === joiner.end) return 1
  if (joiner.lower !== 'and' || !SMALL.has(after.lower)) return 0
  // "sixty and nine" is old English for 69.
  return SCALES.has(before.lower) || ((SMALL.get(before.lower) ?? 0) >= 20 && (SMALL.get(after.lower) ?? 10) < 10) ? 1 : 0
}
