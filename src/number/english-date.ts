import type { NumberMention } from './mention.ts'
import type { TokenLine } from './english-token.ts'
import { MONTHS, ORDINALS } from './english-words.ts'

/** Mentions read from tokens, and the token to go on with. */
export interface FoundDate {
  readonly mentions: readonly NumberMention[]
  readonly next: number
}

// "May" and "March" are verbs too: a month where the words around say so.
const BEFORE_MONTH = new Set(
  'in of by since until till from to through and last this next early late mid during between before after for end'.split(' '),
)

/** The number of a month's name at `at`, or null. */
function monthAt(tokens: TokenLine, at: number): number | null {
  const token = tokens.at(at)
  const month = token === undefined ? undefined : MONTHS.get(token.text)
  if (token === undefined || month === undefined) return null
  if (token.text !== 'May' && token.text !== 'March' && token.text !== 'Mar') return month
  const after = tokens.at(at + 1)
  const before = tokens.at(at - 1)
  const dated = after?.value !== undefined && after.value !== null
  const led =
    before !== undefined && (BEFORE_MONTH.has(before.lower) || before.value !== null || /^(?:st|nd|rd|th|,|\(|-|–|—)$/.test(before.text))
  return dated || led ? month : null
}

/** "February 10", "Feb. 10th", "February 10-12", "10 February", "the tenth of February", "February". */
export function readDate(tokens: TokenLine, at: number): FoundDate | null {
  const month = monthAt(tokens, at)
  if (month !== null) return monthFirst(tokens, at, month)
  const day = readDay(tokens, at)
  if (day === null) return null
  const of = tokens.at(day.next)?.lower === 'of' ? 1 : 0
  const named = monthAt(tokens, day.next + of)
  if (named === null) return null
  return { mentions: [day.mention, monthMention(tokens, day.next + of, named)], next: day.next + of + 1 }
}

function monthFirst(tokens: TokenLine, at: number, month: number): FoundDate {
  const named = monthMention(tokens, at, month)
  const dot = tokens.at(at + 1)?.text === '.' && (tokens.at(at)?.text.length ?? 9) <= 4 ? 1 : 0
  const the = tokens.at(at + 1 + dot)?.lower === 'the' ? 1 : 0
  const day = readDay(tokens, at + 1 + dot + the)
  return day === null ? { mentions: [named], next: at + 1 } : { mentions: [named, day.mention], next: day.next }
}

function monthMention(tokens: TokenLine, at: number, month: number): NumberMention {
  const token = tokens.at(at)
  return { range: [token?.start ?? 0, token?.end ?? 0], value: month, kind: 'month', firm: true }
}

function readDay(tokens: TokenLine, at: number): { readonly mention: NumberMention; readonly next: number } | null {
  const token = tokens.at(at)
  if (token === undefined) return null
  const spelled = ORDINALS.get(token.lower)
  const value = spelled ?? (/^\d{1,2}$/.test(token.text) ? token.value : null)
  if (value === null || value < 1) return null
  const after = tokens.at(at + 1)
  const suffix = spelled === undefined && after !== undefined && after.start === token.end && /^(?:st|nd|rd|th)$/.test(after.lower) ? 1 : 0
  const end = tokens.at(at + suffix)?.end ?? token.end
  // "February 10:30" and "May 3 million" are no days.
  const following = tokens.at(at + suffix + 1)
  if (
    following !== undefined &&
    (following.text === ':' || /^(?:million|billion|trillion|thousand|percent)$/.test(following.lower) || following.text === '%')
  )
    return null
  return { mention: { range: [token.start, end], value, kind: 'day', firm: true }, next: at + suffix + 1 }
}
