import type { Lexicon } from '../../lexicon/index.ts'
import { koreanSpellings } from '../sound/korean.ts'
import { mentions, originOf } from './origin.ts'
import type { Person } from './person.ts'
import { capitalised, spellCharacters, spellSurname } from '../sound/spelling.ts'
import { isVietnameseSurname, vietnameseReadings } from '../sound/vietnamese.ts'

/** One way to write a person's name in English. Spellings are in lower case and run together. */
export interface ExpectedName {
  readonly tongue: 'chinese' | 'vietnamese' | 'korean' | 'japanese'
  /** The name as it is to be suggested; null where only the surname is known. */
  readonly right: string | null
  readonly surname: readonly string[]
  /** Those of Mandarin, whose given name must be in pinyin as well. */
  readonly pinyinSurname: readonly string[]
  /** Empty where the given name is not judged. */
  readonly given: readonly string[]
  /** The surname as Koreans and Vietnamese spell it: with a given name that is no pinyin, the person is one of them. */
  readonly abroad: readonly string[]
  /** The whole name in Mandarin, which is wrong for a person of another tongue. */
  readonly mandarin: readonly string[]
}

/** The ways to write a name, the likeliest first; none for a name that is not judged by its characters. */
export function expectedNames(source: string, person: Person, lexicon: Lexicon): readonly ExpectedName[] {
  if (person.tongue === 'japanese') return [surnameAlone('japanese', person, person.surname.others, lexicon)]
  switch (originOf(source, person.range)) {
    case 'japanese':
    case 'foreign':
      return []
    case 'vietnamese':
      return isVietnameseSurname(person.surname.text) ? [vietnameseName(person, lexicon)] : []
    case 'korean':
      return koreanName(person, lexicon)
    case 'chinese':
      return atHome(source, person, lexicon)
  }
}

/** With no country before the name, a text about one leaves both open. */
function atHome(source: string, person: Person, lexicon: Lexicon): readonly ExpectedName[] {
  const chinese = chineseName(person, lexicon)
  if (chinese === null) return []
  const aboutChina = /中国|我国|中方|中共|中越|中韩|中朝|国民党/u.test(source)
  const others = [
    ...(mentions(source, 'vietnamese') && isVietnameseSurname(person.surname.text) ? [vietnameseName(person, lexicon)] : []),
    ...(mentions(source, 'korean') ? koreanName(person, lexicon) : []),
  ]
  if (others.length === 0 && mentions(source, 'japanese') && !aboutChina) return []
  return aboutChina ? [chinese, ...others] : [...others, chinese]
}

function chineseName(person: Person, lexicon: Lexicon): ExpectedName | null {
  const surname = spellSurname(person.surname, lexicon)
  const given = spellCharacters(person.given, lexicon)
  const known = lexicon.names(person.text)
  const [first, second] = [surname.pinyin[0], given.pinyin[0]]
  if (first === undefined || second === undefined) return null
  return {
    tongue: 'chinese',
    right: known[0] ?? `${capitalised(first)} ${capitalised(second)}`,
    surname: [...surname.all, ...known.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 1)],
    pinyinSurname: surname.pinyin,
    given: given.all,
    abroad: [...koreanSpellings(person.surname.text), ...vietnameseReadings(person.surname.text)],
    mandarin: [],
  }
}

function vietnameseName(person: Person, lexicon: Lexicon): ExpectedName {
  const surname = vietnameseReadings(person.surname.text)
  let given: readonly string[] = ['']
  for (const character of person.given) given = given.flatMap((head) => vietnameseReadings(character).map((tail) => head + tail))
  const firsts = [...person.text].map((character) => vietnameseReadings(character)[0])
  return {
    tongue: 'vietnamese',
    right: given.length > 0 ? firsts.map((first) => capitalised(first ?? '')).join(' ') : null,
    surname: surname,
    pinyinSurname: [],
    given,
    abroad: [],
    mandarin: spellCharacters(person.text, lexicon).pinyin,
  }
}

function koreanName(person: Person, lexicon: Lexicon): readonly ExpectedName[] {
  const surname = koreanSpellings(person.surname.text)
  return surname.length === 0 ? [] : [surnameAlone('korean', person, surname, lexicon)]
}

function surnameAlone(tongue: ExpectedName['tongue'], person: Person, surname: readonly string[], lexicon: Lexicon): ExpectedName {
  const known = lexicon.names(person.text)[0] ?? null
  return { tongue, right: known, surname, pinyinSurname: [], given: [], abroad: [], mandarin: spellCharacters(person.text, lexicon).pinyin }
}
