import { capitalWords } from './english-word.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { NameTree } from './name-tree.ts'

/** Names are at most this many characters when written together: Ouyang, Yaqing, Zhongguancun. */
const LONGEST_NAME = 4
/** One character alone needs a long reading: "Li" and "An" are everywhere. */
const SHORTEST_READING = { single: 4, several: 4 }

/** Capitalised English words that may be names in pinyin. */
export function nameCandidates(texts: Iterable<string>): NameTree {
  const names = new NameTree()
  for (const text of texts) for (const word of capitalWords(text)) if (word.length >= SHORTEST_READING.several) names.add(word)
  return names
}

/** The candidates that characters of a Chinese sentence, read together, spell. */
export function spelledNames(text: string, candidates: NameTree, lexicon: Lexicon): readonly string[] {
  if (candidates.size === 0) return []
  const characters = [...text]
  const found = new Set<string>()
  for (let start = 0; start < characters.length; start++) {
    let reached: number[] = [candidates.root]
    for (let size = 1; size <= LONGEST_NAME && reached.length > 0; size++) {
      const readings = lexicon.readings(characters[start + size - 1] ?? '')
      const next: number[] = []
      for (const node of reached)
        for (const reading of readings) {
          const end = candidates.walk(node, reading)
          if (end >= 0) next.push(end)
        }
      const least = size === 1 ? SHORTEST_READING.single : SHORTEST_READING.several
      for (const node of next) {
        const name = candidates.nameAt(node)
        if (name !== undefined && name.length >= least) found.add(name)
      }
      reached = next
    }
  }
  return [...found]
}
