const CLOSING = new Set(['”', '’', '」', '』', '）', '》', '】', ')', ']', '〉', '］', '｝', '〕'])

/**
 * Gives the closing marks right after a stop back to the sentence that they close. A straight quotation mark is a closing one when an odd number
 * of them stands before it in the block.
 */
export function afterClosingMarks(block: string, cut: number, straightBefore: (offset: number) => number): number {
  let end = cut
  for (;;) {
    const mark = block[end]
    if (mark === undefined) return end
    const closes =
      CLOSING.has(mark) || (mark === '"' && straightBefore(end) % 2 === 1) || (mark === "'" && !/\w/.test(block[end + 1] ?? ''))
    if (!closes) return end
    end++
  }
}

/** How many straight quotation marks stand before an offset. */
export function countStraightQuotes(block: string): (offset: number) => number {
  const places = [...block.matchAll(/"/g)].map((mark) => mark.index)
  return (offset) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? offset) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '《': '》', '〈': '〉', '〔': '〕' }
/** A longer bracket is more likely one that was never closed. */
const LONGEST_BRACKET = 300

/** Tells whether an offset lies inside a closed bracket: sentences do not end there. */
export function insideBrackets(block: string): (offset: number) => boolean {
  const spans: [number, number][] = []
  const open: [string, number][] = []
  for (const mark of block.matchAll(/[()（）[\]【】《》〈〉〔〕]/g)) {
    const closing = BRACKETS[mark[0]]
    if (closing !== undefined) open.push([closing, mark.index])
    else if (open.at(-1)?.[0] === mark[0]) {
      const start = open.pop()?.[1] ?? mark.index
      if (mark.index - start <= LONGEST_BRACKET) spans.push([start, mark.index])
    } else if (open.length > 50) open.length = 0
  }
  spans.sort((a, b) => a[0] - b[0])
  let next = 0
  let end = -1
  let last = -1
  // Asked in ascending order, so one pass over the spans answers all.
  return (offset) => {
    if (offset < last) [next, end] = [0, -1]
    last = offset
    for (let span = spans[next]; span !== undefined && span[0] < offset; span = spans[++next]) end = Math.max(end, span[1])
    return offset <= end
  }
}
