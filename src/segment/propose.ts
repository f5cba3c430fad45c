import { split } from 'sentence-splitter'

/** The library's time grows faster than its input: 10 KB take a tenth of a second, so longer blocks are scanned. */
const LIBRARY_LIMIT = 10_000
const PAIR_MARK = /["“”„‟«»()[\]{}「」『』（）｛｝［］〚〛【】《》〈〉]/g
const STOP = /[.．。｡!！?？]+/g
const INNER_STOP = /[.．。｡!！?？](?=["”’」』）)\]》】\s]*[^"”’」』）)\]》】\s])/

/**
 * Offsets in `block` where a sentence may end, each just after its stop: what sentence-splitter says, or for long blocks every stop. Pairs of
 * marks are hidden from the library, which else takes one that is never closed for the rest of the block.
 */
export function proposeCuts(block: string, careful: boolean): readonly number[] {
  if (!INNER_STOP.test(block)) return []
  if (!careful || block.length > LIBRARY_LIMIT) return scanStops(block)
  const sentences = split(block.replace(PAIR_MARK, ' ').replace(/[\n\r]/g, ' ')).filter((node) => node.type === 'Sentence')
  return sentences.map((sentence) => sentence.range[1])
}

/** Every stop in linear time; a Latin full stop counts before white space only, as for the library. */
function scanStops(block: string): readonly number[] {
  const cuts: number[] = []
  for (const stop of block.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (stop[0].endsWith('.') && !/^["”’)\]]*(?:\s|$)/.test(block.slice(end, end + 8))) continue
    cuts.push(end)
  }
  return cuts
}
