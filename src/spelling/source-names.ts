import type { Lexicon } from '../lexicon/index.ts'
import { mayTransliterate, skeletonOf, similarity, SourceSound } from '../name/index.ts'
import { plainWord } from './english-token.ts'

/** Names of up to so many characters are looked up. */
const LONGEST = 8
/** How much of the consonants of a name must come again in the English. */
const ALIKE = 0.6
/** A name written by sound has so many characters. */
const WRITTEN = [2, 7] as const
const HAN = /\p{Script=Han}/u

/** What names the Chinese of a row gives its English: read in pinyin (or an older romanisation), known to the dictionary, or written by sound. */
export class SourceNames {
  readonly #source: string
  readonly #lexicon: Lexicon
  readonly #sound: SourceSound
  #words: ReadonlySet<string> | null = null
  #latin: ReadonlySet<string> | null = null

  constructor(source: string, lexicon: Lexicon) {
    this.#source = source
    this.#lexicon = lexicon
    this.#sound = new SourceSound(source, lexicon)
  }

  /** Whether the Chinese text itself has the word in Latin letters. */
  isThere(word: string): boolean {
    this.#latin ??= new Set(Array.from(this.#source.matchAll(/[\p{Script=Latin}\p{M}]+/gu), ([part]) => plainWord(part).toLowerCase()))
    return this.#latin.has(word.toLowerCase())
  }

  /** Whether characters of it, one after another, are read as a word without accents. */
  reads(word: string): boolean {
    return this.#sound.spells(word.toLowerCase().replaceAll("'", ''))
  }

  /** The words of the names that the dictionary knows in it, as written in English. */
  words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.#known()))
  }

  /** Whether characters of it may write a word by sound: 默茨 and "Merz". */
  sounds(word: string): boolean {
    const letters = plainWord(word).toLowerCase()
    const skeleton = skeletonOf(letters)
    if (skeleton.length < 2) return false
    const syllables = Array.from(this.#source, (character) => (HAN.test(character) ? (this.#lexicon.readings(character)[0] ?? '') : ''))
    for (let start = 0; start < syllables.length; start++) {
      for (let size = 1; size <= WRITTEN[1]; size++) {
        if (!syllables[start + size - 1]) break
        if (size < WRITTEN[0]) continue
        const part = syllables.slice(start, start + size)
        if (similarity(skeletonOf(part.join('')), skeleton) >= ALIKE && mayTransliterate(part, letters)) return true
      }
    }
    return false
  }

  *#known(): Generator<string> {
    for (let at = 0; at < this.#source.length; at++) {
      const most = Math.min(LONGEST, this.#lexicon.longest(this.#source.charCodeAt(at), this.#source.charCodeAt(at + 1)))
      for (let size = 2; size <= most; size++) {
        const name = this.#source.slice(at, at + size)
        if (name.length < size || !this.#lexicon.has(name)) continue
        for (const spelling of this.#lexicon.names(name))
          for (const word of spelling.split(/[^\p{L}\p{M}'’]+/u)) if (word.length > 1) yield plainWord(word)
      }
    }
  }
}
