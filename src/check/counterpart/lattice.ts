import type { Counterparts, DictionaryWord } from './counterparts.ts'

/** A dictionary word somewhere in a text. */
export interface LatticeWord {
  readonly from: number
  readonly to: number
  readonly entry: DictionaryWord
}

/** One word of a cut text; without an entry it is a character. */
export interface CutWord {
  readonly from: number
  readonly to: number
  readonly entry: DictionaryWord | null
}

/** No longer word is looked for. */
export const LONGEST = 8
const FIRST_HAN = 0x3400

const LAST_HAN = 0x9fff
/** What a character by itself costs; a word costs 1. */
const CHARACTER = 1.1

/**
 * All dictionary words of a text, and the cut into the fewest of them, longer words first among equals: `ChineseCutter`'s cut, with places, and with the
 * other ways to cut that it passed over.
 */
export function latticeOf(
  text: string,
  counterparts: Counterparts,
): { readonly all: readonly LatticeWord[]; readonly cut: readonly CutWord[] } {
  const all: LatticeWord[] = []
  const cost = new Float64Array(text.length + 1)
  const first = new Array<LatticeWord | undefined>(text.length)
  let runEnd = text.length
  for (let at = text.length - 1; at >= 0; at--) {
    if (!isHan(text, at)) {
      cost[at] = cost[at + 1] ?? 0
      runEnd = at
      continue
    }
    let least = (cost[at + 1] ?? 0) + CHARACTER
    counterparts.wordsAt(text, at, Math.min(runEnd, at + LONGEST), (to, entry) => {
      const word = { from: at, to, entry }
      all.push(word)
      const total = (cost[to] ?? 0) + 1
      if (!entry.known || total > least) return
      least = total
      first[at] = word
    })
    cost[at] = least
  }
  return { all, cut: cutOf(text, first) }
}

function cutOf(text: string, first: readonly (LatticeWord | undefined)[]): readonly CutWord[] {
  const cut: CutWord[] = []
  for (let at = 0; at < text.length;) {
    const word: CutWord = first[at] ?? { from: at, to: at + 1, entry: null }
    if (isHan(text, at)) cut.push(word)
    at = word.to
  }
  return cut
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= FIRST_HAN && code <= LAST_HAN
}
