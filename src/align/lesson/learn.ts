import { BEAD_TYPES } from '../search/bead-type.ts'
import { countLines } from './count-lines.ts'
import { learnRatio } from '../signal/length.ts'
import { learnMarks } from '../signal/mark-table.ts'
import type { Model } from '../model.ts'
import type { Preparation } from '../prepare.ts'
import type { Span } from '../span.ts'
import { trainTable } from './train.ts'
import { BagMaker } from './word-bag.ts'
import { lineOf } from './word-line.ts'
import type { TranslationTable } from './translation-table.ts'
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
  /** How sure the bead is, 0 to 1; as sure as any when left out. */
  readonly share?: number
}

/**
 * The model after what the beads of a path, and the fixed ones, teach: words, marks, types of bead. Words may be taught by other beads than those of the
 * path: by all that are likely, each by how sure it is.
 */
export function learn(preparation: Preparation, path: readonly LearnedBead[], teachers = path): Model {
  return { ...learnForms(preparation, path), table: learnWords(preparation, teachers) }
}

/** The same without the words: marks, types of bead, and the ratio of the lengths. */
export function learnForms({ model }: Preparation, path: readonly LearnedBead[]): Model {
  const { source, target, weights } = model
  return {
    ...model,
    marks: learnMarks(path, source, target),
    typePrior: learnTypes(path, weights),
    ratio: learnRatio(path, source, target, model.ratio),
  }
}

/** Where a lexicon knows words, beads are bags that add to it; where none does, the order of the words has to tell which go together. */
function learnWords({ model, prior, sourceWords, knowsWords }: Preparation, teachers: readonly LearnedBead[]): TranslationTable {
  const { source, target, targetWords, weights } = model
  const beads = sampled(teachers)
  const chinese = ({ i0, i }: Span): Int32Array => source.tokens.subarray(source.tokenStart[i0], source.tokenStart[i])
  const english = ({ j0, j }: Span): Int32Array => target.tokens.subarray(target.tokenStart[j0], target.tokenStart[j])
  const weightOf = ({ fixed, share = 1 }: LearnedBead): number => (fixed ? FIXED_WEIGHT : share)
  if (knowsWords) {
    const [left, right] = [new BagMaker(sourceWords), new BagMaker(targetWords)]
    const bags = beads.map((bead) => ({ chinese: left.bagOf(chinese(bead)), english: right.bagOf(english(bead)), weight: weightOf(bead) }))
    return trainTable(bags, prior, sourceWords, targetWords, weights)
  }
  const lines = beads.map((bead) => ({
    chinese: lineOf(chinese(bead), sourceWords),
    english: lineOf(english(bead), targetWords),
    weight: weightOf(bead),
  }))
  return trainTable(lines, prior, sourceWords, targetWords, weights, countLines)
}

/** An even sample of the beads of both kinds, fixed ones first. */
function sampled(path: readonly LearnedBead[]): readonly LearnedBead[] {
  const good = path.filter(({ i0, i, j0, j }) => i > i0 && j > j0 && i - i0 + j - j0 <= LARGEST_TRAINING)
  const fixed = evenly(
    good.filter((bead) => bead.fixed),
    MOST_TRAINING,
  )
  const found = evenly(
    good.filter((bead) => !bead.fixed),
    MOST_TRAINING - fixed.length,
  )
  return [...fixed, ...found]
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
