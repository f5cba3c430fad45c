import { importedSentence, type SegmentedDocument } from '../model/index.ts'

/**
 * What a sentence is called in the rows of a project file: its number as imported; one that begins inside an imported sentence, because a
 * person cut that, has in addition how far in it begins, as a fraction. So cutting and joining rename no other sentence, and a project in
 * which nobody did has the plain numbers.
 */
export interface SentenceKeys {
  /** By the number of the sentence now. */
  readonly keys: readonly number[]
  /** Key -> the number of the sentence now. */
  readonly numbers: ReadonlyMap<number, number>
}

/** Longer than any sentence, and small enough that a key is an exact number. */
const LENGTHS = 2 ** 24

const known = new WeakMap<SegmentedDocument, SentenceKeys>()

/** The keys of a document's sentences. Null where they are the numbers themselves. */
export function sentenceKeys(side: SegmentedDocument): SentenceKeys | null {
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

/** The sentences of a row, from what was written. Throws a RangeError that names `where` when it is no list of sentences that are there. */
export function readSentences(side: SegmentedDocument, json: string, where: string): readonly number[] {
  const value: unknown = JSON.parse(json)
  const named = sentenceKeys(side)
  const numbers = Array.isArray(value) ? (named ? value.map((key: unknown) => named.numbers.get(Number(key)) ?? -1) : value) : [-1]
  // By hand and not by a schema, since two lists stand in each row of a long project.
  if (numbers.every((item): item is number => Number.isSafeInteger(item) && Number(item) >= 0)) return numbers
  throw new RangeError(`${where}: ${json} is no list of sentences`)
}
