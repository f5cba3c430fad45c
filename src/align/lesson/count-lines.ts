import type { Chances } from './chances.ts'
import type { PairLinks } from './pair-links.ts'
import type { TrainingBead } from './pair-rows.ts'
import type { Unigram } from './translation-table.ts'
import type { WordLine } from './word-line.ts'

/** A bead with its words in their order. */
export interface LineBead extends TrainingBead {
  readonly chinese: WordLine
  readonly english: WordLine
}

/**
 * How fast a word loses interest in words that stand elsewhere in the other sentence: by a factor of e for each sixth of it. Strict F1 without a
 * lexicon is flat between 5 and 12.
 */
const NEARNESS = 6
/** How much of a bead nothing explains; less than in a bag, since the place already tells most pairs apart. */
const UNEXPLAINED = 0.1

/**
 * Spreads every word of each side over the words of the other that may have made it, nearer ones first: Model 2 of Brown and others (1993) with the places
 * along the diagonal that Dyer and others (2013) give it. In a text that teaches itself, a few hundred beads tell too little about bags of words.
 */
export function countLines(
  beads: readonly LineBead[],
  { start, place, pair: pairs }: PairLinks,
  { table, counts }: Chances,
  source: Unigram,
  target: Unigram,
): void {
  let near = new Float64Array(1 << 10)
  let made = new Float64Array(64)
  let row = 0
  for (const { chinese, english, weight } of beads) {
    const [n, m] = [chinese.words.length, english.words.length]
    const [from, to] = [start[row] ?? 0, start[row + n] ?? 0]
    if (to - from > near.length) near = new Float64Array(2 * (to - from))
    if (m > made.length) made = new Float64Array(2 * m)
    for (let j = 0; j < m; j++)
      made[j] = UNEXPLAINED * (target.probability[english.words[j] ?? 0] ?? 0) * widthAt(english.place[j] ?? 0) * chinese.size
    for (let i = 0; i < n; i++)
      for (let at = start[row + i] ?? 0; at < (start[row + i + 1] ?? 0); at++) {
        const j = place[at] ?? 0
        const nearness = Math.exp(-NEARNESS * Math.abs((chinese.place[i] ?? 0) - (english.place[j] ?? 0)))
        near[at - from] = nearness
        made[j] = (made[j] ?? 0) + nearness * (table[2 * (pairs[at] ?? 0)] ?? 0)
      }
    for (let i = 0; i < n; i++, row++) {
      const [first, end] = [start[row] ?? 0, start[row + 1] ?? 0]
      let sum = UNEXPLAINED * (source.probability[chinese.words[i] ?? 0] ?? 0) * widthAt(chinese.place[i] ?? 0) * english.size
      for (let at = first; at < end; at++) sum += (near[at - from] ?? 0) * (table[2 * (pairs[at] ?? 0) + 1] ?? 0)
      for (let at = first; at < end; at++) {
        const there = 2 * (pairs[at] ?? 0)
        const back = there + 1
        const share = weight * (near[at - from] ?? 0)
        counts[there] = (counts[there] ?? 0) + (share * (table[there] ?? 0)) / (made[place[at] ?? 0] ?? 1)
        counts[back] = (counts[back] ?? 0) + (share * (table[back] ?? 0)) / sum
      }
    }
  }
}

/** How near the words of a sentence are to a place in the other on average: from nearness 1 there, less for what stands further to both sides. */
function widthAt(place: number): number {
  return (2 - Math.exp(-NEARNESS * place) - Math.exp(-NEARNESS * (1 - place))) / NEARNESS
}
