import { describe, expect, it } from 'vitest'
import { dropOverlapping } from '../../src/check/flag-filter.ts'
import type { Flag } from '../../src/model/index.ts'

function flag(rule: string, severity: Flag['severity'], source: Flag['source'], target: Flag['target']): Flag {
  return { rule, type: 'accuracy/omission', severity, source, target, message: { code: rule, values: {} }, suggestions: [] }
}
const rules = (...flags: readonly Flag[]) => dropOverlapping(flags).map(({ rule }) => rule)

describe('of flags on the same words one stays', () => {
  it('the worse one', () => {
    expect(rules(flag('term', 'minor', null, [0, 5]), flag('place', 'major', null, [3, 8]))).toEqual(['place'])
  })
  it('of missing words by their Chinese: a name that is missed with its clause', () => {
    expect(rules(flag('left-out', 'major', [0, 9], null), flag('term-missing', 'minor', [2, 5], null))).toEqual(['left-out'])
  })
  it('a number beside what is no number', () => {
    expect(rules(flag('term', 'major', null, [0, 9]), flag('number', 'minor', null, [3, 5]))).toEqual(['term', 'number'])
  })
  it('the one of a rule, whatever a language model says', () => {
    expect(rules(flag('model-review', 'critical', null, [0, 9]), flag('term', 'minor', null, [3, 5]))).toEqual(['term'])
  })
})

describe('both stay', () => {
  it('elsewhere in the English', () => {
    expect(rules(flag('term', 'minor', null, [0, 5]), flag('place', 'major', null, [5, 8]))).toEqual(['term', 'place'])
  })
  it('where one has English and the other is missing', () => {
    expect(rules(flag('term', 'minor', [0, 2], [0, 5]), flag('left-out', 'major', [0, 2], null))).toEqual(['term', 'left-out'])
  })
})
