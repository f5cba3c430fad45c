import { sentenceText, type SegmentedDocument } from '../../model/index.ts'
import { isFunctionWord } from '../../lexicon/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isSign, sourceReader, targetReader } from '../word/lexicon-words.ts'
import { nameCandidates } from '../../name/index.ts'
import { Vocabulary } from '../word/vocabulary.ts'

/** The beginning of a document stands for the whole. */
const MOST_SENTENCES = 2000
/** Numbers, names and Latin words are rarely there by chance. */
const SURE = 3

/** How alike documents of two languages are at first sight: one row a Chinese document, one column an English one; cosines from 0 to 1. */
export interface Sketches {
  readonly cosine: Float64Array
  readonly columns: number
}

type Profile = ReadonlyMap<string, number>

/**
 * Compares every Chinese document with every English one by the English stems that the lexicon expects, by numbers, Latin words and names in
 * pinyin, each weighed by how few documents have it (Salton and Buckley 1988). `onDocument` hears of every document read.
 */
export function compareSketches(
  sources: readonly SegmentedDocument[],
  targets: readonly SegmentedDocument[],
  lexicon: Lexicon,
  onDocument: () => void,
): Sketches {
  const names = nameCandidates(targets.flatMap((target) => texts(target)))
  const shared = new Vocabulary()
  const [chineseOf, englishOf] = [sourceReader(lexicon, names), targetReader(shared)]
  const left = sources.map((source) => {
    const words = new Map<string, number>()
    for (const text of texts(source)) for (const word of chineseOf(text)) add(words, word, 1)
    for (const word of words.keys()) if (isSign(word)) shared.add(word)
    onDocument()
    return expected(words, lexicon)
  })
  const right = targets.map((target) => {
    const words = new Map<string, number>()
    for (const text of texts(target)) for (const word of englishOf(text)) if (!isFunctionWord(word)) add(words, word, 1)
    onDocument()
    return words
  })
  return { cosine: cosines(left, right), columns: targets.length }
}

function texts(side: SegmentedDocument): readonly string[] {
  return side.sentences.slice(0, MOST_SENTENCES).map((_, index) => sentenceText(side, index))
}

/** How often the English is expected to have each word, if it says what the Chinese says. */
function expected(words: Profile, lexicon: Lexicon): Profile {
  const stems = new Map<string, number>()
  for (const [word, count] of words) {
    if (isSign(word)) {
      add(stems, word, count)
      continue
    }
    const meaning = lexicon.meaning(word)
    const total = meaning.reduce((sum, { weight }) => sum + weight, 0)
    for (const { stem, weight } of meaning) if (!isFunctionWord(stem)) add(stems, stem, (count * weight) / total)
  }
  return stems
}

function add(counts: Map<string, number>, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count)
}

function cosines(left: readonly Profile[], right: readonly Profile[]): Float64Array {
  const spread = new Map<string, number>()
  for (const profile of right) for (const word of profile.keys()) add(spread, word, 1)
  const rarity = (word: string): number => (isSign(word) ? SURE : 1) * Math.log(1 + right.length / (spread.get(word) ?? 1))
  const weighed = (profile: Profile): Profile =>
    new Map([...profile].flatMap(([word, count]) => (spread.has(word) ? [[word, Math.log1p(count) * rarity(word)] as const] : [])))
  const postings = new Map<string, (readonly [column: number, weight: number])[]>()
  const rightLength = right.map((profile, column) => {
    const weights = weighed(profile)
    for (const [word, weight] of weights) {
      const list = postings.get(word)
      if (list) list.push([column, weight])
      else postings.set(word, [[column, weight]])
    }
    return lengthOf(weights)
  })
  const cosine = new Float64Array(left.length * right.length)
  for (const [row, profile] of left.entries()) {
    const weights = weighed(profile)
    const at = row * right.length
    for (const [word, weight] of weights)
      for (const [column, other] of postings.get(word) ?? []) cosine[at + column] = (cosine[at + column] ?? 0) + weight * other
    const length = lengthOf(weights)
    for (let column = 0; column < right.length; column++)
      cosine[at + column] = (cosine[at + column] ?? 0) / Math.max(1e-9, length * (rightLength[column] ?? 0))
  }
  return cosine
}

function lengthOf(weights: Profile): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
