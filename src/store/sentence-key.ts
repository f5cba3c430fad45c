import { importedSentence, type SegmentedDocument } from '../model/index.ts'
import { isIndex, parseJson, recordFault } from './shape.ts'

/**
 * What a sentence is called in the rows of a project file: its number as imported; one that begins inside an imported sentence, because a
 * person cut that, has in addition how far in it begins, as a fraction. So cutting and joining rename no other sentence, and a project in
 * which nobody did has the plain numbers.
 */
interface SentenceKeys {
  /** By the number of the sentence now. */
  readonly keys: readonly number[]
  /** Key -> the number of the sentence now. */
  readonly numbers: ReadonlyMap<number, number>
}

/** Longer than any sentence, and small enough that a key is an exact number. */
const LENGTHS = 2 ** 24

const known = new WeakMap<SegmentedDocument, SentenceKeys>()

/** The keys of a document's sentences. Null where they are the numbers themselves. */
function sentenceKeys(side: SegmentedDocument): SentenceKeys | null {
  const { imported } = side
  if (!imported) return null
  const before = known.get(side)
  if (before) return before
  const keys = side.sentences.map(({ range }) => {
    const number = importedSentence(side, range[0])
    return number + (range[0] - (imported[number]?.range[0] ?? 0)) / LENGTHS
  })
  const made = { keys, numbers: new Map(keys.map((key, number) => [key, number])) }
  known.set(side, made)
  return made
}

/** The sentences of a row, as they are written. */
export function writeSentences(side: SegmentedDocument, numbers: readonly number[]): string {
  const named = sentenceKeys(side)
  return JSON.stringify(named ? numbers.map((number) => named.keys[number]) : numbers)
}

/**
 * The sentences of a row, from what was written. Throws a RangeError that names `where` when it is no list of sentences that are there.
 * By hand and not by a schema, since two lists stand in each row of a long project.
 */
export function readSentences(side: SegmentedDocument, json: string, where: string): readonly number[] {
  const named = sentenceKeys(side)
  const numbers = named ? keyed(named, json, where) : (shortList(json) ?? parseJson(json, where))
  const count = side.sentences.length
  if (Array.isArray(numbers) && numbers.every((item): item is number => isIndex(item) && item < count)) return numbers
  throw recordFault(where, '', `${json} is no list of sentences`)
}

function keyed(named: SentenceKeys, json: string, where: string): unknown {
  const keys = parseJson(json, where)
  return Array.isArray(keys) ? keys.map((key: unknown) => named.numbers.get(Number(key)) ?? -1) : keys
}

/** The list `[12,13]` as this program writes it, without a parser; null for anything else. */
function shortList(json: string): readonly number[] | null {
  const end = json.length - 1
  if (json.charCodeAt(0) !== OPEN || json.charCodeAt(end) !== CLOSE || end > LONGEST) return null
  if (end === 1) return []
  const numbers: number[] = []
  let number = -1
  for (let at = 1; at <= end; at++) {
    const digit = json.charCodeAt(at) - ZERO
    if (digit >= 0 && digit <= 9) number = (number < 0 ? 0 : number * 10) + digit
    else {
      const ends = at === end || json.charCodeAt(at) === COMMA
      if (!ends || number < 0) return null
      numbers.push(number)
      number = -1
    }
  }
  return numbers
}

const [OPEN, CLOSE, COMMA, ZERO] = [0x5b, 0x5d, 0x2c, 0x30]

/** Above this many characters the parser is quicker; and no number so short is too large. */
const LONGEST = 16
