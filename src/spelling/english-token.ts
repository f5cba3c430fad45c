import { overlaps, rangeOf, type Range } from '../model/index.ts'

/** A word of an English text that can be spelled right or wrong. A possessive or contracted ending is not part of it. */
export interface EnglishToken {
  /** As written, with straight apostrophes. */
  readonly text: string
  readonly range: Range
  /** It begins a sentence, a heading or a quotation: its capital says nothing. */
  readonly first: boolean
  /** It is written among words with capitals, as in a heading. */
  readonly titled: boolean
  /** The part of a compound before it, with the hyphen between: `Mei` of "Mei-na". Null where there is none. */
  readonly head: string | null
}

/** Addresses, paths, mark-up, placeholders, names of accounts, code, and letters with dots (e.g., U.S.): nothing in them is a word. */
const NO_WORDS =
  /\b(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|gov|edu|io|hk|tw|info|htm|html|php|pdf|docx?|xlsx?|txt|jpe?g|png|zip)\b(?:\/\S*)?|<[^<>]*>|&#?\w+;|\{[^{}]*\}|%\w\b|(?<![\w/])[@#][\w-]+|\S*[_=\\]\S*|(?<!\S)\.{0,2}\/\S+|\b(?:\p{L}\.){2,}/giu
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu
const ENDING = /'(?:s|re|ve|ll|d|m)$/iu
/** Latin and French in English texts: of each phrase, words that the dictionary does not have are right in it alone. */
const PHRASE =
  /\b(?:ad (?:hoc|hominem|infinitum|valorem)|bona fides?|coup d['’]état|cum laude|déjà vu|de (?:facto|jure|minimis)|en (?:bloc|masse|route)|et (?:al|seq)|ex (?:ante|gratia|officio|post)|fait accompli|faux pas|force majeure|in (?:camera|lieu|situ|vitro|vivo|absentia)|inter alia|ipso facto|laissez[- ]faire|mutatis mutandis|noblesse oblige|non grata|par excellence|pari passu|per (?:annum|capita|diem|se)|persona (?:non )?grata|post mortem|prima facie|pro (?:bono|forma|rata|tem)|quid pro quo|raison d['’]être|savoir[- ]faire|sine (?:die|qua non)|status quo|sui generis|terra incognita|ultra vires|vice versa|vis[-– ][aà][-– ]vis)\b/giu
/** Sentences and headings begin behind these; a name may as well. */
const OPENS = /(?:^|[.!?:;。！？：；\n]["'”’)\]]*\s+|["“‘([—–-]\s*|[•·*]\s*)$/u
const SHORTENED = /(?<!\p{L})(?:Mrs?|Ms|Dr|Prof|St|Sr|Jr|Gen|Sen|Rep|Gov|No|Co|Inc|Ltd|vs|\p{Lu})\.\s+$/u

/**
 * The words of `text` that can be misspelled, in order: those in Latin letters. Left out are what stands in addresses and mark-up, words with digits, single
 * letters, words in capitals (NATO, SMEs) and with a capital inside (WeChat, iPhone). Of a compound with hyphens each part is a word.
 */
export function englishTokens(text: string): readonly EnglishToken[] {
  const left = [...text.matchAll(NO_WORDS), ...text.matchAll(PHRASE)].map(rangeOf)
  const tokens: EnglishToken[] = []
  const all = [...text.matchAll(WORD)]
  for (const [at, match] of all.entries()) {
    const range = rangeOf(match)
    const word = match[0].replaceAll('’', "'").replace(ENDING, '')
    if (!isWord(word) || left.some((other) => overlaps(other, range))) continue
    const before = all[at - 1]
    const joined = before && before.index + before[0].length === range[0] - 1 && /[-‐‑]/u.test(text.charAt(range[0] - 1))
    tokens.push({
      text: word,
      range: [range[0], range[0] + word.length],
      first: isOpening(text.slice(Math.max(0, range[0] - 8), range[0])),
      titled: isCapital(word) && isCapital(before?.[0] ?? 'A') && isCapital(all[at + 1]?.[0] ?? 'A'),
      head: joined ? before[0] : null,
    })
  }
  return tokens
}

function isOpening(before: string): boolean {
  return OPENS.test(before) && !SHORTENED.test(before)
}

/** Whether a word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

const WRITTEN = /^\p{Lu}?(?:\p{Ll}|\p{M})+(?:'\p{L}[\p{Ll}\p{M}]*)*$/u

function isWord(word: string): boolean {
  return word.length > 1 && /^[\p{Script=Latin}\p{M}']+$/u.test(word) && WRITTEN.test(word)
}

/** A word without accents, as the dictionaries write theirs. */
export function plainWord(word: string): string {
  return /^[a-z']*$/iu.test(word)
    ? word
    : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/ø/gu, 'o').replace(/ł/gu, 'l')
}
