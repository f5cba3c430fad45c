import type { Model } from '../model.ts'
import type { PreparedSide } from '../prepared.ts'
import type { Span } from '../span.ts'

/** A source and a target sentence that rare words put together. */
export interface Anchor {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/** What anchors are found by. */
type Known = Pick<Model, 'source' | 'target' | 'table' | 'targetWords'>

/** A word is rare when it is in at most this many sentences, or in this share of them, but never in more than `most`: votes would grow with the square of the text. */
const RARE = { sentences: 6, share: 1 / 150, most: 100 }
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
export function findAnchors(model: Known, span: Span): readonly Anchor[] {
  return heaviestChain(collectVotes(model, span), span)
}

/** The target sentences that hold each rare word: those of word e are `list[start[e]]` up to `list[start[e + 1]]`, none for a common one. */
interface Places {
  readonly start: Int32Array
  readonly list: Int32Array
}

function rarePlaces({ tokens, tokenStart }: PreparedSide, span: Span, words: number): Places {
  const most = Math.min(RARE.most, Math.max(RARE.sentences, (span.j - span.j0) * RARE.share))
  const last = new Int32Array(words).fill(-1)
  const seen = new Int32Array(words)
  const eachWord = (use: (word: number, j: number) => void): void => {
    last.fill(-1)
    for (let j = span.j0; j < span.j; j++)
      for (let at = tokenStart[j] ?? 0; at < (tokenStart[j + 1] ?? 0); at++) {
        const word = tokens[at] ?? 0
        if (last[word] === j) continue
        last[word] = j
        use(word, j)
      }
  }
  eachWord((word) => {
    seen[word] = (seen[word] ?? 0) + 1
  })
  const start = new Int32Array(words + 1)
  for (let word = 0; word < words; word++) start[word + 1] = (start[word] ?? 0) + ((seen[word] ?? 0) > most ? 0 : (seen[word] ?? 0))
  const list = new Int32Array(start[words] ?? 0)
  const next = start.slice()
  eachWord((word, j) => {
    if ((seen[word] ?? 0) > most) return
    list[next[word] ?? 0] = j
    next[word] = (next[word] ?? 0) + 1
  })
  return { start, list }
}

function collectVotes({ source, target, table, targetWords }: Known, span: Span): readonly Anchor[] {
  const [rows, columns] = [span.i - span.i0, span.j - span.j0]
  const places = rarePlaces(target, span, targetWords.count.length)
  const reach = Math.max(REACH.sentences, REACH.share * columns)
  const ballot = new Ballot(span.j0, columns)
  const last = new Int32Array(table.start.length).fill(-1)
  const anchors: Anchor[] = []
  for (let i = span.i0; i < span.i; i++) {
    const centre = span.j0 + ((i - span.i0) * columns) / rows
    for (let at = source.tokenStart[i] ?? 0; at < (source.tokenStart[i + 1] ?? 0); at++) {
      const word = source.tokens[at] ?? 0
      if (last[word] === i) continue
      last[word] = i
      for (let entry = table.start[word] ?? 0; entry < (table.start[word + 1] ?? 0); entry++) {
        const english = table.english[entry] ?? 0
        const from = places.start[english] ?? 0
        const to = places.start[english + 1] ?? 0
        if (from === to) continue
        const probability = (table.forward[entry] ?? 0) * (targetWords.probability[english] ?? 0)
        if (probability <= LEAST_PROBABILITY) continue
        const weight = Math.sqrt(probability) * Math.log(columns / (to - from))
        for (let k = firstFrom(places.list, from, to, centre - reach); k < to; k++) {
          const j = places.list[k] ?? 0
          if (j > centre + reach) break
          ballot.add(j, weight)
        }
      }
    }
    ballot.count(i, anchors)
  }
  return anchors
}

/** The first place in the ascending stretch `[from, to)` of a list that is not below `least`. */
function firstFrom(list: Int32Array, from: number, to: number, least: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The votes of one source sentence. */
class Ballot {
  private readonly votes: Float64Array
  private readonly touched: Int32Array
  private readonly first: number
  private size = 0

  constructor(first: number, columns: number) {
    this.first = first
    this.votes = new Float64Array(columns)
    this.touched = new Int32Array(columns)
  }

  add(j: number, weight: number): void {
    const at = j - this.first
    if (this.votes[at] === 0) this.touched[this.size++] = at
    this.votes[at] = (this.votes[at] ?? 0) + weight
  }

  /** Adds the best and the second best sentence to `anchors`, where their votes are enough, and empties the ballot. */
  count(i: number, anchors: Anchor[]): void {
    let [best, second]: (Anchor | undefined)[] = []
    for (let k = 0; k < this.size; k++) {
      const at = this.touched[k] ?? 0
      const weight = this.votes[at] ?? 0
      this.votes[at] = 0
      if (weight > (best?.weight ?? LEAST_VOTES.best)) [best, second] = [{ i, j: this.first + at, weight }, best]
      else if (weight > (second?.weight ?? LEAST_VOTES.second)) second = { i, j: this.first + at, weight }
    }
    this.size = 0
    if (best) anchors.push(best)
    if (second && second.weight > LEAST_VOTES.second) anchors.push(second)
  }
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
