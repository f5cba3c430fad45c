import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ISSUE_TYPES, SEVERITIES } from '../../src/model/index.ts'
import {
  DEFAULT_GBT_PROFILE,
  DEFAULT_MQM_PROFILE,
  editEffort,
  gbtCard,
  mqmCard,
  type ConfirmedError,
  type MqmProfile,
  type MqmResult,
} from '../../src/score/index.ts'

const RUNS = { seed: 20261122, numRuns: 300 }

const error: fc.Arbitrary<ConfirmedError> = fc
  .record({
    type: fc.constantFrom(...ISSUE_TYPES),
    severity: fc.constantFrom(...SEVERITIES),
    repeats: fc.constantFrom(undefined, 'a', 'b', 'c'),
  })
  .map(({ repeats, ...rest }) => (repeats === undefined ? rest : { ...rest, repeats }))
const errors = fc.array(error, { maxLength: 30 })
const size = fc.record({
  segments: fc.nat(500),
  words: fc.integer({ min: 1, max: 30_000 }),
  characters: fc.integer({ min: 1, max: 60_000 }),
})
const profile: fc.Arbitrary<MqmProfile> = fc
  .record({
    weight: fc.double({ min: 0, max: 3, noNaN: true }),
    type: fc.constantFrom(...ISSUE_TYPES),
    acceptable: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ weight, type, acceptable }) => ({ ...DEFAULT_MQM_PROFILE, weights: { [type]: weight }, acceptablePenalty: acceptable }))

function scored(result: MqmResult): Extract<MqmResult, { kind: 'scored' }> {
  if (result.kind !== 'scored') throw new Error('not scored')
  return result
}

describe('for every text, an MQM card', () => {
  it('is never better for one error more', () => {
    const law = fc.property(errors, error, size, profile, (list, more, text, agreed) => {
      const before = scored(mqmCard(list, text, agreed).result)
      const after = scored(mqmCard([...list, more], text, agreed).result)
      expect(after.qualityScore).toBeLessThanOrEqual(before.qualityScore)
      expect(after.calibratedScore).toBeLessThanOrEqual(before.calibratedScore)
      if (!before.passed) expect(after.passed).toBe(false)
    })
    fc.assert(law, RUNS)
  })

  it('is the same whatever the order of its errors', () => {
    const law = fc.property(errors, size, profile, (list, text, agreed) => {
      expect(mqmCard(list.toReversed(), text, agreed)).toEqual(mqmCard(list, text, agreed))
    })
    fc.assert(law, RUNS)
  })

  it('adds up: types to dimensions, dimensions and severities to the total', () => {
    const law = fc.property(errors, size, profile, (list, text, agreed) => {
      const card = mqmCard(list, text, agreed)
      for (const tallies of [card.byType, card.byDimension, Object.values(card.bySeverity)]) {
        expect(tallies.reduce((total, tally) => total + tally.errors, 0)).toBe(list.length)
        expect(tallies.reduce((total, tally) => total + tally.penalty, 0)).toBeCloseTo(card.absolutePenalty, 6)
      }
    })
    fc.assert(law, RUNS)
  })

  it('passes for points exactly where its calibrated score reaches the pass mark, and its raw score the one that stands for it', () => {
    const law = fc.property(errors, size, profile, (list, text, agreed) => {
      const result = scored(mqmCard(list, text, agreed).result)
      const enough = !result.faults.includes('penalty')
      const rawMark = (1 - agreed.acceptablePenalty / agreed.referenceWords) * agreed.maximumScore
      expect(result.calibratedScore >= agreed.passMark - 1e-6).toBe(enough)
      expect(result.qualityScore >= rawMark - 1e-6).toBe(enough)
    })
    fc.assert(law, RUNS)
  })

  it('norms: the same errors in a text ten times as long cost a tenth per 1,000 words', () => {
    const law = fc.property(errors, size, (list, text) => {
      const short = scored(mqmCard(list, text, DEFAULT_MQM_PROFILE).result)
      const long = scored(mqmCard(list, { ...text, words: text.words * 10 }, DEFAULT_MQM_PROFILE).result)
      expect(long.normedPenalty * 10).toBeCloseTo(short.normedPenalty, 6)
    })
    fc.assert(law, RUNS)
  })
})

describe('for every text, a GB/T card', () => {
  const rate = (list: readonly ConfirmedError[], text: Parameters<typeof gbtCard>[1]): number => {
    const { result } = gbtCard(list, text, DEFAULT_GBT_PROFILE)
    if (result.kind !== 'scored') throw new Error('not scored')
    return result.rate
  }

  it('is never better for one error more, and the same whatever the order', () => {
    const law = fc.property(errors, error, size, (list, more, text) => {
      expect(rate([...list, more], text)).toBeGreaterThanOrEqual(rate(list, text))
      expect(gbtCard(list.toReversed(), text, DEFAULT_GBT_PROFILE)).toEqual(gbtCard(list, text, DEFAULT_GBT_PROFILE))
    })
    fc.assert(law, RUNS)
  })

  it('counts a repeated error once, and every place where the profile says so', () => {
    const law = fc.property(errors, size, (list, text) => {
      const card = gbtCard(list, text, { ...DEFAULT_GBT_PROFILE, repeatsOnce: false })
      for (const tally of card.byClass) expect(tally.counted).toBe(tally.places)
      expect(card.neutral + card.byClass.reduce((total, { places }) => total + places, 0)).toBe(list.length)
      expect(card.points).toBeGreaterThanOrEqual(gbtCard(list, text, DEFAULT_GBT_PROFILE).points)
    })
    fc.assert(law, RUNS)
  })
})

describe('for every correction, the edits', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 14 })

  it('are none for the same text, at most all words, at least the difference in length, and never more than without moves', () => {
    const law = fc.property(words, words, (from, to) => {
      const { edits, words: length, shifts, insertions, deletions } = editEffort(from.join(' '), to.join(' '))
      expect(length).toBe(to.length)
      expect(edits === 0).toBe(from.join() === to.join())
      expect(insertions - deletions).toBe(to.length - from.length)
      expect(edits).toBeLessThanOrEqual(levenshtein(from, to))
      if (shifts === 0) expect(edits).toBe(levenshtein(from, to))
    })
    fc.assert(law, RUNS)
  })

  it('find a row of words that only moved', () => {
    const law = fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      fc.nat(8),
      fc.nat(8),
      (one, two, before, after) => {
        const part = (name: string, length: number) => Array.from({ length }, (_, index) => name + index)
        const [head, first, second, tail] = [part('h', before), part('x', one), part('y', two), part('t', after)]
        const from = [...head, ...first, ...second, ...tail].join(' ')
        const to = [...head, ...second, ...first, ...tail].join(' ')
        expect(editEffort(from, to)).toMatchObject({ shifts: 1, edits: 1 })
      },
    )
    fc.assert(law, RUNS)
  })
})

/** Edit distance by the definition, without a table. */
function levenshtein(from: readonly string[], to: readonly string[]): number {
  const known = new Map<string, number>()
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const found = known.get(key)
    if (found !== undefined) return found
    const kept = distance(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1)
    const result = Math.min(kept, distance(i - 1, j) + 1, distance(i, j - 1) + 1)
    known.set(key, result)
    return result
  }
  return distance(from.length, to.length)
}
