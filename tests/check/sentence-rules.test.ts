import { describe, expect, test } from 'vitest'
import { checkPairs } from '../../src/check/index.ts'
import { flagsOf, pairs, spots } from './build.ts'

describe('a side without a sentence', () => {
  test('English alone is an addition, on the whole English', () => {
    const target = ' By our reporter '
    expect(spots(flagsOf('addition', '', target), '', target)).toEqual(['- | By our reporter'])
  })

  test('Chinese alone is an omission, on the whole Chinese', () => {
    const [flag] = flagsOf('omission', '新的一年。', ' ')
    expect([flag?.severity, flag?.source, flag?.target]).toEqual(['major', [0, 5], null])
  })

  test('both sides, or none, are neither', () => {
    for (const [source, target] of [
      ['好。', 'Good.'],
      ['', ''],
    ] as const)
      for (const rule of ['addition', 'omission']) expect(flagsOf(rule, source, target)).toEqual([])
  })
})

describe('broken sentences', () => {
  test.each([
    ['我国是制造大国。', 'my country is a large maker.', ['- | my']],
    ['围绕重点工作。', 'They focus on “rights protection” The key work is done.', ['- | The']],
    ['百万家中小企业。', 'It drives millions of innovations Small and medium firms.', ['- | Small']],
  ])('%s: %s', (source, target, expected) => {
    expect(spots(flagsOf('broken-sentence', source, target), source, target)).toEqual(expected)
  })

  test.each([
    ['一部手机。', 'iPhone sales rose.'],
    ['(a)重申立场。', '(a) to reaffirm its position.'],
    ['甲、同上。', 'a/ See above.'],
    ['电子商务增长。', 'e-commerce grew.'],
    ['他说', 'he said'],
    ['他住在海牙。', 'He lives in The Hague.'],
    ['他读《纽约时报》。', 'He reads The New York Times.'],
    ['他说：“这是重点。”', 'He said: "The key point is this."'],
    ['第一，重点。第二，难点。', 'First the key. The second is hard.'],
  ])('not in %s: %s', (source, target) => {
    expect(flagsOf('broken-sentence', source, target)).toEqual([])
  })
})

describe('past told as future', () => {
  const later = ['2021年是重要的一年。', '2021 is an important year.'] as const
  const tense = (...texts: readonly (readonly [string, string])[]) =>
    checkPairs(pairs(...texts), { glossaries: [] }).map((flags) => flags.filter(({ rule }) => rule === 'tense'))

  test.each([
    [
      'months of a past year',
      '2020年1—11月，全国累计清偿账款。',
      'From January to November 2020, debts will be settled.',
      '2020年1—11月 | will be settled',
    ],
    [
      'a past plan',
      '“十三五”期间，数字经济年均增长16.6%。',
      'During the Thirteenth Five-Year Plan, it will grow by 16.6%.',
      '“十三五”期间 | will grow',
    ],
    [
      'figures that were counted, of the latest year',
      '2021年产量同比大幅上升。',
      'Output will rise sharply in 2021.',
      '2021年 | will rise',
    ],
    [
      'months without a year',
      '前11个月，产量增长10.1%，好于预期目标。',
      'In the first 11 months output will rise by 10.1%.',
      '前11个月 | will rise',
    ],
    ['last year', '去年产量同比增长。', 'Output will rise last year.', '去年 | will rise'],
    [
      'the right one of two sentences',
      '加大力度，2020年全国累计清偿账款。',
      'Efforts will grow. In 2020, debts will be paid.',
      '2020年 | will be paid',
    ],
  ])('%s', (_what, source, target, expected) => {
    const [, flags = []] = tense(later, [source, target])
    expect(spots(flags, source, target)).toEqual([expected])
  })

  test.each([
    [
      'the Chinese speaks of the future',
      '预计2020年全年新增减税超过2.5万亿元。',
      'It is expected that cuts in 2020 will exceed 2.5 trillion yuan.',
    ],
    ['a year to come', '到2025年实现翻番。', 'By 2025 it will double.'],
    ['a day is meant', '2020年12月31日之后增长较快。', 'Growth after December 31, 2020 will be fast.'],
    ['nothing is reached', '2020年的工作重点。', 'Work in 2020 will be hard.'],
    ['English in the past', '2020年累计清偿账款。', 'In 2020 debts were paid.'],
  ])('not where %s', (_why, source, target) => {
    expect(tense(later, [source, target])[1]).toEqual([])
  })

  test('not where the document shows no later year', () => {
    expect(tense(['2020年完成账款清偿。', 'In 2020, debts will be paid.'])).toEqual([[]])
  })

  test('the fault is minor where only the figures show that the period is over', () => {
    const severities = tense(['2020年产量同比上升。', 'Output will rise in 2020.'])
      .flat()
      .map(({ severity }) => severity)
    expect(severities).toEqual(['minor'])
    expect(
      tense(later, ['2020年产量同比上升。', 'Output will rise in 2020.'])
        .flat()
        .map(({ severity }) => severity),
    ).toEqual(['major'])
  })

  test('the suggestion is the past of the verb', () => {
    const [, [flag] = []] = tense(later, ['2020年产量增长。', 'Output will grow in 2020.'])
    expect(flag?.suggestions).toEqual([{ text: 'grew' }])
  })
})
