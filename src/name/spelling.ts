import type { Lexicon } from '../lexicon/index.ts'
import { otherSpellings } from './pinyin.ts'
import type { Surname } from './surname.ts'

/** How a Chinese name may be spelled in English letters, run together and in lower case. */
export interface Spellings {
  /** Hanyu Pinyin. */
  readonly pinyin: readonly string[]
  /** Other romanisations as well. */
  readonly all: ReadonlySet<string>
}

/** Readings that characters have in surnames alone, where a dictionary may lack them or has others besides. */
const SURNAME_READINGS: Readonly<Record<string, readonly string[]>> = {
  单: ['shan'],
  單: ['shan'],
  解: ['xie'],
  查: ['zha'],
  仇: ['qiu'],
  朴: ['piao', 'pu'],
  区: ['ou'],
  區: ['ou'],
  曾: ['zeng'],
  任: ['ren'],
  盖: ['ge', 'gai'],
  尉迟: ['yuchi'],
  单于: ['chanyu'],
  万俟: ['moqi'],
  缪: ['miao', 'mou'],
  覃: ['qin', 'tan'],
  洗: ['xian'],
  冼: ['xian'],
  乐: ['yue', 'le'],
  翟: ['zhai', 'di'],
  折: ['she'],
  召: ['shao'],
  纪: ['ji'],
  宁: ['ning'],
  令狐: ['linghu'],
  长孙: ['zhangsun'],
  种: ['chong'],
}

/** The reading that a character mostly has in given names, where the lexicon tells another one first. */
const USUAL: Readonly<Record<string, string>> = {
  广: 'guang',
  廣: 'guang',
  宁: 'ning',
  寧: 'ning',
  奇: 'qi',
  伯: 'bo',
  若: 'ruo',
  行: 'xing',
  绿: 'lv',
  綠: 'lv',
  圣: 'sheng',
  芸: 'yun',
  莎: 'sha',
  蔚: 'wei',
  晟: 'sheng',
  和: 'he',
}

export function spellSurname(surname: Surname, lexicon: Lexicon): Spellings {
  const own = SURNAME_READINGS[surname.text]
  const mandarin = spellCharacters(surname.text, lexicon)
  const pinyin = own ?? mandarin.pinyin
  return {
    pinyin: [...pinyin, ...mandarin.pinyin.filter((one) => !pinyin.includes(one))],
    all: new Set([...pinyin, ...mandarin.all, ...surname.others]),
  }
}

/** Every way to read characters one after another. Empty where the lexicon does not know one of them. */
export function spellCharacters(text: string, lexicon: Lexicon): Spellings {
  let [pinyin, all]: readonly (readonly string[])[] = [[''], ['']] as const
  for (const character of text) {
    const readings = readingsOf(character, lexicon)
    const spellings = [...new Set(readings.flatMap((reading) => [reading, ...otherSpellings(reading)]))]
    pinyin = join(pinyin ?? [], readings)
    all = join(all ?? [], spellings)
  }
  return { pinyin: pinyin ?? [], all: new Set(all) }
}

function readingsOf(character: string, lexicon: Lexicon): readonly string[] {
  const readings = lexicon.readings(character)
  const usual = USUAL[character]
  return usual === undefined ? readings : [usual, ...readings.filter((reading) => reading !== usual)]
}

function join(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}

/** Pinyin as it is written: `wang`, `huning` as `Wang`, `Huning`; ü as such. */
export function capitalised(letters: string): string {
  return (letters.charAt(0).toUpperCase() + letters.slice(1)).replace(/(?<=[lnLN])v/gu, 'ü')
}
