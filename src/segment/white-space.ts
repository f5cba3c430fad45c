import type { Range } from '../model/index.ts'

/** White space at the ends of a sentence: what `trim` removes, and the zero-width space that web pages leave behind. */
const WHITE = /[\s\u200b]/

export function isWhite(character: string | undefined): boolean {
  return character !== undefined && WHITE.test(character)
}

/** `range` without the white space at its ends; an empty range at its start when nothing else is in it. */
export function trimRange(text: string, range: Range): Range {
  let [start, end] = range
  while (start < end && isWhite(text[start])) start++
  while (end > start && isWhite(text[end - 1])) end--
  return start === end ? [range[0], range[0]] : [start, end]
}
