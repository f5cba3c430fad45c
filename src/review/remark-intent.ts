import {
  assertNever,
  fail,
  succeed,
  type Comment,
  type IssueType,
  type MarkedError,
  type Outcome,
  type Pointed,
  type Quote,
  type Range,
  type Segment,
  type SegmentId,
  type Severity,
  type Side,
  type Thread,
} from '../model/index.ts'
import type { Plan } from './act.ts'
import { anchorAt, remarksOf, rowAnchor } from './remark-place.ts'
import { indexOf, pairOf, sourceText, targetText, type DocumentPair, type ReviewState } from './state.ts'
import type { Step } from './step.ts'

interface AboutRow {
  readonly pair: number
  readonly segment: SegmentId
}

/** What a person says of a row: comments, and errors that they mark. */
export type RemarkIntent =
  | (AboutRow & { readonly kind: 'comment'; readonly text: string; readonly quote: Quote | null })
  | (AboutRow & { readonly kind: 'reply'; readonly thread: number; readonly text: string })
  | (AboutRow & { readonly kind: 'edit-comment'; readonly thread: number; readonly comment: number; readonly text: string })
  | (AboutRow & { readonly kind: 'delete-comment'; readonly thread: number; readonly comment: number })
  | (AboutRow & { readonly kind: 'resolve'; readonly thread: number; readonly resolved: boolean })
  /** `range` counts in `base`, the row's text on that side. Marked again, the same words are one error with another type or severity. */
  | (AboutRow & {
      readonly kind: 'mark-error'
      readonly side: Side
      readonly range: Range
      readonly base: string
      readonly type: IssueType
      readonly severity: Severity
    })
  | (AboutRow & { readonly kind: 'change-error'; readonly error: number; readonly type: IssueType; readonly severity: Severity })
  | (AboutRow & { readonly kind: 'clear-error'; readonly error: number })
  /** The English of the row is not to be used as it is; the error stands on all of it. */
  | (AboutRow & { readonly kind: 'reject'; readonly type: IssueType; readonly severity: Severity })

/** Who speaks, and when (ISO 8601 in UTC). */
export interface Speaker {
  readonly author: string
  readonly at: string
}

/** The steps of a remark. Fails where the row or what is remarked on is not there (any more), or is another person's. */
export function planRemark(state: ReviewState, intent: RemarkIntent, by: Speaker): Outcome<Plan> {
  const pair = pairOf(state, intent.pair)
  const segment = pair?.segments[indexOf(pair, intent.segment)]
  if (!pair || !segment) return fail('review.row-gone')
  switch (intent.kind) {
    case 'comment':
      return begun(state, pair, segment, intent, by)
    case 'reply':
      if (intent.text.trim() === '') return fail('remark.empty')
      return onThread(state, intent, (thread) => {
        const id = Math.max(...thread.comments.map((comment) => comment.id)) + 1
        return succeed({ ...thread, comments: [...thread.comments, { id, ...by, text: intent.text.trim(), edited: null }] })
      })
    case 'edit-comment':
      if (intent.text.trim() === '') return fail('remark.empty')
      return onOwnComment(state, intent, by, (comment) => {
        const text = intent.text.trim()
        return text === comment.text ? comment : { ...comment, text, edited: by.at }
      })
    case 'delete-comment':
      return onOwnComment(state, intent, by, () => null)
    case 'resolve':
      return onThread(state, intent, (thread) => succeed({ ...thread, resolved: intent.resolved }))
    case 'mark-error': {
      const text = intent.side === 'source' ? sourceText(pair, segment) : targetText(pair, segment)
      if (text !== intent.base) return fail('review.row-changed')
      if (!(0 <= intent.range[0] && intent.range[0] < intent.range[1] && intent.range[1] <= text.length)) return fail('remark.no-words')
      return succeed({ name: 'mark-error', steps: marking(state, pair, segment, intent.side, { text, range: intent.range }, intent, by) })
    }
    case 'change-error':
    case 'clear-error': {
      const before = state.errors.get(intent.error)
      if (!before) return fail('remark.gone')
      const after = intent.kind === 'clear-error' ? null : { ...before, type: intent.type, severity: intent.severity }
      return succeed({ name: intent.kind, steps: errorStep(pair, segment, before, after) })
    }
    case 'reject':
      return succeed({ name: 'reject', steps: rejecting(state, pair, segment, intent, by) })
    default:
      return assertNever(intent)
  }
}

function begun(
  state: ReviewState,
  pair: DocumentPair,
  segment: Segment,
  { text, quote }: Extract<RemarkIntent, { kind: 'comment' }>,
  by: Speaker,
): Outcome<Plan> {
  if (text.trim() === '') return fail('remark.empty')
  const row = quote?.side === 'source' ? sourceText(pair, segment) : targetText(pair, segment)
  const place = quote ? row.indexOf(quote.text) : -1
  const anchor = quote && place >= 0 ? anchorAt(pair, segment, quote.side, place) : rowAnchor(pair, segment)
  const comments = [{ id: 1, ...by, text: text.trim(), edited: null }]
  const after: Thread = { id: nextId(state.threads), pair: pair.id, anchor, quote, resolved: false, comments }
  return succeed({ name: 'comment', steps: [{ kind: 'comment', pair: pair.id, segment: segment.id, id: after.id, before: null, after }] })
}

type ThreadIntent = Extract<RemarkIntent, { readonly thread: number }>

function onThread(state: ReviewState, intent: ThreadIntent, change: (thread: Thread) => Outcome<Thread | null>): Outcome<Plan> {
  const before = state.threads.get(intent.thread)
  if (before?.pair !== intent.pair) return fail('remark.gone')
  const after = change(before)
  if (!after.ok) return after
  const { pair, segment } = intent
  const steps: readonly Step[] = same(before, after.value)
    ? []
    : [{ kind: 'comment', pair, segment, id: before.id, before, after: after.value }]
  return succeed({ name: intent.kind, steps })
}

/** A thread of which nothing is left goes as a whole. */
function onOwnComment(
  state: ReviewState,
  intent: Extract<RemarkIntent, { readonly comment: number }>,
  { author }: Speaker,
  change: (comment: Comment) => Comment | null,
): Outcome<Plan> {
  return onThread(state, intent, (thread) => {
    const comment = thread.comments.find(({ id }) => id === intent.comment)
    if (!comment) return fail('remark.gone')
    if (comment.author !== author) return fail('remark.not-yours')
    const comments = thread.comments.flatMap((one) => (one === comment ? (change(one) ?? []) : [one]))
    return succeed(comments.length === 0 ? null : { ...thread, comments })
  })
}

function marking(
  state: ReviewState,
  pair: DocumentPair,
  segment: Segment,
  side: Side,
  pointed: Pointed,
  { type, severity }: Pick<MarkedError, 'type' | 'severity'>,
  { author, at }: Speaker,
): readonly Step[] {
  const before = remarksOf(state.errors, pair, segment).find((error) => same(error[side], pointed)) ?? null
  const anchor = before?.anchor ?? anchorAt(pair, segment, side, pointed.range[0])
  const where = { source: null, target: null, [side]: pointed }
  const after = { id: before?.id ?? nextId(state.errors), pair: pair.id, anchor, type, severity, ...where, author, at }
  if (before?.type === type && before.severity === severity) return []
  return errorStep(pair, segment, before, after)
}

function errorStep(pair: DocumentPair, segment: Segment, before: MarkedError | null, after: MarkedError | null): readonly Step[] {
  const id = before?.id ?? after?.id
  if (id === undefined || same(before, after)) return []
  return [{ kind: 'error', pair: pair.id, segment: segment.id, id, before, after }]
}

/** Where there is no English, what was left out is the Chinese. */
function rejecting(
  state: ReviewState,
  pair: DocumentPair,
  segment: Segment,
  intent: Extract<RemarkIntent, { kind: 'reject' }>,
  by: Speaker,
): readonly Step[] {
  const target = targetText(pair, segment)
  const [side, text] = target === '' ? (['source', sourceText(pair, segment)] as const) : (['target', target] as const)
  const error = text === '' ? [] : marking(state, pair, segment, side, { text, range: [0, text.length] }, intent, by)
  const { locked } = segment
  const marks: readonly Step[] =
    segment.state === 'initial'
      ? []
      : [
          {
            kind: 'mark',
            pair: pair.id,
            segment: segment.id,
            before: { state: segment.state, locked },
            after: { state: 'initial', locked },
          },
        ]
  return [...error, ...marks]
}

function nextId(remarks: ReadonlyMap<number, unknown>): number {
  let last = 0
  for (const id of remarks.keys()) last = Math.max(last, id)
  return last + 1
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
