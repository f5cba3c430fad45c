import { BEAD_TYPES } from './bead-type.ts'
import type { Model } from './lattice.ts'
import { learnRatio } from './length.ts'
import { learnMarks } from './mark-table.ts'
import type { Preparation } from './prepare.ts'
import type { PreparedSide } from './prepared.ts'
import type { Span } from './span.ts'
import { trainTable, type TrainingBead } from './train.ts'
import type { Weights } from './weights.ts'

/** More beads teach little more, and memory grows with them. */
const MOST_TRAINING = 6000
/** Sentences of both sides together, beyond which a bead teaches noise. */
const LARGEST_TRAINING = 6

/** The model after what the beads of a first path teach: words, marks, types of bead. */
export function learn(preparation: Preparation, path: readonly Span[]): Model {
  const { model, prior, sourceWords } = preparation
  const { source, target, targetWords, weights } = model
  return {
    ...model,
    table: trainTable(trainingBeads(path, source, target), prior, sourceWords, targetWords, weights),
    marks: learnMarks(path, source, target),
    typePrior: learnTypes(path, weights),
    ratio: learnRatio(path, source, target, model.ratio),
  }
}

function trainingBeads(path: readonly Span[], source: PreparedSide, target: PreparedSide): readonly TrainingBead[] {
  const good = path.filter(({ i0, i, j0, j }) => i > i0 && j > j0 && i - i0 + j - j0 <= LARGEST_TRAINING)
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
