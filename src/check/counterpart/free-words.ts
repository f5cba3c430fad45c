import type { Range } from '../../model/index.ts'
import { HALF_SAID, TRACE } from './likelihood.ts'

/** A word of the other text that nothing accounts for: a stretch without a counterpart may have been rendered by it, freely. */
export interface FreeWord {
  /** Its place among the words of its text. */
  readonly at: number
  readonly text: string
  /** From 0 to 1. */
  readonly amount: number
  readonly name: boolean
}

/** A free rendering stands where its neighbours are translated; a word elsewhere counts this much. */
const ELSEWHERE = 0.5
/** Words around the places of the neighbours, since the two languages do not go in step. */
const [BEFORE, BEHIND] = [3, 4]
/** A trace of a counterpart halves the doubt, roughly. */
const WITH_TRACE = 0.4
const NEIGHBOURS = 3

/** How free a word is whose counterpart is there to the degree `cover`; null when it is accounted for. */
export function freeWord(at: number, text: string, cover: number, name: boolean): FreeWord | null {
  return cover >= HALF_SAID ? null : { at, text, amount: cover < TRACE ? 1 : WITH_TRACE, name }
}

/** How much free words, those near by first, may account for what would stand at `window`. */
export function freedom(free: readonly FreeWord[], [low, high]: Range, weigh: (word: FreeWord) => number): number {
  let sum = 0
  for (const word of free) sum += word.amount * weigh(word) * (word.at >= low && word.at <= high ? 1 : ELSEWHERE)
  return sum
}

/**
 * Where in the other text the stretch `[from, to)` would stand: by the places there of the nearest accounted words around it. A place of -1 is none.
 */
export function windowOf(places: readonly number[], from: number, to: number): Range {
  const near = [...places.slice(Math.max(0, from - NEIGHBOURS), from), ...places.slice(to, to + NEIGHBOURS)].filter((place) => place >= 0)
  const low = from === 0 || near.length === 0 ? 0 : Math.min(...near) - BEFORE
  const high = to === places.length || near.length === 0 ? Infinity : Math.max(...near) + BEHIND
  return [low, high]
}
