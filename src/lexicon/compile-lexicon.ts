import { gatherEntries, type LexiconContent } from './lexicon-content.ts'
import { bytesOf, headSlot, LONGEST, partsOf, wordHash, writeHeader, type LexiconCounts, type LexiconParts } from './lexicon-layout.ts'
import type { LexiconEntry, Meaning } from './lexicon.ts'

/**
 * The entries as one buffer that `readLexicon` reads without copying: the form for large dictionaries, which is kept on disk and shared by threads.
 * The same entries give the same bytes. `label` is kept with it, for whoever wants to remember where it came from.
 */
export function compileLexicon(entries: Iterable<LexiconEntry>, label = ''): ArrayBuffer {
  return compileContent(gatherEntries(entries), label)
}

/** The same from what the entries said, for steps over the whole dictionary in between. */
export function compileContent({ meanings, readings, names }: LexiconContent, label = ''): ArrayBuffer {
  const buckets = powerOfTwo(meanings.size)
  const words = byBucket([...meanings.keys()], buckets)
  const strings = new Numbering()
  const lists = new ListNumbering(strings)
  const listOfWord = words.map((word) => lists.add(meanings.get(word) ?? []))
  const spelled = new NameNumbering(strings)
  const namesOfWord = words.map((word) => spelled.add(names.get(word)))
  const characters = Array.from(readings, ([character, list]) => ({
    code: character.codePointAt(0) ?? 0,
    strings: list.map((reading) => strings.add(reading)),
  })).sort((a, b) => a.code - b.code)
  const counts: LexiconCounts = {
    buckets,
    words: words.length,
    wordUnits: lengthOf(words),
    lists: lists.lists.length,
    pairs: lists.pairs,
    nameLists: spelled.lists.length,
    nameSpellings: spelled.spellings,
    strings: strings.values.length,
    stringUnits: lengthOf(strings.values),
    characters: characters.length,
    readings: characters.reduce((sum, character) => sum + character.strings.length, 0),
    labelUnits: label.length,
  }
  const buffer = new ArrayBuffer(bytesOf(counts))
  const parts = partsOf(buffer, counts)
  writeWords(parts, words, buckets)
  parts.wordList.set(listOfWord)
  writeLists(parts, lists.lists)
  parts.wordNames.set(namesOfWord)
  writeNames(parts, spelled.lists)
  writeTexts(parts.stringStart, parts.stringUnits, strings.values)
  writeReadings(parts, characters)
  writeUnits(parts.labelUnits, 0, label)
  writeHeader(buffer, counts)
  return buffer
}

/** Values by number, in order of their first use. */
class Numbering {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()

  add(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

interface NumberedMeaning {
  readonly string: number
  readonly weight: number
}

/** Lists of meanings, equal ones once. */
class ListNumbering {
  readonly lists: (readonly NumberedMeaning[])[] = []
  pairs = 0
  readonly #numbers = new Map<string, number>()
  readonly #strings: Numbering

  constructor(strings: Numbering) {
    this.#strings = strings
  }

  add(meaning: readonly Meaning[]): number {
    const list = meaning.map(({ stem, weight }) => ({ string: this.#strings.add(stem), weight: Math.fround(weight) }))
    const key = list.map(({ string, weight }) => `${string}:${weight}`).join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.lists.length)
    this.pairs += list.length
    return this.lists.push(list) - 1
  }
}

/** Lists of spellings, equal ones once: both scripts write one name. Lists count from 1. */
class NameNumbering {
  readonly lists: (readonly number[])[] = []
  spellings = 0
  readonly #numbers = new Map<string, number>()
  readonly #strings: Numbering

  constructor(strings: Numbering) {
    this.#strings = strings
  }

  add(names: readonly string[] | undefined): number {
    if (names === undefined) return 0
    const list = names.map((name) => this.#strings.add(name))
    const key = list.join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.spellings += list.length
    const number = this.lists.push(list)
    this.#numbers.set(key, number)
    return number
  }
}

function byBucket(words: readonly string[], buckets: number): readonly string[] {
  const hashed = words.map((word) => ({ word, bucket: wordHash(word) & (buckets - 1) }))
  return hashed.sort((a, b) => a.bucket - b.bucket).map(({ word }) => word)
}

function writeWords(parts: LexiconParts, words: readonly string[], buckets: number): void {
  const { bucketStart, longest } = parts
  for (const word of words) {
    const next = (wordHash(word) & (buckets - 1)) + 1
    bucketStart[next] = (bucketStart[next] ?? 0) + 1
    if (word.length < 2) continue
    const slot = headSlot(word.charCodeAt(0), word.charCodeAt(1))
    longest[slot] = Math.min(LONGEST, Math.max(longest[slot] ?? 0, word.length))
  }
  for (let bucket = 0; bucket < buckets; bucket++) bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + (bucketStart[bucket] ?? 0)
  writeTexts(parts.wordStart, parts.wordUnits, words)
}

function writeLists(parts: LexiconParts, lists: readonly (readonly NumberedMeaning[])[]): void {
  let at = 0
  for (const [number, list] of lists.entries()) {
    for (const { string, weight } of list) {
      parts.pairString[at] = string
      parts.pairWeight[at++] = weight
    }
    parts.listStart[number + 1] = at
  }
}

function writeNames(parts: LexiconParts, lists: readonly (readonly number[])[]): void {
  let at = 0
  for (const [number, list] of lists.entries()) {
    for (const string of list) parts.nameString[at++] = string
    parts.nameStart[number + 1] = at
  }
}

function writeReadings(parts: LexiconParts, characters: readonly { readonly code: number; readonly strings: readonly number[] }[]): void {
  let at = 0
  for (const [number, { code, strings }] of characters.entries()) {
    parts.character[number] = code
    for (const string of strings) parts.readingString[at++] = string
    parts.readingStart[number + 1] = at
  }
}

function writeTexts(start: Uint32Array, units: Uint16Array, texts: readonly string[]): void {
  let at = 0
  for (const [number, text] of texts.entries()) {
    at = writeUnits(units, at, text)
    start[number + 1] = at
  }
}

function writeUnits(units: Uint16Array, from: number, text: string): number {
  for (let at = 0; at < text.length; at++) units[from + at] = text.charCodeAt(at)
  return from + text.length
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** The least power of two that is not below `number`. */
function powerOfTwo(number: number): number {
  let power = 1
  while (power < number) power *= 2
  return power
}
