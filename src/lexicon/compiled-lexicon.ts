import { fail, succeed, type Outcome } from '../model/index.ts'
import {
  bytesOf,
  checksumOf,
  HEADER,
  headSlot,
  LEXICON_VERSION,
  MARK,
  partsOf,
  readCounts,
  wordHash,
  type LexiconParts,
} from './lexicon-layout.ts'
import type { Lexicon, Meaning, WordVisitor } from './lexicon.ts'

/** A lexicon in a buffer. The buffer may be shared: other threads read the same one with `readLexicon`. */
export interface CompiledLexicon extends Lexicon {
  readonly buffer: ArrayBufferLike
  /** What it was compiled with. */
  readonly label: string
}

/**
 * Reads a buffer of `compileLexicon` without copying it. Fails with `lexicon.foreign` (no lexicon at all), `lexicon.version` (of another version of
 * this program) or `lexicon.damaged` (cut short or changed).
 */
export function readLexicon(buffer: ArrayBufferLike): Outcome<CompiledLexicon> {
  const counts = buffer.byteLength % 4 === 0 ? readCounts(buffer) : null
  if (counts === null) return fail('lexicon.foreign')
  const header = new Uint32Array(buffer, 0, HEADER.counts)
  if (header[HEADER.mark] !== MARK) return fail('lexicon.foreign')
  if (header[HEADER.version] !== LEXICON_VERSION) return fail('lexicon.version', { version: header[HEADER.version] ?? 0 })
  if (buffer.byteLength !== bytesOf(counts) || header[HEADER.checksum] !== checksumOf(buffer)) return fail('lexicon.damaged')
  return succeed(new BufferLexicon(buffer, partsOf(buffer, counts), counts.buckets - 1))
}

const NOTHING: readonly never[] = []

class BufferLexicon implements CompiledLexicon {
  readonly buffer: ArrayBufferLike
  readonly size: number
  readonly #parts: LexiconParts
  readonly #mask: number
  /** Stems, readings and names that were asked for; each is made once. */
  readonly #strings: (string | undefined)[]
  readonly #readings = new Map<string, readonly string[]>()

  constructor(buffer: ArrayBufferLike, parts: LexiconParts, mask: number) {
    this.buffer = buffer
    this.#parts = parts
    this.#mask = mask
    this.#strings = Array.from({ length: parts.stringStart.length - 1 })
    this.size = parts.wordList.length
  }

  get label(): string {
    return textOf(this.#parts.labelUnits, 0, this.#parts.labelUnits.length)
  }

  has(word: string): boolean {
    return this.#find(word) >= 0
  }

  meaning(word: string): readonly Meaning[] {
    const found = this.#find(word)
    return found < 0 ? NOTHING : this.#meaningOf(this.#parts.wordList[found] ?? 0)
  }

  #meaningOf(list: number): readonly Meaning[] {
    const { listStart, pairString, pairWeight } = this.#parts
    const meaning: Meaning[] = []
    for (let at = listStart[list] ?? 0; at < (listStart[list + 1] ?? 0); at++)
      meaning.push({ stem: this.#string(pairString[at] ?? 0), weight: pairWeight[at] ?? 0 })
    return meaning
  }

  readings(character: string): readonly string[] {
    const known = this.#readings.get(character)
    if (known) return known
    const found = this.#findReadings(character)
    this.#readings.set(character, found)
    return found
  }

  each(visit: WordVisitor, longest: number): void {
    const { wordStart, wordUnits, wordList } = this.#parts
    const lists = new Map<number, readonly Meaning[]>()
    for (let number = 0; number < wordList.length; number++) {
      const [start, end] = [wordStart[number] ?? 0, wordStart[number + 1] ?? 0]
      if (end - start > longest) continue
      const list = wordList[number] ?? 0
      const meaning = lists.get(list) ?? this.#meaningOf(list)
      lists.set(list, meaning)
      visit(textOf(wordUnits, start, end), meaning)
    }
  }

  names(word: string): readonly string[] {
    const found = this.#find(word)
    const list = found < 0 ? 0 : (this.#parts.wordNames[found] ?? 0)
    if (list === 0) return NOTHING
    const { nameStart, nameString } = this.#parts
    return Array.from(nameString.subarray(nameStart[list - 1], nameStart[list]), (string) => this.#string(string))
  }

  longest(first: number, second: number): number {
    return this.#parts.longest[headSlot(first, second)] ?? 0
  }

  /** The number of a word, or -1. */
  #find(word: string): number {
    const { bucketStart, wordStart, wordUnits } = this.#parts
    const bucket = wordHash(word) & this.#mask
    const end = bucketStart[bucket + 1] ?? 0
    for (let number = bucketStart[bucket] ?? 0; number < end; number++) {
      const start = wordStart[number] ?? 0
      if ((wordStart[number + 1] ?? 0) - start !== word.length) continue
      let same = 0
      while (same < word.length && wordUnits[start + same] === word.charCodeAt(same)) same++
      if (same === word.length) return number
    }
    return -1
  }

  #findReadings(character: string): readonly string[] {
    const code = character.codePointAt(0)
    if (code === undefined || character.length !== (code > 0xffff ? 2 : 1)) return NOTHING
    const { character: codes, readingStart, readingString } = this.#parts
    let [low, high] = [0, codes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((codes[middle] ?? 0) < code) low = middle + 1
      else high = middle
    }
    if (codes[low] !== code) return NOTHING
    return Array.from(readingString.subarray(readingStart[low], readingStart[low + 1]), (string) => this.#string(string))
  }

  #string(number: number): string {
    const { stringStart, stringUnits } = this.#parts
    return (this.#strings[number] ??= textOf(stringUnits, stringStart[number] ?? 0, stringStart[number + 1] ?? 0))
  }
}

/** Code units that one call turns into text: far below the number of arguments that a call takes. */
const CHUNK = 4096

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += CHUNK) text += String.fromCharCode(...units.subarray(at, Math.min(to, at + CHUNK)))
  return text
}
