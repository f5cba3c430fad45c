import { describe, expect, it } from 'vitest'
import { isSyllable, otherSpellings, splitSyllables, syllableCount, wadeGiles } from '../../../src/name/sound/pinyin.ts'

describe('syllables of pinyin', () => {
  it.each([
    ['huning', 2],
    ['shanning', 2],
    ['zhuang', 1],
    ['xian', 1],
    ['sugihisawa', 0],
    ['smith', 0],
    ['', 0],
  ])('%s has %i', (word, count) => expect(syllableCount(word)).toBe(count))

  it('are what the table says and nothing else', () => {
    expect(['a', 'nv', 'zhuang', 'er', 'ng', 'ki', 'shuang', 'fei', 'fai'].filter(isSyllable)).toEqual([
      'a',
      'nv',
      'zhuang',
      'er',
      'shuang',
      'fei',
    ])
  })

  it('may be read in several ways', () => {
    expect(splitSyllables('xian')).toEqual([['xi', 'an']])
    expect(splitSyllables('yongang')).toEqual(
      [
        ['yo', 'n', 'gang'],
        ['yong', 'ang'],
      ].filter((syllables) => syllables.every(isSyllable)),
    )
  })
})

describe('Wade-Giles', () => {
  it.each([
    ['xia', 'hsia'],
    ['jiang', 'chiang'],
    ['zhang', 'chang'],
    ['cai', 'tsai'],
    ['guo', 'kuo'],
    ['deng', 'teng'],
    ['xie', 'hsieh'],
    ['yan', 'yen'],
    ['zhi', 'chih'],
    ['rong', 'jung'],
    ['li', 'li'],
  ])('writes %s as %s', (pinyin, wade) => expect(wadeGiles(pinyin)).toBe(wade))

  it('comes first among the other spellings', () => expect(otherSpellings('xia')[0]).toBe('hsia'))
})
