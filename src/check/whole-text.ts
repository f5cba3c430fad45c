import type { Range } from '../model/index.ts'

/** The text without the white space around it, as a range; null when nothing but white space is there. */
export function wholeText(text: string): Range | null {
  const start = text.search(/\S/u)
  return start < 0 ? null : [start, text.trimEnd().length]
}
