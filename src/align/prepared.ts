import { sentenceText, type ParagraphKind, type SegmentedDocument, type Side } from '../model/index.ts'
import type { SideEmbedding } from './signal/embedding.ts'
import type { SideWords } from './word/gather-words.ts'
import { visibleLength } from './signal/clause.ts'
import { bordersOf, type Borders } from './signal/border.ts'
import { endingMark, openingMark } from './signal/mark.ts'
import { readNumbers, type SentenceNumbers } from './signal/number-signal.ts'
import { quotedSentences } from './signal/quotation.ts'
import type { Vocabulary } from './word/vocabulary.ts'

/** Where a sentence stands: inside a paragraph, at its start, or in a paragraph of a special kind. */
export const PLACES = 5
export const HEADING = 2
export const BY_LINE = 3
const LIST_ITEM = 4

/** Pieces of a side that words are counted in: tokens of piece i are `tokens[tokenStart[i]]` up to `tokens[tokenStart[i + 1]]`. */
export interface TokenSide {
  readonly count: number
  readonly tokens: Int32Array
  readonly tokenStart: Int32Array
  /** Lengths of all pieces before each, something for each piece apart added; one longer than the rest. */
  readonly lengthBefore: Float64Array
}

/** The clauses of a side, whose tokens are those of its sentences. */
export interface ClauseSide extends TokenSide {
  /** Clauses of sentence i are `first[i]` up to `first[i + 1]`. */
  readonly first: Int32Array
}

/** One side made ready for scoring; lists run over its sentences that hold anything. */
export interface PreparedSide extends TokenSide {
  readonly clauses: ClauseSide
  readonly numbers: SentenceNumbers
  /** Index of each in the document's list of sentences. */
  readonly indices: Int32Array
  readonly length: Float64Array
  readonly opening: Uint8Array
  readonly ending: Uint8Array
  readonly place: Uint8Array
  /** 1 for sentences that start inside a quotation. */
  readonly quoted: Uint8Array
  /** 0 when a sentence goes on with its paragraph, 1 when it starts one, 2 when it or the one before is a heading or by-line. */
  readonly border: Uint8Array
  readonly borders: Borders
  /** Words of the longest sentence. */
  readonly mostWords: number
  /** Whether paragraphs say anything: not where nearly every sentence is one of its own. */
  readonly grouped: boolean
  /** Where vectors of the sentences were given. */
  readonly embedding?: SideEmbedding
}

/** What a sentence and a clause add to the length of a text, beside their characters. */
const APART = { sentence: 1, clause: 0.5 }

/** Prepares one side with the words of its clauses, numbered by `vocabulary`; `values` numbers the values of numbers for both sides. */
export function prepareSide(
  document: SegmentedDocument,
  side: Side,
  words: SideWords,
  vocabulary: Vocabulary,
  values: Vocabulary,
): PreparedSide {
  const indices = document.sentences.flatMap((sentence, index) => (sentence.range[0] < sentence.range[1] ? [index] : []))
  const count = indices.length
  const texts = indices.map((index) => sentenceText(document, index))
  const length = Float64Array.from(texts, (text) => visibleLength(text))
  const clauses = {
    count: words.lengths.length,
    // A sentence that holds nothing has no clauses: leaving it out moves none.
    first: Int32Array.from({ length: count + 1 }, (_, i) => words.first[indices[i] ?? words.first.length - 1] ?? 0),
    tokens: words.tokens,
    tokenStart: words.start,
    lengthBefore: sums(words.lengths, APART.clause),
  }
  const tokenStart = clauses.first.map((clause) => words.start[clause] ?? 0)
  const lengthBefore = sums(length, APART.sentence)
  const places = readPlaces(document, indices)
  return {
    count,
    clauses,
    numbers: readNumbers({ count, tokens: words.tokens, tokenStart, lengthBefore }, vocabulary, values),
    indices: Int32Array.from(indices),
    length,
    lengthBefore,
    tokens: words.tokens,
    tokenStart,
    opening: Uint8Array.from(texts, openingMark),
    ending: Uint8Array.from(texts, endingMark),
    quoted: quotedSentences(texts, side),
    borders: bordersOf({ count, tokens: words.tokens, tokenStart }, places.border),
    mostWords: tokenStart.reduce((most, end, at) => Math.max(most, end - (tokenStart[at - 1] ?? end)), 0),
    ...places,
  }
}

function sums(lengths: ArrayLike<number>, apart: number): Float64Array {
  const before = new Float64Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) before[i + 1] = (before[i] ?? 0) + (lengths[i] ?? 0) + apart
  return before
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
