import type { Range } from '../model/index.ts'

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
]

/** `range`, with the quotation mark or bracket that stands right beside it where only its partner is inside. */
export function balancedRange(text: string, [start, end]: Range): Range {
  const inside = text.slice(start, end)
  const after = text.charAt(end)
  const before = text.charAt(start - 1)
  if (count(inside, '"') % 2 === 1) return after === '"' ? [start, end + 1] : before === '"' ? [start - 1, end] : [start, end]
  for (const [open, close] of PAIRS) {
    const difference = count(inside, open) - count(inside, close)
    if (difference > 0 && after === close) return [start, end + 1]
    if (difference < 0 && before === open) return [start - 1, end]
  }
  return [start, end]
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
