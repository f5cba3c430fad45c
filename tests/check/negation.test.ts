import { describe, expect, test } from 'vitest'
import { spotsOf } from './build.ts'

const found = (source: string, target: string): readonly string[] => spotsOf('negation', source, target)

describe('a negation that the English lost', () => {
  test.each([
    ['公司尚未公布具体时间表。', 'The company has announced a timetable.', '尚未 | -'],
    ['该药不能与酒同服。', 'This medicine can be taken with alcohol.', '不能 | -'],
    ['请勿在充电时使用本机。', 'Use this device while charging.', '请勿 | -'],
    ['本合同未经双方书面同意不得修改。', 'This contract may be amended with the written consent of both parties.', '未经 | -'],
    ['他并不认为这是问题。', 'He thinks this is a problem.', '并不认为 | -'],
    ['水温不超过六十度。', 'The water temperature exceeds 60 degrees.', '不超过 | -'],
    ['他沒有來。', 'He came.', '沒有 | -'],
    ['严禁烟火。', 'Smoking and open flames are strictly allowed.', '严禁 | -'],
    ['他同意参加这次会议。会议不会推迟到下周。', 'He agreed to attend the meeting. The meeting will be put off to next week.', '不会 | -'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))
})

describe('a negation that the English added', () => {
  test.each([
    ['会议将于周五举行。', 'The meeting will not be held on Friday.', '- | not'],
    ['我们支持多边主义。', "We don't support multilateralism.", "- | don't"],
    ['经济特别有活力。', 'The economy is no longer vigorous.', '- | no longer'],
    ['他不断努力，因此同意。', 'He kept trying and so cannot agree.', '- | cannot'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))
})

describe('a double negation that the English made a single one', () => {
  test.each([
    ['企业不得不裁员。', 'Enterprises must not lay off workers.', '不得不 | not'],
    ['在场的人无不感动。', 'The people present were not moved.', '无不 | not'],
    ['此事非他去不可。', 'He cannot go for this.', '非他去不可 | cannot'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['企业不得不裁员。', 'Enterprises had no choice but to lay off workers.'],
    ['企业不得不裁员。', 'Enterprises could not but lay off workers.'],
    ['在场的人无不感动。', 'There was no one present who was not moved.'],
    ['企业不得不裁员，因为没有订单。', 'Enterprises had no orders, so they laid off workers.'],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))
})

describe('English that says no in its own way, and Chinese that does not mean it', () => {
  test.each([
    ['公司尚未公布具体时间表。', 'The company has yet to announce a timetable.'],
    ['他没能说服对方。', 'He failed to persuade them.'],
    ['本合同未经双方书面同意不得修改。', 'This contract may only be amended with the written consent of both parties.'],
    ['水温不超过六十度。', 'Keep the water at 60 degrees or lower.'],
    ['此举不合法。', 'This is unlawful.'],
    ['这不仅是机遇，也是挑战。', 'This is an opportunity as well as a challenge.'],
    ['无论天气如何，比赛照常举行。', 'The match goes ahead whatever the weather.'],
    ['非常感谢，未来再见。', 'Many thanks, and see you in the future.'],
    ['不得不承认，他赢了。', 'One has to admit that he won.'],
    ['不久，无线网络覆盖全城。', 'Soon the whole city had wireless coverage.'],
    ['你吃饭了没有？', 'Have you eaten?'],
    ['为什么不试试呢？', 'Give it a try.'],
    ['不一样的春节', 'A different Spring Festival'],
    ['这是机遇，也是挑战。', 'This is not only an opportunity but also a challenge.'],
    ['会议于周五举行，见第5号文件。', 'The meeting is on Friday, see document No. 5.'],
    ['难道他会来？', 'He will not come, will he?'],
    ['他只去过一次。', 'He has not been there more than once.'],
    ['', 'It is not there.'],
    ['不是。', ''],
  ])('%s %s', (source, target) => expect(found(source, target)).toEqual([]))

  test('the sentences of a pair may be out of step, its negations may not', () => {
    expect(found('他不会来参加会议。她同意参加会议。', 'She agrees to attend the meeting. He will not attend the meeting.')).toEqual([])
  })
})
