import type { Range } from '../../model/index.ts'

const OPEN = /[“「『]/gu
const CLOSE = /[”」』]/gu

/** Whether a Chinese text has quotation marks, each with its partner: a quotation that runs over several sentences is open on one side. */
export function quotesWhole(chinese: string): boolean {
  const open = chinese.match(OPEN)?.length ?? 0
  return open > 0 && open === (chinese.match(CLOSE)?.length ?? 0)
}

/** Whether an English text has quotation marks of any kind; apostrophes are none. */
export function hasQuotationMark(english: string): boolean {
  return /["“”„«»]/u.test(english) || /['‘’]/u.test(english.replace(/(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s)|['’](?=\d0s)/gu, ''))
}

/** The double quotation mark of an English text that has no partner; null when all have one. Inches (5") are none. */
export function unpairedMark(english: string): Range | null {
  let open: number | null = null
  for (const { 0: mark, index } of english.matchAll(/["“”]/gu)) {
    if (mark === '"' && /\d$/u.test(english.slice(0, index)) && open === null) continue
    const opens: boolean = mark === '“' || (mark === '"' && (open === null || looksOpening(english, index)))
    if (!opens && open === null) return [index, index + 1]
    if (opens && open !== null) return [open, open + 1]
    open = opens ? index : null
  }
  return open === null ? null : [open, open + 1]
}

/** A straight mark with white space before it and none behind it. */
function looksOpening(text: string, at: number): boolean {
  return /(?:^|[\s([])$/u.test(text.slice(0, at)) && /^\S/u.test(text.slice(at + 1))
}
