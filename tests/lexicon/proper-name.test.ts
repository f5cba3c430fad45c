import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../src/lexicon/index.ts'

const names = (...entries: readonly (readonly [chinese: string, pinyin: string, english: string])[]) =>
  buildLexicon(entries.map(([chinese, pinyin, english]) => ({ chinese, pinyin, english }))).names(entries[0]?.[0] ?? '')

describe('proper names of a dictionary', () => {
  it.each([
    [
      'a city with what is told about it',
      ['哈尔滨', 'Ha1 er3 bin1', 'Harbin, capital of Heilongjiang 黑龍江|黑龙江[Hei1 long2 jiang1]'],
      ['Harbin', 'Haerbin'],
    ],
    ['a person with dates', ['李嘉诚', 'Li3 Jia1 cheng2', 'Sir Li Ka-shing (1928-), Hong Kong tycoon'], ['Sir Li Ka-shing', 'Li Jiacheng']],
    ['two spellings', ['岘港', 'Xian4 gang3', 'Da Nang or Danang, Vietnam'], ['Da Nang', 'Danang', 'Xiangang']],
    ['a remark before the name', ['克莱蒙', 'Ke4 lai2 meng2', '(French place name) Clermont'], ['Clermont', 'Kelaimeng']],
    [
      'a kind of place and where it lies',
      ['林边', 'Lin2 bian1', 'Linpien township in Pingtung County, Taiwan'],
      ['Linpien township', 'Linbian'],
    ],
    ['a u with dots', ['吕不韦', 'Lu:3 Bu4 wei2', 'Lü Buwei (?-235 BC)'], ['Lü Buwei', 'Lv Buwei']],
  ] as const)('%s', (_case, entry, spellings) => expect(names(entry)).toEqual(spellings))

  it.each([
    ['a common word', [['下雨', 'xia4 yu3', 'to rain']]],
    [
      'one that may be a common word',
      [
        ['和平', 'He2 ping2', 'Heping district of Tianjin'],
        ['和平', 'he2 ping2', 'peace'],
      ],
    ],
    [
      'one whose English stands elsewhere',
      [
        ['俄', 'E2', 'Russia'],
        ['俄', 'E2', 'abbr. for 俄羅斯|俄罗斯[E2 luo2 si1]'],
      ],
    ],
    ['an explanation without a name', [['七夕', 'Qi1 xi1', 'evening of the seventh of the seventh moon']]],
  ] as const)('none: %s', (_case, entries) => expect(names(...entries)).toEqual([]))
})
