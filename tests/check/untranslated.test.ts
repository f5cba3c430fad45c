import { describe, expect, test } from 'vitest'
import { checkUntranslated } from '../../src/check/rule/untranslated.ts'
import { spots } from './build.ts'

describe('Chinese left in the English', () => {
  test.each([
    ['我们支持专精特新企业。', 'We support 专精特新 firms.', ['专精特新 | 专精特新']],
    ['他喜欢喝茶。', '他喜欢喝茶。', ['他喜欢喝茶。 | 他喜欢喝茶。']],
    ['他喜欢喝茶，也喜欢下棋。', 'He likes 喝茶 and 下象棋.', ['喝茶 | 喝茶', '- | 下象棋']],
    ['支持“专精特新”企业。', 'Support "专精特新" firms.', ['专精特新 | 专精特新']],
    ['𠮷野家开业。', '𠮷野家 has opened its doors.', ['𠮷野家 | 𠮷野家']],
  ])('%s %s', (source, target, expected) => expect(spots(checkUntranslated(source, target), source, target)).toEqual(expected))
})

test('garbled characters are one flag', () => {
  const flags = checkUntranslated('本条不适当。', 'Members hold that "鎸夌悊\uFFFD瑕\uFFFD" is out of place.')
  expect(flags.map(({ message, target }) => [message.code, target])).toEqual([['untranslated-garbled', [19, 24]]])
})

describe('Chinese that is meant to be there', () => {
  test.each([
    ['软件叫对照。', 'The program is called Duizhao (对照).'],
    ['他写了一个福字。', 'He wrote the character 福 on red paper.'],
    ['门上贴着福。', 'On the door was “福” (good fortune).'],
    ['条例中“轻率”一词应改。', 'In the bill "轻率" should be replaced by another expression.'],
    ['天下雨了。', 'It is raining.'],
    ['', '只有中文。'],
  ])('%s %s', (source, target) => expect(checkUntranslated(source, target)).toEqual([]))
})
