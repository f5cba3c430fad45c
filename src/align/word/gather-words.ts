import type { Side } from '../../model/index.ts'
import type { Chunk, WordList } from './read-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of all clauses of a side by number; those of clause k are `tokens[start[k]]` up to `tokens[start[k + 1]]`. */
export interface SideWords {
  readonly tokens: Int32Array
  readonly start: Int32Array
  /** Characters of each clause. */
  readonly lengths: Int32Array
  /** Clauses of sentence i are `first[i]` up to `first[i + 1]`; empty sentences have none. */
  readonly first: Int32Array
}

/** Puts the chunks of a side together and numbers their words in `vocabulary`; a word that `keeps` refuses is left out. */
export function gatherWords(
  side: Side,
  chunks: readonly Chunk[],
  lists: readonly WordList[],
  vocabulary: Vocabulary,
  keeps: (word: string) => boolean,
): SideWords {
  const mine = lists.filter((_, at) => chunks[at]?.side === side)
  const tokens = new Int32Array(mine.reduce((sum, list) => sum + list.tokens.length, 0))
  const count = mine.reduce((sum, list) => sum + list.ends.length, 0)
  const [start, lengths] = [new Int32Array(count + 1), new Int32Array(count)]
  const first = new Int32Array(mine.reduce((sum, list) => sum + list.clauses.length, 0) + 1)
  let [size, clause, sentence] = [0, 0, 0]
  for (const { words, tokens: numbers, ends, ...list } of mine) {
    // The first use of a word in a chunk is in the order of the chunk's list, so numbers are those of reading on and on.
    const global = Int32Array.from(words, (word) => (keeps(word) ? vocabulary.add(word) : -1))
    let from = 0
    for (const end of ends) {
      for (; from < end; from++) {
        const number = global[numbers[from] ?? 0] ?? -1
        if (number >= 0) tokens[size++] = number
      }
      start[++clause] = size
    }
    lengths.set(list.lengths, clause - ends.length)
    for (const clauses of list.clauses) {
      first[sentence + 1] = (first[sentence] ?? 0) + clauses
      sentence++
    }
  }
  return { tokens: tokens.subarray(0, size), start, lengths, first }
}
