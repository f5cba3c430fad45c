import type { Bead, SegmentedDocument } from '../model/index.ts'
import { MOST_SOURCE, MOST_TARGET } from './search/bead-type.ts'
import { beadOfFixed, type Border, type FixedBead } from './fixed-bead.ts'
import type { PreparedSide } from './prepared.ts'
import type { Reach } from './search/search.ts'
import type { Span } from './span.ts'

/** A part of the two texts, in prepared sentences: free to be searched, or a bead that is given. */
export type Part = { readonly kind: 'free'; readonly span: Span } | { readonly kind: 'fixed'; readonly span: Span; readonly bead: Bead }

/** What is settled before any search, and what is left to it. */
export interface Frame {
  /** The part of the documents that it is about, in their sentences. */
  readonly within: Span
  /** All of that part in order, without gaps. */
  readonly parts: readonly Part[]
  /** Given beads with one side only, by each of their sentences. Where they stand on the other side is searched. */
  readonly aloneSource: ReadonlyMap<number, Bead>
  /** The same for the target; null where a sentence belongs to a bead that stands elsewhere. */
  readonly aloneTarget: ReadonlyMap<number, Bead | null>
  readonly reach: Reach
}

/** What is given before a search. */
export interface Given {
  readonly fixed: readonly FixedBead[]
  readonly borders: readonly Border[]
  /** Sentences of the target that belong to beads elsewhere. */
  readonly elsewhere?: readonly number[]
  /** The part of the documents, in their sentences, that is searched; all of them when left out. */
  readonly within?: Span
}

/** A given bead, or (with nothing in it) a border, in sentences of the documents. */
interface Mark extends Span {
  readonly bead: Bead | null
}

interface Documents {
  readonly source: SegmentedDocument
  readonly target: SegmentedDocument
}

/**
 * The frame that fixed beads and borders make. Throws a RangeError that names the place where they contradict each other: crossing or overlapping
 * beads, borders that cross or run through a bead, gaps inside a bead, sentences that do not exist.
 */
export function frameOf(
  sides: { readonly source: PreparedSide; readonly target: PreparedSide },
  documents: Documents,
  given: Given,
): Frame {
  const { within = { i0: 0, i: documents.source.sentences.length, j0: 0, j: documents.target.sentences.length } } = given
  const beads = given.fixed.map(beadOfFixed)
  for (const bead of beads) checkBead(bead, documents)
  const aloneSource = ownersOf(beads, (bead) => (bead.crossing || bead.target.length === 0 ? bead.source : []))
  const aloneTarget = new Map<number, Bead | null>(
    ownersOf(beads, (bead) => (bead.crossing || bead.source.length === 0 ? bead.target : [])),
  )
  for (const [sentence, bead] of aloneTarget) if (bead?.crossing) aloneTarget.set(sentence, null)
  for (const sentence of given.elsewhere ?? []) aloneTarget.set(sentence, null)
  const marks = inOrder([
    ...beads.filter((bead) => !bead.crossing && bead.source.length > 0 && bead.target.length > 0).map(markOfBead),
    ...given.borders.map((border) => markOfBorder(border, documents)),
  ])
  for (const mark of marks) checkAlone(mark, aloneSource, aloneTarget)
  return {
    within,
    parts: partsOf(marks, sides, within),
    aloneSource,
    aloneTarget,
    reach: { source: reachOf(sides.source, aloneSource, MOST_SOURCE), target: reachOf(sides.target, aloneTarget, MOST_TARGET) },
  }
}

function checkBead(bead: Bead, { source, target }: Documents): void {
  if (bead.source.length + bead.target.length === 0) throw new RangeError('A fixed bead holds no sentence')
  for (const [indices, count, gaps] of [
    [bead.source, source.sentences.length, false],
    [bead.target, target.sentences.length, bead.crossing === true],
  ] as const)
    for (const [at, index] of indices.entries()) {
      const before = indices[at - 1] ?? index - 1
      if (!Number.isInteger(index) || index < 0 || index >= count || !(gaps ? index > before : index === before + 1))
        throw new RangeError(`The fixed bead ${nameOf(bead)} does not hold sentences that follow each other in the text`)
    }
}

function nameOf({ source, target }: Pick<Bead, 'source' | 'target'>): string {
  return `[${source.join(',')}]:[${target.join(',')}]`
}

function ownersOf(beads: readonly Bead[], sentencesOf: (bead: Bead) => readonly number[]): ReadonlyMap<number, Bead> {
  const owners = new Map<number, Bead>()
  for (const bead of beads)
    for (const sentence of sentencesOf(bead)) {
      if (owners.has(sentence)) throw new RangeError(`Two fixed beads hold the same sentence: ${nameOf(bead)}`)
      owners.set(sentence, bead)
    }
  return owners
}

function markOfBead(bead: Bead): Mark {
  const [i0, j0] = [bead.source[0] ?? 0, bead.target[0] ?? 0]
  return { i0, i: i0 + bead.source.length, j0, j: j0 + bead.target.length, bead }
}

function markOfBorder(
  border: Border,
  { source, target }: { readonly source: SegmentedDocument; readonly target: SegmentedDocument },
): Mark {
  const [i, j] = [border.source, border.target]
  if (!(Number.isInteger(i) && i >= 0 && i <= source.sentences.length && Number.isInteger(j) && j >= 0 && j <= target.sentences.length))
    throw new RangeError(`There is no border before source sentence ${i} and target sentence ${j}: the texts end before`)
  return { i0: i, i, j0: j, j, bead: null }
}

function wordMark({ bead, i, j }: Mark): string {
  return bead ? `the fixed bead ${nameOf(bead)}` : `the border before source sentence ${i} and target sentence ${j}`
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.toSorted((a, b) => a.i0 - b.i0 || a.j0 - b.j0 || a.i - b.i || a.j - b.j)
  for (const [at, mark] of sorted.entries()) {
    const before = sorted[at - 1]
    if (before && (before.i > mark.i0 || before.j > mark.j0))
      throw new RangeError(`Contradiction: ${wordMark(mark)} crosses ${wordMark(before)}`)
  }
  return sorted
}

function checkAlone(
  { bead, i0, i, j0, j }: Mark,
  aloneSource: ReadonlyMap<number, Bead>,
  aloneTarget: ReadonlyMap<number, Bead | null>,
): void {
  const cut = (indices: readonly number[], border: number): boolean => (indices[0] ?? 0) < border && border <= (indices.at(-1) ?? 0)
  for (const [owners, from, to, side] of [
    [aloneSource, i0, i, 'source'],
    [aloneTarget, j0, j, 'target'],
  ] as const) {
    for (let at = from; at < to; at++) if (owners.has(at)) throw new RangeError(`Two fixed beads hold ${side} sentence ${at}`)
    const owner = owners.get(from)
    if (owner && cut(owner[side], from))
      throw new RangeError(`Contradiction: ${wordMark({ bead, i0, i, j0, j })} cuts the fixed bead ${nameOf(owner)}`)
  }
}

function partsOf(
  marks: readonly Mark[],
  { source, target }: { readonly source: PreparedSide; readonly target: PreparedSide },
  within: Span,
): readonly Part[] {
  const [left, right] = [rankOf(source), rankOf(target)]
  const parts: Part[] = []
  let [i0, j0] = [left(within.i0), right(within.j0)]
  const free = (i: number, j: number): void => {
    if (i > i0 || j > j0) parts.push({ kind: 'free', span: { i0, i, j0, j } })
  }
  for (const { bead, ...mark } of marks) {
    const span = { i0: left(mark.i0), i: left(mark.i), j0: right(mark.j0), j: right(mark.j) }
    free(span.i0, span.j0)
    if (bead) parts.push({ kind: 'fixed', span, bead })
    ;[i0, j0] = [span.i, span.j]
  }
  free(left(within.i), right(within.j))
  return parts
}

/** How many prepared sentences stand before a sentence of the document. */
export function rankOf({ indices, count }: PreparedSide): (index: number) => number {
  const ranks = new Int32Array((indices[count - 1] ?? -1) + 2)
  for (let at = 0; at < count; at++) ranks[(indices[at] ?? 0) + 1] = 1
  for (let at = 1; at < ranks.length; at++) ranks[at] = (ranks[at] ?? 0) + (ranks[at - 1] ?? 0)
  return (index) => ranks[Math.min(index, ranks.length - 1)] ?? 0
}

function reachOf({ indices, count }: PreparedSide, alone: ReadonlyMap<number, unknown>, most: number): Uint8Array {
  const reach = new Uint8Array(count + 1)
  for (let at = 0; at < count; at++) {
    const index = indices[at] ?? 0
    if (alone.has(index)) continue
    let joined = at > 0
    for (let before = index - 1; joined && before >= (indices[at - 1] ?? 0); before--) joined = !alone.has(before)
    reach[at + 1] = joined ? Math.min(most, (reach[at] ?? 0) + 1) : 1
  }
  return reach
}
