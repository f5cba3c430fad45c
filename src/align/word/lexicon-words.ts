import { mayCount, numbersIn, valuesOf } from '../../number/index.ts'
import { ChineseCutter } from '../../lexicon/index.ts'
import { capitalWords, englishWords, isFunctionWord, stem } from '../../lexicon/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { NameSpeller, type NameTree } from '../../name/index.ts'
import type { PriorPair } from '../lesson/translation-table.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weights } from '../weights.ts'

/** Numbers, names and words in Latin letters are the same on both sides; a sign before them keeps them apart from words. */
export const NUMBER = '#'
const LATIN = '='
const NAME = '~'

/** Small numbers are reworded too often to say anything. */
const LEAST_NUMBER = 3

function numberWords(text: string, language: 'zh' | 'en'): readonly string[] {
  return numbersIn(text, language)
    .flatMap((mention) => valuesOf(mention))
    .filter((value) => value >= LEAST_NUMBER)
    .map((value) => `${NUMBER}${Number(value.toPrecision(12))}`)
}

/** Characters that no letter stands in, whatever their width: nearly all clauses are done with this look. */
const LETTERLESS = /^[ -@“”‘’…—·\u3001-\u3011\u4e00-\u9fff\uff01-\uff20]*$/

/** The Latin words of Chinese sentences. */
export function latinOf(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts) if (!LETTERLESS.test(text)) for (const word of latinWords(text)) found.add(LATIN + word)
  return found
}

/** Reads the words that Chinese clauses are compared by. Keep the function for many clauses. */
export function sourceReader(lexicon: Lexicon, candidates: NameTree): (text: string) => readonly string[] {
  const cutter = new ChineseCutter(lexicon)
  const speller = new NameSpeller(candidates, lexicon)
  return (text) => {
    const words = cutter.words(text)
    words.push(...numberWords(text, 'zh'))
    if (!LETTERLESS.test(text)) for (const word of latinWords(text)) words.push(LATIN + word)
    for (const name of speller.names(text)) words.push(NAME + name)
    return words
  }
}

function latinWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  )
}

/** What a piece of English between two spaces ("king’s,") is compared by. */
interface Piece {
  readonly stems: readonly string[]
  /** Itself as a Latin word, where it has a capital; then in any case; then as a name. Nearly always none. */
  readonly shared: readonly (readonly string[])[]
  readonly mayCount: boolean
}

/** Pieces that are kept, some six megabytes of them. */
const MOST_PIECES = 30_000

/**
 * Reads the words that English clauses are compared by: names and Latin words only those that `source` holds from now on. Keep the function for many
 * clauses: nine pieces in ten were there before, and each is taken apart once.
 */
export function targetReader(source: Pick<Vocabulary, 'find'>): (text: string) => readonly string[] {
  const known = new Map<string, Piece>()
  const pieceOf = (text: string): Piece => {
    const found = known.get(text)
    if (found) return found
    if (known.size === MOST_PIECES) known.clear()
    const piece = readPiece(text, source)
    known.set(text, piece)
    return piece
  }
  return (text) => {
    const pieces = (text.match(/\S+/g) ?? []).map(pieceOf)
    const words: string[] = []
    for (const { stems } of pieces) words.push(...stems)
    if (pieces.some((piece) => piece.mayCount)) words.push(...numberWords(text, 'en'))
    const sharing = pieces.filter(({ shared }) => shared.length > 0)
    if (sharing.length > 0) words.push(...new Set([0, 1, 2].flatMap((sort) => sharing.flatMap(({ shared }) => shared[sort] ?? []))))
    return words
  }
}

const NONE: readonly never[] = []

function readPiece(text: string, source: Pick<Vocabulary, 'find'>): Piece {
  const words = englishWords(text)
  const capital = capitalWords(text)
  const latin = (list: readonly string[]) => list.filter((word) => !isFunctionWord(word)).map((word) => LATIN + word)
  const isKnown = (word: string) => source.find(word) !== undefined
  const known = [latin(capital).filter(isKnown), latin(words).filter(isKnown), capital.map((word) => NAME + word).filter(isKnown)]
  return { stems: words.map(stem), shared: known.some((list) => list.length > 0) ? known : NONE, mayCount: mayCount(text) }
}

/** Whether a word stands for itself on both sides, so that it says something only where both have it. */
export function isShared(word: string): boolean {
  return word.startsWith(LATIN) || isName(word)
}

export function isName(word: string): boolean {
  return word.startsWith(NAME)
}

/** Whether a word is no word of its language but stands for itself: a number, a name, a word in Latin letters. */
export function isSign(word: string): boolean {
  return word.startsWith(NUMBER) || isShared(word)
}

/** What lexicon and sameness say about the words of two vocabularies. */
export function priorPairs(source: Vocabulary, target: Vocabulary, lexicon: Lexicon, weights: Weights): readonly PriorPair[] {
  const stems = new Map<string, ReadonlyMap<string, number>>()
  const known = (word: string): ReadonlyMap<string, number> => {
    const found = stems.get(word) ?? new Map(lexicon.meaning(word).map((meaning) => [meaning.stem, meaning.weight]))
    stems.set(word, found)
    return found
  }
  return source.words.flatMap((word, chinese) => {
    if (isSign(word)) {
      const english = target.find(word)
      return english === undefined ? [] : [{ chinese, english, weight: 1 }]
    }
    return pairsOf(meanings(word, known, weights.parts), chinese, target)
  })
}

function pairsOf(meaning: ReadonlyMap<string, number>, chinese: number, target: Vocabulary): readonly PriorPair[] {
  let total = 0
  for (const weight of meaning.values()) total += weight
  return [...meaning].flatMap(([english, weight]) => {
    const number = target.find(english)
    return number === undefined ? [] : [{ chinese, english: number, weight: weight / total }]
  })
}

/** The meanings of a word, with those of its characters at the share `parts`: a compound is often put by its parts. */
function meanings(word: string, known: (word: string) => ReadonlyMap<string, number>, parts: number): ReadonlyMap<string, number> {
  const own = known(word)
  if (word.length < 2 || parts === 0) return own
  const pieces = word.length === 2 ? [...word] : [word.slice(0, 2), word.slice(2)]
  const sum = new Map<string, number>()
  const take = (meaning: ReadonlyMap<string, number>, share: number): void => {
    let total = 0
    for (const weight of meaning.values()) total += weight
    for (const [english, weight] of meaning) sum.set(english, (sum.get(english) ?? 0) + (share * weight) / total)
  }
  take(own, 1)
  for (const piece of pieces) take(known(piece), parts / pieces.length)
  return sum
}
