import { sentenceText, type SegmentedDocument, type Side } from '../../model/index.ts'
import { clausesOf, visibleLength } from '../signal/clause.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isName, latinOf, sourceReader, targetReader } from './lexicon-words.ts'
import { nameCandidates } from '../../name/index.ts'

/** Sentences `[from, to)` of one side, to be read in one go. */
export interface Chunk {
  readonly side: Side
  readonly from: number
  readonly to: number
}

/** Both texts, to be read chunk by chunk. The order of the results is that of the chunks, whoever reads them. */
export interface ReadOrder {
  readonly source: SegmentedDocument
  readonly target: SegmentedDocument
  readonly lexicon: Lexicon
  readonly chunks: readonly Chunk[]
}

/** The words of a chunk, numbered among themselves in the order of their first use; those of its clause k end at `ends[k]`. */
export interface WordList {
  readonly words: readonly string[]
  readonly tokens: Int32Array
  readonly ends: Int32Array
  /** Characters of each clause, white space not counted. */
  readonly lengths: Int32Array
  /** How many clauses each sentence has; none when it holds nothing. */
  readonly clauses: Int32Array
}

const CHUNK = 500

/** Everything that is to be read of two texts. */
export function readOrder(source: SegmentedDocument, target: SegmentedDocument, lexicon: Lexicon): ReadOrder {
  const chunksOf = (side: Side, count: number): readonly Chunk[] =>
    Array.from({ length: Math.ceil(count / CHUNK) }, (_, at) => ({ side, from: at * CHUNK, to: Math.min(count, (at + 1) * CHUNK) }))
  return {
    source,
    target,
    lexicon,
    chunks: [...chunksOf('source', source.sentences.length), ...chunksOf('target', target.sentences.length)],
  }
}

/** Reads chunks of one order; keep it for all of them. */
export function chunkReader({ source, target, lexicon }: Omit<ReadOrder, 'chunks'>): (chunk: Chunk) => WordList {
  const latin = latinOf(textsOf(source))
  // Of the names that the target may share all are kept until the words of the source are known.
  const find = (word: string) => (isName(word) || latin.has(word) ? 0 : undefined)
  const readers = { source: sourceReader(lexicon, nameCandidates(textsOf(target))), target: targetReader({ find }) }
  const documents = { source, target }
  return ({ side, from, to }) => listWords(documents[side], side, from, to, readers[side])
}

function* textsOf(document: SegmentedDocument): Iterable<string> {
  for (let index = 0; index < document.sentences.length; index++) yield sentenceText(document, index)
}

/** Reads all chunks of an order, one after another. */
export function readHere(order: ReadOrder): readonly WordList[] {
  return order.chunks.map(chunkReader(order))
}

/** A sentence longer than this is no sentence; its first words stand for it. */
const MOST_WORDS = 2000

function listWords(
  document: SegmentedDocument,
  side: Side,
  from: number,
  to: number,
  wordsOf: (text: string) => readonly string[],
): WordList {
  const numbers = new Map<string, number>()
  const [tokens, ends, lengths]: [number[], number[], number[]] = [[], [], []]
  const clauses = new Int32Array(to - from)
  for (let index = from; index < to; index++) {
    const text = sentenceText(document, index)
    const parts = text === '' ? [] : clausesOf(text, side)
    const most = tokens.length + MOST_WORDS
    for (const part of parts) {
      for (const word of wordsOf(part)) {
        if (tokens.length === most) break
        const known = numbers.get(word)
        if (known === undefined) numbers.set(word, numbers.size)
        tokens.push(known ?? numbers.size - 1)
      }
      ends.push(tokens.length)
      lengths.push(visibleLength(part))
    }
    clauses[index - from] = parts.length
  }
  return {
    words: [...numbers.keys()],
    tokens: Int32Array.from(tokens),
    ends: Int32Array.from(ends),
    lengths: Int32Array.from(lengths),
    clauses,
  }
}
