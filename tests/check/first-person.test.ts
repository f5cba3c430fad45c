import { describe, expect, test } from 'vitest'
import { documentFlags, flagsOf, spots, spotsOf, type Texts } from './build.ts'

const report = [
  ['会议强调安全生产。', 'The meeting stressed work safety.'],
  ['全市新增基站一万个。', 'The city added 10,000 base stations.'],
  ['水位持续下降。', 'The water level kept falling.'],
  ['各地开展检查。', 'Inspections were carried out everywhere.'],
] as const

const found = (source: string, target: string, others: readonly Texts[] = report): readonly string[] => {
  const [flags = []] = documentFlags('first-person', [[source, target], ...others])
  return spots(flags, source, target)
}

describe('I and we in a report without 我', () => {
  test.each([
    ['持续运行轮值制度。', 'We will continue to run the rota.', '- | We'],
    ['希望大家不忘初心。', 'I hope everyone stays true to the mission.', '- | I'],
    ['要掌握看家本领。', 'One must master the skills that arm our minds.', '- | our'],
    ['没有听到学者讲“反分裂法”。', 'We did not hear scholars speak of the "Anti-Secession Law".', '- | We'],
    ['1963年，我国派出医疗队。', 'In 1963, we sent out a medical team.', '- | we'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['她说：“要坚持。”', 'She said: "We must go on."'],
    ['援外医疗是我国的重要工作。', "Medical aid is an important part of our country's work."],
    ['美国公布数据。', 'The US published its data.'],
    ['自己动手。', 'We do it with our own hands.'],
    ['第一次世界大战爆发。', 'World War I broke out.'],
    ['建议每年检查一次。', 'We recommend a check once a year.'],
    ['请问天气如何？', 'May I ask what the weather is like?'],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))

  test('not where the document says 我 somewhere, and not in a text of a few pairs', () => {
    const spoken = [...report, ['我们准备好了。', 'We are ready.']] as const
    expect(found('持续运行轮值制度。', 'We will continue to run the rota.', spoken)).toEqual([])
    expect(found('提出一种新方法。', 'We propose a new method.', [...report, ['本文分为三节。', 'The paper has three sections.']])).toEqual(
      [],
    )
    expect(found('持续运行轮值制度。', 'We will continue to run the rota.', report.slice(0, 2))).toEqual([])
  })
})

describe('my for an institution', () => {
  test.each([
    ['我军击退了敌人。', 'My army repulsed the enemy.', '我军 | My army'],
    ['我校举行毕业典礼。', 'A ceremony was held at my primary school.', '我校 | my primary school'],
  ])('%s %s', (source, target, expected) => expect(spotsOf('possessive', source, target)).toEqual([expected]))

  test.each([
    ['我军击退了敌人。', 'Our army repulsed the enemy.'],
    ['我的学校很大。', 'My school is big.'],
    ['我们学校很大，我校有名。', 'My school is big and well known.'],
    ['自我方式不同。', 'My side differs.'],
  ])('not in %s %s', (source, target) => expect(flagsOf('possessive', source, target)).toEqual([]))

  test('the suggestion says “our”', () => {
    expect(flagsOf('possessive', '我军击退了敌人。', 'My army repulsed the enemy.')[0]?.suggestions).toEqual([{ text: 'Our army' }])
  })
})
