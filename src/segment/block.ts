import type { Range } from '../model/index.ts'
import { trimRange } from './white-space.ts'

/** A stretch of text that no sentence crosses: a line, or the lines of a hard-wrapped paragraph. */
export interface Block {
  readonly range: Range
  /** False when the block goes on with the paragraph of the block before (layouts with one sentence a line). */
  readonly startsParagraph: boolean
}

interface Line {
  readonly range: Range
  readonly indented: boolean
  readonly afterBlank: boolean
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/g
const SENTENCE_END = /[.!?。！？…:：;；][”’"'」』）)\]》】]*$/u
/** A line break was lost here: three spaces or more, or a dash that opens a sub-headline, after which a new sentence starts. */
const LOST_BREAK = /(?:[ \t\u00a0]{3,}|[ \t]\u3000+|\u3000{2,})(?=[\p{Lu}\p{Script=Han}\p{N}“"‘「『《（(—])|[ \t]+(?=——[\p{L}\p{N}“"《])/gu
const LOWER_AFTER_STOP = /[.!?。！？]["”’)」』]*[ \t\u00a0]{3,}(?=\p{Ll})/gu

/** Cuts a text (its markup hidden) into blocks, in order. */
export function findBlocks(text: string): readonly Block[] {
  const lines = readLines(text)
  if (isHardWrapped(text, lines)) return unwrap(text, lines)
  const grouped = isOneSentenceALine(text, lines)
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const goesOn = grouped && before !== undefined && !line.indented && endsSentence(text, before) && endsSentence(text, line)
    return cutLostBreaks(text, line.range).map((range, part) => ({ range, startsParagraph: part > 0 || !goesOn }))
  })
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = false
  let start = 0
  const take = (end: number): void => {
    const range = trimRange(text, [start, end])
    if (range[0] === range[1]) afterBlank = true
    else {
      lines.push({ range, indented: range[0] - start >= 2 || text[start] === '\u3000' || text[start] === '\t', afterBlank })
      afterBlank = false
    }
  }
  for (const found of text.matchAll(LINE_BREAK)) {
    take(found.index)
    start = found.index + found[0].length
  }
  take(text.length)
  return lines
}

function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.test(text.slice(Math.max(line.range[0], line.range[1] - 8), line.range[1]))
}

/** One sentence a line, the first of a paragraph indented: some lines indented, more not, and most lines end a sentence. */
function isOneSentenceALine(text: string, lines: readonly Line[]): boolean {
  const indented = lines.filter((line) => line.indented).length
  const ended = lines.filter((line) => endsSentence(text, line)).length
  return lines.length >= 6 && indented >= 2 && indented < 0.8 * lines.length && ended > 0.6 * lines.length
}

/** Lines broken at a fixed width: many end in the middle of a sentence, and the next starts in lower case at once. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let wrapped = 0
  let follows = 0
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1], lines[index]]
    if (!before || !line || line.afterBlank || line.indented) continue
    follows++
    if (/\p{L}|,/u.test(text[before.range[1] - 1] ?? '') && /^\p{Ll}/u.test(text.slice(line.range[0], line.range[0] + 2))) wrapped++
  }
  return wrapped >= 3 && wrapped > 0.35 * follows
}

function unwrap(text: string, lines: readonly Line[]): readonly Block[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.range[1] - line.range[0]), 0)
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = blocks.at(-1)
    const full = before !== undefined && before.range[1] - before.range[0] > 0.6 * longest
    const list = /^(?:[-*•·]\s|\(?\d{1,2}[.)]\s)/.test(text.slice(line.range[0], line.range[0] + 6))
    if (last && full && !line.afterBlank && !line.indented && !list)
      blocks[blocks.length - 1] = { range: [last.range[0], line.range[1]], startsParagraph: true }
    else blocks.push({ range: line.range, startsParagraph: true })
  }
  return blocks
}

function cutLostBreaks(text: string, range: Range): readonly Range[] {
  const line = text.slice(...range)
  const gaps = [...line.matchAll(LOST_BREAK), ...line.matchAll(LOWER_AFTER_STOP)].map((gap) => gap.index + gap[0].length)
  const starts = [0, ...gaps.sort((a, b) => a - b)]
  return starts
    .map((start, index) => trimRange(text, [range[0] + start, range[0] + (starts[index + 1] ?? line.length)]))
    .filter(([start, end]) => start < end)
}
