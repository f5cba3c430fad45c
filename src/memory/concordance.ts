import type { Side } from '../model/index.ts'
import type { MemoryRows, PairBlock } from './memory-rows.ts'
import { holdsTerm, type Query } from './query.ts'
import { BLOCK_ROWS, standsAlone } from './text-block.ts'

/** On which side a term may stand; with `both`, each term on either, so that a Chinese and an English word are looked for together. */
export type SearchSide = Side | 'both'

/** How well a pair fits: its whole text is what was looked for; it is in there by itself, inside of words, or only its words are, apart. */
const [WHOLE, ALONE, INSIDE, APART] = [0, 1, 2, 3] as const
type Fit = typeof WHOLE | typeof ALONE | typeof INSIDE | typeof APART

/** Rows in the order of a reader's interest, and how many there are; `atLeast` where more were not looked for. */
export interface Found {
  readonly rows: readonly number[]
  readonly total: number
  readonly atLeast: boolean
}

/** So many finds are looked at. What is more frequent than that is no question about a term, and the newest ones are enough. */
export const LOOKED_AT = 10_000

/**
 * The rows that hold all terms of a query: the best fit first, the newest first among equals, at most `limit`. Reads blocks of rows, the newest first,
 * until `LOOKED_AT` rows or more were found; order and `total` are exact up to there.
 */
export function findRows(rows: MemoryRows, query: Query, side: SearchSide, limit: number): Found {
  const fits: Record<Fit, number[]> = [[], [], [], []]
  const order = rows.blocks
    .map((block, index) => ({ block, index }))
    .toSorted((a, b) => b.block.newest - a.block.newest || b.index - a.index)
  let [total, read] = [0, 0]
  for (const { block, index } of order) {
    if (total >= LOOKED_AT) break
    read++
    const found = rowsIn(block, query, side)
    for (const row of found) fits[fitOf(block, row, query, side)].push(index * BLOCK_ROWS + row)
    total += found.length
  }
  const sorted = Object.values(fits).flatMap((list) => list.sort(rows.newerFirst).slice(0, limit))
  return { rows: sorted.slice(0, limit), total, atLeast: read < order.length }
}

function sidesOf(block: PairBlock, side: SearchSide): readonly PairBlock[Side][] {
  return side === 'both' ? [block.source, block.target] : [block[side]]
}

/** The rows of a block that hold all terms: those of the longest term, which is the rarest as a rule, that hold the others too. */
function rowsIn(block: PairBlock, { terms }: Query, side: SearchSide): readonly number[] {
  const sides = sidesOf(block, side)
  const longest = terms.reduce((best, term) => (term.text.length > best.text.length ? term : best))
  const [first = [], ...more] = sides.map((texts) => texts.rowsWith(longest.text, longest.whole))
  const rows = more.length === 0 ? first : [...new Set([first, ...more].flat())]
  const others = terms.filter((term) => term !== longest)
  return others.length === 0 ? rows : rows.filter((row) => others.every((term) => sides.some((texts) => holdsTerm(texts.row(row), term))))
}

function fitOf(block: PairBlock, row: number, query: Query, side: SearchSide): Fit {
  return sidesOf(block, side).reduce((best: Fit, texts) => {
    const fit = phraseFit(texts.row(row), query.phrase)
    return fit < best ? fit : best
  }, APART)
}

function phraseFit(text: string, phrase: string): Fit {
  if (text === phrase) return WHOLE
  let fit: Fit = APART
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (standsAlone(text, at, at + phrase.length)) return ALONE
    fit = INSIDE
  }
  return fit
}
