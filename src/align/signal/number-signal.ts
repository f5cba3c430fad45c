import { NUMBER } from '../word/lexicon-words.ts'
import type { TokenSide } from '../prepared.ts'
import type { Vocabulary } from '../word/vocabulary.ts'

/** The numbers of each sentence by value: those of sentence i are `value[start[i]]` up to `value[start[i + 1]]`, the same number for the same value on both sides. */
export interface SentenceNumbers {
  readonly start: Int32Array
  readonly value: Int32Array
}

/** Reads the numbers of a side from its words; `values` numbers values for both sides. */
export function readNumbers({ count, tokens, tokenStart }: TokenSide, vocabulary: Vocabulary, values: Vocabulary): SentenceNumbers {
  const numbers = Int32Array.from(vocabulary.words, (word) => (word.startsWith(NUMBER) ? values.add(word) : -1))
  const start = new Int32Array(count + 1)
  const value: number[] = []
  for (let i = 0; i < count; i++) {
    const seen = new Set<number>()
    for (let at = tokenStart[i] ?? 0; at < (tokenStart[i + 1] ?? 0); at++) seen.add(numbers[tokens[at] ?? 0] ?? -1)
    seen.delete(-1)
    for (const each of seen) value.push(each)
    start[i + 1] = value.length
  }
  return { start, value: Int32Array.from(value) }
}

/** How many numbers of source `[i0, i)` the target `[j0, j)` has as well, and how many of both stand on one side alone. */
export function compareNumbers(
  source: SentenceNumbers,
  target: SentenceNumbers,
  i0: number,
  i: number,
  j0: number,
  j: number,
): { readonly shared: number; readonly alone: number } {
  const [a0, a, b0, b] = [source.start[i0] ?? 0, source.start[i] ?? 0, target.start[j0] ?? 0, target.start[j] ?? 0]
  if (a === a0 || b === b0) return { shared: 0, alone: a - a0 + b - b0 }
  let shared = 0
  for (let x = a0; x < a; x++)
    for (let y = b0; y < b; y++)
      if (source.value[x] === target.value[y]) {
        shared++
        break
      }
  return { shared, alone: Math.max(0, a - a0 + b - b0 - 2 * shared) }
}
