import type { Lexicon } from '../../lexicon/index.ts'
import type { Range } from '../../model/index.ts'
import { findCountries, findEnglishCountries, type Country, type CountryMention } from './country.ts'

/** A country of the Chinese that the English does not speak of, with another one that it names and the Chinese does not. */
export interface WrongCountry {
  readonly mention: CountryMention
  readonly range: Range
  /** The country in the form of the word that it is to replace: an adjective by an adjective. */
  readonly form: string
}

/** Characters that stand for a country in short forms and names of languages (中美, 法语). */
const SHORT: Readonly<Record<string, string>> = {
  CN: '中华華汉漢京国',
  US: '美',
  GB: '英',
  FR: '法',
  DE: '德',
  JP: '日',
  KR: '韩韓朝',
  KP: '朝韩韓',
  RU: '俄苏蘇',
  SU: '苏蘇俄',
  IN: '印',
  ID: '印',
  VN: '越',
  TH: '泰',
  MM: '缅緬',
  LA: '老寮',
  KH: '柬',
  MY: '马馬',
  SG: '新星',
  PH: '菲',
  BN: '文汶',
  MN: '蒙',
  AU: '澳',
  NZ: '新',
  CA: '加',
  BR: '巴',
  PK: '巴',
  PS: '巴',
  IL: '以',
  IR: '伊',
  IQ: '伊',
  EG: '埃',
  ZA: '南',
  UA: '乌烏',
  BY: '白',
  IT: '意义義',
  ES: '西',
  PT: '葡',
  NL: '荷',
  GR: '希',
  TR: '土',
  SA: '沙',
  SY: '叙敘',
  TW: '台臺',
  HK: '港',
  MO: '澳',
}

/** Countries that are put in another one's place; a country that is only left out is no finding. */
export function matchCountries(source: string, target: string, lexicon: Lexicon): readonly WrongCountry[] {
  const mentions = findCountries(source, lexicon)
  const lost = mentions.filter(
    ({ country }, at) => !country.sign.test(target) && mentions.findIndex((other) => other.country === country) === at,
  )
  if (lost.length === 0) return []
  const rest = mentions.reduce((text, { name }) => text.replaceAll(name, ' '), source)
  const strangers = findEnglishCountries(target).filter(
    ({ countries }) => countries.length > 0 && !countries.some((country) => isHinted(country, source, rest)),
  )
  return lost.slice(0, strangers.length).flatMap((mention, at) => {
    const stranger = strangers[at]
    return stranger ? [{ mention, range: stranger.range, form: inForm(mention.country, stranger.word, stranger.countries) }] : []
  })
}

function isHinted({ code, chinese }: Country, source: string, rest: string): boolean {
  return chinese.some((name) => source.includes(name)) || [...(SHORT[code] ?? '')].some((character) => rest.includes(character))
}

function inForm(country: Country, word: string, others: readonly Country[]): string {
  const isAdjective = !others.some(({ english }) => english.includes(word))
  return (isAdjective ? country.adjectives[0] : country.english[0]) ?? ''
}
