import { describe, expect, test } from 'vitest'
import { checkPairs, wordFlag } from '../../src/check/index.ts'
import { concept, glossary, pairs } from './build.ts'

const chains = glossary(
  concept('产业链供应链', {
    preferred: ['industrial and supply chains'],
    admitted: ['industrial chain and supply chain', 'supply and manufacturing network'],
  }),
  concept('中小企业', { preferred: ['small and medium-sized enterprises'], admitted: ['SMEs'] }),
)

function flagged(...texts: readonly (readonly [string, string])[]): readonly string[] {
  return checkPairs(pairs(...texts), { glossaries: [chains], rulesOn: ['inconsistent-term'] }).flatMap((flags, index) =>
    flags.filter(({ rule }) => rule.startsWith('inconsistent')).map(({ message }) => `${index} ${wordFlag(message, 'en')}`),
  )
}

const twice = [
  ['产业链供应链稳定', 'industrial and supply chains are stable'],
  ['保障产业链供应链', 'secure industrial and supply chains'],
] as const

describe('terms of a glossary', () => {
  test('the rarer rendering is flagged, with the counts', () => {
    expect(flagged(...twice, ['产业链供应链韧性', 'a resilient supply and manufacturing network'])).toEqual([
      '2 The term “产业链供应链” is rendered in several ways in this document: industrial and supply chains 2, supply and manufacturing network 1.',
    ])
  })

  test.each([
    ['the same words otherwise inflected', ['产业链供应链', 'an industrial and supply chain']],
    ['a rendering that only says more', ['中小企业', 'SMEs']],
    [
      'a pair where it is not plain which rendering counts',
      ['产业链供应链', 'industrial and supply chains, a supply and manufacturing network'],
    ],
  ] as const)('%s is not', (_what, pair) => {
    expect(flagged(...twice, pair)).toEqual([])
  })

  test('the rule is off by default', () => {
    const texts = pairs(...twice, ['产业链供应链韧性', 'a resilient supply and manufacturing network'])
    expect(checkPairs(texts, { glossaries: [chains] }).flat()).toEqual([])
  })

  test('one against one says nothing', () => {
    expect(flagged(['产业链供应链', 'industrial and supply chains'], ['产业链供应链', 'supply and manufacturing network'])).toEqual([])
  })
})

describe('names in quotation marks', () => {
  test('the rarer rendering is flagged', () => {
    expect(
      flagged(
        ['“九二共识”是基础', 'The "1992 Consensus" is the basis'],
        ['坚持“九二共识”', 'Uphold the “1992 consensus”'],
        ['承认“九二共识”', 'Recognize the "92 common ground consensus"'],
      ),
    ).toEqual(['2 “九二共识” is rendered in several ways in this document: 1992 Consensus 2, 92 common ground consensus 1.'])
  })

  test('nothing is said where the two sides do not quote alike, or of speech', () => {
    expect(flagged(['“天眼”', '"Sky Eye"'], ['“天眼”', '"Sky Eye"'], ['“天眼”和“天宫”', 'the "Big Eye" telescope'])).toEqual([])
    expect(
      flagged(['“很好”', '"very good"'], ['“很好”', '"very good"'], ['“很好”', '"it is all very good, he said to us at last"']),
    ).toEqual([])
  })

  test('other documents do not count', () => {
    const [a, b, c] = pairs(['“天眼”', '"Sky Eye"'], ['“天眼”', '"Sky Eye"'], ['“天眼”', '"Big Eye"'])
    const elsewhere = [a, b, c && { ...c, document: 'other' }].flatMap((pair) => pair ?? [])
    expect(checkPairs(elsewhere, { glossaries: [] }).flat()).toEqual([])
  })
})
