import { describe, expect, test } from 'vitest'
import { checkRepetition } from '../../src/check/rule/repetition.ts'
import { spots } from './build.ts'

const found = (source: string, target: string): readonly string[] =>
  checkRepetition(source, target).map((flag, index, flags) => `${flag.severity}: ${spots(flags, source, target)[index] ?? ''}`)

describe('English that repeats itself', () => {
  test.each([
    ['他去了市场。', 'He went to the the market.', ['minor: - | the the']],
    ['他去了市场。', 'He went to the market to the market to the market.', ['major: - | to the market to the market to the market']],
    ['银行推出产品。', 'The bank, bank, bank, bank, bank launched a product.', ['major: - | bank, bank, bank, bank, bank']],
    ['往深里走，往心里走。', 'Go to the heart, to the heart.', ['major: - | to the heart, to the heart']],
    ['他有经历和经验。', 'He has experience and experience.', ['major: - | experience and experience']],
    [
      '工厂去年装上了新机器，工人很高兴。',
      'Last year the old plant by the river got a new machine, and the workers were glad that last year the old plant by the river got a new machine.',
      ['major: - | last year the old plant by the river got a new machine'],
    ],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual(expected))
})

describe('repetition that is meant', () => {
  test.each([
    ['快跑，快跑，快跑！', 'Run, run, run!'],
    ['他早就说过了。', 'He had had his say long, long ago.'],
    ['越来越好。', 'It gets better and better.'],
    ['他一再要求。', 'He asked again and again.'],
    ['他把她的外套给了她。', 'He gave her her coat.'],
    ['二〇二二年招2022人。', 'In 2022 2022 people were hired.'],
    ['林林笑了。', 'Lin Lin laughed.'],
    ['铃和石榴各一个。', 'A bell and a pomegranate, a bell and a pomegranate, round about the hem.'],
    ['他走到门口，又进来。', 'He went until he came out. And he came out, and spoke.'],
    ['凡献礼物的，都献了金子。', 'Every man that offered offered gold.'],
    ['他离开他父亲，他父亲会伤心。', 'If he left his father, his father would grieve.'],
    ['两旁各有三个枝子。', 'There were three branches out of the one side, and three branches out of the other side of the stick.'],
    ['一个又大又红的苹果，一个又大又红的苹果。', 'A big red apple, a big red apple.'],
    ['天下雨了。', ''],
  ])('%s %s', (source, target) => expect(found(source, target)).toEqual([]))
})
