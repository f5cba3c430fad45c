import { forceUnwrap, type Range } from '../model/index.ts'
import { baseForms } from './word-forms.ts'
import { isDeterminer, isFunctionWord, readWords, type Word } from './english-words.ts'

/** An English term made ready for being looked for. */
export interface Rendering {
  /** The words of the term without its articles. */
  readonly words: readonly Word[]
  /** For each word its forms when it is written as one with the next: `long board` as `longboard`. */
  readonly joined: readonly (readonly string[])[]
  /** The same words with the verb after its object (`short plates are supplemented`), when there may be a verb. */
  readonly passive: { readonly object: readonly Word[]; readonly verb: readonly Word[] } | null
  readonly caseSensitive: boolean
  /** The forms of a word that a match can start with. */
  readonly heads: readonly string[]
}

/** The places of each form of each word of a text. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>

export function wordPlaces(text: readonly Word[]): WordPlaces {
  const places = new Map<string, number[]>()
  for (const [index, word] of text.entries())
    for (const form of word.bases) {
      const known = places.get(form)
      if (known) known.push(index)
      else places.set(form, [index])
    }
  return places
}

/** Where a rendering stands in a text. */
export interface RenderingMatch {
  readonly range: Range
  /** The words of the text that the match runs over, in order, from the first word's index to the last's. */
  readonly words: readonly [first: number, last: number]
  readonly order: 'plain' | 'passive'
}

const PARTICLES = new Set('up down out off on in into over for with at to away back'.split(' '))
const BETWEEN_OBJECT_AND_VERB = new Set(
  (
    'that which who we they it he she you i be is are was were been being has have had must should will would can could may might to not need needs also all ' +
    'still already only'
  ).split(' '),
)
/** Words that may stand unasked between two words of a term: articles and the like, and at most this many others. */
const FREE_WORDS = 1
const MOST_SKIPPED = 3
const MOST_BEFORE_VERB = 4

export function compileRendering(text: string, caseSensitive = false): Rendering {
  const all = readWords(text)
  const words = all.length > 1 ? all.filter((word, index) => !(isDeterminer(word.text) && !(index === 0 && possessive(word)))) : all
  const joined = words.map((word, index) => {
    const next = words[index + 1]
    return next && word.text.length > 2 && next.text.length > 2 ? baseForms(word.text + next.text) : []
  })
  const passive = passiveOf(words)
  const heads = [
    ...(words[0]?.bases ?? []),
    ...(joined[0] ?? []),
    ...(passive?.object[0]?.bases ?? []),
    ...beginnings(words[0]?.text ?? ''),
  ]
  return { words, joined, passive, caseSensitive, heads: [...new Set(heads)] }
}

/** What a word may begin with when the text writes it as two: `longboard` as `long board`. */
function beginnings(word: string): readonly string[] {
  const shortest = 3
  return Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, index) => word.slice(0, shortest + index))
}

/** Every place where `rendering` stands in `text`, in order; places do not overlap. `places` are those of the same text. */
export function findRendering(
  rendering: Rendering,
  text: readonly Word[],
  places: WordPlaces = wordPlaces(text),
): readonly RenderingMatch[] {
  const starts = startsOf(rendering, places)
  if (starts.length === 0) return NO_MATCHES
  const found: RenderingMatch[] = []
  let free = 0
  for (const start of starts) {
    if (start < free) continue
    const end = matchFrom(rendering, text, start)
    const passiveEnd = end === null && rendering.passive ? matchPassive(rendering, text, start) : null
    const last = end ?? passiveEnd
    if (last === null) continue
    found.push(matchOf(text, start, last, end === null ? 'passive' : 'plain'))
    free = last + 1
  }
  return found
}

const NOWHERE: readonly number[] = []
const NO_MATCHES: readonly RenderingMatch[] = []

function startsOf({ heads }: Rendering, places: WordPlaces): readonly number[] {
  let starts = NOWHERE
  for (const head of heads) {
    const more = places.get(head)
    if (more) starts = starts.length === 0 ? more : [...new Set([...starts, ...more])].sort((a, b) => a - b)
  }
  return starts
}

function matchOf(text: readonly Word[], first: number, last: number, order: RenderingMatch['order']): RenderingMatch {
  const from = forceUnwrap('a match starts at a word', text[first])
  const to = forceUnwrap('a match ends at a word', text[last])
  return { range: [from.range[0], to.range[1]], words: [first, last], order }
}

/** The index of the last word of a match that starts at `start`, or null. */
function matchFrom(rendering: Rendering, text: readonly Word[], start: number): number | null {
  let at = start
  let last = start - 1
  for (let index = 0; index < rendering.words.length;) {
    const step = index === 0 ? stepAt(rendering, index, text, at) : nextStep(rendering, index, text, at)
    if (!step) return null
    index += step.taken
    at = step.at + step.used
    last = at - 1
  }
  return last
}

interface Step {
  readonly at: number
  /** Words of the term and of the text that the step consumes. */
  readonly taken: number
  readonly used: number
}

/** The next word of the term at `from` or a little later: articles, one other word or a second member ("large *and medium* firms") may stand between. */
function nextStep(rendering: Rendering, index: number, text: readonly Word[], from: number): Step | null {
  const wanted = forceUnwrap('the term has this word', rendering.words[index])
  const previous = forceUnwrap('the term has a word before', rendering.words[index - 1])
  let free = isFunctionWord(wanted.text) || isFunctionWord(previous.text) ? 0 : FREE_WORDS
  for (let at = from; at <= from + MOST_SKIPPED && at < text.length; at++) {
    const word = forceUnwrap('inside the text', text[at])
    if (word.before === 'stop' && wanted.before !== 'stop') return null
    if (at > from && word.before !== 'none') return null
    const step = stepAt(rendering, index, text, at)
    if (step) return step
    if (isDeterminer(word.text)) continue
    if (word.before !== 'none') return null
    const member = text[at + 1]
    if (at === from && /^(?:and|or)$/u.test(word.text) && member?.before === 'none' && !isFunctionWord(member.text)) at++
    else if (isFunctionWord(word.text) || --free < 0) return null
  }
  return null
}

/** Matches one word of the term at one word of the text, also where either side writes two words as one. */
function stepAt(rendering: Rendering, index: number, text: readonly Word[], at: number): Step | null {
  const wanted = rendering.words[index]
  const word = text[at]
  if (!wanted || !word) return null
  if (meet(wanted.bases, word.bases)) return rendering.caseSensitive && !sameCase(wanted.raw, word.raw) ? null : { at, taken: 1, used: 1 }
  const joined = rendering.joined[index]
  if (joined && joined.length > 0 && meet(joined, word.bases)) return { at, taken: 2, used: 1 }
  const next = text[at + 1]
  const splits = next?.before === 'none' && word.text.length > 2 && wanted.text.startsWith(word.text)
  return splits && meet(wanted.bases, baseForms(word.text + next.text)) ? { at, taken: 1, used: 2 } : null
}

function matchPassive(rendering: Rendering, text: readonly Word[], start: number): number | null {
  const { object, verb } = forceUnwrap('the rendering has a passive', rendering.passive)
  const objectEnd = matchFrom(plain(object, rendering.caseSensitive), text, start)
  if (objectEnd === null) return null
  const phrase = plain(verb, rendering.caseSensitive)
  for (let at = objectEnd + 1; at <= objectEnd + 1 + MOST_BEFORE_VERB && at < text.length; at++) {
    const word = forceUnwrap('inside the text', text[at])
    if (word.before !== 'none') return null
    const end = matchFrom(phrase, text, at)
    // "A forged B": without a word between, the noun is the doer.
    if (end !== null) return at > objectEnd + 1 ? end : null
    if (!BETWEEN_OBJECT_AND_VERB.has(word.text)) return null
  }
  return null
}

function plain(words: readonly Word[], caseSensitive: boolean): Rendering {
  return { words, joined: [], passive: null, caseSensitive, heads: [] }
}

function passiveOf(words: readonly Word[]): Rendering['passive'] {
  let split = 1
  while (split < words.length && PARTICLES.has(words[split]?.text ?? '')) split++
  const [verb, object] = [words.slice(0, split), words.slice(split)]
  if (object.length === 0 || isFunctionWord(verb[0]?.text ?? '') || object.some((word) => word.before === 'stop')) return null
  return { object, verb }
}

/** "my country" is wrong because of "my": a possessive at the start of a term is part of it. */
function possessive(word: Word): boolean {
  return /^(?:my|our|your|his|her|its|their)$/u.test(word.text)
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const form of a) if (b.includes(form)) return true
  return false
}

/** Whether the letters that two forms of a word share are written in the same case. */
function sameCase(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && shared < b.length && a.charAt(shared).toLowerCase() === b.charAt(shared).toLowerCase()) shared++
  return a.slice(0, shared) === b.slice(0, shared)
}
