import { capitalWords } from '../../lexicon/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
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

/** A character with its readings, and the nodes that they lead to from the root. */
interface Syllable {
  readonly readings: readonly string[]
  readonly nodes: readonly number[]
}

/** Finds the candidates that characters of Chinese sentences, read together, spell. Keep it for many texts. */
export class NameSpeller {
  readonly #candidates: NameTree
  readonly #lexicon: Lexicon
  /** By code point: the few thousand characters of a text come again and again. */
  readonly #syllables = new Map<number, Syllable>()

  constructor(candidates: NameTree, lexicon: Lexicon) {
    this.#candidates = candidates
    this.#lexicon = lexicon
  }

  /** The names that a text spells, each once. */
  names(text: string): readonly string[] {
    if (this.#candidates.size === 0) return []
    const syllables: Syllable[] = []
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) ?? 0
      syllables.push(this.#syllable(code))
      if (code > 0xffff) at++
    }
    const found: string[] = []
    for (let start = 0; start < syllables.length; start++) {
      let reached = syllables[start]?.nodes ?? []
      for (let size = 1; reached.length > 0; size++) {
        const least = size === 1 ? SHORTEST_READING.single : SHORTEST_READING.several
        for (const node of reached) {
          const name = this.#candidates.nameAt(node)
          if (name !== undefined && name.length >= least && !found.includes(name)) found.push(name)
        }
        if (size === LONGEST_NAME) break
        reached = this.#walk(reached, syllables[start + size]?.readings ?? [])
      }
    }
    return found
  }

  #syllable(code: number): Syllable {
    const known = this.#syllables.get(code)
    if (known) return known
    const readings = this.#lexicon.readings(String.fromCodePoint(code))
    const syllable = { readings, nodes: this.#walk([this.#candidates.root], readings) }
    this.#syllables.set(code, syllable)
    return syllable
  }

  #walk(from: readonly number[], readings: readonly string[]): readonly number[] {
    const reached: number[] = []
    for (const node of from)
      for (const reading of readings) {
        const end = this.#candidates.walk(node, reading)
        if (end >= 0) reached.push(end)
      }
    return reached
  }
}
