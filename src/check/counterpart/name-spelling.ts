import type { Word } from '../../glossary/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'

/** Tells which English words spell Chinese characters in pinyin. */
export class NameSpelling {
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Whether a capitalised word is the reading of characters that stand together in `source`: "Huning" of 王沪宁. */
  spells(source: string, { raw, text }: Word): boolean {
    const first = raw.charCodeAt(0)
    if (first < 65 || first > 90) return false
    for (let start = 0; start < source.length; start++)
      if (source.charCodeAt(start) >= 0x3400 && this.#reads(source, start, text)) return true
    return false
  }

  #reads(source: string, at: number, rest: string): boolean {
    if (rest === '') return true
    if (at >= source.length) return false
    for (const reading of this.#lexicon.readings(source.charAt(at)))
      if (reading !== '' && rest.startsWith(reading) && this.#reads(source, at + 1, rest.slice(reading.length))) return true
    return false
  }
}
