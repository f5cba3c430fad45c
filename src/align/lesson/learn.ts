import { BEAD_TYPES } from '../search/bead-type.ts'
import { learnRatio } from '../signal/length.ts'
import { learnMarks } from '../signal/mark-table.ts'
import type { Model } from '../model.ts'
import type { Preparation } from '../prepare.ts'
import type { Span } from '../span.ts'
import type { TrainingBead } from './pair-rows.ts'
import { trainTable } from './train.ts'
import { BagMaker } from './word-bag.ts'
import type { Unigram } from './translation-table.ts'
import type { Weights } from '../weights.ts'

/** More beads teach little more, and memory grows with them. */
const MOST_TRAINING = 6000
/** Sentences of both sides together, beyond which a bead teaches noise. */
const LARGEST_TRAINING = 6

/**
 * What a person fixed counts as seen twice: once is what the discount of chance meetings takes away, and nothing about a fixed bead is chance.
 */
const FIXED_WEIGHT = 2

/** A bead to learn from; a fixed one is known to be right. */
export interface LearnedBead extends Span {
  readonly fixed: boolean
}

/** The model after what the beads of a first path, and the fixed ones, teach: words, marks, types of bead. */
export function learn(preparation: Preparation, path: readonly LearnedBead[]): Model {
  const { model, prior, sourceWords } = preparation
  const { source, target, targetWords, weights } = model
  return {
    ...model,
    table: trainTable(trainingBeads(path, model, sourceWords), prior, sourceWords, targetWords, weights),
    marks: learnMarks(path, source, target),
    typePrior: learnTypes(path, weights),
    ratio: learnRatio(path, source, target, model.ratio),
  }
}

/** An even sample of the beads of both kinds, fixed ones first. */
function trainingBeads(
  path: readonly LearnedBead[],
  { source, target, targetWords }: Model,
  sourceWords: Unigram,
): readonly TrainingBead[] {
  const [chinese, english] = [new BagMaker(sourceWords), new BagMaker(targetWords)]
  const good = path.filter(({ i0, i, j0, j }) => i > i0 && j > j0 && i - i0 + j - j0 <= LARGEST_TRAINING)
  const fixed = evenly(
    good.filter((bead) => bead.fixed),
    MOST_TRAINING,
  )
  const found = evenly(
    good.filter((bead) => !bead.fixed),
    MOST_TRAINING - fixed.length,
  )
  return [...fixed, ...found].map(({ i0, i, j0, j, fixed: sure }) => ({
    chinese: chinese.bagOf(source.tokens.subarray(source.tokenStart[i0], source.tokenStart[i])),
    english: english.bagOf(target.tokens.subarray(target.tokenStart[j0], target.tokenStart[j])),
    weight: sure ? FIXED_WEIGHT : 1,
  }))
}

function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (most <= 0) return []
  const step = Math.max(1, list.length / most)
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function learnTypes(path: readonly Span[], weights: Weights): Float64Array {
  const seen = new Float64Array(BEAD_TYPES.length)
  for (const { i0, i, j0, j } of path) {
    const at = BEAD_TYPES.findIndex((type) => type.source === i - i0 && type.target === j - j0)
    if (at >= 0) seen[at] = (seen[at] ?? 0) + 1
  }
  return seen.map((count, at) => Math.log((count + weights.typePrior * (BEAD_TYPES[at]?.share ?? 0)) / (path.length + weights.typePrior)))
}
