import { expect, test } from 'vitest'
import { read } from './build.ts'

test.each([
  ['threescore and ten', ['threescore and ten = 70']],
  ['fourscore and six years', ['fourscore and six = 86']],
  ['two score of them', ['two score = 40']],
  ['a score of men', ['a score = 20']],
  ['a score of 20', ['20 = 20']],
  ['four and thirty years', ['four and thirty = 34']],
  ['between four and thirty', ['four and thirty = 4..30']],
  ['the seven and twentieth day', ['seven and twentieth = 27 ordinal']],
  ['an hundred and seven and twenty', ['an hundred and seven and twenty = 127']],
  ['the hundred and fifty days', ['hundred and fifty = 150']],
  [
    'six hundred thousand and a thousand seven hundred and thirty',
    ['six hundred thousand and a thousand seven hundred and thirty = 601730'],
  ],
  ['the six hundredth and first year', ['six hundredth and first = 601 ordinal']],
  ['ten thousand and twenty thousand', ['ten thousand = 10000', 'twenty thousand = 20000']],
])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected))
