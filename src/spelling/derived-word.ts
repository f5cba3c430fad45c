import { isFunctionWord } from '../glossary/index.ts'
import { baseForms } from '../glossary/word-forms.ts'

/** Parts that new words are made with and that are no words themselves, or not in that sense. */
const PREFIX =
  /^(?:aero|agri|agro|anti|astro|audio|auto|bi|bio|cardio|co|counter|cross|cryo|cyber|de|dis|eco|electro|extra|fin|geo|giga|hydro|hyper|immuno|inter|intra|macro|mega|meta|micro|mid|mini|mono|multi|nano|neo|neuro|non|omni|out|over|para|petro|pharma|photo|poly|post|pre|pseudo|quasi|radio|re|robo|self|semi|socio|sub|super|techno|tele|thermo|trans|tri|ultra|un|under|uni|up|video|vice)(?=.{4})/u
/** What such an ending is put on, with what stands there in its place. */
const SUFFIXES: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/i[sz]ations?$/u, ['ize', 'ise', '', 'e', 'y']],
  [/i[sz](?:e|er|able)$/u, ['', 'e', 'y']],
  [/(?:ifications?|ify|ifier)$/u, ['', 'e', 'y']],
  [/(?:ness|less|like|wide|wise|wards?|ship|hood|dom|fold|able|ability|ment|al|er|or|ly|ish|ism|ist|free|proof|most)$/u, ['', 'e', 'y']],
  [/(?:iness|ily|ier)$/u, ['y']],
]
/** The shortest parts of a closed compound (hotline, livestreaming): what is shorter is mostly the start or end of a misspelled word. */
const PART = { head: 3, tail: 4 } as const
/** No parts: words of grammar, where a space was left out (eachother), and words that are endings as well (publically). */
const NO_PART = new Set(
  'each other with well even much many more some such than then again able ally less ness ship like ring ting ding king ling sing wing ping ions ling rate ated able ance ence ates ment mans lily'.split(
    ' ',
  ),
)

/**
 * Whether a lower-case word is made of others by the usual means and too new for a dictionary: with a prefix (decarbonize), an ending (rewilding), or of two
 * words (livestreaming, policymaking). `has` tells the words that are known. A slip may look so as well: ask first whether a known word is near.
 */
export function isDerived(word: string, has: (word: string) => boolean): boolean {
  const bases = new Set([...baseForms(word), word])
  for (const base of bases) if (base.length > 3 && (has(base) || isPrefixed(base, has) || isCompound(base, has))) return true
  return [...bases].some((base) =>
    withoutEnding(base).some((stem) => stem.length > 2 && (has(stem) || isPrefixed(stem, has) || isCompound(stem, has))),
  )
}

function isPrefixed(word: string, has: (word: string) => boolean): boolean {
  const prefix = PREFIX.exec(word)?.[0]
  return prefix !== undefined && baseForms(word.slice(prefix.length)).some((base) => base.length >= PART.tail && has(base))
}

function isCompound(word: string, has: (word: string) => boolean): boolean {
  for (let at: number = PART.head; at <= word.length - PART.tail; at++)
    if (isPart(word.slice(0, at), has) && isPart(word.slice(at), has)) return true
  return false
}

function isPart(part: string, has: (word: string) => boolean): boolean {
  return has(part) && !isFunctionWord(part) && !NO_PART.has(part)
}

function withoutEnding(word: string): readonly string[] {
  return SUFFIXES.flatMap(([ending, bases]) => {
    const stem = word.replace(ending, '')
    return stem === word ? [] : bases.map((base) => stem + base)
  })
}
