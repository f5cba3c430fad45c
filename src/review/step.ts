import { assertNever, type Concept, type Segment, type SegmentId, type SegmentState, type Verdict } from '../model/index.ts'
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

/** What a reviewer says of a segment as a whole. */
export interface Mark {
  readonly state: SegmentState
  readonly locked: boolean
}

/** The state after `step`. Throws a RangeError when the step was made for another state. */
export function applyStep(state: ReviewState, step: Step): ReviewState {
  switch (step.kind) {
    case 'realign':
      return withPair(state, step.pair, (pair) => realigned(pair, step))
    case 'rewrite':
      return withSegment(state, step.pair, step.segment, (segment) => {
        expectSame(step, segment.correction, step.before)
        return { ...segment, correction: step.after }
      })
    case 'mark':
      return withSegment(state, step.pair, step.segment, (segment) => {
        expectSame(step, segment.state, step.before.state)
        expectSame(step, segment.locked, step.before.locked)
        return { ...segment, ...step.after }
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

function realigned(pair: DocumentPair, step: Extract<Step, { kind: 'realign' }>): DocumentPair {
  const { at, before, after } = step
  before.forEach((segment, offset) => expectSame(step, pair.segments[at + offset]?.id, segment.id))
  expectSame(step, ids(after, 'source'), ids(before, 'source'))
  expectSame(step, ids(after, 'target'), ids(before, 'target'))
  const segments = [...pair.segments.slice(0, at), ...after, ...pair.segments.slice(at + before.length)]
  const nextSegment = after.reduce((next, segment) => Math.max(next, segment.id + 1), pair.nextSegment)
  return { ...pair, segments, nextSegment }
}

function ids(segments: readonly Segment[], side: 'source' | 'target'): string {
  return segments
    .flatMap((segment) => segment[side])
    .sort((a, b) => a - b)
    .join(' ')
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
