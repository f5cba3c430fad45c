import { numbersIn, valuesOf } from '../../number/index.ts'
import { chineseWords } from './chinese-word.ts'
import { capitalWords, englishWords, isFunctionWord, stem } from './english-word.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { NameTree } from './name-tree.ts'
import { spelledNames } from './romanised.ts'
import type { PriorPair } from '../lesson/translation-table.ts'
import { Vocabulary } from './vocabulary.ts'
import type { Weights } from '../weights.ts'

/** Numbers, names and words in Latin letters are the same on both sides; a sign before them keeps them apart from words. */
export const NUMBER = '#'
export const LATIN = '='
export const NAME = '~'

/** Small numbers are reworded too often to say anything. */
const LEAST_NUMBER = 3

function numberWords(text: string, language: 'zh' | 'en'): readonly string[] {
  return numbersIn(text, language)
    .flatMap((mention) => valuesOf(mention))
    .filter((value) => value >= LEAST_NUMBER)
    .map((value) => `${NUMBER}${Number(value.toPrecision(12))}`)
}

/** The words that a Chinese clause is compared by. */
export function sourceWords(text: string, lexicon: Lexicon, names: NameTree): readonly string[] {
  const latin = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  ).map((word) => LATIN + word)
  const spelled = spelledNames(text, names, lexicon).map((name) => NAME + name)
  return [...chineseWords(text, lexicon), ...numberWords(text, 'zh'), ...latin, ...spelled]
}

/** The words that an English clause is compared by: names and Latin words only those that `source` holds. */
export function targetWords(text: string, source: Pick<Vocabulary, 'find'>): readonly string[] {
  const words = englishWords(text)
  const capital = new Set(capitalWords(text))
  const latin = [...new Set([...capital, ...words])].filter((word) => !isFunctionWord(word)).map((word) => LATIN + word)
  const shared = [...latin, ...[...capital].map((word) => NAME + word)].filter((word) => source.find(word) !== undefined)
  return [...words.map(stem), ...numberWords(text, 'en'), ...shared]
}

/** Whether a word stands for itself on both sides, so that it says something only where both have it. */
export function isShared(word: string): boolean {
  return word.startsWith(LATIN) || word.startsWith(NAME)
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
    if (word.startsWith(NUMBER) || word.startsWith(LATIN) || word.startsWith(NAME)) {
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
