import { englishWords, isFunctionWord, stem, wordRoot, type Lexicon, type Meaning } from '../../lexicon/index.ts'
import { isLight } from './light-words.ts'
import { placeWords } from './place-characters.ts'

/** A word of the dictionary, or one that is light. */
export interface DictionaryWord {
  readonly text: string
  /** Whether the dictionary has it. */
  readonly known: boolean
  /** The roots of its glosses by number; one of them in the English tells the word. */
  readonly alone: Int32Array
  /** Roots of names of several words ("United", "States"): it takes two of them. */
  readonly together: Int32Array
  /** Whether it is always a proper name. */
  readonly name: boolean
  readonly light: boolean
}

/** What follows a piece of Chinese that was looked up, by the next code unit. A tree spares making and hashing the pieces again. */
interface WordNode {
  readonly word: DictionaryWord | null
  readonly next: Map<number, WordNode>
}

/** Characters that words told by one English root are written with, and how strongly each speaks for the root: from 0 to 1. */
export interface KinCharacters {
  readonly codes: Uint16Array
  readonly strengths: Float64Array
}

/** What a character means by itself says less than a compound. */
export const BY_CHARACTER = 0.6
const MOST_KIN = 0.8
/** Weaker kin is chance. */
const LEAST_KIN = 0.03
/** Words that share a character and a root by chance. */
const DISCOUNT = 1.5
/** Words that a root is thought to tell besides those of the dictionary. */
const OTHERS = 4
/** How many times oftener than chance a character and a root have to meet. */
const LEAST_LIFT = 5
/** Longer headwords are titles and sayings: their characters say little about their English. */
const LONGEST_WORD = 3
const CODES = 0x10000
/** Entries that each memory keeps: a text has some thousands. */
const MOST_KEPT = 100_000

const NO_ROOTS = new Int32Array()
const NO_KIN: KinCharacters = { codes: new Uint16Array(), strengths: new Float64Array() }

/**
 * What English may stand for a Chinese word, as a dictionary tells it: the roots of its glosses, and kin by characters (打伤 is kin to "wounded" because
 * 伤员, 伤口 and 受伤 are). Counted once for a lexicon.
 */
export class Counterparts {
  readonly #lexicon: Lexicon
  readonly #numbers = new Map<string, number>()
  readonly #ofWord = new Map<string, number>()
  // Filled in any order: made in their full size, they stay arrays inside the engine, where a growing one with holes becomes a slow table.
  readonly #tree = new Array<WordNode | undefined>(CODES)
  readonly #kin: (KinCharacters | undefined)[]
  readonly #count: RootCount
  readonly #places: ReadonlyMap<number, readonly string[]>

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#count = countRoots(lexicon, (one) => this.#numberOf(one))
    this.#kin = new Array<KinCharacters | undefined>(2 * this.#numbers.size)
    this.#places = placesByRoot((word) => this.rootOf(word))
  }

  /** How many roots there are; numbers are below. It grows with new English words. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of the root of an English word in lower case. */
  rootOf(word: string): number {
    const known = this.#ofWord.get(word)
    if (known !== undefined) return known
    if (this.#ofWord.size >= MOST_KEPT) this.#ofWord.clear()
    const number = this.#numberOf(stem(word))
    this.#ofWord.set(word, number)
    return number
  }

  /** The words of two UTF-16 code units and more that start at `from` and end by `to`, shortest first, to `visit`. */
  wordsAt(text: string, from: number, to: number, visit: (end: number, word: DictionaryWord) => void): void {
    let node = (this.#tree[text.charCodeAt(from)] ??= { word: null, next: new Map() })
    const reach = Math.min(to, from + this.#lexicon.longest(text.charCodeAt(from), text.charCodeAt(from + 1)))
    for (let end = from + 2; end <= reach; end++) {
      const code = text.charCodeAt(end - 1)
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { word: this.#readWord(text.slice(from, end)), next: new Map() }))
      if (next.word) visit(end, next.word)
      node = next
    }
  }

  /** The characters that speak for a root. */
  kin(root: number): KinCharacters {
    return (this.#kin[root] ??= this.#countKin(root))
  }

  #readWord(text: string): DictionaryWord | null {
    const known = this.#lexicon.has(text)
    const light = isLight(text)
    if (!known && !light) return null
    const direct = rootsOf(this.#lexicon.meaning(text), (one) => this.#numberOf(one))
    const spellings = this.#lexicon.names(text)
    if (spellings.length === 0) return { text, known, light, name: false, alone: direct, together: NO_ROOTS }
    const parts = spellings.map((spelling) => englishWords(spelling).filter((part) => !isFunctionWord(part)))
    const roots = (lists: readonly (readonly string[])[]) => new Set(lists.flatMap((list) => list.map((part) => this.rootOf(part))))
    const together = roots(parts.filter(({ length }) => length > 1))
    const alone = roots(parts.filter(({ length }) => length === 1))
    for (const root of direct) if (!together.has(root)) alone.add(root)
    return { text, known, light, name: true, alone: Int32Array.from(alone), together: Int32Array.from(together) }
  }

  /** The share of a root's words that have a character, where it is far above chance. */
  #countKin(root: number): KinCharacters {
    const { words, ofCharacter, all } = this.#count
    const mine = words[root] ?? []
    const strengths = new Map<number, number>()
    const tally = new Map<number, number>()
    for (const word of mine) {
      if (word.length === 1) strengths.set(word.charCodeAt(0), BY_CHARACTER)
      for (let at = 0; at < word.length; at++) tally.set(word.charCodeAt(at), (tally.get(word.charCodeAt(at)) ?? 0) + 1)
    }
    for (const [code, times] of tally) {
      const count = times - DISCOUNT
      if (count <= 0 || count * all < LEAST_LIFT * (ofCharacter.get(code) ?? 0) * mine.length) continue
      const strength = (MOST_KIN * count) / (mine.length + OTHERS)
      if (strength >= LEAST_KIN) strengths.set(code, Math.max(strength, strengths.get(code) ?? 0))
    }
    for (const character of this.#places.get(root) ?? []) strengths.set(character.charCodeAt(0), BY_CHARACTER)
    if (strengths.size === 0) return NO_KIN
    return { codes: Uint16Array.from(strengths.keys()), strengths: Float64Array.from(strengths.values()) }
  }

  #numberOf(one: string): number {
    const root = wordRoot(one)
    const known = this.#numbers.get(root)
    if (known !== undefined) return known
    this.#numbers.set(root, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

interface RootCount {
  /** The short words that each root tells, by its number. */
  readonly words: readonly (readonly string[] | undefined)[]
  /** How many short words have a character. */
  readonly ofCharacter: ReadonlyMap<number, number>
  readonly all: number
}

function countRoots(lexicon: Lexicon, numberOf: (one: string) => number): RootCount {
  const known = new Map<readonly Meaning[], Int32Array>()
  const numbers = new Map<string, number>()
  const numberOnce = (one: string): number => {
    const number = numbers.get(one) ?? numberOf(one)
    numbers.set(one, number)
    return number
  }
  const words: string[][] = []
  const ofCharacter = new Map<number, number>()
  let all = 0
  lexicon.each((word, meaning) => {
    let roots = known.get(meaning)
    if (!roots) known.set(meaning, (roots = rootsOf(meaning, numberOnce)))
    all++
    for (const root of roots) (words[root] ??= []).push(word)
    for (let at = 0; at < word.length; at++) ofCharacter.set(word.charCodeAt(at), (ofCharacter.get(word.charCodeAt(at)) ?? 0) + 1)
  }, LONGEST_WORD)
  return { words, ofCharacter, all }
}

function placesByRoot(rootOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>()
  for (const [character, words] of placeWords())
    for (const word of words) {
      const list = places.get(rootOf(word)) ?? []
      list.push(character)
      places.set(rootOf(word), list)
    }
  return places
}

function rootsOf(meaning: readonly Meaning[], numberOf: (one: string) => number): Int32Array {
  if (meaning.length === 0) return NO_ROOTS
  const roots: number[] = []
  for (const { stem: one } of meaning) {
    if (isFunctionWord(one)) continue
    const root = numberOf(one)
    if (!roots.includes(root)) roots.push(root)
  }
  return Int32Array.from(roots)
}
