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
/** The end of a sentence, with the start of another behind it. */
const STOP_INSIDE = /[。！？][”’」』）]*[^\s。！？”’」』）]/u
const NUMBERED =
  /^(?:[-*•·]\s|\(?\d{1,2}[.)]\s|第[一二三四五六七八九十百零\d]+[章节回条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u
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

/**
 * Lines broken by width, not by sense: many end in the middle of a sentence. In English the next then starts in lower case at once; in Chinese, which has none,
 * such a line holds the end of the sentence before it, as headings and items of lists never do.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let [follows, lower, open, over] = [0, 0, 0, 0]
  for (const [before, line] of neighbours(lines)) {
    follows++
    if (/\p{L}|,/u.test(text[before.range[1] - 1] ?? '') && /^\p{Ll}/u.test(text.slice(line.range[0], line.range[0] + 2))) lower++
    if (endsSentence(text, before)) continue
    open++
    if (STOP_INSIDE.test(text.slice(...before.range))) over++
  }
  return (lower >= 3 && lower > 0.35 * follows) || (over >= 3 && over > 0.25 * open && open > 0.5 * follows)
}

/** Each line with the one that follows it at once, neither set apart by a blank line nor indented. */
function neighbours(lines: readonly Line[]): readonly (readonly [before: Line, line: Line])[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && !line.afterBlank && !line.indented ? [[before, line] as const] : []
  })
}

function unwrap(text: string, lines: readonly Line[]): readonly Block[] {
  const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0)
  const isFull = (line: Line) => lengthOf(line) > 0.6 * longest
  const open = neighbours(lines).filter(([before]) => !endsSentence(text, before))
  // Of lines of one width only the last of a paragraph is short; where many break off early, only a full stop tells where one ends.
  const ragged = open.filter(([before]) => !isFull(before)).length > 0.2 * open.length
  const goesOn = (before: Line) => isFull(before) || (ragged && !endsSentence(text, before) && !isNumbered(text, before))
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = blocks.at(-1)
    if (last && before && goesOn(before) && !line.afterBlank && !line.indented && !isNumbered(text, line))
      blocks[blocks.length - 1] = { range: [last.range[0], line.range[1]], startsParagraph: true }
    else blocks.push({ range: line.range, startsParagraph: true })
  }
  return blocks
}

function lengthOf({ range }: Line): number {
  return range[1] - range[0]
}

/** Whether a line starts as an item of a list or as a numbered heading does. */
function isNumbered(text: string, { range }: Line): boolean {
  return NUMBERED.test(text.slice(range[0], range[0] + 8))
}

function cutLostBreaks(text: string, range: Range): readonly Range[] {
  const line = text.slice(...range)
  const gaps = [...line.matchAll(LOST_BREAK), ...line.matchAll(LOWER_AFTER_STOP)].map((gap) => gap.index + gap[0].length)
  const starts = [0, ...gaps.sort((a, b) => a - b)]
  return starts
    .map((start, index) => trimRange(text, [range[0] + start, range[0] + (starts[index + 1] ?? line.length)]))
    .filter(([start, end]) => start < end)
}
