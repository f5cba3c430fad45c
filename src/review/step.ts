import {
  assertNever,
  type Concept,
  type MarkedError,
  type Segment,
  type SegmentId,
  type SegmentState,
  type Thread,
  type Verdict,
  type WordStanding,
} from '../model/index.ts'
import type { SentenceStep } from './sentence-change.ts'

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
  /** A pair comes into the project or is taken out of it; what is out stays in the file, as it is. */
  | { readonly kind: 'place-pair'; readonly pair: number; readonly before: PairPlace; readonly after: PairPlace }
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
  | { readonly kind: 'word'; readonly word: string; readonly before: WordStanding | null; readonly after: WordStanding | null }
  | (RemarkStep & { readonly kind: 'comment'; readonly before: Thread | null; readonly after: Thread | null })
  | (RemarkStep & { readonly kind: 'error'; readonly before: MarkedError | null; readonly after: MarkedError | null })

/** A remark comes, changes or goes. `segment` is the row that it belongs to when the step is made; the remark itself names its place. */
interface RemarkStep {
  readonly pair: number
  readonly segment: SegmentId
  readonly id: number
}

export type PairPlace = 'in' | 'out'

/** `before` at the place `at` gives way to `after`. Several apply one after another: each `at` counts in what those before it left. */
export interface RowChange {
  readonly at: number
  readonly before: readonly Segment[]
  readonly after: readonly Segment[]
}

/** What a reviewer says of a segment as a whole; a border or a doubt is spoken of only where it changes. */
export interface Mark {
  readonly state: SegmentState
  readonly locked: boolean
  readonly border?: boolean
  readonly doubted?: boolean
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
    case 'place-pair':
      return { ...step, before: step.after, after: step.before }
    case 'rewrite':
      return { ...step, before: step.after, after: step.before }
    case 'mark':
      return { ...step, before: step.after, after: step.before }
    case 'judge':
      return { ...step, before: step.after, after: step.before }
    case 'term':
      return { ...step, before: step.after, after: step.before }
    case 'word':
      return { ...step, before: step.after, after: step.before }
    case 'comment':
      return { ...step, before: step.after, after: step.before }
    case 'error':
      return { ...step, before: step.after, after: step.before }
    default:
      return assertNever(step)
  }
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
