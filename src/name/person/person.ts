import type { Lexicon } from '../../lexicon/index.ts'
import type { Range } from '../../model/index.ts'
import { contextAfter, contextBefore, isDeed, isTitle, type After, type Before } from './person-context.ts'
import { japaneseSurnameAt } from '../sound/japanese.ts'
import { mentions, originOf } from './origin.ts'
import { FREQUENT, surnameAt, type Surname } from '../sound/surname.ts'
import { crossesWord } from '../word-border.ts'

/** A person's name in Chinese characters, as the words around it tell. */
export interface Person {
  readonly text: string
  readonly range: Range
  /** Of a Japanese person the Japanese one, with its readings as spellings. */
  readonly surname: Pick<Surname, 'text' | 'others'>
  readonly given: string
  readonly tongue: 'chinese' | 'japanese'
  /**
   * `sure` where words on both sides, or a title or byline before it, leave no other reading; `open` where it may be a name if the document has it as
   * one elsewhere.
   */
  readonly evidence: 'sure' | 'likely' | 'open'
}

type Told = Exclude<Person['evidence'], 'open'>

/** Characters that are in hardly any given name: grammar, numbers, places, time. */
const NEVER_GIVEN =
  '的了是在不有这那个们和与及或为被把对将从向以到等也都就还又而且但则之其所于说道曾已要能应该让给使由因此每各某几两三四五六七八九十百千万亿年月日时分秒省市县区镇乡村您你我他她它吗呢吧啊地得着过很更最太没未无非号次第名位件条者' +
  '這個們與為對將從後時縣區鄉說會過沒無號'
/** Surnames behind this place of the list have few bearers. */
const RARE = 180
const HAN = /^\p{Script=Han}$/u

/**
 * The names of persons in a text, in order. A name is a surname with one or two characters more, between words that go with persons; words of the
 * lexicon are none, and names that it knows are left to it.
 */
export function findPersons(text: string, lexicon: Lexicon): readonly Person[] {
  const found: Person[] = []
  const aboutJapan = mentions(text, 'japanese')
  for (let at = 0; at < text.length; at++) {
    const person = (aboutJapan ? japaneseAt(text, at) : null) ?? personAt(text, at, lexicon)
    if (person === null) continue
    const better = person.evidence === 'open' ? toldInside(text, person.range, lexicon) : null
    found.push(better ?? person)
    at = (better ?? person).range[1] - 1
  }
  return found
}

/** A name that the words around it tell goes before characters that may be one. */
function toldInside(text: string, [start, end]: Range, lexicon: Lexicon): Person | null {
  for (let at = start + 1; at < end; at++) {
    const person = personAt(text, at, lexicon)
    if (person !== null && person.evidence !== 'open') return person
  }
  return null
}

function personAt(text: string, at: number, lexicon: Lexicon): Person | null {
  const surname = surnameAt(text, at)
  if (!surname) return null
  const before = contextBefore(text, at)
  const start = at + surname.text.length
  for (const size of before === 'none' ? [] : [2, 1]) {
    const given = text.slice(start, start + size)
    if (given.length < size || !isGiven(given)) continue
    const name = surname.text + given
    const evidence = evidenceOf(before, contextAfter(text, start + size), size)
    // A rare surname is mostly another word's character.
    if (surname.rank >= RARE && evidence !== 'sure') continue
    if (evidence === null || !isName(name, surname, given, before, evidence, lexicon)) continue
    if (evidence !== 'sure' && crossesWord(text, start + size, lexicon)) continue
    return { text: name, range: [at, start + size], surname, given, tongue: 'chinese', evidence }
  }
  return openPersonAt(text, at, surname, lexicon)
}

/** A Japanese surname with one to three characters more, behind a title of Japan. */
function japaneseAt(text: string, at: number): Person | null {
  const surname = japaneseSurnameAt(text, at)
  if (!surname || contextBefore(text, at) !== 'title') return null
  const start = at + surname.text.length
  for (const size of [2, 1, 3]) {
    const [given, end] = [text.slice(start, start + size), start + size]
    if (given.length < size || !isGiven(given) || contextAfter(text, end) === 'none' || originOf(text, [at, end]) !== 'japanese') continue
    const { text: name, spellings } = surname
    return { text: name + given, range: [at, end], surname: { text: name, others: spellings }, given, tongue: 'japanese', evidence: 'sure' }
  }
  return null
}

/** Three characters of which no two neighbours are a word, inside or across the borders: what cutting into words leaves over. */
function openPersonAt(text: string, at: number, surname: Surname, lexicon: Lexicon): Person | null {
  const start = at + surname.text.length
  const [end, given] = [start + 2, text.slice(start, start + 2)]
  if (surname.rank >= FREQUENT || given.length < 2 || !isGiven(given)) return null
  for (let place = at - 1; place < end; place++) if (lexicon.has(text.slice(Math.max(0, place), place + 2))) return null
  const name = surname.text + given
  const isWord = lexicon.has(name) || isPlace(name, lexicon) || isPlace(name.slice(0, 2), lexicon)
  return isWord ? null : { text: name, range: [at, end], surname, given, tongue: 'chinese', evidence: 'open' }
}

function isGiven(given: string): boolean {
  return [...given].every((character) => HAN.test(character) && !NEVER_GIVEN.includes(character)) && !isTitle(given) && !isDeed(given)
}

function evidenceOf(before: Before, after: After, size: number): Told | null {
  if (after === 'none') return null
  const plain = after === 'verb' || after === 'break' || after === 'list'
  if (isNaming(before)) return plain ? 'sure' : after === 'weak' && size === 1 ? null : 'likely'
  if (before === 'calling') return plain ? 'likely' : null
  if (before === 'list') return after === 'list' || after === 'verb' || after === 'title' ? 'likely' : null
  return (after === 'verb' || after === 'title') && (before === 'break' || size === 2) ? 'likely' : null
}

/** Surnames that are words as well: 高标准 is no person. */
const ALSO_WORDS = '高方万萬金文白温溫江时時常成石马馬黄黃安平明路龙龍熊牛易武史毛雷汤湯席连連何任曾余许許程向'

/**
 * Words of the lexicon are no names unless it says so, nor is what begins with a province or city. Of a name that begins with a word ("王国强") the
 * words around it must be sure; one that ends with a word ("董明珠") wants a title.
 */
function isName(name: string, surname: Surname, given: string, before: Before, evidence: Told, lexicon: Lexicon): boolean {
  if (lexicon.has(name)) return isKnownPerson(name, lexicon)
  const head = surname.text + given.charAt(0)
  if (isPlace(name, lexicon) || isPlace(head, lexicon)) return false
  if (evidence === 'sure') return true
  if (given.length === 1) return isTitled(before) || !ALSO_WORDS.includes(surname.text)
  return !lexicon.has(head) && (!lexicon.has(given) || (isTitled(before) && !ALSO_WORDS.includes(surname.text)))
}

/** CC-CEDICT writes the pinyin of persons in two words (Li Jiacheng), that of places and of names by sound in one; it comes last. */
function isKnownPerson(name: string, lexicon: Lexicon): boolean {
  return lexicon.names(name).at(-1)?.includes(' ') ?? false
}

function isPlace(name: string, lexicon: Lexicon): boolean {
  return lexicon.has(`${name}省`) || lexicon.has(`${name}市`) || lexicon.has(`${name}县`)
}

function isTitled(before: Before): boolean {
  return isNaming(before) || before === 'calling'
}

function isNaming(before: Before): boolean {
  return before === 'title' || before === 'byline'
}
