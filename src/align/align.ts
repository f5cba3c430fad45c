import { sentenceText, type Bead, type SegmentedDocument } from '../model/index.ts'
import { bandAround } from './band.ts'
import { firstBand } from './coarse.ts'
import { BEAD_TYPES } from './bead-type.ts'
import { searchBand, type Model } from './lattice.ts'
import { lengthRatio } from './length.ts'
import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts'
import { priorPairs, sourceWords, targetWords } from './lexicon-words.ts'
import { learnMarks, untrainedMarks } from './mark-table.ts'
import { prepareSide, type PreparedSide } from './prepared.ts'
import { nameCandidates } from './romanised.ts'
import type { Span } from './span.ts'
import { trainTable, type TrainingBead } from './train.ts'
import { unigramOf } from './translation-table.ts'
import { Vocabulary } from './vocabulary.ts'
import { WEIGHTS, type Weights } from './weights.ts'
import { placeSpans } from './place-spans.ts'

export interface AlignOptions {
  readonly lexicon?: Lexicon
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Other weights than the fitted ones, for measuring. */
  readonly weights?: Weights
}

/**
 * Aligns the sentences of a Chinese source with those of its English. Every sentence of both sides is in exactly one bead, in order; one
 * without a counterpart is a bead of its own. The same input gives the same beads.
 */
export function align(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions = {}): readonly Bead[] {
  const { lexicon = EMPTY_LEXICON, onProgress = () => undefined, weights = WEIGHTS } = options
  const [left, right] = [new Vocabulary(), new Vocabulary()]
  const names = nameCandidates(target.sentences.map((_, index) => sentenceText(target, index)))
  const a = prepareSide(source, (text) => sourceWords(text, lexicon, names).map((word) => left.add(word)))
  const b = prepareSide(target, (text) => targetWords(text, left).map((word) => right.add(word)))
  const [p, q] = [unigramOf(a.tokens, left.size), unigramOf(b.tokens, right.size)]
  const prior = priorPairs(left, right, lexicon, weights)
  const shares = Float64Array.from(BEAD_TYPES, (type) => Math.log(type.share))
  let model: Model = {
    source: a,
    target: b,
    table: trainTable([], prior, p, q, weights),
    targetWords: q,
    marks: untrainedMarks(),
    typePrior: shares,
    ratio: lengthRatio(a, b),
    weights,
  }
  const first = searchBand(model, firstBand(model), Infinity, (row) => onProgress((0.5 * row) / (a.count + 1)))
  const beads = trainingBeads(first.path, a, b)
  model = {
    ...model,
    table: trainTable(beads, prior, p, q, weights),
    marks: learnMarks(first.path, a, b),
    typePrior: learnTypes(first.path, weights),
  }
  const second = searchBand(model, bandAround(first.path, a.count, b.count, RADIUS), BEAM, (row) =>
    onProgress(0.5 + (0.5 * row) / (a.count + 1)),
  )
  onProgress(1)
  return placeSpans(second.path, a, b, source, target)
}

/** The second search stays near the path of the first, and near the best score. */
const RADIUS = 8
const BEAM = 60
const MOST_TRAINING = 6000

function trainingBeads(path: readonly Span[], source: PreparedSide, target: PreparedSide): readonly TrainingBead[] {
  const good = path.filter(({ i0, i, j0, j }) => i > i0 && j > j0 && i - i0 + j - j0 <= 6)
  const step = Math.max(1, good.length / MOST_TRAINING)
  return good
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .map(({ i0, i, j0, j }) => ({
      chinese: source.tokens.slice(source.tokenStart[i0], source.tokenStart[i]),
      english: target.tokens.slice(target.tokenStart[j0], target.tokenStart[j]),
    }))
}

function learnTypes(path: readonly Span[], weights: Weights): Float64Array {
  const seen = new Float64Array(BEAD_TYPES.length)
  for (const { i0, i, j0, j } of path) {
    const at = BEAD_TYPES.findIndex((type) => type.source === i - i0 && type.target === j - j0)
    seen[at] = (seen[at] ?? 0) + 1
  }
  return seen.map((count, at) => Math.log((count + weights.typePrior * (BEAD_TYPES[at]?.share ?? 0)) / (path.length + weights.typePrior)))
}
