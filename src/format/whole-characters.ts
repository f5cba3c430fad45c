import type { Range } from '../model/index.ts'

/** The range widened so that it does not cut a surrogate pair in two. */
export function wholeCharacters(text: string, range: Range): Range {
  return [cutsPair(text, range[0]) ? range[0] - 1 : range[0], cutsPair(text, range[1]) ? range[1] + 1 : range[1]]
}

function cutsPair(text: string, position: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, position - 1), position + 1))
}
