import { capitalWords } from './english-word.ts'
import type { Lexicon } from './lexicon.ts'

/** Names are at most this many characters when written together: Ouyang, Yaqing, Zhongguancun. */
const LONGEST_NAME = 4
/** One character alone needs a long reading: "Li" and "An" are everywhere. */
const SHORTEST_READING = { single: 4, several: 4 }

/** Words, and all their beginnings, so that a reading that leads nowhere is left at once. */
export interface NameCandidates {
  readonly names: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
}

/** Capitalised English words that may be names in pinyin. */
export function nameCandidates(texts: Iterable<string>): NameCandidates {
  const names = new Set<string>()
  for (const text of texts) for (const word of capitalWords(text)) if (word.length >= SHORTEST_READING.several) names.add(word)
  const heads = new Set<string>()
  for (const name of names) for (let size = 1; size <= name.length; size++) heads.add(name.slice(0, size))
  return { names, heads }
}

/** The candidates that characters of a Chinese sentence, read together, spell. */
export function spelledNames(text: string, candidates: NameCandidates, lexicon: Lexicon): readonly string[] {
  if (candidates.names.size === 0) return []
  const characters = [...text]
  const found = new Set<string>()
  for (let start = 0; start < characters.length; start++) {
    let spelled: readonly string[] = ['']
    for (let size = 1; size <= LONGEST_NAME && spelled.length > 0; size++) {
      const readings = lexicon.readings(characters[start + size - 1] ?? '')
      if (readings.length === 0) break
      spelled = spelled.flatMap((head) => readings.map((reading) => head + reading)).filter((head) => candidates.heads.has(head))
      const least = size === 1 ? SHORTEST_READING.single : SHORTEST_READING.several
      for (const name of spelled) if (name.length >= least && candidates.names.has(name)) found.add(name)
    }
  }
  return [...found]
}
