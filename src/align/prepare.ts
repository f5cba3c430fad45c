import type { SegmentedDocument } from '../model/index.ts'
import { read, runHere, type AlignSteps } from './align-order.ts'
import { BEAD_TYPES } from './search/bead-type.ts'
import { lengthRatio } from './signal/length.ts'
import { gatherWords } from './word/gather-words.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isShared, priorPairs } from './word/lexicon-words.ts'
import { untrainedMarks } from './signal/mark-table.ts'
import type { Model } from './model.ts'
import { prepareSide } from './prepared.ts'
import { readOrder } from './word/read-words.ts'
import { trainTable } from './lesson/train.ts'
import { unigramOf, type PriorPair, type Unigram } from './lesson/translation-table.ts'
import { Vocabulary } from './word/vocabulary.ts'
import { withoutLexicon, type Weights } from './weights.ts'

/** Two sides read, with all that is known of them before any bead. */
export interface Preparation {
  readonly model: Model
  readonly prior: readonly PriorPair[]
  readonly sourceWords: Unigram
  readonly sourceVocabulary: Vocabulary
  readonly targetVocabulary: Vocabulary
  /** Whether a lexicon tells what words mean before the text teaches it. */
  readonly knowsWords: boolean
}

/** Reads both sides. The model knows the lexicon, and the marks and bead types of texts in general. */
export function prepare(source: SegmentedDocument, target: SegmentedDocument, lexicon: Lexicon, weights: Weights): Preparation {
  return runHere(prepareSteps(source, target, lexicon, weights))
}

/** The same as steps, so that a host can read with several threads. */
export function* prepareSteps(
  source: SegmentedDocument,
  target: SegmentedDocument,
  lexicon: Lexicon,
  weights: Weights,
): AlignSteps<Preparation> {
  const [left, right, values] = [new Vocabulary(), new Vocabulary(), new Vocabulary()]
  const order = readOrder(source, target, lexicon)
  const lists = yield* read(order)
  const a = prepareSide(
    source,
    'source',
    gatherWords('source', order.chunks, lists, left, () => true),
    left,
    values,
  )
  const b = prepareSide(
    target,
    'target',
    gatherWords('target', order.chunks, lists, right, (word) => !isShared(word) || left.find(word) !== undefined),
    right,
    values,
  )
  const [p, q] = [unigramOf(a.tokens, left.size), unigramOf(b.tokens, right.size)]
  const prior = priorPairs(left, right, lexicon, weights)
  const knowsWords = knownShare(left, p, lexicon) >= LEAST_KNOWN
  const model: Model = {
    source: a,
    target: b,
    table: trainTable([], prior, p, q, weights),
    targetWords: q,
    marks: untrainedMarks(),
    typePrior: Float64Array.from(BEAD_TYPES, (type) => Math.log(type.share)),
    ratio: lengthRatio(a, b),
    weights: knowsWords ? weights : withoutLexicon(weights, 'nothing'),
  }
  return { model, prior, sourceWords: p, sourceVocabulary: left, targetVocabulary: right, knowsWords }
}

/** A glossary alone knows a few words in a hundred, a dictionary nearly all. */
const LEAST_KNOWN = 0.15

/** The share of the source's running words that the lexicon has. */
function knownShare(vocabulary: Vocabulary, { count }: Unigram, lexicon: Lexicon): number {
  let [known, all] = [0, 0]
  for (const [number, word] of vocabulary.words.entries()) {
    const seen = count[number] ?? 0
    all += seen
    if (lexicon.has(word)) known += seen
  }
  return all === 0 ? 0 : known / all
}
