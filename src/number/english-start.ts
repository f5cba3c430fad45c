import { isVulgar, type Token } from './english-token.ts'
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

// By their first three letters: nearly all other words are passed without being taken out of the text.
const BEGINNINGS = new Uint8Array(32 ** 3)
for (const word of STARTERS) BEGINNINGS[beginning(word, 0, word.length)] = 1

function beginning(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0
  const third = end - start > 2 ? text.charCodeAt(start + 2) & 31 : 0
  return ((text.charCodeAt(start) & 31) << 10) | (second << 5) | third
}

function isStarter(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && BEGINNINGS[beginning(text, start, end)] === 1 && STARTERS.has(text.slice(start, end).toLowerCase())
}

/** Which tokens of `text` a number or a date may start with, by index. */
export function startsOf(text: string, tokens: readonly Token[]): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && mayStart(text, token, tokens[at + 1])) starts.push(at)
  }
  return starts
}

function mayStart(text: string, token: Token, next: Token | undefined): boolean {
  const { kind, start, end } = token
  if (kind !== 'word') return kind === 'digits' ? token.value !== null : isVulgar(text.charCodeAt(start))
  return isStarter(text, start, end) || (isArticle(text, start, end) && isCounted(next))
}

/** "a", "an": a number where "few", a scale or a score follows. */
function isArticle(text: string, start: number, end: number): boolean {
  if (end - start > 2 || (text.charCodeAt(start) | 0x20) !== 0x61) return false
  return end - start === 1 || (text.charCodeAt(start + 1) | 0x20) === 0x6e
}

function isCounted(next: Token | undefined): boolean {
  return next !== undefined && (SCALES.has(next.lower) || next.lower === 'few' || next.lower === 'score')
}

/** Whether a piece of English text, white space not in it, may be part of a number. A text of other pieces alone says no number. */
export function mayCount(piece: string): boolean {
  if (/[0-9½¼¾]/.test(piece)) return true
  return (piece.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => STARTERS.has(word))
}
