import type { Lexicon } from '../../lexicon/index.ts'
import { otherSpellings } from './pinyin.ts'
import type { Surname } from './surname.ts'

/** How Chinese characters may be spelled in English letters, run together and in lower case. */
export interface Spellings {
  /** Hanyu Pinyin, the usual reading first. */
  readonly pinyin: readonly string[]
  /** Other romanisations as well. */
  readonly all: readonly string[]
}

/** `单 shan|解 xie` */
function table(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(list.split('|').map((item) => [item.slice(0, item.indexOf(' ')), item.slice(item.indexOf(' ') + 1).split(' ')]))
}

/** Readings that characters have in surnames alone, where a dictionary may lack them or has others besides. */
const IN_SURNAMES = table(
  '单 shan|單 shan|解 xie|查 zha|仇 qiu|朴 piao pu|区 ou|區 ou|曾 zeng|任 ren|盖 ge gai|缪 miao mou|覃 qin tan|冼 xian|乐 yue le|翟 zhai di|纪 ji|宁 ning|种 chong|尉迟 yuchi|单于 chanyu|令狐 linghu|长孙 zhangsun',
)
/** Readings that characters mostly have in given names, where a dictionary tells another one first. */
const USUAL = table('广 guang|廣 guang|宁 ning|寧 ning|奇 qi|伯 bo|若 ruo|行 xing|绿 lv|綠 lv|圣 sheng|芸 yun|莎 sha|蔚 wei|晟 sheng|和 he')

export function spellSurname(surname: Pick<Surname, 'text' | 'others'>, lexicon: Lexicon): Spellings {
  const own = IN_SURNAMES.get(surname.text) ?? []
  const mandarin = spellCharacters(surname.text, lexicon)
  return { pinyin: distinct([...own, ...mandarin.pinyin]), all: distinct([...own, ...mandarin.all, ...surname.others]) }
}

/** Every way to read characters one after another. Empty where the lexicon does not know one of them. */
export function spellCharacters(text: string, lexicon: Lexicon): Spellings {
  let [pinyin, all]: [readonly string[], readonly string[]] = [[''], ['']]
  for (const character of text) {
    const sounds = spellCharacter(character, lexicon)
    pinyin = join(pinyin, sounds.pinyin)
    all = join(all, sounds.all)
  }
  return { pinyin, all }
}

const known = new WeakMap<Lexicon, Map<string, Spellings>>()

/** What one character may be spelled as; worked out once for each lexicon. */
export function spellCharacter(character: string, lexicon: Lexicon): Spellings {
  let characters = known.get(lexicon)
  if (characters === undefined) known.set(lexicon, (characters = new Map<string, Spellings>()))
  let sounds = characters.get(character)
  if (sounds === undefined) {
    const pinyin = distinct([...(USUAL.get(character) ?? []), ...lexicon.readings(character)])
    sounds = { pinyin, all: distinct(pinyin.flatMap((reading) => [reading, ...otherSpellings(reading)])) }
    characters.set(character, sounds)
  }
  return sounds
}

function join(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}

/** Pinyin as it is written: `wang`, `huning` as `Wang`, `Huning`; ü as such. */
export function capitalised(letters: string): string {
  return (letters.charAt(0).toUpperCase() + letters.slice(1)).replace(/(?<=[lnLN])v/gu, 'ü')
}
