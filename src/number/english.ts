import { approximation } from './english-hedge.ts'
import { readCardinal } from './english-cardinal.ts'
import { readClock } from './english-clock.ts'
import { codeLength } from './english-code.ts'
import { readDate, type FoundDate } from './english-date.ts'
import { joinRanges } from './english-range.ts'
import { sortOf } from './english-sort.ts'
import { startsOf } from './english-start.ts'
import { tokensOf, type Token } from './english-token.ts'
import { readWord, type Found } from './english-word-number.ts'
import type { NumberMention } from './mention.ts'
import { readNumericDate } from './numeric-date.ts'

/** The numbers of an English text in text order. Linear in the text's length. */
export function englishNumbers(text: string): readonly NumberMention[] {
  const tokens = tokensOf(text)
  const mentions: NumberMention[] = []
  let next = 0
  for (const at of startsOf(text, tokens)) {
    if (at < next) continue
    const code = codeLength(tokens, at)
    const date = code > 0 ? null : (numericDate(text, tokens, at) ?? readDate(tokens, at) ?? readClock(tokens, at))
    const found = code > 0 || date !== null ? null : (readNumber(text, tokens, at) ?? readWord(tokens, at))
    if (date !== null) mentions.push(...date.mentions)
    if (found !== null) mentions.push(found.mention)
    next = date?.next ?? found?.next ?? at + code
  }
  return joinRanges(text, mentions)
}

function numericDate(text: string, tokens: readonly Token[], at: number): FoundDate | null {
  const mentions = tokens[at]?.kind === 'digits' ? readNumericDate(text, tokens[at]?.start ?? 0) : null
  const end = mentions?.at(-1)?.range[1]
  if (mentions === null || end === undefined) return null
  let next = at + 1
  while ((tokens[next]?.start ?? end) < end) next++
  return { mentions, next }
}

function readNumber(text: string, tokens: readonly Token[], at: number): Found | null {
  const cardinal = readCardinal(tokens, at)
  const first = tokens[at]
  if (cardinal === null || first === undefined) return null
  const sort = sortOf(tokens, cardinal, first)
  const end = tokens[sort.next - 1]?.end ?? first.end
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
