import { placeWords } from './place-characters.ts'
import { englishWords, isFunctionWord, stem, wordRoot, type Lexicon, type Meaning } from '../../lexicon/index.ts'

/** English roots, by number, that may stand for a Chinese word, and how strongly each does: from 0 to 1. */
export interface Kin {
  readonly roots: Int32Array
  readonly strengths: Float64Array
}

/** The roots of a proper name: one of `alone` tells it, of the others it takes two ("United", "States"). */
export interface NameRoots {
  readonly alone: Int32Array
  readonly together: Int32Array
}

/** What one character of a compound means by itself says less than the compound. */
const BY_CHARACTER = 0.6
const MOST_KIN = 0.8
/** Weaker kin is chance. */
export const LEAST_KIN = 0.03
/** Words that share a character and a root by chance. */
const DISCOUNT = 1.5
/** Words that a root is thought to tell besides those of the dictionary. */
const OTHERS = 4
/** How many times oftener than chance a character and a root have to meet. */
const LEAST_LIFT = 5
/** Longer headwords are titles and sayings: their characters say little about their English. */
const LONGEST_WORD = 3

const NO_ROOTS = new Int32Array()

/**
 * What English may stand for a Chinese word, as a dictionary tells it: the roots of its glosses, and its kin, the roots that other words with its
 * characters are told by (打伤 is kin to "wounded" because 伤员, 伤口 and 受伤 are). Counted once for a lexicon.
 */
export class Counterparts {
  readonly lexicon: Lexicon
  readonly #numbers = new Map<string, number>()
  readonly #ofWord = new Map<string, number>()
  readonly #direct = new Map<string, Int32Array>()
  readonly #names = new Map<string, NameRoots | null>()
  readonly #kin = new Map<string, Kin>()
  readonly #kinOfCharacter = new Map<string, ReadonlyMap<number, number>>()
  readonly #count: CharacterCount
  readonly #tally: Float64Array

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.#count = countCharacters(lexicon, (one) => this.#numberOf(one))
    this.#tally = new Float64Array(this.#numbers.size)
  }

  /** How many roots there are; numbers are below. It grows with new English words. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of the root of an English word in lower case. */
  rootOf(word: string): number {
    const known = this.#ofWord.get(word)
    if (known !== undefined) return known
    const number = this.#numberOf(stem(word))
    this.#ofWord.set(word, number)
    return number
  }

  /** The roots of a word's own glosses; function words are none. */
  direct(word: string): Int32Array {
    const known = this.#direct.get(word)
    if (known) return known
    const meaning = this.lexicon.meaning(word)
    const told = meaning.length === 0 ? NO_ROOTS : rootsOf(meaning, (one) => this.#numberOf(one))
    const roots = word.length === 1 ? Int32Array.from([...told, ...placeWords(word).map((place) => this.rootOf(place))]) : told
    this.#direct.set(word, roots)
    return roots
  }

  /** The roots of a word that is always a proper name; null for any other word. */
  name(word: string): NameRoots | null {
    const known = this.#names.get(word)
    if (known !== undefined) return known
    const spellings = this.lexicon.names(word)
    const name = spellings.length === 0 ? null : this.#rootsOfName(word, spellings)
    this.#names.set(word, name)
    return name
  }

  #rootsOfName(word: string, spellings: readonly string[]): NameRoots {
    const parts = spellings.map((spelling) => englishWords(spelling).filter((part) => !isFunctionWord(part)))
    const together = new Set(parts.filter(({ length }) => length > 1).flatMap((list) => list.map((part) => this.rootOf(part))))
    const alone = new Set(parts.filter(({ length }) => length === 1).flatMap((list) => list.map((part) => this.rootOf(part))))
    for (const root of this.direct(word)) if (!together.has(root)) alone.add(root)
    return { alone: Int32Array.from(alone), together: Int32Array.from(together) }
  }

  /** The roots that the characters of a word lead to. */
  kin(word: string): Kin {
    const known = this.#kin.get(word)
    if (known) return known
    const missing = new Map<number, number>()
    for (const character of word)
      for (const [root, strength] of this.#kinOf(character)) missing.set(root, (missing.get(root) ?? 1) * (1 - strength))
    const strengths = new Map<number, number>()
    for (const [root, share] of missing) {
      const strength = MOST_KIN * (1 - share)
      if (strength >= LEAST_KIN) strengths.set(root, strength)
    }
    for (const character of word)
      for (const root of this.direct(character)) strengths.set(root, Math.max(BY_CHARACTER, strengths.get(root) ?? 0))
    const kin = { roots: Int32Array.from(strengths.keys()), strengths: Float64Array.from(strengths.values()) }
    this.#kin.set(word, kin)
    return kin
  }

  #kinOf(character: string): ReadonlyMap<number, number> {
    const known = this.#kinOfCharacter.get(character)
    if (known) return known
    const kin = this.#countKin(character)
    this.#kinOfCharacter.set(character, kin)
    return kin
  }

  /** The share of a root's words that have the character, where it is far above chance. */
  #countKin(character: string): ReadonlyMap<number, number> {
    const { lists, told, words } = this.#count
    const mine = lists.get(character) ?? []
    const tally = this.#tally
    const touched: number[] = []
    for (const roots of mine)
      for (const root of roots) {
        if (tally[root] === 0) touched.push(root)
        tally[root] = (tally[root] ?? 0) + 1
      }
    const kin = new Map<number, number>()
    for (const root of touched) {
      const count = (tally[root] ?? 0) - DISCOUNT
      tally[root] = 0
      const all = told[root] ?? 0
      if (count <= 0 || count * words < LEAST_LIFT * mine.length * all) continue
      const strength = count / (all + OTHERS)
      if (strength >= LEAST_KIN) kin.set(root, strength)
    }
    return kin
  }

  #numberOf(one: string): number {
    const root = wordRoot(one)
    const known = this.#numbers.get(root)
    if (known !== undefined) return known
    this.#numbers.set(root, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

interface CharacterCount {
  /** For each character the roots of every word that has it. */
  readonly lists: ReadonlyMap<string, readonly Int32Array[]>
  /** How many words each root tells. */
  readonly told: Float64Array
  readonly words: number
}

function countCharacters(lexicon: Lexicon, numberOf: (one: string) => number): CharacterCount {
  const known = new Map<readonly Meaning[], Int32Array>()
  const lists = new Map<string, Int32Array[]>()
  const told: number[] = []
  const numbers = new Map<string, number>()
  const numberOnce = (one: string): number => {
    const number = numbers.get(one) ?? numberOf(one)
    numbers.set(one, number)
    return number
  }
  let words = 0
  lexicon.each((word, meaning) => {
    let roots = known.get(meaning)
    if (!roots) known.set(meaning, (roots = rootsOf(meaning, numberOnce)))
    words++
    for (const root of roots) told[root] = (told[root] ?? 0) + 1
    for (const character of word) {
      const list = lists.get(character)
      if (list) list.push(roots)
      else lists.set(character, [roots])
    }
  }, LONGEST_WORD)
  return { lists, told: Float64Array.from(told, (count) => count ?? 0), words }
}

function rootsOf(meaning: readonly Meaning[], numberOf: (one: string) => number): Int32Array {
  const roots: number[] = []
  for (const { stem: one } of meaning) {
    if (isFunctionWord(one)) continue
    const root = numberOf(one)
    if (!roots.includes(root)) roots.push(root)
  }
  return Int32Array.from(roots)
}
