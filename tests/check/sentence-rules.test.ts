import { describe, expect, test } from 'vitest'
import { flagsOf, spotsOf } from './build.ts'

describe('a side without a sentence', () => {
  test('English alone is an addition, on the whole English', () => {
    const target = ' By our reporter '
    expect(spotsOf('addition', '', target)).toEqual(['- | By our reporter'])
  })

  test('Chinese alone is an omission, on the whole Chinese', () => {
    const [flag] = flagsOf('omission', '新的一年。', ' ')
    expect([flag?.severity, flag?.source, flag?.target]).toEqual(['major', [0, 5], null])
  })

  test('English that is far too short for the Chinese is an omission', () => {
    const source = '因为没有确定的时间表，工作人员就没有目标，就像准备参加考试的人不知道考试日期一样。'
    expect(flagsOf('omission', source, 'This is important, too.').map(({ message }) => message.code)).toEqual(['omission-most'])
    expect(flagsOf('omission', source, 'Without a fixed timetable, the staff have no goal to work towards.')).toEqual([])
    expect(flagsOf('omission', '谢谢大家！', 'Thanks')).toEqual([])
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
    ['他们去了市场。', 'They went to the', ['- | the']],
    ['百万家中小企业。', 'It drives millions of innovations Small and medium firms.', ['- | Small']],
  ])('%s: %s', (source, target, expected) => {
    expect(spotsOf('broken-sentence', source, target)).toEqual(expected)
  })

  test.each([
    ['一部手机。', 'iPhone sales rose.'],
    ['(a)重申立场。', '(a) to reaffirm its position.'],
    ['甲、同上。', 'a/ See above.'],
    ['电子商务增长。', 'e-commerce grew.'],
    ['他说', 'he said'],
    ['（一）经验；', 'the experience of the body; and'],
    ['这是他所想的。', 'This is what he thought of.'],
    ['他住在海牙。', 'He lives in The Hague.'],
    ['他读《纽约时报》。', 'He reads The New York Times.'],
    ['他说：“这是重点。”', 'He said: "The key point is this."'],
    ['第一，重点。第二，难点。', 'First the key. The second is hard.'],
  ])('not in %s: %s', (source, target) => {
    expect(flagsOf('broken-sentence', source, target)).toEqual([])
  })
})
