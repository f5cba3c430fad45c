import { diffArrays } from 'diff'

/** One stretch of a comparison: `kept` and `added` stand in the sentence asked for, `removed` only in the one of the memory. */
export interface SourceDiffPart {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
}

/** Chinese by characters; numbers, words in letters and white space whole. */
const PIECES = /\d+(?:[.,:]\d+)*|[\p{Script=Latin}\p{M}]+|\s+|[^]/gu

/** What makes the source of a memory's pair another than the one asked for, by characters; the old before the new. */
export function sourceDiff(before: string, after: string): readonly SourceDiffPart[] {
  return diffArrays(pieces(before), pieces(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }))
}

function pieces(text: string): string[] {
  return text.match(PIECES) ?? []
}
