import type { PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'
import type { TranslationTable, Unigram } from './translation-table.ts'

/** A source and a target sentence that rare words put together. */
export interface Anchor {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/** A word is rare when it is in at most this many sentences, or in this share of them. */
const RARE = { sentences: 6, share: 1 / 150 }
/** Probability of a translation below which it is no vote. */
const LEAST_PROBABILITY = 0.04
/** Votes that the best and the second best target sentence need. */
const LEAST_VOTES = { best: 3, second: 4 }
/** How far from the diagonal an anchor may lie: else repeated passages break the chain. */
const REACH = { sentences: 300, share: 0.1 }

/**
 * The heaviest chain of anchors that cross nowhere: every source sentence votes, through the table, for the target sentences that hold rare
 * translations of its words.
 */
export function findAnchors(
  source: PreparedSide,
  target: PreparedSide,
  span: Span,
  table: TranslationTable,
  targetWords: Unigram,
): readonly Anchor[] {
  return heaviestChain(collectVotes(source, target, span, table, targetWords), span)
}

function wordsOf(side: PreparedSide, at: number): ReadonlySet<number> {
  return new Set(side.tokens.subarray(side.tokenStart[at], side.tokenStart[at + 1]))
}

function rarePlaces(target: PreparedSide, span: Span): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let j = span.j0; j < span.j; j++)
    for (const word of wordsOf(target, j)) {
      const list = places.get(word)
      if (list) list.push(j)
      else places.set(word, [j])
    }
  const most = Math.max(RARE.sentences, (span.j - span.j0) * RARE.share)
  for (const [word, list] of places) if (list.length > most) places.delete(word)
  return places
}

function collectVotes(
  source: PreparedSide,
  target: PreparedSide,
  span: Span,
  table: TranslationTable,
  targetWords: Unigram,
): readonly Anchor[] {
  const [rows, columns] = [span.i - span.i0, span.j - span.j0]
  const places = rarePlaces(target, span)
  const reach = Math.max(REACH.sentences, REACH.share * columns)
  const anchors: Anchor[] = []
  for (let i = span.i0; i < span.i; i++) {
    const centre = span.j0 + ((i - span.i0) * columns) / rows
    const votes = new Map<number, number>()
    for (const word of wordsOf(source, i))
      for (let entry = table.start[word] ?? 0; entry < (table.start[word + 1] ?? 0); entry++) {
        const english = table.english[entry] ?? 0
        const probability = (table.forward[entry] ?? 0) * (targetWords.probability[english] ?? 0)
        const list = probability > LEAST_PROBABILITY ? places.get(english) : undefined
        if (!list) continue
        const weight = Math.sqrt(probability) * Math.log(columns / list.length)
        for (const j of list) if (Math.abs(j - centre) <= reach) votes.set(j, (votes.get(j) ?? 0) + weight)
      }
    for (const anchor of bestTwo(i, votes)) anchors.push(anchor)
  }
  return anchors
}

function bestTwo(i: number, votes: ReadonlyMap<number, number>): readonly Anchor[] {
  let [best, second]: (Anchor | undefined)[] = []
  for (const [j, weight] of votes) {
    if (!best || weight > best.weight) [best, second] = [{ i, j, weight }, best]
    else if (!second || weight > second.weight) second = { i, j, weight }
  }
  return [...(best && best.weight > LEAST_VOTES.best ? [best] : []), ...(second && second.weight > LEAST_VOTES.second ? [second] : [])]
}

/** The chain with the greatest weight whose sentences ascend strictly on both sides; a Fenwick tree of prefix maxima. */
function heaviestChain(anchors: readonly Anchor[], span: Span): readonly Anchor[] {
  const targetCount = span.j - span.j0
  const weight = new Float64Array(targetCount + 2)
  const holder = new Int32Array(targetCount + 2).fill(-1)
  const total = new Float64Array(anchors.length)
  const before = new Int32Array(anchors.length)
  let top = -1
  for (let from = 0; from < anchors.length;) {
    let to = from
    for (; to < anchors.length && anchors[to]?.i === anchors[from]?.i; to++) {
      let [most, by] = [0, -1]
      for (let at = (anchors[to]?.j ?? 0) - span.j0; at > 0; at -= at & -at)
        if ((weight[at] ?? 0) > most) [most, by] = [weight[at] ?? 0, holder[at] ?? -1]
      total[to] = most + (anchors[to]?.weight ?? 0)
      before[to] = by
    }
    for (let k = from; k < to; k++) {
      for (let at = (anchors[k]?.j ?? 0) - span.j0 + 1; at <= targetCount; at += at & -at)
        if ((total[k] ?? 0) > (weight[at] ?? 0)) {
          weight[at] = total[k] ?? 0
          holder[at] = k
        }
      if (top < 0 || (total[k] ?? 0) > (total[top] ?? 0)) top = k
    }
    from = to
  }
  const chain: Anchor[] = []
  for (let k = top; k >= 0; k = before[k] ?? -1) {
    const anchor = anchors[k]
    if (anchor) chain.push(anchor)
  }
  return chain.reverse()
}
