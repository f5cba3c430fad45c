import type { SegmentedDocument } from './document.ts'
import type { Sentence } from './sentence.ts'

/** The number, among the sentences as imported, of the one that holds the position `place` of the document, or the last before it. */
export function importedSentence(side: SegmentedDocument, place: number): number {
  const list = side.imported ?? side.sentences
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle]?.range[0] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** The side with other sentences of the same text. What was imported stays known, until the sentences are what they were. */
export function withSentences(side: SegmentedDocument, sentences: readonly Sentence[]): SegmentedDocument {
  const { imported = side.sentences, ...rest } = side
  return same(imported, sentences) ? { ...rest, sentences: imported } : { ...rest, sentences, imported }
}

function same(a: readonly Sentence[], b: readonly Sentence[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ range }, index) => {
      const other = b[index]?.range
      return range === other || (range[0] === other?.[0] && range[1] === other[1])
    })
  )
}
