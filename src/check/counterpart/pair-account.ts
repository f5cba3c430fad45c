import { isFunctionWord, type Word } from '../../glossary/index.ts'
import { ChineseCutter, type Lexicon } from '../../lexicon/index.ts'
import { overlaps, type Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { Counterparts } from './counterparts.ts'
import { initialisms } from './initialism.ts'
import { isGrammar, isLight, isLoose } from './light-words.ts'
import { NameSpelling } from './name-spelling.ts'

/** A Chinese word of a pair. */
export interface ChineseToken {
  readonly word: string
  readonly range: Range
  /** Whether its absence would say nothing. */
  readonly light: boolean
  /** How strongly the English accounts for it, from 0 to 1. */
  readonly cover: number
}

/** An English word of a pair. */
export interface EnglishToken {
  readonly word: Word
  readonly light: boolean
  readonly cover: number
}

/** How far the two texts of a pair account for each other. */
export interface PairAccount {
  readonly chinese: readonly ChineseToken[]
  readonly english: readonly EnglishToken[]
}

const LONGEST = 8
const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿两几数多.]/u
const MAGNITUDE = /^[十百千万亿]/u

/** Reads pairs with one lexicon; keep it for many. */
export class AccountReader {
  readonly counterparts: Counterparts
  readonly #lexicon: Lexicon
  readonly #cutter: ChineseCutter
  readonly #spelling: NameSpelling
  /** For each root the pair that it was last seen in, and how strongly that pair's Chinese accounts for it. */
  #seen = new Int32Array()
  #strength = new Float64Array()
  #pairs = 0

  constructor(lexicon: Lexicon) {
    this.counterparts = new Counterparts(lexicon)
    this.#lexicon = lexicon
    this.#cutter = new ChineseCutter(lexicon)
    this.#spelling = new NameSpelling(lexicon)
  }

  read({ source, words, terms }: Pick<PairReading, 'source' | 'words' | 'terms'>): PairAccount {
    const known = renderedTerms(terms)
    const roots = this.#enter(words)
    const lattice = this.#coverCharacters(source)
    let from = 0
    const chinese = this.#cutter.words(source).map((word): ChineseToken => {
      const start = source.indexOf(word, from)
      from = start + word.length
      const token = this.#token(source, word, start, lattice)
      return known.chinese.some((range) => overlaps(range, token.range)) ? { ...token, cover: 1 } : token
    })
    const english = words.map((word, at): EnglishToken => {
      const mine = roots[at] ?? []
      let cover = 0
      for (const root of mine) cover = Math.max(cover, this.#strength[root] ?? 0)
      if (known.english.some((range) => overlaps(range, word.range)) || (cover < 0.6 && this.#spelling.spells(source, word))) cover = 1
      return { word, light: mine.length === 0 || isFunctionWord(word.text) || isLoose(word.text), cover }
    })
    return { chinese, english }
  }

  /** Marks the roots of the English; gives those of each word. Numbers have none. */
  #enter(words: readonly Word[]): readonly (readonly number[])[] {
    const { counterparts } = this
    const initials = initialisms(words)
    const roots = words.map(({ text, bases }, at) =>
      /\d/.test(text) || text.length < 2
        ? (initials.get(at) ?? []).map((one) => counterparts.rootOf(one))
        : [...bases, ...(initials.get(at) ?? [])].map((one) => counterparts.rootOf(one)),
    )
    if (this.#seen.length < counterparts.size) this.#grow(2 * counterparts.size)
    this.#pairs++
    for (const mine of roots)
      for (const root of mine) {
        this.#seen[root] = this.#pairs
        this.#strength[root] = 0
      }
    return roots
  }

  /** For each character: 2 in a light word, 1 in a word that the English has, 0 otherwise; borders of such words are kept in `from` and `to`. */
  #coverCharacters(source: string): readonly Sighting[] {
    const found: Sighting[] = []
    for (let at = 0; at + 1 < source.length; at++) {
      const reach = Math.min(LONGEST, source.length - at, this.#lexicon.longest(source.charCodeAt(at), source.charCodeAt(at + 1)))
      for (let size = 2; size <= reach; size++) {
        const word = source.slice(at, at + size)
        const met = this.#meets(word, 1)
        const light = isLight(word)
        if (met || light) found.push({ from: at, to: at + size, light })
      }
    }
    return found
  }

  #token(source: string, word: string, start: number, lattice: readonly Sighting[]): ChineseToken {
    const end = start + word.length
    const range: Range = [start, end]
    if (word.length < 2) {
      const cover = Math.max(this.#meets(word, 0.6) ? 0.6 : 0, this.#kinCover(word))
      return { word, range, light: isGrammar(word), cover }
    }
    let [covered, crossed] = [0, false]
    for (const { from, to, light } of lattice) {
      if (from >= end || to <= start) continue
      if (!light) covered = Math.max(covered, Math.min(end, to) - Math.max(start, from))
      if (light && (from < start || to > end)) crossed = true
      if (!light && (from < start || to > end)) covered = Math.max(covered, word.length)
    }
    const light =
      crossed ||
      isLight(word) ||
      this.counterparts.direct(word).length === 0 ||
      (MAGNITUDE.test(word) && start > 0 && NUMERAL.test(source.charAt(start - 1)))
    const cover = covered >= word.length ? 1 : Math.max(2 * covered >= word.length ? 0.9 : 0, this.#kinCover(word))
    return { word, range, light, cover }
  }

  /** Whether the English has a gloss of `word`. */
  #meets(word: string, strength: number): boolean {
    let met = false
    for (const root of this.counterparts.direct(word))
      if (this.#seen[root] === this.#pairs) {
        met = true
        if (strength > (this.#strength[root] ?? 0)) this.#strength[root] = strength
      }
    return met
  }

  #kinCover(word: string): number {
    const { roots, strengths } = this.counterparts.kin(word)
    let cover = 0
    for (let at = 0; at < roots.length; at++) {
      const root = roots[at] ?? 0
      if (this.#seen[root] !== this.#pairs) continue
      const strength = strengths[at] ?? 0
      if (strength > cover) cover = strength
      if (strength > (this.#strength[root] ?? 0)) this.#strength[root] = strength
    }
    return cover
  }

  #grow(size: number): void {
    const [seen, strength] = [new Int32Array(size), new Float64Array(size)]
    seen.set(this.#seen)
    strength.set(this.#strength)
    this.#seen = seen
    this.#strength = strength
  }
}

/** Where the texts have terms of the glossaries together with an accepted rendering. */
function renderedTerms(terms: PairReading['terms']): { readonly chinese: readonly Range[]; readonly english: readonly Range[] } {
  const [chinese, english]: [Range[], Range[]] = [[], []]
  for (const finding of terms) {
    const accepted = finding.english.filter((sighting) => sighting.accepted)
    if (accepted.length === 0) continue
    chinese.push(...finding.chinese.map(({ range }) => range))
    english.push(...accepted.map(({ match }) => match.range))
  }
  return { chinese, english }
}

interface Sighting {
  readonly from: number
  readonly to: number
  readonly light: boolean
}
