import type { NumberMention } from './mention.ts'

/** Mentions in text order, with each pair of neighbours that `join` makes one of (the ends of a range) as that one. */
export function joinNeighbours(
  mentions: readonly NumberMention[],
  join: (low: NumberMention, high: NumberMention) => NumberMention | null,
): readonly NumberMention[] {
  const joined: NumberMention[] = []
  for (const mention of mentions) {
    const previous = joined.at(-1)
    const range = previous === undefined ? null : join(previous, mention)
    if (range !== null) joined[joined.length - 1] = range
    else joined.push(mention)
  }
  return joined
}
