import {
  assertNever,
  fail,
  succeed,
  type Concept,
  type DismissalReason,
  type DismissalScope,
  type Outcome,
  type Range,
  type SegmentId,
  type Side,
  type WordStanding,
} from '../model/index.ts'
import type { ActName, Plan } from './act.ts'
import { planCut, planJoin, type CutIntent } from './cut-intent.ts'
import { planClear } from './clear-link.ts'
import { planFill, type FillIntent } from './fill.ts'
import { link } from './link.ts'
import { planPinpoint } from './pinpoint.ts'
import { planReplace, type ReplaceIntent } from './replace-intent.ts'
import { planRemark, type RemarkIntent } from './remark-intent.ts'
import { merge, move, split, unlink } from './reshape.ts'
import { indexOf, machineTarget, pairOf, targetText, type DocumentPair, type ReviewState } from './state.ts'
import { mark } from './row-mark.ts'
import type { Step } from './step.ts'

/** What a reviewer asks for. The host turns it into steps against the state it holds. */
export type Intent =
  | { readonly kind: 'correct'; readonly pair: number; readonly segment: SegmentId; readonly text: string }
  | {
      readonly kind: 'confirm'
      readonly pair: number
      readonly segment: SegmentId
      readonly text?: string | undefined
      readonly final?: boolean | undefined
    }
  | { readonly kind: 'reopen'; readonly pair: number; readonly segment: SegmentId }
  | { readonly kind: 'restore'; readonly pair: number; readonly segment: SegmentId }
  | {
      readonly kind: 'suggest'
      readonly pair: number
      readonly segment: SegmentId
      readonly range: Range
      readonly text: string
      readonly base: string
    }
  | { readonly kind: 'lock'; readonly pair: number; readonly segment: SegmentId; readonly locked: boolean }
  /** The link is to be looked at again, or no longer. */
  | { readonly kind: 'doubt'; readonly pair: number; readonly segment: SegmentId; readonly doubted: boolean }
  /** What persons decided about the link is taken away: the aligner has its say again. */
  | { readonly kind: 'clear-link'; readonly pair: number; readonly segment: SegmentId }
  | { readonly kind: 'merge'; readonly pair: number; readonly segment: SegmentId }
  | { readonly kind: 'split'; readonly pair: number; readonly segment: SegmentId; readonly source: number; readonly target: number }
  | { readonly kind: 'move'; readonly pair: number; readonly segment: SegmentId; readonly side: Side; readonly to: 'previous' | 'next' }
  | { readonly kind: 'unlink'; readonly pair: number; readonly segment: SegmentId }
  | CutIntent
  /** The Chinese of `segment` and the English of `english` belong together, and what stands around them is aligned on both sides of that. */
  | { readonly kind: 'pinpoint'; readonly pair: number; readonly segment: SegmentId; readonly english: SegmentId }
  | { readonly kind: 'join'; readonly pair: number; readonly segment: SegmentId; readonly side: Side; readonly before: number }
  /** The Chinese of `segment` with the English of `english`. */
  | { readonly kind: 'link'; readonly pair: number; readonly segment: SegmentId; readonly english: SegmentId }
  | { readonly kind: 'realign'; readonly pair: number; readonly segment: SegmentId }
  | { readonly kind: 'border'; readonly pair: number; readonly segment: SegmentId; readonly border: boolean }
  | {
      readonly kind: 'dismiss'
      readonly keys: readonly string[]
      readonly reason: DismissalReason
      readonly scope: DismissalScope
      readonly note: string
      /** With the scope `flag`: also every flag of the same rule in these rows that nobody has answered; `rows` are their ids as runs. The host names their keys. */
      readonly among?: { readonly pair: number; readonly rows: readonly number[] } | undefined
    }
  | {
      readonly kind: 'judge'
      readonly keys: readonly string[]
      readonly verdict: 'confirmed' | 'open'
      /** With the verdict `open`: also what this act dismissed with the flag of the key, and is dismissed still. The host names their keys. */
      readonly act?: number | undefined
    }
  | ReplaceIntent
  | FillIntent
  | { readonly kind: 'put-term'; readonly concept: Concept }
  | { readonly kind: 'remove-term'; readonly id: string }
  | { readonly kind: 'remove-pair'; readonly pair: number }
  /** `standing` null takes the word off the project's list. */
  | { readonly kind: 'put-word'; readonly word: string; readonly standing: WordStanding | null }
  | RemarkIntent

/** The steps of an intent, or why it cannot be done. `at` is when it is asked for (ISO 8601 in UTC), which a remark keeps. */
export function plan(state: ReviewState, intent: Intent, author: string, at = ''): Outcome<Plan> {
  switch (intent.kind) {
    case 'correct':
      return onRow(state, intent, (pair) => ({ name: 'correct', steps: rewrite(pair, intent.segment, intent.text) }))
    case 'confirm':
      return onRow(state, intent, (pair) => {
        // The rewritten text is what is confirmed, so the step back to `translated` is left out.
        const written =
          intent.text === undefined ? [] : rewrite(pair, intent.segment, intent.text).filter((step) => step.kind === 'rewrite')
        return { name: 'confirm', steps: [...written, ...mark(pair, intent.segment, { state: intent.final ? 'final' : 'reviewed' })] }
      })
    case 'reopen':
      return onRow(state, intent, (pair) => ({ name: 'reopen', steps: mark(pair, intent.segment, { state: 'translated' }) }))
    case 'restore':
      return onRow(state, intent, (pair) => ({ name: 'restore', steps: rewrite(pair, intent.segment, null) }))
    case 'lock':
      return onRow(state, intent, (pair) => ({ name: 'lock', steps: lock(pair, intent.segment, intent.locked) }))
    case 'doubt':
      return onRow(state, intent, (pair) => ({ name: 'doubt', steps: doubt(pair, intent.segment, intent.doubted) }))
    case 'clear-link':
      return onPair(state, intent, (pair) => planClear(pair, intent.segment, author))
    case 'suggest':
      return suggest(state, intent)
    case 'merge':
      return reshaped(state, intent, 'merge', (pair) => merge(pair, intent.segment, author))
    case 'split':
      return reshaped(state, intent, 'split', (pair) => split(pair, intent.segment, intent.source, intent.target, author))
    case 'move':
      return reshaped(state, intent, 'move', (pair) => move(pair, intent.segment, intent.side, intent.to, author))
    case 'unlink':
      return reshaped(state, intent, 'unlink', (pair) => unlink(pair, intent.segment, author))
    case 'link':
      return reshaped(state, intent, 'link', (pair) => link(pair, intent.segment, intent.english, author))
    case 'pinpoint':
      return onPair(state, intent, (pair) => planPinpoint(pair, intent.segment, intent.english, author))
    case 'cut':
      return onPair(state, intent, (pair) => planCut(state, pair, intent, author))
    case 'join':
      return onPair(state, intent, (pair) => planJoin(pair, intent.segment, intent.side, intent.before))
    case 'border':
      return onRow(state, intent, (pair) => ({ name: 'border', steps: mark(pair, intent.segment, { border: intent.border }) }))
    case 'realign':
      // The host answers with what the aligner says.
      return onRow(state, intent, () => ({ name: 'realign', steps: [], realign: true }))
    case 'dismiss': {
      const { reason, scope, note } = intent
      return succeed({ name: 'dismiss', steps: judge(state, intent.keys, { kind: 'dismissed', reason, scope, note }) })
    }
    case 'judge':
      return succeed({ name: 'judge', steps: judge(state, intent.keys, intent.verdict === 'open' ? null : { kind: 'confirmed' }) })
    case 'replace-all':
      return planReplace(state, intent, rewrite)
    case 'fill':
    case 'unfill':
      return planFill(state, intent)
    case 'put-term': {
      const before = state.terms.get(intent.concept.id) ?? null
      return succeed({
        name: before ? 'change-term' : 'add-term',
        steps: [{ kind: 'term', id: intent.concept.id, before, after: intent.concept }],
      })
    }
    case 'remove-term': {
      const before = state.terms.get(intent.id) ?? null
      return succeed({ name: 'remove-term', steps: before ? [{ kind: 'term', id: intent.id, before, after: null }] : [] })
    }
    case 'remove-pair': {
      if (!pairOf(state, intent.pair)) return fail('review.pair-gone')
      if (state.pairs.length === 1) return fail('review.last-pair')
      return succeed({ name: 'remove-pair', steps: [{ kind: 'place-pair', pair: intent.pair, before: 'in', after: 'out' }] })
    }
    case 'put-word': {
      const before = state.words.get(intent.word) ?? null
      const name = intent.standing === null ? 'remove-word' : intent.standing === 'right' ? 'add-word' : 'ignore-word'
      return succeed({
        name,
        steps: before === intent.standing ? [] : [{ kind: 'word', word: intent.word, before, after: intent.standing }],
      })
    }
    case 'comment':
    case 'reply':
    case 'edit-comment':
    case 'delete-comment':
    case 'resolve':
    case 'mark-error':
    case 'change-error':
    case 'clear-error':
    case 'reject':
      return planRemark(state, intent, { author, at })
    default:
      return assertNever(intent)
  }
}

/** Puts a suggestion into the row, if the row still says what the suggestion was made for. */
function suggest(state: ReviewState, intent: Extract<Intent, { kind: 'suggest' }>): Outcome<Plan> {
  const pair = pairOf(state, intent.pair)
  const segment = pair?.segments[indexOf(pair, intent.segment)]
  if (!pair || !segment) return fail('review.row-gone')
  const text = targetText(pair, segment)
  if (text !== intent.base) return fail('review.row-changed')
  const after = text.slice(0, intent.range[0]) + intent.text + text.slice(intent.range[1])
  return succeed({ name: 'suggest', steps: rewrite(pair, segment.id, after) })
}

function rewrite(pair: DocumentPair, id: SegmentId, text: string | null): readonly Step[] {
  const segment = pair.segments[indexOf(pair, id)]
  if (!segment) return []
  // A correction that says what the machine said is none: the row counts as untouched again.
  const after = text === machineTarget(pair, segment) ? null : text
  if (after === segment.correction) return []
  const rewritten: Step = { kind: 'rewrite', pair: pair.id, segment: id, before: segment.correction, after }
  // A row without machine English has no state but `initial` until somebody confirms it; with it, `initial` says that it was rejected.
  const answered = segment.state !== 'translated' && (segment.state !== 'initial' || machineTarget(pair, segment) !== '')
  // What was confirmed or rejected is not what stands there now: it goes back to be looked at again.
  return answered ? [rewritten, ...mark(pair, id, { state: 'translated' })] : [rewritten]
}

/** Who fixes a link doubts it no longer. */
function lock(pair: DocumentPair, id: SegmentId, locked: boolean): readonly Step[] {
  const doubted = pair.segments[indexOf(pair, id)]?.doubted ?? false
  return mark(pair, id, locked && doubted ? { locked, doubted: false } : { locked })
}

/** Who doubts a link takes the lock back, too. */
function doubt(pair: DocumentPair, id: SegmentId, doubted: boolean): readonly Step[] {
  return mark(pair, id, doubted ? { locked: false, doubted } : { doubted })
}

function judge(state: ReviewState, keys: readonly string[], after: Extract<Step, { kind: 'judge' }>['after']): readonly Step[] {
  return keys
    .map((key): Step => ({ kind: 'judge', key, before: state.verdicts.get(key) ?? null, after }))
    .filter((step) => step.kind === 'judge' && JSON.stringify(step.before) !== JSON.stringify(step.after))
}

type RowIntent = Extract<Intent, { readonly segment: SegmentId }>

function onRow(state: ReviewState, intent: RowIntent, make: (pair: DocumentPair) => Plan): Outcome<Plan> {
  const pair = pairOf(state, intent.pair)
  if (!pair || indexOf(pair, intent.segment) < 0) return fail('review.row-gone')
  return succeed(make(pair))
}

function onPair(state: ReviewState, intent: RowIntent, make: (pair: DocumentPair) => Outcome<Plan>): Outcome<Plan> {
  const pair = pairOf(state, intent.pair)
  return pair ? make(pair) : fail('review.row-gone')
}

function reshaped(state: ReviewState, intent: RowIntent, name: ActName, make: (pair: DocumentPair) => Outcome<Step>): Outcome<Plan> {
  return onPair(state, intent, (pair) => {
    const step = make(pair)
    return step.ok ? succeed({ name, steps: [step.value] }) : step
  })
}
