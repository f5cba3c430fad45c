import { editDistance, editPath, type EditPath } from './edit-path.ts'

/** The longest row of words that is moved at once, the farthest that it is moved, and how many moves are tried: bounds as `tercom` has them. */
const LONGEST = 10
const FARTHEST = 50
const TRIED = 1000

/** The words after a shift, and how many edits it saves, its own cost of 1 not taken off. */
export interface WordShift {
  readonly words: readonly number[]
  readonly saved: number
}

/** `length` words from `start` on stand from `goal` on in the other list. */
interface Candidate {
  readonly start: number
  readonly goal: number
  readonly length: number
}

/**
 * The shift of a row of words that saves most edits, or null where none saves any. One that saves no more than it costs is worth making all
 * the same: it opens the way for others. As in Snover et al. 2006, the moved words must stand in `to` as they are, be out of place where they
 * are, and be missing where they go.
 */
export function bestShift(from: readonly number[], to: readonly number[]): WordShift | null {
  const path = editPath(from, to)
  const cost = path.insertions + path.deletions + path.substitutions
  // No order of the words saves what the numbers of words differ by.
  const most = cost - Math.abs(from.length - to.length)
  let best: WordShift | null = null
  for (const { start, goal, length } of candidates(from, to, path)) {
    // Moving words saves no more than taking each out and putting it in again would cost.
    if (Math.min(most, 2 * length) <= (best?.saved ?? 0)) break
    for (const place of new Set(path.place[goal])) {
      if (place >= start && place <= start + length) continue
      const words = moved(from, start, length, place)
      const saved = cost - editDistance(words, to, path, Math.min(start, place))
      if (saved > (best?.saved ?? 0)) best = { words, saved }
    }
  }
  return best
}

/** The shifts to try, the longest first. */
function candidates(from: readonly number[], to: readonly number[], path: EditPath): readonly Candidate[] {
  const found: Candidate[] = []
  for (let start = 0; start < from.length; start++) {
    const last = Math.min(to.length - 1, start + FARTHEST)
    for (let goal = Math.max(0, start - FARTHEST); goal <= last; goal++) {
      let isKeptFrom = true
      let isKeptTo = true
      for (let length = 1; length <= LONGEST && same(from, to, start + length - 1, goal + length - 1); length++) {
        isKeptFrom &&= path.keptFrom[start + length - 1] === true
        isKeptTo &&= path.keptTo[goal + length - 1] === true
        if (!isKeptFrom && !isKeptTo) found.push({ start, goal, length })
      }
    }
  }
  return found.sort((a, b) => b.length - a.length).slice(0, TRIED)
}

function same(from: readonly number[], to: readonly number[], a: number, b: number): boolean {
  return a < from.length && b < to.length && from[a] === to[b]
}

function moved(words: readonly number[], start: number, length: number, place: number): readonly number[] {
  const row = words.slice(start, start + length)
  return place < start
    ? [...words.slice(0, place), ...row, ...words.slice(place, start), ...words.slice(start + length)]
    : [...words.slice(0, start), ...words.slice(start + length, place), ...row, ...words.slice(place)]
}
