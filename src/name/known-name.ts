import type { Lexicon } from '../lexicon/index.ts'
import type { Range } from '../model/index.ts'
import { isCountry } from './place/country.ts'
import { capitalRuns, plain, runTogether, type EnglishText } from './english-name.ts'
import { mayTransliterate } from './sound/skeleton.ts'
import { crossesWord } from './word-border.ts'

/** A name that the lexicon knows, and that the English does not have. */
export interface LostName {
  readonly text: string
  readonly range: Range
  readonly right: string
}

/** Shorter ones are too often the end of one word and the start of the next. */
const SHORTEST = 3
const LONGEST = 6
/** So many letters tell a word with another ending: Marxist for Marxism. */
const BEGINNING = 4
const PRONOUN = /(?<!\p{L})(?:he|him|his|she|her|hers|it|its|they|them|their|there|here)(?!\p{L})/iu
/** Names of what may be called otherwise: what is common to the class is left, or a word with a small letter. */
const NAME = /^(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2}$/u

/**
 * Names of three characters or more (佩洛西, 蒙特利尔, 路透社) that the English does not have in any spelling of the lexicon. Quiet where a pronoun may stand
 * for one, and where a word of the English sounds like one.
 */
export function findLostNames(source: string, english: EnglishText, lexicon: Lexicon): readonly LostName[] {
  const found: LostName[] = []
  let letters: string | null = null
  for (let at = 0; at + SHORTEST <= source.length; at++) {
    const known = longestName(source, at, lexicon)
    if (known === null) continue
    at += known.length - 1
    const range: Range = [at + 1 - known.length, at + 1]
    const spellings = lexicon.names(known)
    if (!isBySound(spellings) || isCountry(known) || range.some((border) => crossesWord(source, border, lexicon))) continue
    letters ??= runTogether(english.text)
    if (isThere(spellings, letters, english.text) || PRONOUN.test(english.text) || hasLike(known, english, lexicon)) continue
    found.push({ text: known, range, right: spellings[0] ?? '' })
  }
  return found
}

function longestName(text: string, at: number, lexicon: Lexicon): string | null {
  const most = Math.min(LONGEST, lexicon.longest(text.charCodeAt(at), text.charCodeAt(at + 1)))
  for (let size = most; size >= SHORTEST; size--) {
    const word = text.slice(at, at + size)
    if (word.length === size && lexicon.has(word)) return lexicon.names(word).length > 0 ? word : null
  }
  return null
}

/** Every spelling is a name, and the pinyin, which comes last, is one word that is not the English itself. */
function isBySound(spellings: readonly string[]): boolean {
  const pinyin = spellings.at(-1) ?? ''
  return spellings.length > 1 && !pinyin.includes(' ') && spellings.every((name) => NAME.test(name)) && spellings[0] !== pinyin
}

function isThere(spellings: readonly string[], letters: string, text: string): boolean {
  return spellings.some((name) => {
    const words = name.split(/[\s-]+/u)
    const initials = words.map((word) => word.charAt(0)).join('')
    return (
      words.some((word) => word.length > 2 && letters.includes(runTogether(word).slice(0, BEGINNING))) ||
      (initials.length > 1 && text.includes(initials))
    )
  })
}

/** Whether a name of the English sounds like the Chinese: an older spelling perhaps. */
function hasLike(known: string, { words, text }: EnglishText, lexicon: Lexicon): boolean {
  const syllables = Array.from(known, (character) => lexicon.readings(character)[0] ?? '')
  return capitalRuns(words, text).some(({ first, last }) =>
    words.slice(first, last + 1).some((word) => mayTransliterate(syllables, plain(word.text))),
  )
}
