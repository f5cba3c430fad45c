import { expect, test } from 'vitest'
import { checkNumbers } from '../../src/check/rule/number.ts'
import { simplifiedNumbers } from '../../src/number/index.ts'

test.each([
  ['全國有兩億人。', 'The country has 200 million people.'],
  ['三個半小時。', 'three and a half hours'],
  ['增長了兩倍。', 'It tripled.'],
  ['下午三點半。', '3:30 p.m.'],
  ['上世紀九十年代。', 'the 1990s'],
  ['幾十萬人。', 'hundreds of thousands of people'],
  ['五千餘人。', 'more than 5,000 people'],
])('%s %s', (source, target) => expect(checkNumbers(source, target)).toEqual([]))

test.each([
  ['全國有兩億人。', 'The country has 20 million people.', '兩億'],
  ['規模達1.5萬億元。', 'The scale reached 1.5 billion yuan.', '1.5萬億'],
  ['種植面積100畝。', 'The planted area is 100 hectares.', '100畝'],
  ['投資5億歐元。', 'It invested 500 million yuan.', '5億歐元'],
  ['於2020年5月3日開工。', 'Work began on May 8, 2020.', '2020年5月3日'],
])('%s %s: the reason quotes %s', (source, target, quoted) => {
  const [flag, ...more] = checkNumbers(source, target)
  expect(more).toEqual([])
  expect(flag?.message.values?.['chinese']).toBe(quoted)
})

test('every position stays', () => {
  const text = '規模達1.5萬億元，約兩億人。'
  expect(simplifiedNumbers(text)).toHaveLength(text.length)
})
