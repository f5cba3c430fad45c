import { describe, expect, test } from 'vitest'
import { checkNumbers } from '../../src/check/rule/number.ts'

function codes(source: string, target: string): readonly string[] {
  return checkNumbers(source, target).map(({ message }) => message.code.replace('-plain', ''))
}

describe('heights and lengths in feet and inches are one number', () => {
  test.each([
    ['中锋身高2.11米。', 'The center is 6 feet 11 inches tall.'],
    ['中锋身高2.11米。', 'The 6-foot-11 center.'],
    ['中锋身高2.11米。', 'The 6\'11" center.'],
    ['中锋身高2.11米。', 'He stands 6’11” in his socks.'],
    ['中锋身高2米11。', 'He is six feet eleven inches tall.'],
    ['她身高一米六五。', 'She is 5ft 5in tall.'],
    ['她身高一米八。', 'She is five feet eleven inches tall.'],
    ['她身高165公分。', 'She is 5-foot-5.'],
  ])('%s %s', (source, target) => expect(codes(source, target)).toEqual([]))

  test.each([
    ['中锋身高2.11米。', 'The 5-foot-3 center.'],
    ['她身高一米六五。', 'She is 6ft 10in tall.'],
  ])('%s %s', (source, target) => expect(codes(source, target)).toEqual(['number-differs']))
})

describe('角, 毛 and small sums are told in cents', () => {
  test.each([
    ['每张票涨了5毛钱。', 'Each ticket went up by 50 cents.'],
    ['每张票涨了五角。', 'Each ticket went up by 0.5 yuan.'],
    ['每张票涨了7角5分。', 'Each ticket went up by 75 cents.'],
    ['每斤便宜0.35元。', 'It is 35 cents cheaper per jin.'],
  ])('%s %s', (source, target) => expect(codes(source, target)).toEqual([]))

  test('50 cents is not 8毛', () => expect(codes('每张票涨了8毛钱。', 'Each ticket went up by 50 cents.')).toEqual(['number-differs']))
})

describe('the number of a title may stand apart, that of a point may not', () => {
  test('title', () => expect(codes('8. 渡口', 'The Ferry')).toEqual([]))
  test('point', () => expect(codes('8. 请各国政府提交报告。', 'Governments are asked to submit reports.')).toEqual(['number-missing']))
})
