import type { Lexicon } from '../lexicon/index.ts'
import { otherSpellings } from './pinyin.ts'

/** The sound of a Chinese text, character by character, in Hanyu Pinyin and the romanisations of Taiwan. */
export class SourceSound {
  readonly #readings: readonly (readonly string[])[]
  readonly #known = new Map<string, boolean>()

  constructor(text: string, lexicon: Lexicon) {
    this.#readings = Array.from(text, (character) =>
      lexicon.readings(character).flatMap((reading) => [reading, ...otherSpellings(reading)]),
    )
  }

  /** Whether characters one after another read as these lower-case letters. */
  spells(letters: string): boolean {
    let found = this.#known.get(letters)
    if (found === undefined) {
      found = this.#readings.some((_, at) => this.#readsFrom(at, letters))
      this.#known.set(letters, found)
    }
    return found
  }

  #readsFrom(at: number, letters: string): boolean {
    if (letters === '') return true
    return (this.#readings[at] ?? []).some(
      (reading) => letters.startsWith(reading) && this.#readsFrom(at + 1, letters.slice(reading.length)),
    )
  }
}
