import { describe, expect, it } from 'vitest'
import type { Flag } from '../../src/model/index.ts'
import { flagKey, KeyReach, ruleKey, rowTexts, termKey, widerKeys } from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'

const pair = pairOfRows(row('补短板。', 'Fill the short board.'), row('一。补短板。', 'One. Fill the short board.'), row('', 'Extra.'))
const [first, second, third] = pair.segments
if (!first || !second || !third) throw new Error('three rows')

const term: Flag = {
  rule: 'term',
  type: 'terminology/wrong-term',
  severity: 'major',
  source: [1, 3],
  target: [9, 20],
  message: { code: 'x', values: {} },
  suggestions: [],
  concept: 'duanban',
}
const { concept: _, ...plain } = { ...term, rule: 'number' }
const english: Flag = { ...plain, rule: 'doubled', source: null, target: [0, 5] }
const places = [[first, term] as const, [first, plain] as const, [second, { ...term, source: [3, 5] as const }] as const]

describe('the keys of verdicts', () => {
  it.each([...places, [third, english] as const])('are wider ones of a flag, from its own key alone', (segment, flag) => {
    const texts = rowTexts(pair, segment)
    const own = flagKey(pair, segment, flag, texts)
    expect(widerKeys(own)).toEqual([own, termKey(flag, texts), ruleKey(flag)])
  })
  it('are themselves where they are those of no flag', () => expect(widerKeys('k')).toEqual(['k', 'k', 'k']))
})

describe('whether a verdict reaches a flag', () => {
  const reach = (...keys: string[]) => new KeyReach(keys)
  const texts = rowTexts(pair, first)

  it('is told by the rule alone, where the rule was dismissed', () => {
    expect(reach(ruleKey(term)).keyOf(pair, first, term)).toBe(ruleKey(term))
    expect(reach(ruleKey(term)).keyOf(pair, first, plain)).toBeNull()
  })
  it('is told by the concept, where the term was dismissed', () => {
    expect(reach(termKey(term, texts)).keyOf(pair, second, term)).toBe(termKey(term, texts))
    expect(reach(termKey(term, texts)).keyOf(pair, second, { ...term, concept: 'other' })).toBeNull()
    expect(reach(termKey(term, texts), ruleKey(term)).keyOf(pair, first, { ...term, concept: 'other' })).toBe(ruleKey(term))
  })
  it('takes a look at the words, where a term without a concept or the flag itself was dismissed', () => {
    expect(reach(termKey(plain, texts)).keyOf(pair, first, plain)).toBeUndefined()
    for (const [segment, flag] of [...places, [third, english] as const])
      expect(reach(flagKey(pair, segment, flag)).keyOf(pair, segment, flag)).toBeUndefined()
  })
  it('takes none in rows of other sentences', () => {
    expect(reach(flagKey(pair, third, english)).keyOf(pair, first, english)).toBeNull()
    expect(reach(flagKey(pair, first, term)).keyOf(pair, third, term)).toBeNull()
  })
})
