import {
  inflect,
  inflectionOf,
  readWords,
  sameWord,
  type EnglishSighting,
  type Inflection,
  type TermFinding,
  type Word,
} from '../glossary/index.ts'
import { forceUnwrap, type Range, type Suggestion } from '../model/index.ts'
import type { PairReading } from './pair-reading.ts'

/**
 * `term` as it fits where `sighting` stands: in the same verb form and number ("forging long plates" by "building on
 * strengths"), with a capital at the start of a sentence, with the article before it corrected, and taking in words
 * beside it that the term brings along ("small giant" before "enterprises" by "little giant enterprises").
 * `range` is what the flag points to.
 */
export function fittedSuggestion(
  term: string,
  sighting: EnglishSighting,
  finding: TermFinding,
  range: Range,
  reading: PairReading,
): Suggestion {
  const [first, last] = sighting.match.words
  const before = sharedBefore(term, reading.words, first)
  const after = sharedAfter(term, reading.words, last)
  const form =
    after > 0
      ? endingLike(term, forceUnwrap('words follow', reading.words[last + after]))
      : inflected(term, sighting, finding, reading.words)
  const start = first - before
  const text = capitalised(form, forceUnwrap('a match starts at a word', reading.words[start]), start)
  const place: Range = [
    before > 0 ? forceUnwrap('words stand before', reading.words[start]).range[0] : range[0],
    after > 0 ? forceUnwrap('words follow', reading.words[last + after]).range[1] : range[1],
  ]
  return withArticle(text, place, start, reading) ?? (before + after > 0 ? { text, range: place } : { text })
}

/** How many words right before the match the term starts with as well. */
function sharedBefore(term: string, words: readonly Word[], first: number): number {
  const own = readWords(term)
  for (let count = Math.min(own.length - 1, first); count > 0; count--)
    if (own.slice(0, count).every((word, index) => beside(word, words[first - count + index])))
      return words[first]?.before === 'none' ? count : 0
  return 0
}

/** How many words right after the match the term ends with as well. */
function sharedAfter(term: string, words: readonly Word[], last: number): number {
  const own = readWords(term)
  for (let count = Math.min(own.length - 1, words.length - last - 1); count > 0; count--) {
    const tail = own.slice(own.length - count)
    if (tail.every((word, index) => beside(word, words[last + 1 + index]) && words[last + 1 + index]?.before === 'none')) return count
  }
  return 0
}

function beside(own: Word, other: Word | undefined): boolean {
  return other !== undefined && sameWord(own.text, other.text)
}

/** `term` with its last word as `model` is written. */
function endingLike(term: string, model: Word): string {
  const last = readWords(term).at(-1)
  return last ? term.slice(0, last.range[0]) + model.raw + term.slice(last.range[1]) : term
}

function inflected(term: string, { term: wrong, match }: EnglishSighting, { entry }: TermFinding, words: readonly Word[]): string {
  const rendering = entry.renderings().find((candidate) => candidate.term === wrong)?.rendering
  if (!rendering || match.order === 'passive') return term
  const [from, to] = [words[match.words[0]], words[match.words[1]]]
  const [wrongFirst, wrongLast] = [rendering.words[0], rendering.words.at(-1)]
  if (!from || !to || !wrongFirst || !wrongLast) return term
  const verbForm = inflectionOf(from.text, wrongFirst.text)
  if (verbForm === 'ing' || verbForm === 'past') return changeFirst(term, verbForm)
  return inflectionOf(to.text, wrongLast.text) === 'plural' ? changeLast(term) : term
}

function changeFirst(term: string, inflection: Inflection): string {
  const match = /^(\p{L}+)(.*)$/su.exec(term)
  return match ? inflect(match[1] ?? '', inflection) + (match[2] ?? '') : term
}

/** In the plural, where the head is not one already. A term with another preposition than "of" may be a verb and stays. */
function changeLast(term: string): string {
  const [head = '', ...rest] = term.split(/(?=\s(?:of|to)\s)/u)
  if (/\s(?:for|in|on|with|by|at|from|into|their|its)\s/u.test(term) || /(?:s|ing|ware|ment|ance|ence|ity)$/u.test(head)) return term
  return inflect(head, 'plural') + rest.join('')
}

function capitalised(text: string, replaced: Word, index: number): string {
  const start = index === 0 || (replaced.before === 'stop' && /^\p{Lu}/u.test(replaced.raw))
  return start ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** With the article before the place where it has to change (`a short plate` by `an advantage`), else null. */
function withArticle(text: string, place: Range, start: number, { words, target }: PairReading): Suggestion | null {
  const article = words[start - 1]
  if (!article || !/^an?$/u.test(article.text)) return null
  const wanted = /^[aeio]|^u(?!ni|s)/iu.test(text) ? 'an' : 'a'
  if (wanted === article.text) return null
  const cased = article.raw.startsWith('A') ? `A${wanted.slice(1)}` : wanted
  return { text: cased + target.slice(article.range[1], place[0]) + text, range: [article.range[0], place[1]] }
}
