import type { Bead, SegmentedDocument } from '../model/index.ts'
import { bandAround, isFull } from './band.ts'
import { firstBand } from './coarse.ts'
import { judge } from './confidence.ts'
import { searchBand } from './lattice.ts'
import { learn } from './learn.ts'
import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts'
import { placeSpans } from './place-spans.ts'
import { prepare } from './prepare.ts'
import { WEIGHTS, withoutLexicon, type Weights } from './weights.ts'

export interface AlignOptions {
  readonly lexicon?: Lexicon
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Other weights than the fitted ones, for measuring. */
  readonly weights?: Weights
}

/** The second search stays near the path of the first, and near the best score. */
const RADIUS = 8
const BEAM = 60
/** In long texts the first search may have to walk around a missing passage, at the cost of a null for each of its sentences; in short ones it sees all. */
const FIRST_BEAM = 120
/** Rows between two reports of progress. */
const REPORT = 64

/**
 * Aligns the sentences of a Chinese source with those of its English. Every sentence of both sides is in exactly one bead, in order; one
 * without a counterpart is a bead of its own. The same input gives the same beads.
 */
export function align(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions = {}): readonly Bead[] {
  const { lexicon = EMPTY_LEXICON, onProgress = () => undefined, weights = WEIGHTS } = options
  const report = (from: number, to: number) => (row: number) => {
    if (row % REPORT === 0) onProgress(from + ((to - from) * row) / (source.sentences.length + 1))
  }
  onProgress(0)
  const preparation = prepare(source, target, lexicon, weights)
  const { model } = preparation
  onProgress(0.15)
  const band = firstBand(model)
  const first = searchBand(model, band, isFull(band, model.target.count) ? Infinity : FIRST_BEAM, report(0.15, 0.6)).path
  const taught = { ...learn(preparation, first), weights: preparation.knowsWords ? weights : withoutLexicon(weights, true) }
  onProgress(0.7)
  const second = searchBand(taught, bandAround(first, model.source.count, model.target.count, RADIUS), BEAM, report(0.7, 0.95))
  const beads = placeSpans(second.path, judge(preparation, taught, second), model, source, target)
  onProgress(1)
  return beads
}
