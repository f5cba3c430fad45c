import type { Side } from '../model/index.ts'
import type { Chunk, WordList } from './read-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of all sentences of a side, empty ones included, by number; those of sentence k are `tokens[start[k]]` up to `tokens[start[k + 1]]`. */
export interface SideWords {
  readonly tokens: Int32Array
  readonly start: Int32Array
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
  const start = new Int32Array(mine.reduce((sum, list) => sum + list.ends.length, 0) + 1)
  let [size, sentence] = [0, 0]
  for (const { words, tokens: numbers, ends } of mine) {
    // The first use of a word in a chunk is in the order of the chunk's list, so numbers are those of reading on and on.
    const global = Int32Array.from(words, (word) => (keeps(word) ? vocabulary.add(word) : -1))
    let from = 0
    for (const end of ends) {
      for (; from < end; from++) {
        const number = global[numbers[from] ?? 0] ?? -1
        if (number >= 0) tokens[size++] = number
      }
      start[++sentence] = size
    }
  }
  return { tokens: tokens.subarray(0, size), start }
}
