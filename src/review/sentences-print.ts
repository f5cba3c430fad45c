import type { SegmentedDocument } from '../model/index.ts'

/**
 * A number for the text of some sentences, white space aside: the same for the same text, another for another but for one case in thousands of
 * millions of millions (53 bits of FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo, twice with other offsets). 0 where there is no text.
 */
export function sentencesPrint({ document: { text }, sentences }: SegmentedDocument, indices: readonly number[]): number {
  let [one, two] = [0x811c9dc5, 0x9dc5811c]
  for (const index of indices) {
    const range = sentences[index]?.range
    if (!range) continue
    for (let at = range[0]; at < range[1]; at++) {
      const code = text.charCodeAt(at)
      if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
      one = Math.imul(one ^ code, 0x01000193)
      two = Math.imul(two ^ code, 0x01000193) ^ (two >>> 15)
    }
  }
  return indices.length === 0 ? 0 : (one >>> 0) * 2 ** 21 + (two >>> 11)
}
