import type { Range } from '../model/index.ts'
import type { NumberKind, NumberMention } from './mention.ts'
import { ordinal } from './english-sort.ts'
import type { TokenLine } from './english-token.ts'
import { FOLDS, NINETIES, NUMBER_WORDS, ORDINALS, ROMAN } from './english-words.ts'

/** A mention read from tokens, and the token to go on with. */
export interface Found {
  readonly mention: NumberMention
  readonly next: number
}

/** Words that are a number in themselves: ordinals, "half", "twice", "threefold", "nineties". */
export function readWord(tokens: TokenLine, at: number): Found | null {
  const token = tokens.at(at)
  if (token === undefined) return null
  const order = ORDINALS.get(token.lower)
  if (order !== undefined) {
    const sort = ordinal(tokens, order, at + 1, order > 10)
    const range: Range = [token.start, tokens.at(sort.next - 1)?.end ?? token.end]
    // "a third", "the fifth part".
    const share = order > 2 && sort.kind === 'ordinal' ? { readings: [1 / order, 100 / order] } : {}
    return { mention: { range, value: order, kind: sort.kind, ...share, firm: sort.firm }, next: sort.next }
  }
  const roman = ROMAN.indexOf(token.text)
  if (roman >= 0) return { mention: { range: [token.start, token.end], value: roman + 2, kind: 'ordinal', firm: false }, next: at + 1 }
  // The third quarter is no fraction.
  if (/^(?:quarter|half)$/.test(token.lower) && ORDINALS.has(tokens.at(at - 1)?.lower ?? '')) return null
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
