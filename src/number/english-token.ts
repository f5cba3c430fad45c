/** A piece of English text: digits, a word, or a mark that can join or qualify a number. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** The value of digits; null for everything else and for digit strings too long to be a number. */
  readonly value: number | null
}

// Thousands are parted by commas, or by spaces as ISO 80000 has it.
const TOKEN =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d)|\d+)(?:\.\d+)*|[A-Za-z]+|[½¼¾%‰:/$€£¥+–—-]|[^\s\w]/g
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])
const MOST_DIGITS = 24

/** The tokens of an English text in order. Linear in the text's length. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    tokens.push({ text: word, lower: word.toLowerCase(), start: match.index, end: match.index + word.length, value: valueOf(word) })
  }
  return tokens
}

function valueOf(word: string): number | null {
  const vulgar = VULGAR.get(word)
  if (vulgar !== undefined) return vulgar
  if (word.length > MOST_DIGITS || !/^\d/.test(word)) return null
  const value = Number(word.replace(/[^\d.]/g, ''))
  // 2.0.1 is a version.
  return Number.isFinite(value) ? value : null
}
