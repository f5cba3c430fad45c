import type { Cardinal } from './english-spelled.ts'
import type { TokenLine } from './english-token.ts'
import { andAHalf, readSpelled, scaleAt, withScale } from './english-spelled.ts'
import { LETTER_SCALES, PLURAL_SCALES, SMALL } from './english-words.ts'

/** Reads a cardinal at `at`: digits with scale, number words, "half a million", "tens of thousands", "a few hundred". */
export function readCardinal(tokens: TokenLine, at: number): Cardinal | null {
  const token = tokens.at(at)
  if (token === undefined) return null
  if (token.value !== null) return readDigits(tokens, at, token.value)
  return readSeveral(tokens, at) ?? readHalfScale(tokens, at) ?? readScore(tokens, at) ?? readSpelled(tokens, at)
}

function readDigits(tokens: TokenLine, at: number, digits: number): Cardinal {
  const token = tokens.at(at)
  const following = tokens.at(at + 1)
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

/** "millions", "tens of thousands", "several hundred", "a few million", "dozens". */
function readSeveral(tokens: TokenLine, at: number): Cardinal | null {
  const word = tokens.at(at)?.lower ?? ''
  const plural = PLURAL_SCALES.get(word)
  if (plural !== undefined) {
    const second = tokens.at(at + 1)?.lower === 'of' ? PLURAL_SCALES.get(tokens.at(at + 2)?.lower ?? '') : undefined
    if (second !== undefined && second > plural) return { value: plural * second, next: at + 3, spelled: true, scaled: true, several: true }
    return { value: plural, next: at + 1, spelled: true, scaled: true, several: true }
  }
  const quantifier =
    word === 'a' && tokens.at(at + 1)?.lower === 'few' ? 2 : word === 'several' || word === 'few' || word === 'many' ? 1 : 0
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
function readHalfScale(tokens: TokenLine, at: number): Cardinal | null {
  const word = tokens.at(at)?.lower
  const article =
    word === 'half' && tokens.at(at + 1)?.lower === 'a'
      ? at + 2
      : word === 'quarter' && tokens.at(at + 1)?.lower === 'of' && tokens.at(at + 2)?.lower === 'a'
        ? at + 3
        : null
  const scale = article === null ? null : scaleAt(tokens, article)
  return scale === null ? null : { value: scale.value * (word === 'half' ? 0.5 : 0.25), next: scale.next, spelled: true, scaled: true }
}

/** "a score of people", "two score". Other scores are points and music. */
function readScore(tokens: TokenLine, at: number): Cardinal | null {
  const word = tokens.at(at)?.lower ?? ''
  if (tokens.at(at + 1)?.lower !== 'score') return null
  const after = tokens.at(at + 2)
  if (word === 'a')
    return after?.lower === 'of' && !tokens.at(at + 3)?.value ? { value: 20, next: at + 2, spelled: true, scaled: true } : null
  const count = SMALL.get(word) ?? 0
  return count >= 2 && count <= 9 ? { value: count * 20, next: at + 2, spelled: true, scaled: true } : null
}
