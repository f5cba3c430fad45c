import type { Bead, SegmentedDocument } from '../model/index.ts'
import { firstStretches } from './coarse.ts'
import { judge } from './confidence.ts'
import type { Border, FixedBead } from './fixed-bead.ts'
import { frameOf, type Frame } from './frame.ts'
import { learn, type LearnedBead } from './learn.ts'
import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts'
import { placeParts, type PlacedPart } from './place-parts.ts'
import { prepare } from './prepare.ts'
import { secondStretches, type Gained } from './second.ts'
import { spansOf, stretchSearcher, type Found, type SearchOrder, type Stretch } from './search.ts'
import { WEIGHTS, withoutLexicon, type Weights } from './weights.ts'

export interface AlignOptions {
  readonly lexicon?: Lexicon
  /** Beads that are given: they come back as they are, the rest is searched between them, and words, marks and lengths are learned from them. */
  readonly fixed?: readonly FixedBead[]
  /** Places that no bead reaches across: chapters, paragraphs or lines that are known to correspond. */
  readonly borders?: readonly Border[]
  /** Hears how much is done, from 0 to 1, never less than before. */
  readonly onProgress?: (share: number) => void
  /** Other weights than the fitted ones, for measuring. */
  readonly weights?: Weights
}

/** Searches the stretches of an order, in any order and anywhere, with `stretchSearcher`; gives the results in the order of the stretches. */
export type SearchRunner = (order: SearchOrder) => Promise<readonly Found[]>

/**
 * Aligns the sentences of a Chinese source with those of its English. Every sentence of both sides is in exactly one bead, in order; one
 * without a counterpart is a bead of its own. The same input gives the same beads. Throws a RangeError that names the place where fixed beads and
 * borders contradict each other. Time and memory grow with the length of the texts alone.
 */
export function align(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions = {}): readonly Bead[] {
  const steps = alignSteps(source, target, options)
  let step = steps.next()
  while (!step.done) step = steps.next(searchHere(step.value))
  return step.value
}

/** The same beads, the search left to a host that has several threads for it. */
export async function alignWith(
  source: SegmentedDocument,
  target: SegmentedDocument,
  search: SearchRunner,
  options: AlignOptions = {},
): Promise<readonly Bead[]> {
  const steps = alignSteps(source, target, options)
  let step = steps.next()
  while (!step.done) step = steps.next(await search(step.value))
  return step.value
}

/** Searches all stretches of an order, one after another. */
export function searchHere(order: SearchOrder): readonly Found[] {
  const search = stretchSearcher(order)
  const rows = rowsOf(order.stretches)
  let done = 0
  return order.stretches.map((stretch) =>
    search(stretch, () => {
      if (++done % REPORT === 0) order.onShare(done / rows)
    }),
  )
}

/** Rows between two reports of progress. */
const REPORT = 64

function rowsOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { span }) => sum + span.i - span.i0 + 1, 0)
}

/** Two searches: one by what is known of all texts, one by what the beads of the first taught of this text. */
function* alignSteps(
  source: SegmentedDocument,
  target: SegmentedDocument,
  options: AlignOptions,
): Generator<SearchOrder, readonly Bead[], readonly Found[]> {
  const { lexicon = EMPTY_LEXICON, fixed = [], borders = [], onProgress = () => undefined, weights = WEIGHTS } = options
  const between = (from: number, to: number) => (share: number) => onProgress(from + (to - from) * share)
  onProgress(0)
  const preparation = prepare(source, target, lexicon, weights)
  const { model } = preparation
  const frame = frameOf(model, { source, target }, { fixed, borders })
  const { reach } = frame
  onProgress(0.15)
  const looked = stretchesOf(frame, (span) => firstStretches(model, span))
  const first = yield { model, reach, stretches: looked.flat(), weights: model.weights.first, onShare: between(0.15, 0.6) }
  const paths = gather(looked, first)
  onProgress(0.6)
  const learned = learn(preparation, learnedBeads(frame, paths))
  const taught = { ...learned, weights: preparation.knowsWords ? weights : withoutLexicon(weights, true) }
  onProgress(0.7)
  const narrow = stretchesOf(frame, (span, at) => secondStretches(taught, paths[at] ?? [], span))
  const second = yield { model: taught, reach, stretches: narrow.flat(), weights: taught.weights.second, onShare: between(0.7, 0.95) }
  const ways = gather(narrow, second)
  const placed = frame.parts.map((part, at): PlacedPart => {
    if (part.kind === 'fixed') return part
    const spans = ways[at] ?? []
    return {
      kind: 'found',
      spans,
      judgements: judge(
        preparation,
        taught,
        spans,
        Float64Array.from(spans, (bead) => bead.posterior),
      ),
    }
  })
  const beads = placeParts(placed, frame, model)
  onProgress(1)
  return beads
}

/** The stretches of each part of a frame; none for what is fixed. */
function stretchesOf(
  frame: Frame,
  cut: (span: Gained | Stretch['span'], at: number) => readonly Stretch[],
): readonly (readonly Stretch[])[] {
  return frame.parts.map((part, at) => (part.kind === 'free' ? cut(part.span, at) : []))
}

/** The beads found in each part, from the results for its stretches. */
function gather(
  stretches: readonly (readonly Stretch[])[],
  found: readonly Found[],
): readonly (readonly (Gained & { readonly posterior: number })[])[] {
  let next = 0
  return stretches.map((list) =>
    list.flatMap(({ span }) => {
      const { types, gains, posteriors } = found[next++] ?? { types: new Uint8Array(), gains: [], posteriors: [] }
      return spansOf(span, types).map((bead, at) => ({ ...bead, gain: gains[at] ?? 0, posterior: posteriors[at] ?? 0 }))
    }),
  )
}

function learnedBeads(frame: Frame, paths: readonly (readonly Gained[])[]): readonly LearnedBead[] {
  return frame.parts.flatMap((part, at): readonly LearnedBead[] =>
    part.kind === 'fixed' ? [{ ...part.span, fixed: true }] : (paths[at] ?? []).map((bead) => ({ ...bead, fixed: false })),
  )
}
