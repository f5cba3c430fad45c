import type { Lexicon } from '../../lexicon/index.ts'
import { overlaps, type Range } from '../../model/index.ts'
import { findEnglishCountries } from './country.ts'
import { capitalRuns, plain, runTogether, type EnglishText } from '../english-name.ts'
import { splitSyllables, syllableCount } from '../sound/pinyin.ts'
import { findBarePlaces, findPlaces, type Place } from './place.ts'
import { SourceSound } from '../sound/source-sound.ts'
import { spellCharacter } from '../sound/spelling.ts'

/** A place of the Chinese with the English name that stands for it and is another one's. */
export interface WrongPlace {
  readonly place: Place
  readonly range: Range
}

interface Stranger {
  readonly range: Range
  /** The ways to read it as syllables. */
  readonly syllables: readonly (readonly string[])[]
}

/** Names in pinyin that are familiar in other connections than a place named in the text. */
const FAMILIAR = new Set('china chinese taiwan xinhua taipei manchu manchuria tianan tiananmen huawei hainan yangtze mao'.split(' '))

/**
 * Places of China whose English is a name in pinyin that the characters do not read, though one syllable or more does: 郑州 and "Zhuzhou". A place that
 * is not named at all is no finding: "the city" may stand for it.
 */
export function matchPlaces(source: string, english: EnglishText, lexicon: Lexicon): readonly WrongPlace[] {
  const strangers = findStrangers(source, english, lexicon)
  if (strangers.length === 0) return []
  const letters = runTogether(english.text)
  const known = findPlaces(source, lexicon)
  // By code unit, as places are counted; characters beyond the basic plane are in no place name of the lexicon.
  const readings = source.split('').map((character) => spellCharacter(character, lexicon).pinyin)
  const isWanted = (at: number, size: number) => strangers.some((stranger) => isNear(stranger, readings, at, size))
  const bare = findBarePlaces(source, lexicon, isWanted).filter(({ range }) => !known.some((place) => overlaps(place.range, range)))
  const found: WrongPlace[] = []
  for (const place of [...known, ...bare]) {
    if (place.spellings.some((spelling) => spelling !== '' && letters.includes(spelling))) continue
    const stranger = strangers.find((one) => isNear(one, readings, place.range[0], place.stem.length))
    if (stranger && !found.some(({ range }) => range === stranger.range)) found.push({ place, range: stranger.range })
  }
  return found
}

/** Words that can be pinyin of two syllables or more and are no reading of the Chinese; not those of persons' names. */
function findStrangers(source: string, english: EnglishText, lexicon: Lexicon): readonly Stranger[] {
  const sound = new SourceSound(source, lexicon)
  return capitalRuns(english.words, english.text).flatMap(({ first, last }) => {
    const words = english.words.slice(first, last + 1).map(({ text, range }) => ({ word: plain(text), range }))
    if (words.length > 1 && words.every(({ word }) => syllableCount(word) > 0)) return []
    return words.flatMap(({ word, range }) => {
      if (word.length < 5 || FAMILIAR.has(word) || syllableCount(word) < 2 || sound.spells(word)) return []
      return findEnglishCountries(english.text.slice(...range)).length > 0 ? [] : [{ range, syllables: splitSyllables(word) }]
    })
  })
}

/** Whether all syllables but one are those of the characters, in their places. */
function isNear({ syllables }: Stranger, readings: readonly (readonly string[])[], start: number, size: number): boolean {
  for (const cut of syllables) {
    if (cut.length !== size) continue
    let same = 0
    for (let at = 0; at < size; at++) if (readings[start + at]?.includes(cut[at] ?? '')) same++
    if (same === size - 1) return true
  }
  return false
}
