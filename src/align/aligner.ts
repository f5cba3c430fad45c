import type { Bead, SegmentedDocument } from '../model/index.ts'
import { anchoredStretch } from './search/coarse.ts'
import { judge } from './confidence.ts'
import { frameOf, rankOf } from './frame.ts'
import { learn, type LearnedBead } from './lesson/learn.ts'
import { EMPTY_LEXICON, type Lexicon } from '../lexicon/index.ts'
import { localTable } from './lesson/local-table.ts'
import type { Model } from './model.ts'
import { placeParts, type PlacedPart } from './place-parts.ts'
import { prepare, type Preparation } from './prepare.ts'
import { windowAround } from './realign-window.ts'
import { secondStretches } from './search/second.ts'
import { spansOf, stretchSearcher } from './search/search.ts'
import type { Span } from './span.ts'
import { WEIGHTS, withoutLexicon, type Weights } from './weights.ts'

export interface AlignerOptions {
  readonly lexicon?: Lexicon
  /** The beads of the pair as they stand, to learn words, marks and lengths from. Without them the aligner knows what the lexicon knows. */
  readonly beads?: readonly Bead[]
  /** Which of them are locked, by their places in `beads`: they teach with more weight. */
  readonly locked?: ReadonlySet<number>
  /** Other weights than the fitted ones, for measuring. */
  readonly weights?: Weights
}

/**
 * What is asked of an aligner. `beads` may be a part of the pair's beads, as long as it reaches `REALIGN_REACH` beads to both sides of `near`, or to
 * the end of the pair: nothing further is looked at. `near` and `locked` are places in `beads`.
 */
export interface RealignRequest {
  readonly beads: readonly Bead[]
  readonly locked: ReadonlySet<number>
  readonly near: number
}

/** Beads `[from, to)` of the request are to be replaced by `beads`. Locked ones among them are the same objects as before. */
export interface Realigned {
  readonly from: number
  readonly to: number
  readonly beads: readonly Bead[]
}

/** Two texts kept ready, so that the neighbourhood of one bead is aligned again in the time of a key press. */
export interface Aligner {
  /**
   * Aligns the beads around `near` again: up to the nearest locked bead or hard border on both sides, at most `REALIGN_WINDOW` beads to each side,
   * where the ends stay as they are. Locked beads and crossing ones never change. Learns words from the locked beads within `REALIGN_REACH`.
   * The same request gives the same answer, whatever was asked before.
   */
  realign(request: RealignRequest): Realigned
}

/** How many beads to each side of a place are aligned again at most. */
const REALIGN_WINDOW = 30
/** How many beads to each side of a place are looked at, to learn from. */
export const REALIGN_REACH = 200
/** Of the locked beads in reach, this many of the nearest teach. */
const TEACHERS = 80

/** Makes an aligner of two segmented documents; takes a second or two for ten thousand sentences. */
export function createAligner(source: SegmentedDocument, target: SegmentedDocument, options: AlignerOptions = {}): Aligner {
  const { lexicon = EMPTY_LEXICON, beads = [], locked = new Set(), weights = WEIGHTS } = options
  const preparation = prepare(source, target, lexicon, weights)
  const { model } = preparation
  const known = learnedBeads(model, beads, (_, at) => locked.has(at))
  const taught =
    known.length === 0
      ? model
      : { ...learn(preparation, known), weights: preparation.knowsWords ? weights : withoutLexicon(weights, 'words') }
  return { realign: (request) => realign(preparation, taught, { source, target }, request) }
}

function realign(
  preparation: Preparation,
  taught: Model,
  documents: { readonly source: SegmentedDocument; readonly target: SegmentedDocument },
  { beads, locked, near }: RealignRequest,
): Realigned {
  const isFixed = (at: number): boolean => locked.has(at) || beads[at]?.crossing === true
  const { from, to } = windowAround(
    near,
    REALIGN_WINDOW,
    beads.length,
    (at) => isFixed(at),
    (at) => beads[at]?.border === true,
  )
  const inside = beads.slice(from, to)
  const within = spanOf(inside)
  if (within === null) return { from: near, to: near, beads: [] }
  const fixed = inside.filter((_, at) => isFixed(from + at))
  const frame = frameOf(taught, documents, { fixed, borders: [], elsewhere: elsewhere(inside, within), within })
  const teachers = teachersOf(beads, near, isFixed)
  const window = frame.parts.reduce<Span | null>((all, { span }) => (all ? { ...all, i: span.i } : span), null)
  if (window === null) return { from: near, to: near, beads: [] }
  const table = localTable(
    taught,
    preparation.sourceWords,
    window,
    learnedBeads(taught, teachers, () => true),
  )
  const local: Model = { ...taught, table }
  const roughly = stretchSearcher({ model: local, reach: frame.reach, weights: local.weights.first })
  const search = stretchSearcher({ model: local, reach: frame.reach, weights: local.weights.second })
  const parts = frame.parts.map((part): PlacedPart => {
    if (part.kind === 'fixed') return part
    const { span } = part
    const first = roughly(anchoredStretch([], span), () => undefined)
    const stretches = secondStretches(
      local,
      spansOf(span, first.types).map((bead, at) => ({ ...bead, gain: first.gains[at] ?? 0 })),
      span,
    )
    const found = stretches.map((stretch) => ({ stretch, ...search(stretch, () => undefined) }))
    const spans = found.flatMap(({ stretch, types }) => spansOf(stretch.span, types))
    const posteriors = Float64Array.from(found.flatMap((each) => [...each.posteriors]))
    return { kind: 'found', spans, judgements: judge(preparation, local, spans, posteriors) }
  })
  return { from, to, beads: withBorders(placeParts(parts, frame, taught), inside) }
}

/** The sentences that beads hold, from the first to the last; null where one side has none. */
function spanOf(beads: readonly Bead[]): Span | null {
  const source = beads.flatMap((bead) => bead.source)
  const target = beads.flatMap((bead) => (bead.crossing ? [] : bead.target))
  const [i0, i, j0, j] = [source[0], source.at(-1), target[0], target.at(-1)]
  return i0 === undefined || i === undefined || j0 === undefined || j === undefined ? null : { i0, i: i + 1, j0, j: j + 1 }
}

/** Target sentences of the span that no bead of it holds: they are linked from elsewhere. */
function elsewhere(beads: readonly Bead[], { j0, j }: Span): readonly number[] {
  const held = new Set(beads.flatMap((bead) => (bead.crossing ? [] : bead.target)))
  const others: number[] = []
  for (let sentence = j0; sentence < j; sentence++) if (!held.has(sentence)) others.push(sentence)
  return others
}

/** Gives the first bead after a border its mark again. */
function withBorders(beads: readonly Bead[], before: readonly Bead[]): readonly Bead[] {
  const [first, ...rest] = beads
  return first && before[0]?.border && !first.border ? [{ ...first, border: true }, ...rest] : beads
}

/** The fixed beads nearest to a place. */
function teachersOf(beads: readonly Bead[], near: number, isFixed: (at: number) => boolean): readonly Bead[] {
  const found: Bead[] = []
  for (let away = 0; away <= REALIGN_REACH && found.length < TEACHERS; away++)
    for (const at of away === 0 ? [near] : [near - away, near + away]) {
      const bead = beads[at]
      if (bead && isFixed(at)) found.push(bead)
    }
  return found
}

function learnedBeads(model: Model, beads: readonly Bead[], isFixed: (bead: Bead, at: number) => boolean): readonly LearnedBead[] {
  const [left, right] = [rankOf(model.source), rankOf(model.target)]
  return beads.flatMap((bead, at) => {
    const [i, j] = [bead.source[0], bead.target[0]]
    const isWhole = (bead.target.at(-1) ?? 0) - (j ?? 0) === bead.target.length - 1
    if (i === undefined || j === undefined || !isWhole) return []
    return [{ i0: left(i), i: left(i + bead.source.length), j0: right(j), j: right(j + bead.target.length), fixed: isFixed(bead, at) }]
  })
}
