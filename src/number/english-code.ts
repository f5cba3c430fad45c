import type { Token, TokenLine } from './english-token.ts'

// Letters that may stand right before digits and leave them a number: currencies.
const CURRENCY = /^(?:rm|rs|sgd|chf|krw|inr|nzd|myr|thb|vnd|idr|twd|hkd|php|rub|sfr|rmb|cny|usd|us|hk|eur|gbp|jpy|aud|cad|s|nt|a|c|r)$/
// Names of one word that end in a number.
const NUMBERED_NAME = /^(?:[A-Z]{1,6}|[A-Z][a-z]?|[Cc]ovid|Shenzhou|Tiangong|Chang)$/
// Endings, scales and measures that may stand right behind digits.
const ENDING = new Set(
  `st nd rd th s k m b bn mn tn t x km cm mm kg g mg kw mw gw kwh mwh gwh ha hz ghz mhz nm am pm p a h hr hrs min mins yr yrs yuan rmb pct pp ft in lb
   mah w v mph kph ml l mb gb tb c f odd plus fold sq`.split(/\s+/),
)
// In capitals these are names (5G, 4D, 3C, 737X), not measures.
const NAME_LETTER = /^[A-JN-SU-Z]$/

/**
 * How many tokens from `at` are a name written with digits (COVID-19, G20, F-16, 5G, 2.0.1), or 0. Such digits are no number.
 */
export function codeLength(tokens: TokenLine, at: number): number {
  const token = tokens.at(at)
  if (token?.kind !== 'digits') return 0
  const before = tokens.at(at - 1)
  if (token.value === null || followsName(tokens, at, token)) return 1
  const after = tokens.at(at + 1)
  if (isNote(after, tokens.at(at + 2), token)) return 2
  // 4K and 3K are a picture size and a temperature; $4K and 50K are thousands.
  if (after?.text === 'K' && after.start === token.end && token.value < 20 && !/[$€£¥]/.test(before?.text ?? '')) return 2
  if (after === undefined || after.start !== token.end || !/^[A-Za-z]/.test(after.text)) return 0
  return ENDING.has(after.lower) && !NAME_LETTER.test(after.text) ? 0 : 2
}

/** "since 1992, 7/ the Board": the mark of a note, as the United Nations write it. */
function isNote(slash: Token | undefined, next: Token | undefined, token: Token): boolean {
  return slash?.text === '/' && slash.start === token.end && (next === undefined || next.start > slash.end) && token.text.length <= 2
}

function followsName(tokens: TokenLine, at: number, token: Token): boolean {
  const before = tokens.at(at - 1)
  if (before === undefined || before.end !== token.start) return false
  if (/^[A-Za-z]/.test(before.text)) return !CURRENCY.test(before.lower)
  const name = tokens.at(at - 2)
  return before.text === '-' && name !== undefined && name.end === before.start && NUMBERED_NAME.test(name.text)
}
