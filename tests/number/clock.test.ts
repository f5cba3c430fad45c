import { describe, expect, test } from 'vitest'
import { read } from './build.ts'

describe('times of day', () => {
  test.each([
    ['half past two', ['half past two = 2.5 time']],
    ['half-past two o’clock', ['half-past two = 2.5 time']],
    ['a quarter to eight', ['quarter to eight = 7.75 time']],
    ['ten minutes past six', ['ten minutes past six = 6.166666666666667 time']],
    ["five o'clock", ["five o'clock = 5 time"]],
    ['15:30', ['15:30 = 15.5 time']],
    ['the third quarter', ['third = 3 ordinal']],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected))

  test.each([
    ['下午两点半', ['两点半 = 2.5 time']],
    ['七点四十五分', ['七点四十五分 = 7.75 time']],
    ['三点一刻', ['三点一刻 = 3.25 time']],
  ])('%s', (text, expected) => expect(read(text, 'zh')).toEqual(expected))
})
