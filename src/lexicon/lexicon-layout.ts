/**
 * How a compiled lexicon lies in its buffer: a header of 32-bit words, then the parts in the order of `partsOf`, each begun at a multiple of four
 * bytes. Numbers are in the machine's own byte order; on a machine with the other one the mark does not fit and the lexicon is compiled anew.
 */

/** `DZLX`, read as a number. */
export const MARK = 0x584c_5a44
/** Grows whenever the layout or the making of what stands in it changes: buffers of other versions are compiled anew. */
export const LEXICON_VERSION = 3

/** Places in the header, in 32-bit words. */
export const HEADER = { mark: 0, version: 1, checksum: 2, counts: 3 } as const

/** How long each part is. */
export interface LexiconCounts {
  /** Words are found by their hash: buckets are a power of two. */
  readonly buckets: number
  readonly words: number
  /** UTF-16 code units of all words together; so are the other `Units`. */
  readonly wordUnits: number
  /** Words of the same meaning (simplified and traditional spellings) share one list. */
  readonly lists: number
  readonly pairs: number
  /** Lists of spellings of proper names, and the spellings in them. */
  readonly nameLists: number
  readonly nameSpellings: number
  /** Stems, readings and names, each once. */
  readonly strings: number
  readonly stringUnits: number
  readonly characters: number
  readonly readings: number
  readonly labelUnits: number
}

const COUNT_NAMES = [
  'buckets',
  'words',
  'wordUnits',
  'lists',
  'pairs',
  'nameLists',
  'nameSpellings',
  'strings',
  'stringUnits',
  'characters',
  'readings',
  'labelUnits',
] as const satisfies readonly (keyof LexiconCounts)[]

const HEADER_WORDS = HEADER.counts + COUNT_NAMES.length
/** Slots for the first two characters of words, a byte each: CC-CEDICT has 90,000 such pairs. */
const SLOT_BITS = 18
/** What a byte can say. */
export const LONGEST = 255

/** The parts of a compiled lexicon, as views into its buffer. */
export interface LexiconParts {
  /** Words of bucket b are those from `bucketStart[b]` to `bucketStart[b + 1]`. */
  readonly bucketStart: Uint32Array
  readonly wordStart: Uint32Array
  readonly wordList: Uint32Array
  readonly listStart: Uint32Array
  readonly pairString: Uint32Array
  readonly pairWeight: Float32Array
  /** The list of each word's spellings as a name, counted from 1; 0 for a word that is none. */
  readonly wordNames: Uint32Array
  readonly nameStart: Uint32Array
  readonly nameString: Uint32Array
  readonly stringStart: Uint32Array
  /** Code points, ascending. */
  readonly character: Uint32Array
  readonly readingStart: Uint32Array
  readonly readingString: Uint32Array
  /** Length of the longest word that starts with two code units, by their `headSlot`. */
  readonly longest: Uint8Array
  readonly wordUnits: Uint16Array
  readonly stringUnits: Uint16Array
  readonly labelUnits: Uint16Array
}

function lengthsOf(counts: LexiconCounts): Readonly<Record<keyof LexiconParts, number>> {
  return {
    bucketStart: counts.buckets + 1,
    wordStart: counts.words + 1,
    wordList: counts.words,
    listStart: counts.lists + 1,
    pairString: counts.pairs,
    pairWeight: counts.pairs,
    wordNames: counts.words,
    nameStart: counts.nameLists + 1,
    nameString: counts.nameSpellings,
    stringStart: counts.strings + 1,
    character: counts.characters,
    readingStart: counts.characters + 1,
    readingString: counts.readings,
    longest: 1 << SLOT_BITS,
    wordUnits: counts.wordUnits,
    stringUnits: counts.stringUnits,
    labelUnits: counts.labelUnits,
  }
}

const BYTES: Readonly<Partial<Record<string, number>>> = { longest: 1, wordUnits: 2, stringUnits: 2, labelUnits: 2 }

/** Bytes of a whole lexicon of these counts. */
export function bytesOf(counts: LexiconCounts): number {
  const sizes = Object.entries(lengthsOf(counts)).map(([part, length]) => padded(length * (BYTES[part] ?? 4)))
  return sizes.reduce((sum, size) => sum + size, HEADER_WORDS * 4)
}

/** The parts of a buffer that is `bytesOf(counts)` long. */
export function partsOf(buffer: ArrayBufferLike, counts: LexiconCounts): LexiconParts {
  let at = HEADER_WORDS * 4
  const lengths = lengthsOf(counts)
  const take = (bytes: number): number => {
    const start = at
    at += padded(bytes)
    return start
  }
  const numbers = (length: number) => new Uint32Array(buffer, take(4 * length), length)
  const units = (length: number) => new Uint16Array(buffer, take(2 * length), length)
  // In the order of `lengthsOf`: an object literal is made from its first line to its last.
  return {
    bucketStart: numbers(lengths.bucketStart),
    wordStart: numbers(lengths.wordStart),
    wordList: numbers(lengths.wordList),
    listStart: numbers(lengths.listStart),
    pairString: numbers(lengths.pairString),
    pairWeight: new Float32Array(buffer, take(4 * lengths.pairWeight), lengths.pairWeight),
    wordNames: numbers(lengths.wordNames),
    nameStart: numbers(lengths.nameStart),
    nameString: numbers(lengths.nameString),
    stringStart: numbers(lengths.stringStart),
    character: numbers(lengths.character),
    readingStart: numbers(lengths.readingStart),
    readingString: numbers(lengths.readingString),
    longest: new Uint8Array(buffer, take(lengths.longest), lengths.longest),
    wordUnits: units(lengths.wordUnits),
    stringUnits: units(lengths.stringUnits),
    labelUnits: units(lengths.labelUnits),
  }
}

/** The counts that a header tells, or null when the buffer is too short to have one. */
export function readCounts(buffer: ArrayBufferLike): LexiconCounts | null {
  if (buffer.byteLength < HEADER_WORDS * 4) return null
  const header = new Uint32Array(buffer, HEADER.counts * 4, COUNT_NAMES.length)
  return Object.fromEntries(COUNT_NAMES.map((name, at) => [name, header[at] ?? 0])) as Record<keyof LexiconCounts, number>
}

/** Writes the header. The parts are to be filled before: the checksum is over them. */
export function writeHeader(buffer: ArrayBuffer, counts: LexiconCounts): void {
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  header.set(
    COUNT_NAMES.map((name) => counts[name]),
    HEADER.counts,
  )
  header[HEADER.mark] = MARK
  header[HEADER.version] = LEXICON_VERSION
  header[HEADER.checksum] = checksumOf(buffer)
}

/** A figure of everything behind the checksum itself, so that a file cut short, overwritten or bit-flipped is told from a sound one. */
export function checksumOf(buffer: ArrayBufferLike): number {
  const words = new Uint32Array(buffer, HEADER.counts * 4)
  let sum = 0x811c_9dc5
  // By index: an iterator takes ten times as long over some megabytes.
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x0100_0193) ^ (sum >>> 15)
  return sum >>> 0
}

/** The slot of two code units. Pairs that fall together share the greater length: a few words more are looked up in vain. */
export function headSlot(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e37_79b1) >>> (32 - SLOT_BITS)
}

/** FNV-1a over the code units, its high bits folded in because buckets are told by the low ones. */
export function wordHash(word: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}
