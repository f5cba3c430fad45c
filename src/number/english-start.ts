import { isBlank, isDigit, isLetter, isVulgar, wordEnd } from './english-token.ts'
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

/** Where the next number or date of a text may start, or -1; no token reaches over `from`. */
export function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || isVulgar(code)) return at
    if (!isLetter(code)) continue
    const end = wordEnd(text, at + 1)
    if (isStarter(text, at, end) || (isArticle(text, at, end) && isCounted(text, end))) return at
    at = end - 1
  }
  return -1
}

/** "a", "an". */
function isArticle(text: string, start: number, end: number): boolean {
  if (end - start > 2 || (text.charCodeAt(start) | 0x20) !== 0x61) return false
  return end - start === 1 || (text.charCodeAt(start + 1) | 0x20) === 0x6e
}

const ARTICLE_COUNTS: ReadonlySet<string> = new Set([...SCALES.keys(), 'few', 'score'])

/** Whether an article that ends at `from` is the number of what follows. */
function isCounted(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isBlank(text, at)) at++
  return ARTICLE_COUNTS.has(text.slice(at, wordEnd(text, at)).toLowerCase())
}

/** How many words in front of a number the readers look at, and in how many code units they are looked for. */
const WORDS_BEFORE = 5
const MOST_BEFORE = 400

/** The place in front of the words before `start`, where no token is cut; `reached`, such a place too, where a text without blanks has none. */
export function contextStart(text: string, start: number, reached: number): number {
  let words = 0
  for (let at = start; at > start - MOST_BEFORE; at--) {
    if (at === 0) return 0
    const isGap = text.charCodeAt(at - 1) === 0x20 && isLetter(text.charCodeAt(at - 2))
    if (isGap && words++ === WORDS_BEFORE) return at
  }
  return reached
}

/** Whether a piece of English text, white space not in it, may be part of a number. A text of other pieces alone says no number. */
export function mayCount(piece: string): boolean {
  if (/[0-9½¼¾]/.test(piece)) return true
  return (piece.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => STARTERS.has(word))
}
