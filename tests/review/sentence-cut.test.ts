import { describe, expect, it } from 'vitest'
import { alignmentFault, type Flag, type Outcome } from '../../src/model/index.ts'
import {
  applySteps,
  flagKey,
  invertSteps,
  machineTarget,
  plan,
  sourceText,
  type DocumentPair,
  type Intent,
  type ReviewState,
} from '../../src/review/index.ts'
import { pairOfRows, reading, row, stateOf } from '../build/pair.ts'

const about = { pair: 1, segment: 1 }

function pairIn({ pairs: [pair] }: ReviewState): DocumentPair {
  if (!pair) throw new Error('the pair went away')
  expect(alignmentFault(pair.segments, pair.source.sentences.length, pair.target.sentences.length)).toBeNull()
  return pair
}

/** The state after an intent; undone, it is the state before. */
function after(state: ReviewState, intent: Intent): ReviewState {
  const planned = plan(state, intent, 'Li')
  if (!planned.ok) throw new Error(planned.problem.code)
  const next = applySteps(state, planned.value.steps)
  const { nextSegment: _, ...back } = pairIn(applySteps(next, invertSteps(planned.value.steps)))
  const { nextSegment: __, ...before } = pairIn(state)
  expect(back).toEqual(before)
  return next
}

function code(state: ReviewState, intent: Intent): string {
  const planned: Outcome<unknown> = plan(state, intent, 'Li')
  return planned.ok ? 'done' : planned.problem.code
}

const one = stateOf(pairOfRows(row('他来了，她走了。', 'He came, and she left.'), row('完。', 'End.')))

describe('a sentence that is cut', () => {
  it('makes two rows where both sides are cut', () => {
    const cut = after(one, { kind: 'cut', ...about, source: 4, target: 8, split: true })
    expect(reading(pairIn(cut))).toEqual(['他来了，=He came,', '她走了。=and she left.', '完。=End.'])
  })
  it('leaves its other side with the larger part', () => {
    expect(reading(pairIn(after(one, { kind: 'cut', ...about, source: 4, target: null, split: true })))).toEqual([
      '他来了，=He came, and she left.',
      '她走了。=',
      '完。=End.',
    ])
    expect(reading(pairIn(after(one, { kind: 'cut', ...about, source: null, target: 8, split: true })))).toEqual([
      '=He came,',
      '他来了，她走了。=and she left.',
      '完。=End.',
    ])
  })
  it('can stay in its row, whose texts do not change; then a part goes to the neighbour', () => {
    const cut = after(one, { kind: 'cut', ...about, source: null, target: 8, split: false })
    const [first] = pairIn(cut).segments
    expect(first && [sourceText(pairIn(cut), first), machineTarget(pairIn(cut), first)]).toEqual([
      '他来了，她走了。',
      'He came, and she left.',
    ])
    expect(first).toMatchObject({ id: 1, locked: false, target: [0, 1] })
    expect(reading(pairIn(after(cut, { kind: 'move', ...about, side: 'target', to: 'next' })))).toEqual([
      '他来了，她走了。=He came,',
      '完。=and she left. End.',
    ])
  })
  it('is cut between its letters where no white space stands, and is not joined by any', () => {
    const dash = stateOf(pairOfRows(row('来—走。', 'Came—left.')))
    const cut = after(dash, { kind: 'cut', ...about, source: 2, target: 5, split: false })
    const [first] = pairIn(cut).segments
    expect(first && machineTarget(pairIn(cut), first)).toBe('Came—left.')
  })
  it('keeps the corrected words on their side of the cut', () => {
    const corrected = after(one, { kind: 'correct', ...about, text: 'He arrived, and she left at once.' })
    expect(reading(pairIn(after(corrected, { kind: 'cut', ...about, source: 4, target: 8, split: true })))).toEqual([
      '他来了，={He arrived,}',
      '她走了。={and she left at once.}',
      '完。=End.',
    ])
  })
  it('is only split where it ended already', () => {
    const two = stateOf(pairOfRows(row('一。二。', 'One. Two.')))
    expect(reading(pairIn(after(two, { kind: 'cut', ...about, source: 2, target: 5, split: true })))).toEqual(['一。=One.', '二。=Two.'])
  })
  it.each([
    ['at its start', 0, null],
    ['at its end', null, 22],
    ['behind the row', 40, null],
    ['nowhere', null, null],
  ])('cannot be cut %s', (_, source, target) => {
    expect(code(one, { kind: 'cut', ...about, source, target, split: true })).toBe('reshape.nothing-to-cut')
  })
  it('cannot be cut inside a character', () => {
    expect(code(stateOf(pairOfRows(row('𠮷𠮷。', 'Well.'))), { kind: 'cut', ...about, source: 1, target: null, split: true })).toBe(
      'reshape.nothing-to-cut',
    )
  })
})

describe('two sentences', () => {
  it('become one again, as they were imported', () => {
    const cut = after(one, { kind: 'cut', ...about, source: 4, target: 8, split: false })
    const joined = after(after(cut, { kind: 'join', ...about, side: 'source', before: 1 }), {
      kind: 'join',
      ...about,
      side: 'target',
      before: 1,
    })
    const { nextSegment: _, ...pair } = pairIn(joined)
    const { nextSegment: __, ...before } = pairIn(one)
    expect(pair).toEqual(before)
  })
  it('of two paragraphs stay two', () => {
    const two = stateOf(pairOfRows(row('一。二。', 'One. Two.')))
    expect(code(two, { kind: 'join', ...about, side: 'source', before: 1 })).toBe('reshape.join-apart')
    expect(code(two, { kind: 'join', ...about, side: 'source', before: 2 })).toBe('reshape.nothing-to-join')
  })
})

it('the key of a flag outlives cuts before it, in it and behind it', () => {
  const flag = (range: readonly [number, number], target: readonly [number, number]): Flag => ({
    rule: 'term',
    type: 'terminology/wrong-term',
    severity: 'major',
    source: range,
    target,
    message: { code: 'x', values: {} },
    suggestions: [],
  })
  const keys = (state: ReviewState) => {
    const pair = pairIn(state)
    return pair.segments.map((segment) => [
      flagKey(pair, segment, flag([0, 1], [0, 3])),
      flagKey(pair, segment, { ...flag([0, 1], [0, 3]), source: null }),
    ])
  }
  const cut = after(one, { kind: 'cut', ...about, source: 4, target: 8, split: false })
  expect(keys(cut)).toEqual(keys(one))
  const split = after(cut, { kind: 'split', ...about, source: 1, target: 1 })
  const pair = pairIn(split)
  const [, second] = pair.segments
  const [whole] = pairIn(one).segments
  expect(second && flagKey(pair, second, flag([0, 1], [4, 7]))).toBe(whole && flagKey(pairIn(one), whole, flag([4, 5], [13, 16])))
})

describe('a sentence that its document breaks over lines', () => {
  const broken = stateOf(pairOfRows(row('他来\n了，\n　她走了。', 'He came,\nand she\n  left.'), row('用Word\n和Excel\n2019。', 'Yes.')))

  it('is one line in its row: Chinese without a gap, English and Latin words with one space', () => {
    expect(reading(pairIn(broken))).toEqual(['他来了，她走了。=He came, and she left.', '用Word和Excel 2019。=Yes.'])
  })

  it.each<[string, number, number, readonly string[]]>([
    ['at a line break', 4, 8, ['他来了，=He came,', '她走了。=and she left.']],
    ['before one', 1, 3, ['他=He', '来了，她走了。=came, and she left.']],
    ['behind all', 6, 16, ['他来了，她走=He came, and she', '了。=left.']],
  ])('is cut %s where its row says', (_, source, target, rows) => {
    const cut = after(broken, { kind: 'cut', ...about, source, target, split: true })
    expect(reading(pairIn(cut)).slice(0, 2)).toEqual(rows)
  })

  it('reads the same when it is cut but stays in its row', () => {
    for (let source = 1; source < 8; source++) {
      const cut = after(broken, { kind: 'cut', ...about, source, target: null, split: false })
      expect(reading(pairIn(cut))).toEqual(reading(pairIn(broken)))
    }
  })
})
