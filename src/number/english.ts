import { approximation } from './english-hedge.ts'
import { readCardinal } from './english-cardinal.ts'
import { readClock } from './english-clock.ts'
import { codeLength } from './english-code.ts'
import { readDate, type FoundDate } from './english-date.ts'
import { joinRanges } from './english-range.ts'
import { sortOf } from './english-sort.ts'
import { contextStart, nextStart } from './english-start.ts'
import { TokenLine } from './english-token.ts'
import { readWord, type Found } from './english-word-number.ts'
import type { NumberMention } from './mention.ts'
import { readNumericDate } from './numeric-date.ts'

/** The numbers of an English text in text order. Linear in the text's length. */
export function englishNumbers(text: string): readonly NumberMention[] {
  const mentions: NumberMention[] = []
  let line = new TokenLine(text, 0)
  for (let start = nextStart(text, 0), end = 0; start >= 0; start = nextStart(text, end)) {
    if (!line.isNear(start)) line = new TokenLine(text, contextStart(text, start, line.reached))
    const at = line.indexAt(start)
    const next = Math.max(readAt(text, line, at, mentions), at + 1)
    end = line.at(next)?.start ?? text.length
  }
  return joinRanges(text, mentions)
}

/** Adds what starts at a token; gives the token to go on with. */
function readAt(text: string, tokens: TokenLine, at: number, mentions: NumberMention[]): number {
  const code = codeLength(tokens, at)
  if (code > 0) return at + code
  const date = numericDate(text, tokens, at) ?? readDate(tokens, at) ?? readClock(tokens, at)
  if (date !== null) mentions.push(...date.mentions)
  const found = date === null ? (readNumber(text, tokens, at) ?? readWord(tokens, at)) : null
  if (found !== null) mentions.push(found.mention)
  return date?.next ?? found?.next ?? at + 1
}

function numericDate(text: string, tokens: TokenLine, at: number): FoundDate | null {
  const mentions = tokens.at(at)?.kind === 'digits' ? readNumericDate(text, tokens.at(at)?.start ?? 0) : null
  const end = mentions?.at(-1)?.range[1]
  if (mentions === null || end === undefined) return null
  let next = at + 1
  while ((tokens.at(next)?.start ?? end) < end) next++
  return { mentions, next }
}

function readNumber(text: string, tokens: TokenLine, at: number): Found | null {
  const cardinal = readCardinal(tokens, at)
  const first = tokens.at(at)
  if (cardinal === null || first === undefined) return null
  const sort = sortOf(tokens, cardinal, at)
  const end = tokens.at(sort.next - 1)?.end ?? first.end
  const approximate = cardinal.several ? 'several' : approximation(text, first.start, tokens, sort.next)
  const readings = [...(cardinal.readings ?? []), ...(sort.readings ?? [])]
  return {
    mention: {
      range: [first.start, end],
      value: sort.value ?? cardinal.value,
      kind: sort.kind,
      ...(approximate === null ? {} : { approximate }),
      ...(readings.length === 0 ? {} : { readings }),
      firm: sort.firm && cardinal.several !== true,
    },
    next: sort.next,
  }
}
