import { describe, expect, it } from 'vitest'
import { alignmentFault, type Bead, type Segment } from '../../src/model/index.ts'
import {
  applyStep,
  applySteps,
  invertSteps,
  plan,
  realignStep,
  type DocumentPair,
  type Intent,
  type ReviewState,
} from '../../src/review/index.ts'
import { pairOfRows, reading, row, stateOf } from '../build/pair.ts'

/** What a person says of a link: in doubt, the aligner's again, right again from here on. */

const drifted = stateOf(
  pairOfRows(row('一。', 'One.'), row('二。', 'Extra.'), row('三。', 'Two.'), row('四。', 'Three.'), row('五。', 'Four.')),
)

function pairIn({ pairs: [pair] }: ReviewState): DocumentPair {
  if (!pair) throw new Error('the pair went away')
  expect(alignmentFault(pair.segments, pair.source.sentences.length, pair.target.sentences.length)).toBeNull()
  return pair
}

/** The state after an intent, which one undo takes back. */
function after(state: ReviewState, intent: Intent): ReviewState {
  const planned = plan(state, intent, 'Li')
  if (!planned.ok) throw new Error(planned.problem.code)
  const done = applySteps(state, planned.value.steps)
  expect(pairIn(applySteps(done, invertSteps(planned.value.steps))).segments).toEqual(pairIn(state).segments)
  return done
}

function refusal(state: ReviewState, intent: Intent): string | null {
  const planned = plan(state, intent, 'Li')
  return planned.ok ? null : planned.problem.code
}

const second = { pair: 1, segment: 2 }
const doubt: Intent = { kind: 'doubt', ...second, doubted: true }
const lock: Intent = { kind: 'lock', ...second, locked: true }
const clear: Intent = { kind: 'clear-link', ...second }
const marks = (state: ReviewState) =>
  pairIn(state)
    .segments.slice(1, 2)
    .map(({ locked, doubted }) => ({ locked, doubted: doubted ?? false }))

describe('a doubt', () => {
  it('takes the lock back, and the lock the doubt', () => {
    const doubted = after(after(drifted, lock), doubt)
    expect(marks(doubted)).toEqual([{ locked: false, doubted: true }])
    expect(marks(after(doubted, lock))).toEqual([{ locked: true, doubted: false }])
  })
  it('goes when it is taken away, and with the link that it was about', () => {
    const doubted = after(drifted, doubt)
    expect(pairIn(after(doubted, { kind: 'doubt', ...second, doubted: false })).segments).toEqual(pairIn(drifted).segments)
    expect(pairIn(after(doubted, { kind: 'unlink', ...second })).segments.some((segment) => segment.doubted)).toBe(false)
  })
  it('stays when the row is confirmed or corrected', () => {
    expect(marks(after(after(drifted, doubt), { kind: 'confirm', ...second, text: 'Second.' }))).toEqual([{ locked: false, doubted: true }])
  })
})

describe('clearing a link', () => {
  it('takes a lock and a doubt away without asking the aligner', () => {
    for (const intent of [lock, doubt]) {
      const said = after(drifted, intent)
      const planned = plan(said, clear, 'Li')
      expect(planned.ok && planned.value.realign).toBeUndefined()
      expect(pairIn(after(said, clear)).segments).toEqual(pairIn(drifted).segments)
    }
  })
  it('lets go of a link that a person made, for the aligner to make anew', () => {
    const merged = after(drifted, { kind: 'merge', ...second })
    const made = { pair: 1, segment: pairIn(merged).segments[1]?.id ?? 0 }
    const planned = plan(merged, { kind: 'clear-link', ...made }, 'Li')
    expect(planned.ok && planned.value.realign).toBe(true)
    expect(marks(after(merged, { kind: 'clear-link', ...made }))).toEqual([{ locked: false, doubted: false }])
  })
  it('takes a crossing link apart and leaves its halves to the aligner', () => {
    const crossed = after(drifted, { kind: 'link', pair: 1, segment: 5, english: 2 })
    const place = pairIn(crossed).segments.find(({ crossing }) => crossing)?.id ?? 0
    const cleared = pairIn(after(crossed, { kind: 'clear-link', pair: 1, segment: place }))
    const halves = cleared.segments.filter(({ id }) => id >= pairIn(crossed).nextSegment)
    expect(halves.map(({ locked, crossing }) => [locked, crossing])).toEqual([
      [false, undefined],
      [false, undefined],
    ])
  })
  it('is refused where nobody decided anything', () => expect(refusal(drifted, clear)).toBe('review.nothing-to-clear'))
  it('leaves it to the aligner how sure the same link is', () => {
    const made: Segment = { ...(pairIn(drifted).segments[1] as Segment), confidence: 1, origin: { kind: 'person', name: 'Li' } }
    const pair = { ...pairIn(drifted), segments: pairIn(drifted).segments.with(1, made) }
    const bead: Bead = { source: [1], target: [1], confidence: 0.4, reasons: [], origin: { kind: 'aligner' } }
    const step = realignStep(pair, { from: 1, to: 2, beads: [bead] })
    expect(step && applyStep(stateOf(pair), step).pairs[0]?.segments[1]).toMatchObject({
      id: 6,
      confidence: 0.4,
      origin: { kind: 'aligner' },
    })
    const locked = { ...pair, segments: pair.segments.with(1, { ...made, locked: true }) }
    expect(realignStep(locked, { from: 1, to: 2, beads: [bead] })).toBeNull()
  })
})

describe('a pin', () => {
  const pin = (segment: number, english: number): Intent => ({ kind: 'pinpoint', pair: 1, segment, english })
  it.each([
    ['to English further down', pin(3, 4), ['一。=One.', '二。=Extra.', '=Two.', '三。=Three.', '四。=', '五。=Four.']],
    ['to English further up', pin(4, 2), ['一。=One.', '二。=', '三。=', '四。=Extra.', '=Two.', '=Three.', '五。=Four.']],
  ])('%s: nothing crosses it, and what stood between is let go', (_, intent, expected) => {
    const pair = pairIn(after(drifted, intent))
    expect(reading(pair)).toEqual(expected)
    expect(pair.segments.some(({ crossing }) => crossing)).toBe(false)
    expect(pair.segments.filter(({ locked }) => locked)).toHaveLength(1)
  })
  it.each([
    ['in one row', drifted, pin(2, 2), 'reshape.same-row'],
    ['across a locked row', after(drifted, lock), pin(1, 3), 'review.pinpoint-fixed'],
    ['across a border', after(drifted, { kind: 'border', ...second, border: true }), pin(1, 3), 'reshape.border'],
    ['where its English is corrected', after(drifted, { kind: 'correct', ...second, text: 'More.' }), pin(2, 4), 'review.pinpoint-fixed'],
  ])('is refused %s', (_, state, intent, code) => expect(refusal(state, intent)).toBe(code))
  it('takes a correction of the English along', () => {
    const corrected = after(drifted, { kind: 'correct', pair: 1, segment: 4, text: 'The third.' })
    expect(reading(pairIn(after(corrected, pin(3, 4))))).toContain('三。={The third.}')
  })
})
