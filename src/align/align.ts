import type { Bead, SegmentedDocument } from '../model/index.ts'
import { runHere, runWith, search, type AlignRunner, type AlignSteps } from './align-order.ts'
import { firstStretches } from './search/coarse.ts'
import { judge } from './confidence.ts'
import { embedded, type Embeddings } from './signal/embedding.ts'
import type { Border, FixedBead } from './fixed-bead.ts'
import { frameOf } from './frame.ts'
import { learn } from './lesson/learn.ts'
import { EMPTY_LEXICON, type Lexicon } from '../lexicon/index.ts'
import { placeParts, type PlacedPart } from './place-parts.ts'
import { prepareSteps } from './prepare.ts'
import { gather, learnedBeads, stretchesOf } from './search-parts.ts'
import { secondStretches } from './search/second.ts'
import { teachAlone, type Taught } from './teach-alone.ts'
import { WEIGHTS, type Weights } from './weights.ts'

export interface AlignOptions {
  readonly lexicon?: Lexicon
  /** Beads that are given: they come back as they are, the rest is searched between them, and words, marks and lengths are learned from them. */
  readonly fixed?: readonly FixedBead[]
  /** Places that no bead reaches across: chapters, paragraphs or lines that are known to correspond. */
  readonly borders?: readonly Border[]
  /** Vectors of the sentences from a model of both languages: one more signal. Without them nothing is different. */
  readonly embeddings?: Embeddings
  /** Hears how much is done, from 0 to 1, never less than before. */
  readonly onProgress?: (share: number) => void
  /** Other weights than the fitted ones, for measuring. */
  readonly weights?: Weights
}

/**
 * Aligns the sentences of a Chinese source with those of its English. Every sentence of both sides is in exactly one bead, in order; one
 * without a counterpart is a bead of its own. The same input gives the same beads. Throws a RangeError that names the place where fixed beads and
 * borders contradict each other. Time and memory grow with the length of the texts alone.
 */
export function align(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions = {}): readonly Bead[] {
  return runHere(alignSteps(source, target, options))
}

/** The same beads, the heavy work left to a host that has several threads for it. */
export function alignWith(
  source: SegmentedDocument,
  target: SegmentedDocument,
  runner: AlignRunner,
  options: AlignOptions = {},
): Promise<readonly Bead[]> {
  return runWith(alignSteps(source, target, options), runner)
}

/**
 * Two searches: one by what is known of all texts, one by what the beads of the first taught of this text; without a lexicon, others between them.
 */
function* alignSteps(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions): AlignSteps<readonly Bead[]> {
  const { lexicon = EMPTY_LEXICON, fixed = [], borders = [], onProgress = () => undefined, weights = WEIGHTS, embeddings } = options
  const between = (from: number, to: number) => (share: number) => onProgress(from + (to - from) * share)
  onProgress(0)
  const sentences = [source.sentences.length, target.sentences.length] as const
  const preparation = embedded(yield* prepareSteps(source, target, lexicon, weights), embeddings, sentences, weights)
  const { model } = preparation
  const frame = frameOf(model, { source, target }, { fixed, borders })
  const { reach } = frame
  onProgress(0.15)
  const looked = stretchesOf(frame, (span) => firstStretches(model, span))
  const first = yield* search({ model, reach, stretches: looked.flat(), weights: model.weights.first, onShare: between(0.15, 0.6) })
  const known: Taught['paths'] = gather(looked, first)
  onProgress(0.6)
  const { model: taught, paths } = preparation.knowsWords
    ? { model: { ...learn(preparation, learnedBeads(frame, known)), weights }, paths: known }
    : yield* teachAlone(preparation, frame, known, { weights, embedded: embeddings !== undefined, onShare: between(0.6, 0.7) })
  onProgress(0.7)
  const narrow = stretchesOf(frame, (span, at) => secondStretches(taught, paths[at] ?? [], span))
  const second = yield* search({
    model: taught,
    reach,
    stretches: narrow.flat(),
    weights: taught.weights.second,
    onShare: between(0.7, 0.95),
  })
  const ways = gather(narrow, second)
  const path = ways.flat()
  const judgements = judge(
    preparation,
    taught,
    path,
    Float64Array.from(path, (bead) => bead.posterior),
  )
  let judged = 0
  const placed = frame.parts.map((part, at): PlacedPart => {
    if (part.kind === 'fixed') return part
    const spans = ways[at] ?? []
    judged += spans.length
    return { kind: 'found', spans, judgements: judgements.slice(judged - spans.length, judged) }
  })
  const beads = placeParts(placed, frame, model)
  onProgress(1)
  return beads
}
