import type { Bead, SegmentedDocument, Sentence } from '../model/index.ts'
import { evidenceOf } from './evidence.ts'
import { EMPTY_LEXICON, type Lexicon } from '../lexicon/index.ts'
import { prepare } from './prepare.ts'
import type { Span } from './span.ts'
import { WEIGHTS } from './weights.ts'

/** Whether two texts belong together. `figure` is the share of the text, 0 to 1, that is found again on the other side. */
export interface Likeness {
  readonly figure: number
  readonly pair: boolean
}

export interface LikenessOptions {
  readonly lexicon?: Lexicon
}

/** As many beads tell for the whole text. */
const SAMPLE = 600
/** Word evidence a bead needs: free translations of novels have .15 on average, texts that do not belong together -.1, articles on one topic 0. */
const LEAST_WORDS = 0.05
/** Between free translations of novels with a fifth left out (.44 and more) and another article that shares passages (.37). */
const PAIR = 0.41
/** The aligner alone is less sure of true pairs. */
const PAIR_WITHOUT_LEXICON = 0.25

/**
 * Judges by what the beads of `align` have in common: the share of characters in beads whose words translate each other, by confidence, on the side where it is
 * greater, so that passages left out of a translation do not count against it.
 */
export function likeness(
  source: SegmentedDocument,
  target: SegmentedDocument,
  beads: readonly Bead[],
  options: LikenessOptions = {},
): Likeness {
  const step = Math.max(1, beads.length / SAMPLE)
  const sample = beads.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
  const { found, least } = foundBeads(source, target, sample, options.lexicon ?? EMPTY_LEXICON)
  const share = (side: SegmentedDocument, pick: (bead: Bead) => readonly number[]): number => {
    let [inside, all] = [0, 0]
    for (const [at, bead] of sample.entries()) {
      const size = pick(bead).reduce((sum, index) => sum + lengthOf(side.sentences[index]), 0)
      all += size
      inside += (found[at] ?? 0) * size
    }
    return all === 0 ? 0 : inside / all
  }
  const figure = Math.max(
    share(source, (bead) => bead.source),
    share(target, (bead) => bead.target),
  )
  return { figure: Math.round(figure * 1000) / 1000, pair: figure >= least }
}

function lengthOf(sentence: Sentence | undefined): number {
  return sentence ? sentence.range[1] - sentence.range[0] : 0
}

interface Found {
  /** For each bead how much of it counts as found. */
  readonly found: readonly number[]
  /** The figure that makes a pair. */
  readonly least: number
}

/** Without a lexicon that knows the text's words only the aligner's own confidence tells. */
function foundBeads(source: SegmentedDocument, target: SegmentedDocument, beads: readonly Bead[], lexicon: Lexicon): Found {
  const sourceIndices = beads.flatMap((bead) => bead.source)
  const targetIndices = beads.flatMap((bead) => bead.target)
  const [left, right] = [only(source, sourceIndices), only(target, targetIndices)]
  const sure = beads.map((bead) => (bead.source.length > 0 && bead.target.length > 0 ? bead.confidence : 0))
  const { model, knowsWords } = prepare(left, right, lexicon, WEIGHTS)
  if (!knowsWords) return { found: sure, least: PAIR_WITHOUT_LEXICON }
  const evidence = evidenceOf(model, spansOf(beads, left, right))
  return { found: sure.map((share, at) => ((evidence[at]?.words ?? -1) > LEAST_WORDS ? share : 0)), least: PAIR }
}

/** The document with some of its sentences alone. */
function only(side: SegmentedDocument, indices: readonly number[]): SegmentedDocument {
  return { ...side, sentences: indices.flatMap((index) => side.sentences[index] ?? []) }
}

/** The beads as stretches of the sentences that hold anything. */
function spansOf(beads: readonly Bead[], left: SegmentedDocument, right: SegmentedDocument): readonly Span[] {
  let [i, j, a, b] = [0, 0, 0, 0]
  const take = (side: SegmentedDocument, from: number, count: number): number =>
    side.sentences.slice(from, from + count).filter((sentence) => lengthOf(sentence) > 0).length
  return beads.map((bead) => {
    const [i0, j0] = [i, j]
    i += take(left, a, bead.source.length)
    j += take(right, b, bead.target.length)
    a += bead.source.length
    b += bead.target.length
    return { i0, i, j0, j }
  })
}
