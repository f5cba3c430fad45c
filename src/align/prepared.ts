import { sentenceText, type ParagraphKind, type SegmentedDocument } from '../model/index.ts'
import type { SideWords } from './gather-words.ts'
import { endingMark, openingMark } from './mark.ts'

/** Where a sentence stands: inside a paragraph, at its start, or in a paragraph of a special kind. */
export const PLACES = 5
export const HEADING = 2
export const BY_LINE = 3
const LIST_ITEM = 4

/** One side made ready for scoring; lists run over its sentences that hold anything. */
export interface PreparedSide {
  readonly count: number
  /** Index of each in the document's list of sentences. */
  readonly indices: Int32Array
  readonly length: Float64Array
  /** Lengths of all sentences before each, one for each sentence apart added; one longer than the rest. */
  readonly lengthBefore: Float64Array
  /** Tokens of sentence i are `tokens[tokenStart[i]]` up to `tokens[tokenStart[i + 1]]`. */
  readonly tokens: Int32Array
  readonly tokenStart: Int32Array
  readonly opening: Uint8Array
  readonly ending: Uint8Array
  readonly place: Uint8Array
  /** 0 when a sentence goes on with its paragraph, 1 when it starts one, 2 when it or the one before is a heading or by-line. */
  readonly border: Uint8Array
  /** Whether paragraphs say anything: not where nearly every sentence is one of its own. */
  readonly grouped: boolean
}

/** Words of the longest sentence of a side. */
export function mostWords({ count, tokenStart }: PreparedSide): number {
  let most = 0
  for (let i = 0; i < count; i++) most = Math.max(most, (tokenStart[i + 1] ?? 0) - (tokenStart[i] ?? 0))
  return most
}

/** Prepares one side with the words of its sentences. */
export function prepareSide(side: SegmentedDocument, words: SideWords): PreparedSide {
  const indices = side.sentences.flatMap((sentence, index) => (sentence.range[0] < sentence.range[1] ? [index] : []))
  const count = indices.length
  const texts = indices.map((index) => sentenceText(side, index))
  const length = Float64Array.from(texts, (text) => text.replace(/\s+/g, '').length)
  const lengthBefore = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) lengthBefore[i + 1] = (lengthBefore[i] ?? 0) + (length[i] ?? 0) + 1
  // A sentence that holds nothing has no words: leaving it out moves no token.
  const tokenStart = Int32Array.from(
    { length: count + 1 },
    (_, i) => words.start[i < count ? (indices[i] ?? 0) : words.start.length - 1] ?? 0,
  )
  return {
    count,
    indices: Int32Array.from(indices),
    length,
    lengthBefore,
    tokens: words.tokens,
    tokenStart,
    opening: Uint8Array.from(texts, openingMark),
    ending: Uint8Array.from(texts, endingMark),
    ...readPlaces(side, indices),
  }
}

const SPECIAL: Partial<Record<ParagraphKind, number>> = { heading: HEADING, 'by-line': BY_LINE, 'list-item': LIST_ITEM }

function readPlaces(side: SegmentedDocument, indices: readonly number[]): Pick<PreparedSide, 'place' | 'border' | 'grouped'> {
  const place = new Uint8Array(indices.length)
  const border = new Uint8Array(indices.length)
  const grouped = side.sentences.length >= 1.3 * side.paragraphs.length
  let before = -1
  let standsAlone = false
  for (const [i, index] of indices.entries()) {
    const paragraph = side.sentences[index]?.paragraph ?? 0
    const kind = side.paragraphs[paragraph]?.kind ?? 'body'
    const starts = paragraph !== before
    const alone = kind === 'heading' || kind === 'by-line'
    place[i] = starts ? (SPECIAL[kind] ?? 1) : 0
    border[i] = !starts ? 0 : alone || standsAlone ? 2 : grouped ? 1 : 0
    before = paragraph
    standsAlone = alone
  }
  return { place, border, grouped }
}
