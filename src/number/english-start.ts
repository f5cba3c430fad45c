import type { Token } from './english-token.ts'
import { FOLDS, MONTHS, NINETIES, NUMBER_WORDS, ORDINALS, PLURAL_SCALES, ROMAN, SCALES, SMALL } from './english-words.ts'

// Every word that a number or a date can start with: most words cannot, and the scanner passes them at once.
const STARTERS: ReadonlySet<string> = new Set([
  ...[SMALL, ORDINALS, SCALES, PLURAL_SCALES, NUMBER_WORDS].flatMap((words) => [...words.keys()]),
  ...[...MONTHS.keys(), ...ROMAN].map((word) => word.toLowerCase()),
  ...FOLDS,
  ...NINETIES,
  ...'several few many half quarter'.split(' '),
])
const LONGEST = Math.max(...[...STARTERS].map((word) => word.length))

// By their first two letters: nine words in ten are passed without being taken out of the text.
const BEGINNINGS = new Uint8Array(32 * 32)
for (const word of STARTERS) BEGINNINGS[beginning(word, 0, word.length)] = 1

function beginning(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 31
  return first * 32 + (end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0)
}

/** Whether a number or a date may start at a token of `text`. */
export function mayStart(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { kind, start, end } = token
  if (kind !== 'word') return token.value !== null
  if (end - start > LONGEST) return false
  if (BEGINNINGS[beginning(text, start, end)] === 1 && STARTERS.has(token.lower)) return true
  return isArticle(token) && isCounted(tokens[at + 1])
}

/** "a", "an": a number where "few", a scale or a score follows. */
function isArticle(token: Token): boolean {
  return token.end - token.start <= 2 && (token.lower === 'a' || token.lower === 'an')
}

function isCounted(next: Token | undefined): boolean {
  return next !== undefined && (SCALES.has(next.lower) || next.lower === 'few' || next.lower === 'score')
}

/** Whether a piece of English text, white space not in it, may be part of a number. A text of other pieces alone says no number. */
export function mayCount(piece: string): boolean {
  if (/[0-9½¼¾]/.test(piece)) return true
  return (piece.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => STARTERS.has(word))
}
