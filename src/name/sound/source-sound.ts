import type { Lexicon } from '../../lexicon/index.ts'
import { spellCharacter } from './spelling.ts'

/** The sound of a Chinese text, character by character, in Hanyu Pinyin and the romanisations of Taiwan. Worked out when first asked. */
export class SourceSound {
  readonly #text: string
  readonly #lexicon: Lexicon
  readonly #known = new Map<string, boolean>()
  #readings: readonly (readonly string[])[] | null = null

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text
    this.#lexicon = lexicon
  }

  /** Whether characters one after another read as these lower-case letters. */
  spells(letters: string): boolean {
    let found = this.#known.get(letters)
    if (found === undefined) {
      const readings = (this.#readings ??= Array.from(this.#text, (character) => spellCharacter(character, this.#lexicon).all))
      found = readings.some((_, at) => readsFrom(readings, at, letters))
      this.#known.set(letters, found)
    }
    return found
  }
}

function readsFrom(readings: readonly (readonly string[])[], at: number, letters: string): boolean {
  if (letters === '') return true
  return (readings[at] ?? []).some((reading) => letters.startsWith(reading) && readsFrom(readings, at + 1, letters.slice(reading.length)))
}
