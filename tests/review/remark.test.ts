import { describe, expect, it } from 'vitest'
import { forceUnwrap } from '../../src/model/index.ts'
import {
  applySteps,
  invertSteps,
  machineTarget,
  markedFlags,
  markedKey,
  pairOf,
  plan,
  remarksOf,
  rowTexts,
  type Intent,
  type ReviewState,
} from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'

const AT = '2026-11-22T08:00:00.000Z'
const start = () => stateOf(pairOfRows(row('甲。', 'One.'), row('乙。丙。', 'Two. Three.'), row('丁。', '')))

function done(state: ReviewState, intent: Intent, author = 'Li'): ReviewState {
  const planned = plan(state, intent, author, AT)
  if (!planned.ok) throw new Error(planned.problem.code)
  return applySteps(state, planned.value.steps)
}

function refusal(state: ReviewState, intent: Intent, author = 'Li'): string {
  const planned = plan(state, intent, author, AT)
  return planned.ok ? 'done' : planned.problem.code
}

const on = (segment: number) => ({ pair: 1, segment })

/** The rows, each with the texts of its comments. */
function said(state: ReviewState): readonly string[] {
  const pair = forceUnwrap('the pair', pairOf(state, 1))
  return pair.segments.map((segment) =>
    remarksOf(state.threads, pair, segment)
      .flatMap(({ comments }) => comments.map(({ author, text }) => `${author}: ${text}`))
      .join(' / '),
  )
}

/** The words of the marked errors of each row; in brackets those that a correction replaced. */
function marked(state: ReviewState): readonly string[] {
  const pair = forceUnwrap('the pair', pairOf(state, 1))
  return pair.segments.map((segment) => {
    const texts = { ...rowTexts(pair, segment), machine: machineTarget(pair, segment) }
    const { flags, fixed } = markedFlags(state, pair, segment, () => texts)
    const words = ({ source, target }: (typeof flags)[number], english: string) =>
      target ? english.slice(...target) : source ? texts.source.slice(...source) : '-'
    return [...flags.map((flag) => words(flag, texts.target)), ...fixed.map((flag) => `(${words(flag, texts.machine)})`)].join(' / ')
  })
}

describe('comments', () => {
  const comment: Intent = { kind: 'comment', ...on(1), text: ' Why? ', quote: null }

  it('are answered, resolved and opened again', () => {
    let state = done(done(start(), comment), { kind: 'reply', ...on(1), thread: 1, text: 'Because.' }, 'Wang')
    expect(said(state)).toEqual(['Li: Why? / Wang: Because.', '', ''])
    state = done(state, { kind: 'resolve', ...on(1), thread: 1, resolved: true })
    expect(state.threads.get(1)?.resolved).toBe(true)
    expect(done(state, { kind: 'resolve', ...on(1), thread: 1, resolved: false }).threads.get(1)?.resolved).toBe(false)
  })

  it('are changed and deleted by who wrote them, and by nobody else', () => {
    const state = done(start(), comment)
    const about = { ...on(1), thread: 1, comment: 1 }
    expect(said(done(state, { kind: 'edit-comment', ...about, text: 'How?' }))[0]).toBe('Li: How?')
    expect(done(state, { kind: 'delete-comment', ...about }).threads.size).toBe(0)
    expect(refusal(state, { kind: 'edit-comment', ...about, text: 'How?' }, 'Wang')).toBe('remark.not-yours')
    expect(refusal(state, { kind: 'delete-comment', ...about }, 'Wang')).toBe('remark.not-yours')
  })

  it('leave the answers of others when the first one goes', () => {
    const state = done(done(start(), comment), { kind: 'reply', ...on(1), thread: 1, text: 'Because.' }, 'Wang')
    expect(said(done(state, { kind: 'delete-comment', ...on(1), thread: 1, comment: 1 }))[0]).toBe('Wang: Because.')
  })

  it.each<[string, Intent]>([
    ['remark.empty', { kind: 'comment', ...on(1), text: '  ', quote: null }],
    ['remark.empty', { kind: 'reply', ...on(1), thread: 1, text: '' }],
    ['remark.gone', { kind: 'reply', ...on(1), thread: 7, text: 'x' }],
    ['remark.gone', { kind: 'clear-error', ...on(1), error: 7 }],
    ['review.row-gone', { kind: 'comment', ...on(99), text: 'x', quote: null }],
    [
      'review.row-changed',
      { kind: 'mark-error', ...on(1), side: 'target', range: [0, 3], base: 'Uno.', type: 'accuracy/number', severity: 'major' },
    ],
    [
      'remark.no-words',
      { kind: 'mark-error', ...on(1), side: 'target', range: [2, 9], base: 'One.', type: 'accuracy/number', severity: 'major' },
    ],
  ])('are refused: %s', (code, intent) => {
    expect(refusal(done(start(), comment), intent)).toBe(code)
  })

  it('stay with the sentence that they quote when rows are merged and split', () => {
    let state = done(start(), { kind: 'comment', ...on(2), text: 'Here', quote: { side: 'source', text: '丙' } })
    state = done(state, { kind: 'merge', ...on(1) })
    expect(said(state)).toEqual(['Li: Here', ''])
    state = done(state, { kind: 'split', pair: 1, segment: state.pairs[0]?.segments[0]?.id ?? 0, source: 2, target: 2 })
    expect(said(state)).toEqual(['', 'Li: Here', ''])
  })
})

describe('errors that a person marks', () => {
  const mark: Intent = {
    kind: 'mark-error',
    ...on(2),
    side: 'target',
    range: [5, 10],
    base: 'Two. Three.',
    type: 'accuracy/number',
    severity: 'major',
  }

  it('follow their words through corrections, and are put right when these are gone', () => {
    const state = done(start(), mark)
    expect(marked(state)).toEqual(['', 'Three', ''])
    expect(marked(done(state, { kind: 'correct', ...on(2), text: 'And now: Two. Three.' }))).toEqual(['', 'Three', ''])
    expect(marked(done(state, { kind: 'correct', ...on(2), text: 'Two. Four.' }))).toEqual(['', '(Three)', ''])
  })

  it('go with their sentence when rows are merged and split', () => {
    const merged = done(done(start(), mark), { kind: 'merge', ...on(1) })
    expect(marked(merged)).toEqual(['Three', ''])
    const split = done(merged, { kind: 'split', pair: 1, segment: merged.pairs[0]?.segments[0]?.id ?? 0, source: 2, target: 2 })
    expect(marked(split)).toEqual(['', 'Three', ''])
  })

  it('marked again are the same error with another severity; cleared they are gone; both are taken back', () => {
    const state = done(start(), mark)
    const worse = done(state, { ...mark, severity: 'critical' })
    expect([...worse.errors.values()].map(({ id, severity }) => [id, severity])).toEqual([[1, 'critical']])
    const planned = plan(worse, { kind: 'clear-error', ...on(2), error: 1 }, 'Li', AT)
    const steps = planned.ok ? planned.value.steps : []
    const cleared = applySteps(worse, steps)
    expect(cleared.errors.size).toBe(0)
    expect(applySteps(cleared, invertSteps(steps)).errors).toEqual(worse.errors)
  })

  it('count as confirmed until somebody sets them aside', () => {
    const state = done(start(), mark)
    const key = markedKey({ id: 1 })
    const verdict = (now: ReviewState) => {
      const pair = forceUnwrap('the pair', pairOf(now, 1))
      const segment = forceUnwrap('the row', pair.segments[1])
      return markedFlags(now, pair, segment, () => ({ ...rowTexts(pair, segment), machine: '' })).flags[0]?.verdict.kind
    }
    expect(verdict(state)).toBe('confirmed')
    expect(verdict(done(state, { kind: 'dismiss', keys: [key], reason: 'acceptable', scope: 'flag', note: '' }))).toBe('dismissed')
  })
})

describe('rejecting a row', () => {
  const reject = (segment: number): Intent => ({ kind: 'reject', ...on(segment), type: 'accuracy/mistranslation', severity: 'major' })
  const stateOfRow = (state: ReviewState, place: number) => state.pairs[0]?.segments[place]?.state

  it('marks all of its English, or its Chinese where there is none', () => {
    expect(marked(done(start(), reject(2)))).toEqual(['', 'Two. Three.', ''])
    expect(marked(done(start(), reject(3)))).toEqual(['', '', '丁。'])
  })

  it('takes a confirmation back, and is itself answered by a correction', () => {
    const confirmed = done(start(), { kind: 'confirm', ...on(1) })
    const rejected = done(confirmed, reject(1))
    expect(stateOfRow(rejected, 0)).toBe('initial')
    expect(stateOfRow(done(rejected, { kind: 'correct', ...on(1), text: 'First.' }), 0)).toBe('translated')
    expect(stateOfRow(done(rejected, { kind: 'reopen', ...on(1) }), 0)).toBe('translated')
  })

  it('is said once', () => {
    expect(done(done(start(), reject(1)), reject(1)).errors.size).toBe(1)
  })
})
