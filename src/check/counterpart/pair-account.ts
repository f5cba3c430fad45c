import { isFunctionWord, type Word } from '../../glossary/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { overlaps, type Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { BY_CHARACTER, Counterparts, type DictionaryWord } from './counterparts.ts'
import { initialisms } from './initialism.ts'
import { latticeOf, LONGEST, type CutWord } from './lattice.ts'
import { isGrammar, isLoose, isNoWord } from './light-words.ts'
import { NameSpelling } from './name-spelling.ts'

/** A Chinese word of a pair. */
export interface ChineseToken {
  readonly word: string
  readonly range: Range
  /** Whether its absence would say nothing. */
  readonly light: boolean
  /** How strongly the English accounts for it, from 0 to 1. */
  readonly cover: number
  /** The English word that accounts for it most, by its place among the words, or -1. */
  readonly place: number
  /** Whether it is always a proper name. */
  readonly name: boolean
  /** Whether the dictionary has English for it. */
  readonly known: boolean
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

/** Half of a word, or more, is in the English. */
const BY_PART = 0.9
const CODES = 0x10000
const DIGIT = /\d/
const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿两几数多.]/u
const MAGNITUDE = /^[十百千万亿]/u
const NO_ROOTS: readonly number[] = []

/** Reads pairs with one lexicon; keep it for many. */
export class AccountReader {
  readonly #counterparts: Counterparts
  readonly #spelling: NameSpelling
  readonly #rootsOfWord = new Map<string, readonly number[]>()
  /** Of each root: the pair that it was last seen in, how strongly that pair's Chinese accounts for it, and the place of its English word. */
  #seen = new Int32Array()
  #strength = new Float64Array()
  #place = new Int32Array()
  /** Of each character: the pair that it was last seen in, how strongly the pair's English speaks for it, and the place of the word that does most. */
  readonly #met = new Int32Array(CODES)
  readonly #kin = new Float64Array(CODES)
  readonly #kinPlace = new Int32Array(CODES)
  #pairs = 0

  constructor(lexicon: Lexicon) {
    this.#counterparts = new Counterparts(lexicon)
    this.#spelling = new NameSpelling(lexicon)
  }

  read({ source, words, terms }: Pick<PairReading, 'source' | 'words' | 'terms'>): PairAccount {
    const rendered = renderedTerms(terms)
    const roots = this.#enter(source, words)
    const { all, cut } = latticeOf(source, this.#counterparts)
    const sightings: Sighting[] = []
    // The lattice is made from the end of the text on.
    for (let at = all.length - 1; at >= 0; at--) {
      const found = all[at]
      if (!found) continue
      const place = this.#meet(found.entry)
      if (place >= 0 || found.entry.light) sightings.push({ from: found.from, to: found.to, light: found.entry.light, place })
    }
    this.#meetKin(roots)
    const spelled = this.#spelled(source, words, roots)
    let first = 0
    const chinese = cut.map((word): ChineseToken => {
      while ((sightings[first]?.from ?? Infinity) + LONGEST <= word.from) first++
      const token = this.#token(source, word, sightings, first)
      const name = spelled.find(({ range }) => overlaps(range, token.range))
      const said = name !== undefined || rendered.chinese.some((range) => overlaps(range, token.range))
      return said ? { ...token, cover: 1, place: name?.place ?? token.place } : token
    })
    const english = words.map((word, at): EnglishToken => {
      const mine = roots[at] ?? NO_ROOTS
      const said = spelled.some(({ place }) => place === at) || rendered.english.some((range) => overlaps(range, word.range))
      return { word, light: mine.length === 0 || isFunctionWord(word.text) || isLoose(word.text), cover: said ? 1 : this.#coverOf(mine) }
    })
    return { chinese, english }
  }

  /** Marks the roots of the English and the characters of the Chinese; gives the roots of each word. Numbers have none. */
  #enter(source: string, words: readonly Word[]): readonly (readonly number[])[] {
    const initials = initialisms(words)
    const roots = words.map((word, at) => {
      const told = initials.get(at)
      const own = this.#rootsOf(word)
      return told ? [...own, ...told.map((one) => this.#counterparts.rootOf(one))] : own
    })
    if (this.#seen.length < this.#counterparts.size) this.#grow(2 * this.#counterparts.size)
    this.#pairs++
    for (const [at, mine] of roots.entries())
      for (const root of mine) {
        this.#seen[root] = this.#pairs
        this.#strength[root] = 0
        this.#place[root] = at
      }
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      this.#met[code] = this.#pairs
      this.#kin[code] = 0
      this.#kinPlace[code] = -1
    }
    return roots
  }

  #rootsOf({ text, bases }: Word): readonly number[] {
    const known = this.#rootsOfWord.get(text)
    if (known) return known
    const roots = text.length < 2 || DIGIT.test(text) ? NO_ROOTS : [...new Set(bases.map((base) => this.#counterparts.rootOf(base)))]
    this.#rootsOfWord.set(text, roots)
    return roots
  }

  /** The place of an English word that tells a dictionary word, or -1. */
  #meet({ alone, together }: DictionaryWord): number {
    const place = this.#meetAny(alone)
    if (place >= 0 || together.length === 0) return place
    let present = 0
    for (const root of together) if (this.#seen[root] === this.#pairs) present++
    return present > 1 ? this.#meetAny(together) : -1
  }

  #meetAny(roots: Int32Array): number {
    let place = -1
    for (let at = 0; at < roots.length; at++) {
      const root = roots[at] ?? 0
      if (this.#seen[root] !== this.#pairs) continue
      place = this.#place[root] ?? -1
      this.#strength[root] = 1
    }
    return place
  }

  /** Brings the English together with the characters that are kin to it. */
  #meetKin(roots: readonly (readonly number[])[]): void {
    for (const [place, mine] of roots.entries())
      for (const root of mine) {
        const { codes, strengths } = this.#counterparts.kin(root)
        for (let at = 0; at < codes.length; at++) {
          const code = codes[at] ?? 0
          if (this.#met[code] !== this.#pairs) continue
          const strength = strengths[at] ?? 0
          if (strength > (this.#strength[root] ?? 0)) this.#strength[root] = strength
          if (strength <= (this.#kin[code] ?? 0)) continue
          this.#kin[code] = strength
          this.#kinPlace[code] = place
        }
      }
  }

  /** Capitalised English that is met in no other way and spells characters of the source. */
  #spelled(source: string, words: readonly Word[], roots: readonly (readonly number[])[]): readonly { range: Range; place: number }[] {
    return words.flatMap((word, place) => {
      if (isFunctionWord(word.text) || this.#coverOf(roots[place] ?? NO_ROOTS) >= BY_CHARACTER) return []
      const range = this.#spelling.spelledBy(source, word)
      return range ? [{ range, place }] : []
    })
  }

  #coverOf(roots: readonly number[]): number {
    let cover = 0
    for (const root of roots) cover = Math.max(cover, this.#strength[root] ?? 0)
    return cover
  }

  #token(source: string, { from: start, to: end, entry }: CutWord, sightings: readonly Sighting[], first: number): ChineseToken {
    const word = entry?.text ?? source.slice(start, end)
    const range: Range = [start, end]
    let [kin, kinPlace] = [0, -1]
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if ((this.#kin[code] ?? 0) > kin) [kin, kinPlace] = [this.#kin[code] ?? 0, this.#kinPlace[code] ?? -1]
    }
    if (!entry) return { word, range, light: isGrammar(word), cover: kin, place: kinPlace, name: false, known: true }
    let [covered, crossed, place] = [0, false, -1]
    for (let index = first; index < sightings.length; index++) {
      const sighting = sightings[index]
      if (!sighting || sighting.from >= end) break
      if (sighting.to <= start) continue
      const crosses = sighting.from < start || sighting.to > end
      const size = crosses ? word.length : sighting.to - sighting.from
      if (sighting.light && crosses) crossed ||= word.length === 2
      else if (sighting.place >= 0 && size > covered) [covered, place] = [size, sighting.place]
    }
    const { name } = entry
    const known = entry.alone.length + entry.together.length > 0
    const counted = MAGNITUDE.test(word) && start > 0 && NUMERAL.test(source.charAt(start - 1))
    const light = crossed || entry.light || !known || counted || isNoWord(word)
    if (covered >= word.length) return { word, range, light, cover: 1, place, name, known }
    if (2 * covered >= word.length) return { word, range, light, cover: BY_PART, place, name, known }
    return { word, range, light, cover: name ? 0 : kin, place: kinPlace, name, known }
  }

  #grow(size: number): void {
    this.#seen = new Int32Array(size)
    this.#strength = new Float64Array(size)
    this.#place = new Int32Array(size)
  }
}

/** A word that is light, or that the English has. */
interface Sighting {
  readonly from: number
  readonly to: number
  readonly light: boolean
  readonly place: number
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
