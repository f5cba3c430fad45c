import { editPath } from './edit-path.ts'
import { tokens } from './token.ts'
import { bestShift } from './word-shift.ts'

/** What a person did to the machine English of one segment, or of many. */
export interface EditEffort {
  readonly insertions: number
  readonly deletions: number
  readonly substitutions: number
  /** Rows of words that were moved. */
  readonly shifts: number
  /** All of these. */
  readonly edits: number
  /** Words and marks of the English as it stands now. */
  readonly words: number
}

export const NO_EFFORT: EditEffort = { insertions: 0, deletions: 0, substitutions: 0, shifts: 0, edits: 0, words: 0 }

/** Where more words than this differ on a side, moves are not looked for: the figure is then that of plain word edits, an upper bound. */
const SHIFT_LIMIT = 100

/**
 * The edits between a machine translation and its correction as TER counts them (Snover, Dorr, Schwartz, Micciulla and Makhoul 2006, "A Study
 * of Translation Edit Rate with Targeted Human Annotation", AMTA): insertions, deletions and substitutions of words cost 1 each, moving a row
 * of words costs 1; moves are looked for greedily, the one that saves most first. Marks are words; upper and lower case differ, because a
 * person typed them.
 */
export function editEffort(machine: string, correction: string): EditEffort {
  if (machine === correction) return { ...NO_EFFORT, words: tokens(machine).length }
  const [from, to] = numbered(tokens(machine), tokens(correction))
  const words = to.length
  let [left, right] = withoutEnds(from, to)
  let shifts = 0
  while (Math.max(left.length, right.length) <= SHIFT_LIMIT) {
    const shift = bestShift(left, right)
    if (shift === null) break
    shifts++
    ;[left, right] = withoutEnds(shift.words, right)
  }
  const { insertions, deletions, substitutions } = editPath(left, right)
  return { insertions, deletions, substitutions, shifts, edits: insertions + deletions + substitutions + shifts, words }
}

/** Efforts added up; of none it is no effort in no words. */
export function addEfforts(efforts: readonly EditEffort[]): EditEffort {
  return efforts.reduce(
    (sum, effort) => ({
      insertions: sum.insertions + effort.insertions,
      deletions: sum.deletions + effort.deletions,
      substitutions: sum.substitutions + effort.substitutions,
      shifts: sum.shifts + effort.shifts,
      edits: sum.edits + effort.edits,
      words: sum.words + effort.words,
    }),
    NO_EFFORT,
  )
}

/**
 * HTER, edits per word of the correction (Snover et al. 2006): 0 where nothing was changed, about 1 where all was written anew, more where
 * much was struck out. Where the correction holds no word at all, 0 without edits and 1 with them.
 */
export function hter({ edits, words }: Pick<EditEffort, 'edits' | 'words'>): number {
  return words === 0 ? Math.min(edits, 1) : edits / words
}

/** Both lists with a number for each word. */
function numbered(from: readonly string[], to: readonly string[]): readonly [number[], number[]] {
  const numbers = new Map<string, number>()
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  return [from.map(number), to.map(number)]
}

/** Both lists without the words that they begin and end with alike: no cheapest path touches these, and most corrections are small. */
function withoutEnds(from: readonly number[], to: readonly number[]): [readonly number[], readonly number[]] {
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from[head] === to[head]) head++
  let tail = 0
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  return [from.slice(head, from.length - tail), to.slice(head, to.length - tail)]
}
