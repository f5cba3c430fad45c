import { chunkReader, stretchSearcher, type Chunk, type Found, type SearchOrder, type WordList } from '../../src/align/index.ts'
import { type Lexicon } from '../../src/lexicon/index.ts'
import type { Glossary, SegmentedDocument } from '../../src/model/index.ts'
import { readyStack, type DictionaryStack } from './dictionary-stack.ts'
import { unpackDocument, type PackedDocument } from './packed-pair.ts'

/** A part by its place in the order, with what came of it. */
export type Part<T> = readonly [number, T]

/** A search that several threads do together. Each takes the next stretch that nobody took. */
export interface SearchShare extends Omit<SearchOrder, 'onShare'> {
  /** Two 32-bit integers: the next part, and how many rows all threads have done. */
  readonly counters: SharedArrayBuffer
}

/** Texts that several threads read together, chunk by chunk. */
export interface ReadShare {
  readonly source: PackedDocument
  readonly target: PackedDocument
  readonly dictionaries: DictionaryStack
  readonly glossaries: readonly Glossary[]
  readonly chunks: readonly Chunk[]
  readonly counters: SharedArrayBuffer
}

export function newCounters(): SharedArrayBuffer {
  return new SharedArrayBuffer(8)
}

/** Rows between two reports of progress. */
const REPORT = 256

/** Searches stretches until none is left. `onRows` hears how many rows all threads together have done. */
export function searchShare(share: SearchShare, onRows: (rows: number) => void): readonly Part<Found>[] {
  const counters = new Int32Array(share.counters)
  const search = stretchSearcher(share)
  let rows = 0
  return takeParts(share.stretches, counters, (stretch) =>
    search(stretch, () => {
      if (++rows % REPORT === 0) onRows(Atomics.add(counters, 1, REPORT) + REPORT)
    }),
  )
}

/** Reads chunks until none is left, in the thread that has the texts as they are. */
export function readShare(
  share: Pick<ReadShare, 'chunks' | 'counters'>,
  texts: { readonly source: SegmentedDocument; readonly target: SegmentedDocument; readonly lexicon: Lexicon },
): readonly Part<WordList>[] {
  return takeParts(share.chunks, new Int32Array(share.counters), chunkReader(texts))
}

/** The same in a thread that was sent them. */
export function readSent(share: ReadShare): readonly Part<WordList>[] {
  const { lexicon } = readyStack(share.dictionaries, share.glossaries)
  return readShare(share, { source: unpackDocument(share.source), target: unpackDocument(share.target), lexicon })
}

function takeParts<T, R>(list: readonly T[], counters: Int32Array, work: (part: T) => R): readonly Part<R>[] {
  const done: Part<R>[] = []
  for (;;) {
    const at = Atomics.add(counters, 0, 1)
    const part = list[at]
    if (part === undefined) return done
    done.push([at, work(part)])
  }
}
