import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../src/number/index.ts'
import { read } from './build.ts'

describe('amounts', () => {
  test.each([
    ['2.5 trillion yuan', ['2.5 trillion = 2500000000000']],
    ['3.1m people', ['3.1m = 3100000']],
    ['3.5 bn', ['3.5 bn = 3500000000']],
    ['US$30bn', ['30bn = 30000000000']],
    ['RM476.5 billion', ['476.5 billion = 476500000000']],
    ['a 10-million loan', ['10-million = 10000000']],
    ['1,234,567', ['1,234,567 = 1234567']],
    ['1 211 109 cards', ['1 211 109 = 1211109']],
    ['twenty-one', ['twenty-one = 21']],
    ['two hundred and five', ['two hundred and five = 205']],
    ['one hundred and five thousand', ['one hundred and five thousand = 105000']],
    ['a dozen', ['dozen = 12']],
    ['half a million', ['half a million = 500000']],
    ['two and a half years', ['two and a half = 2.5']],
    ['2 and a half million', ['2 and a half million = 2500000']],
    ['millions of homes', ['millions = 1000000 several']],
    ['tens of thousands', ['tens of thousands = 10000 several']],
    ['a few hundred', ['a few hundred = 100 several']],
    ['more than 80,000', ['80,000 = 80000 over']],
    ['nearly 500 million', ['500 million = 500000000 under']],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected))
})

describe('ranges', () => {
  test.each([
    ['3-5 years', ['3-5 = 3..5']],
    ['12 to 14 million', ['12 to 14 million = 12000000..14000000']],
    ['S$13.8 to S$14.3 billion', ['13.8 to S$14.3 billion = 13800000000..14300000000']],
    ['between 3 and 5 percent', ['3 and 5 percent = 3..5 percent']],
    ['3 and 5 apples', ['3 = 3', '5 = 5']],
    ['from January to November', ['January to November = 1..11 month']],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected))
})

describe('kinds', () => {
  test.each([
    ['February 10th, 2021', ['February = 2 month', '10th = 10 day', '2021 = 2021 year']],
    ['10 February', ['10 = 10 day', 'February = 2 month']],
    ['Jan. 5', ['Jan = 1 month', '5 = 5 day']],
    ['in May', ['May = 5 month']],
    ['It may rain. May I go?', []],
    ['the 1990s', ['1990s = 1990 decade']],
    ['the twenty-first century', ['twenty-first = 21 century', 'century = 100']],
    ['the 14th Five-Year Plan', ['14th Five-Year = 14 plan']],
    ['the Thirteenth Five-Year Plan', ['Thirteenth Five-Year = 13 plan']],
    ['the 20th Congress', ['20th = 20 ordinal']],
    ['Section XIV', ['XIV = 14 ordinal']],
    ['30 percent', ['30 percent = 30 percent']],
    ['30 per cent', ['30 per cent = 30 percent']],
    ['3 percentage points', ['3 percentage points = 3 percent']],
    ['two-thirds', [`two-thirds = ${2 / 3} fraction`]],
    ['three times', ['three times = 3 multiple']],
    ['8:30 p.m.', ['8:30 = 8.5 time']],
    ['8 pm', ['8 = 8 time']],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected))

  test.each(['COVID-19', 'G20', 'the F-16', '5G', '4K video', 'version 2.0.1', 'H5N1'])('%s is a name', (text) =>
    expect(read(text, 'en')).toEqual([]),
  )
})

test.each([
  ['double', 2],
  ['twofold', 2],
  ['twice', 2],
  ['half', 0.5],
  ['a third', 1 / 3],
  ['two decades', 20],
])('%s can answer for %d', (text, value) => {
  const values = numbersIn(text, 'en').flatMap((mention) => [mention.value, ...(mention.readings ?? [])])
  expect(values).toContain(value)
})
