import { findRows, type SearchSide } from './concordance.ts'
import { GramIndex } from './gram-index.ts'
import { MemoryRows } from './memory-rows.ts'
import type { MemoryUnit } from './memory-unit.ts'
import { skeletonOf } from './placeable.ts'
import { parseQuery } from './query.ts'
import { findSimilar, type Asked, type Penalty } from './similar.ts'

/** The ids of the pairs that were found, the best first, and how many hold what was looked for in all. */
export interface ConcordanceIds {
  readonly ids: readonly number[]
  readonly total: number
  /** Whether there are more than `total`: what is that frequent is not counted to the end. */
  readonly atLeast: boolean
}

/** A pair like the sentence asked for: 100 is the same, 101 and 102 with one or both neighbours the same; see `likeness`. */
export interface SimilarUnit {
  readonly id: number
  readonly score: number
  readonly penalty: Penalty
}

export interface MatchOptions {
  /** No match below this score, which is above 50. */
  readonly least?: number
  readonly limit?: number
  /** The id of a pair that is no match: what the sentence that asks has put in itself. */
  readonly except?: number
}

/** Matches of translators begin here as a rule. */
const USUAL_LEAST = 70
const USUAL_LIMIT = 5

/**
 * A translation memory ready to be asked: concordance in both languages and fuzzy matches of a Chinese sentence. Pairs come, change and go one by one, in
 * the time of their length. Holds the texts folded, not as they are: who asks has them.
 */
export class MemoryIndex {
  #rows = new MemoryRows()
  #grams = new GramIndex()
  readonly #rowOf = new Map<number, number>()

  constructor(units: Iterable<MemoryUnit> = []) {
    for (const unit of units) this.put(unit)
  }

  get size(): number {
    return this.#rowOf.size
  }

  /** Adds a pair, or puts it in the place of the one with its id. */
  put(unit: MemoryUnit): void {
    this.remove(unit.id)
    const { row, source } = this.#rows.add(unit)
    this.#rowOf.set(unit.id, row)
    this.#grams.add(row, skeletonOf(source).text)
  }

  /** Takes a pair out; nothing happens when it is not there. */
  remove(id: number): void {
    const row = this.#rowOf.get(id)
    if (row === undefined) return
    this.#rows.remove(row)
    this.#rowOf.delete(id)
  }

  /** Whether so much was taken out that an index made anew from what is left takes half the room. */
  get isSparse(): boolean {
    return this.#rows.size > 2 * this.size + SPARE
  }

  /** The pairs that hold everything a person typed (see `parseQuery`), the best fit first, the newest first among equals. */
  concordance(typed: string, side: SearchSide, limit: number): ConcordanceIds {
    const query = parseQuery(typed)
    if (query === null) return { ids: [], total: 0, atLeast: false }
    const { rows, ...count } = findRows(this.#rows, query, side, limit)
    return { ids: rows.map((row) => this.#rows.id(row)), ...count }
  }

  /** The pairs most like a sentence, the best first, no two with the same texts. */
  matches(asked: Asked, { least = USUAL_LEAST, limit = USUAL_LIMIT, except }: MatchOptions = {}): readonly SimilarUnit[] {
    const own = except === undefined ? null : (this.#rowOf.get(except) ?? null)
    const found = findSimilar(this.#rows, this.#grams, asked, { least, limit, except: own })
    return found.map(({ row, score, penalty }) => ({ id: this.#rows.id(row), score, penalty }))
  }
}

/** So many empty rows are nothing to speak of. */
const SPARE = 4096
