import { describe, expect, test } from 'vitest'
import { checkPairs } from '../../src/check/index.ts'
import { pairs, spots, spotsOf, type Texts } from './build.ts'

const found = (source: string, target: string): readonly string[] => spotsOf('tense', source, target)

describe('past told as future', () => {
  const later = ['2021年是重要的一年。', '2021 is an important year.'] as const
  const tense = (...texts: readonly Texts[]) =>
    checkPairs(pairs(...texts), { glossaries: [], rulesOn: ['tense-year'] }).map((flags) =>
      flags.filter(({ rule }) => rule.startsWith('tense')),
    )

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

describe('past told as future in one pair', () => {
  test.each([
    ['公司已完成收购。', 'The company will complete the acquisition.', '已 | will complete'],
    ['昨日，两国外长会面。', 'The two foreign ministers will meet yesterday.', '昨日 | will meet'],
    ['近五年来，产量增长一倍。', 'Over the past five years output will double.', '五年来 | will double'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['公司已完成收购，下一步将整合业务。', 'The company has completed the acquisition and will integrate the business next.'],
    ['他说：“我们已取得进展。”', 'He said: "We will make progress."'],
    ['如果已完成，工作人员会通知您。', 'If it is completed, you will be notified.'],
    ['2022年来自日本的游客增长。', 'Visitors from Japan will increase.'],
    ['2022年产量增长。', 'Output will grow in 2022.'],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))
})

describe('future told as past', () => {
  test.each([
    ['会议将于3月5日举行。', 'The meeting was held on March 5.', '将于 | was'],
    ['总理将访问德国。', 'The prime minister visited Germany.', '将访问 | visited'],
    ['總理將訪問德國。', 'The prime minister visited Germany.', '將訪問 | visited'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['会议将于3月5日举行。', 'The meeting is on March 5.'],
    ['会议将于3月5日举行。', 'It was announced that the meeting would be held on March 5.'],
    ['将在本月开始的比赛受到欢迎。', 'The competition of this month was welcomed.'],
    ['总理将访问德国作为首要任务。', 'The prime minister made visiting Germany a priority.'],
    ['他将书放在桌上。', 'He placed the book on the table.'],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))
})
