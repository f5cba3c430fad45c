import { numbersIn, valuesOf } from '../number/index.ts'
import { chineseWords } from './chinese-word.ts'
import { capitalWords, englishWords, glossStems, isFunctionWord, stem } from './english-word.ts'
import type { Lexicon } from './lexicon.ts'
import type { PriorPair } from './translation-table.ts'
import { Vocabulary } from './vocabulary.ts'
import type { Weights } from './weights.ts'

/** A sentence longer than this is no sentence; its first words stand for it. */
const MOST_WORDS = 2000

/** Numbers, names and words in Latin letters are the same on both sides; a sign before them keeps them apart from words. */
const NUMBER = '#'
const LATIN = '='

/** Small numbers are reworded too often to say anything. */
const LEAST_NUMBER = 3

function numberWords(text: string, language: 'zh' | 'en'): readonly string[] {
  return numbersIn(text, language)
    .flatMap((mention) => valuesOf(mention))
    .filter((value) => value >= LEAST_NUMBER)
    .map((value) => `${NUMBER}${Number(value.toPrecision(12))}`)
}

/** The words that a Chinese sentence is compared by. */
export function sourceWords(text: string, lexicon: Lexicon): readonly string[] {
  const latin = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  ).map((word) => LATIN + word)
  return [...chineseWords(text, lexicon), ...numberWords(text, 'zh'), ...latin].slice(0, MOST_WORDS)
}

/** The words that an English sentence is compared by; `latin` holds the Latin words of the Chinese side. */
export function targetWords(text: string, latin: (word: string) => boolean): readonly string[] {
  const words = englishWords(text)
  const same = new Set([...capitalWords(text), ...words].filter(latin))
  return [...words.map(stem), ...numberWords(text, 'en'), ...[...same].map((word) => LATIN + word)].slice(0, MOST_WORDS)
}

/** Whether the Chinese side holds a Latin word. */
export function latinOf(source: Vocabulary): (word: string) => boolean {
  return (word) => !isFunctionWord(word) && source.find(LATIN + word) !== undefined
}

/** What lexicon and sameness say about the words of two vocabularies. */
export function priorPairs(source: Vocabulary, target: Vocabulary, lexicon: Lexicon, weights: Weights): readonly PriorPair[] {
  const stems = new Map<string, ReadonlyMap<string, number>>()
  const known = (word: string): ReadonlyMap<string, number> => {
    const found = stems.get(word) ?? readGlosses(word, lexicon)
    stems.set(word, found)
    return found
  }
  return source.words.flatMap((word, chinese) => {
    if (word.startsWith(NUMBER) || word.startsWith(LATIN)) {
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

function readGlosses(word: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { english, weight } of lexicon.glosses.get(word) ?? []) {
    const words = glossStems(english)
    for (const part of words) found.set(part, (found.get(part) ?? 0) + weight / words.length)
  }
  return found
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
