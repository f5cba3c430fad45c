import type { Lexicon } from '../../lexicon/index.ts'
import { rangeOf, type Range } from '../../model/index.ts'
import { COUNTRY_TABLE } from './country-table.ts'
import { Heads } from '../heads.ts'

export interface Country {
  readonly code: string
  readonly chinese: readonly string[]
  /** The first is the one to be suggested. */
  readonly english: readonly string[]
  readonly adjectives: readonly string[]
  /** Whether an English text speaks of the country, by name, adjective, capital or the like. */
  readonly sign: RegExp
}

/** A country where a Chinese text names it. */
export interface CountryMention {
  readonly country: Country
  readonly name: string
  readonly range: Range
}

const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', chinese = '', english = '', adjectives = '', signs = ''] = line.split(';')
    const [names, others, more] = [english.split(','), adjectives.split(','), signs.split(',')]
    return { code, chinese: chinese.split(','), english: names, adjectives: others, sign: signOf([...names, ...others, ...more]) }
  })

/** Short forms count in capitals alone ("us" is none); words may have endings and be in capitals throughout. */
function signOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => {
    const pattern = word.replace(/[.()]/gu, '\\$&')
    return word === word.toUpperCase() ? pattern : `${pattern}|${pattern.toUpperCase()}`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?:s|es|ise|ize)?(?![\\p{L}\\p{N}])`, 'u')
}

const BY_HEAD = new Map<string, { readonly name: string; readonly country: Country }[]>()
for (const country of COUNTRIES)
  for (const name of country.chinese) {
    const list = BY_HEAD.get(name.charAt(0)) ?? []
    BY_HEAD.set(name.charAt(0), list)
    list.push({ name, country })
  }
const HEADS = new Heads(BY_HEAD.keys())
for (const list of BY_HEAD.values()) list.sort((a, b) => b.name.length - a.name.length)

/** The countries that a Chinese text names, in order; a name inside a longer word of the lexicon (印度洋) is none. */
export function findCountries(text: string, lexicon: Lexicon): readonly CountryMention[] {
  const found: CountryMention[] = []
  for (let at = 0; at < text.length; at++) {
    if (!HEADS.mayStart(text, at)) continue
    const entry = BY_HEAD.get(text.charAt(at))?.find(({ name }) => text.startsWith(name, at))
    if (!entry) continue
    const end = at + entry.name.length
    if (!isInsideWord(text, at, end, lexicon)) found.push({ ...entry, range: [at, end] })
    at = end - 1
  }
  return found
}

/** Whether characters are the name of a country. */
export function isCountry(text: string): boolean {
  return BY_HEAD.get(text.charAt(0))?.some(({ name }) => name === text) ?? false
}

const REACH = 4

function isInsideWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let from = Math.max(0, start - 2); from <= start; from++)
    for (let to = end; to <= Math.min(text.length, end + REACH); to++)
      if (to - from > end - start && lexicon.has(text.slice(from, to))) return true
  return false
}

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${COUNTRIES.flatMap(({ english, adjectives }) => [...english, ...adjectives])
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()]/gu, '\\$&'))
    .join('|')})(?:s)?(?![\\p{L}\\p{N}])`,
  'gu',
)

/** A country where an English text names it, by name or adjective; several where they share the word (Korean). */
export interface EnglishCountry {
  readonly word: string
  readonly range: Range
  readonly countries: readonly Country[]
}

export function findEnglishCountries(text: string): readonly EnglishCountry[] {
  return [...text.matchAll(ANY)].map((match) => {
    const word = match[0].replace(/s$/u, '')
    const countries = COUNTRIES.filter(({ english, adjectives }) =>
      [match[0], word].some((form) => english.includes(form) || adjectives.includes(form)),
    )
    return { word: match[0], range: rangeOf(match), countries }
  })
}
