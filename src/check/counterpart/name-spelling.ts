import type { Word } from '../../glossary/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import type { Range } from '../../model/index.ts'

const [CAPITAL_A, CAPITAL_Z] = [65, 90]
const FIRST_HAN = 0x3400

/** Tells which English words spell Chinese characters in pinyin. */
export class NameSpelling {
  readonly #lexicon: Lexicon
  /** By UTF-16 code unit. */
  readonly #readings = new Array<readonly string[] | undefined>(0x10000)

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Where `source` has the characters that a capitalised word is the reading of: 沪宁 of 王沪宁 for "Huning". Null where it has none. */
  spelledBy(source: string, { raw, text }: Word): Range | null {
    const first = raw.charCodeAt(0)
    if (first < CAPITAL_A || first > CAPITAL_Z) return null
    for (let start = 0; start < source.length; start++) {
      if (source.charCodeAt(start) < FIRST_HAN) continue
      const end = this.#readTo(source, start, text)
      if (end > 0) return [start, end]
    }
    return null
  }

  /** Where the characters end that read `rest`, or 0. */
  #readTo(source: string, at: number, rest: string): number {
    if (rest === '') return at
    if (at >= source.length) return 0
    const code = source.charCodeAt(at)
    const readings = (this.#readings[code] ??= this.#lexicon.readings(source.charAt(at)))
    for (const reading of readings) {
      const end = reading !== '' && rest.startsWith(reading) ? this.#readTo(source, at + 1, rest.slice(reading.length)) : 0
      if (end > 0) return end
    }
    return 0
  }
}
