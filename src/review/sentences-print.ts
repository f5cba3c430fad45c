import type { SegmentedDocument } from '../model/index.ts'
import { TextPrint } from './text-print.ts'

/**
 * A number for the text of some sentences, white space aside: the same for the same text, another for another but for one case in thousands of
 * millions of millions (53 bits of `TextPrint`). 0 where there is no text.
 */
export function sentencesPrint({ document: { text }, sentences }: SegmentedDocument, indices: readonly number[]): number {
  const print = new TextPrint()
  for (const index of indices) {
    const range = sentences[index]?.range
    if (range) print.add(text, range)
  }
  return indices.length === 0 ? 0 : (print.one >>> 0) * 2 ** 21 + (print.two >>> 11)
}
