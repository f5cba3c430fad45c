import { assertNever, type Concept, type Segment, type SegmentId, type SegmentState, type Verdict } from '../model/index.ts'
import { resentenced, type SentenceStep } from './sentence-change.ts'
import { pairOf, type DocumentPair, type ReviewState } from './state.ts'

/**
 * The smallest change of a review. Each kind carries what was and what is to be, so that it can be turned round, stored
 * as JSON as it is, and refused when the state is not the one it was made for (the idea of ProseMirror's steps).
 */
export type Step =
  | {
      readonly kind: 'realign'
      readonly pair: number
      readonly at: number
      readonly before: readonly Segment[]
      readonly after: readonly Segment[]
    }
  /** Changes of rows in several places that only together keep every sentence in one row. */
  | { readonly kind: 'relink'; readonly pair: number; readonly parts: readonly RowChange[] }
  | SentenceStep
  | {
      readonly kind: 'rewrite'
      readonly pair: number
      readonly segment: SegmentId
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly kind: 'mark'; readonly pair: number; readonly segment: SegmentId; readonly before: Mark; readonly after: Mark }
  | { readonly kind: 'judge'; readonly key: string; readonly before: Verdict | null; readonly after: Verdict | null }
  | { readonly kind: 'term'; readonly id: string; readonly before: Concept | null; readonly after: Concept | null }

/** `before` at the place `at` gives way to `after`. Several apply one after another: each `at` counts in what those before it left. */
export interface RowChange {
  readonly at: number
  readonly before: readonly Segment[]
  readonly after: readonly Segment[]
}

/** What a reviewer says of a segment as a whole; a border is spoken of only where it changes. */
export interface Mark {
  readonly state: SegmentState
  readonly locked: boolean
  readonly border?: boolean
}

/** The state after `step`. Throws a RangeError when the step was made for another state. */
export function applyStep(state: ReviewState, step: Step): ReviewState {
  switch (step.kind) {
    case 'realign':
    case 'relink':
      return withPair(state, step.pair, (pair) =>
        rowChanges(step).reduce((now, change) => changed(now, change, step), conserved(pair, step)),
      )
    case 'cut-sentence':
    case 'join-sentences':
      return withPair(state, step.pair, (pair) => resentenced(pair, step))
    case 'rewrite':
      return withSegment(state, step.pair, step.segment, (segment) => {
        expectSame(step, segment.correction, step.before)
        return { ...segment, correction: step.after }
      })
    case 'mark':
      return withSegment(state, step.pair, step.segment, (segment) => {
        expectSame(step, segment.state, step.before.state)
        expectSame(step, segment.locked, step.before.locked)
        return marked(segment, step.after)
      })
    case 'judge':
      return { ...state, verdicts: withEntry(state.verdicts, step.key, step.after) }
    case 'term':
      return { ...state, terms: withEntry(state.terms, step.id, step.after) }
    default:
      return assertNever(step)
  }
}

/** The step that takes `step` back. */
export function invertStep(step: Step): Step {
  switch (step.kind) {
    case 'realign':
      return { ...step, before: step.after, after: step.before }
    case 'relink':
      return { ...step, parts: step.parts.map(({ at, before, after }) => ({ at, before: after, after: before })).reverse() }
    case 'cut-sentence':
      return { ...step, kind: 'join-sentences' }
    case 'join-sentences':
      return { ...step, kind: 'cut-sentence' }
    case 'rewrite':
      return { ...step, before: step.after, after: step.before }
    case 'mark':
      return { ...step, before: step.after, after: step.before }
    case 'judge':
      return { ...step, before: step.after, after: step.before }
    case 'term':
      return { ...step, before: step.after, after: step.before }
    default:
      return assertNever(step)
  }
}

/** The steps in order. Throws as `applyStep` does; the state given in is never half changed. */
export function applySteps(state: ReviewState, steps: readonly Step[]): ReviewState {
  return steps.reduce(applyStep, state)
}

/** The steps that take `steps` back, last first. */
export function invertSteps(steps: readonly Step[]): readonly Step[] {
  return steps.map(invertStep).reverse()
}

/** The changes of rows that a step makes, one after another; none for a step that leaves the rows what they are. */
export function rowChanges(step: Step): readonly RowChange[] {
  if (step.kind === 'realign') return [step]
  return step.kind === 'relink' ? step.parts : []
}

function changed(pair: DocumentPair, { at, before, after }: RowChange, step: Step): DocumentPair {
  before.forEach((segment, offset) => expectSame(step, pair.segments[at + offset]?.id, segment.id))
  const segments = pair.segments.toSpliced(at, before.length, ...after)
  const nextSegment = after.reduce((next, segment) => Math.max(next, segment.id + 1), pair.nextSegment)
  return { ...pair, segments, nextSegment }
}

/** The pair, when the step leaves each sentence in one row. */
function conserved(pair: DocumentPair, step: Step): DocumentPair {
  const changes = rowChanges(step)
  for (const side of ['source', 'target'] as const) {
    const numbers = (segments: readonly Segment[]) => segments.flatMap((segment) => segment[side])
    const [before, after] = [changes.flatMap((change) => numbers(change.before)), changes.flatMap((change) => numbers(change.after))]
    // Rows that one part makes and another takes up again count on both sides.
    expectSame(step, tally(after, before), '')
  }
  return pair
}

/** The numbers that are in one list more often than in the other; an empty text when none is. */
function tally(a: readonly number[], b: readonly number[]): string {
  const counts = new Map<number, number>()
  for (const number of a) counts.set(number, (counts.get(number) ?? 0) + 1)
  for (const number of b) counts.set(number, (counts.get(number) ?? 0) - 1)
  return [...counts].flatMap(([number, count]) => (count === 0 ? [] : [number])).join(' ')
}

function marked({ border: had, ...segment }: Segment, { border = had, ...mark }: Mark): Segment {
  return { ...segment, ...mark, ...(border ? { border } : {}) }
}

function withPair(state: ReviewState, id: number, change: (pair: DocumentPair) => DocumentPair): ReviewState {
  const pair = pairOf(state, id)
  if (!pair) throw new RangeError(`The step is for document pair ${id}, which is not there`)
  return { ...state, pairs: state.pairs.map((other) => (other === pair ? change(pair) : other)) }
}

function withSegment(state: ReviewState, pairId: number, id: SegmentId, change: (segment: Segment) => Segment): ReviewState {
  return withPair(state, pairId, (pair) => {
    const index = pair.segments.findIndex((segment) => segment.id === id)
    const segment = pair.segments[index]
    if (!segment) throw new RangeError(`The step is for segment ${id}, which is not there`)
    return { ...pair, segments: pair.segments.with(index, change(segment)) }
  })
}

function withEntry<T>(map: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
  const changed = new Map(map)
  if (value === null) changed.delete(key)
  else changed.set(key, value)
  return changed
}

function expectSame(step: Step, found: unknown, expected: unknown): void {
  if (found !== expected) throw new RangeError(`A ${step.kind} step expected ${String(expected)} and found ${String(found)}`)
}
