import type { Lexicon } from '../lexicon/index.ts'
import { nameCandidates, NameSpeller } from '../name/index.ts'

/** A name that the machine writes so often within sentences is one. */
const OFTEN = 2
const WITHIN = /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}\p{M}]+/gu

/** What a whole document says of words: how often the machine wrote them, and which of its names the Chinese reads as. */
export class DocumentWords {
  readonly #counts = new Map<string, number>()
  readonly #names = new Set<string>()

  constructor(source: string, target: string, lexicon: Lexicon) {
    for (const [word] of target.matchAll(/[\p{L}\p{M}]+/gu)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
    const within = new Map<string, number>()
    for (const [word] of target.matchAll(WITHIN)) within.set(word, (within.get(word) ?? 0) + 1)
    for (const [word, count] of within) if (count >= OFTEN) this.#names.add(word)
    if (lexicon.size === 0) return
    const speller = new NameSpeller(nameCandidates([target]), lexicon)
    const read = new Set(source.split('\n').flatMap((line) => speller.names(line)))
    for (const word of this.#counts.keys()) if (/^\p{Lu}/u.test(word) && read.has(word.toLowerCase())) this.#names.add(word)
  }

  /** How often the machine English has a word, written so. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  isName(word: string): boolean {
    return this.#names.has(word)
  }
}
