import type { LexiconEntry } from './lexicon.ts'

/** Glosses that send the reader to another entry whose English is not told here. */
const ELSEWHERE = /^(?:(?:old |archaic |erroneous )?variant of|used in |abbr\. (?:for|of)|short (?:for|name)|also written|same as|CL:)/u
/** "see 壽光市|寿光市[Shou4 guang1 Shi4]": the same name with what it is a name of. */
const WHOLE_NAME = /^see (?:also )?\p{Script=Han}/u
const KINDS = /^(.*?\b(?:city|county|district|township|town|prefecture|province|village|municipality|dynasty))\b(?= (?:in|of|on)\b)/iu
/** More than this is an explanation. */
const LONGEST_NAME = 60
const CAPITAL = /\p{Lu}/u

/** What one entry says of its word as a name: the spellings of its English, pinyin last; `elsewhere` when another entry would have to be asked. */
export type NameReading =
  { readonly kind: 'common' } | { readonly kind: 'elsewhere' } | { readonly kind: 'name'; readonly spellings: readonly string[] }

/** CC-CEDICT writes the pinyin of proper names, and of nothing else, with a capital. */
export function readName({ chinese, english, pinyin }: LexiconEntry): NameReading {
  if (pinyin === undefined || !/^\p{Lu}/u.test(pinyin) || chinese.length < 2) return { kind: 'common' }
  const spelled = spellPinyin(pinyin)
  if (WHOLE_NAME.test(english)) return { kind: 'name', spellings: [spelled] }
  const heads = headsOf(english)
  return ELSEWHERE.test(english) || heads.length === 0 ? { kind: 'elsewhere' } : { kind: 'name', spellings: [...heads, spelled] }
}

/** `Ha1 er3 bin1` is `Haerbin`. */
function spellPinyin(pinyin: string): string {
  const words = pinyin
    .replace(/u:|ü/gu, 'v')
    .replace(/\d/gu, '')
    .split(/\s+/u)
    .map((syllable) => syllable.replace(/[^A-Za-z]/gu, ''))
  return words.reduce((text, syllable) => text + (/^\p{Lu}/u.test(syllable) && text !== '' ? ` ${syllable}` : syllable), '')
}

/** The name that a gloss begins with, without what is told about it: "Da Nang or Danang, Vietnam" has two. */
function headsOf(gloss: string): readonly string[] {
  const plain = gloss
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[\p{Script=Han}|]+(?:\[[^\]]*\])?/gu, ' ')
    .split(/[,;]/u)[0]
  return (plain ?? '')
    .split(/\s(?:or|aka)\s/u)
    .map((head) => (KINDS.exec(head)?.[1] ?? head).replace(/\s+/gu, ' ').trim())
    .filter((head) => CAPITAL.test(head) && head.length <= LONGEST_NAME)
}
