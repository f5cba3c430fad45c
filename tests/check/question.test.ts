import { describe, expect, test } from 'vitest'
import { spotsOf } from './build.ts'

const found = (source: string, target: string): readonly string[] => spotsOf('question', source, target)

describe('questions that became statements, and the reverse', () => {
  test.each([
    ['你吃饭了吗？', 'You have eaten.', '？ | .'],
    ['利率是否会继续下降？', 'Interest rates will continue to fall.', '？ | .'],
    ['“他到過北京嗎？”', '"He has been to Beijing."', '？ | "'],
    ['会议于周五举行。', 'Is the meeting on Friday?', '- | ?'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['你吃饭了吗？', 'Have you eaten?'],
    ['利率是否会继续下降？', 'The question is whether interest rates will continue to fall.'],
    ['难道这不是事实？', 'This is a fact.'],
    ['谁不想成功？', 'Who would not like to succeed!'],
    ['这有什么用？', 'It is no use.'],
    ['他想知道会议是不是周五举行。', 'Is the meeting on Friday?'],
    ['他说：“给我看看。”', '"Can I see it?"'],
    ['会议于周五举行。', 'The meeting is on Friday.'],
    ['', 'Really?'],
    ['真的？', ''],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))
})
