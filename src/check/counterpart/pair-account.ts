import { isFunctionWord, type Word } from '../../glossary/index.ts'
import { ChineseCutter, type Lexicon } from '../../lexicon/index.ts'
import { overlaps, type Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { Counterparts } from './counterparts.ts'
import { initialisms } from './initialism.ts'
import { BY_CHARACTER } from './likelihood.ts'
import { isGrammar, isLight, isLoose, isNoWord } from './light-words.ts'
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

const LONGEST = 8
/** Half of a word, or more, is in the English. */
const BY_PART = 0.9
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
  #place = new Int32Array()
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
    const sightings = this.#sightings(source)
    const spelled = words.flatMap((word, place) => {
      const range = isFunctionWord(word.text) || this.#isMet(roots[place] ?? []) ? null : this.#spelling.spelledBy(source, word)
      return range ? [{ range, place }] : []
    })
    let from = 0
    const chinese = this.#cutter.words(source).map((word): ChineseToken => {
      const start = source.indexOf(word, from)
      from = start + word.length
      const token = this.#token(source, word, start, sightings)
      const name = spelled.find(({ range }) => overlaps(range, token.range))
      return name || known.chinese.some((range) => overlaps(range, token.range))
        ? { ...token, cover: 1, place: name?.place ?? token.place }
        : token
    })
    const english = words.map((word, at): EnglishToken => {
      const mine = roots[at] ?? []
      const said = known.english.some((range) => overlaps(range, word.range)) || spelled.some(({ place }) => place === at)
      const cover = said ? 1 : Math.max(0, ...mine.map((root) => this.#strength[root] ?? 0))
      return { word, light: mine.length === 0 || isFunctionWord(word.text) || isLoose(word.text), cover }
    })
    return { chinese, english }
  }

  #isMet(roots: readonly number[]): boolean {
    return roots.some((root) => (this.#strength[root] ?? 0) >= BY_CHARACTER)
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
    for (const [at, mine] of roots.entries())
      for (const root of mine) {
        this.#seen[root] = this.#pairs
        this.#strength[root] = 0
        this.#place[root] = at
      }
    return roots
  }

  /** Where the source has words that are light, or that the English has, whatever way the text is cut. */
  #sightings(source: string): readonly Sighting[] {
    const found: Sighting[] = []
    for (let at = 0; at + 1 < source.length; at++) {
      const reach = Math.min(LONGEST, source.length - at, this.#lexicon.longest(source.charCodeAt(at), source.charCodeAt(at + 1)))
      for (let size = 2; size <= reach; size++) {
        const word = source.slice(at, at + size)
        const place = this.#meet(word)
        const light = isLight(word)
        if (place >= 0 || light) found.push({ from: at, to: at + size, light, place })
      }
    }
    return found
  }

  #token(source: string, word: string, start: number, sightings: readonly Sighting[]): ChineseToken {
    const end = start + word.length
    const range: Range = [start, end]
    const kin = this.#meetKin(word)
    if (word.length < 2) {
      const place = this.#meetAny(this.counterparts.direct(word), BY_CHARACTER)
      return {
        word,
        range,
        light: isGrammar(word),
        cover: place >= 0 ? BY_CHARACTER : kin.cover,
        place: place >= 0 ? place : kin.place,
        name: false,
        known: true,
      }
    }
    let [covered, crossed, place] = [0, false, -1]
    for (const { from, to, light, place: at } of sightings) {
      if (from >= end || to <= start) continue
      const crosses = from < start || to > end
      if (light) crossed ||= crosses && word.length === 2
      else {
        const size = crosses ? word.length : to - from
        if (size > covered) [covered, place] = [size, at]
      }
    }
    const known = this.counterparts.direct(word).length > 0
    const light =
      crossed || isLight(word) || isNoWord(word) || !known || (MAGNITUDE.test(word) && start > 0 && NUMERAL.test(source.charAt(start - 1)))
    const name = this.counterparts.name(word) !== null
    if (covered >= word.length) return { word, range, light, cover: 1, place, name, known }
    if (2 * covered >= word.length) return { word, range, light, cover: BY_PART, place, name, known }
    return { word, range, light, cover: name ? 0 : kin.cover, place: kin.place, name, known }
  }

  /** The place of an English word that a gloss of `word` has, or -1. */
  #meet(word: string): number {
    const name = this.counterparts.name(word)
    if (!name) return this.#meetAny(this.counterparts.direct(word), 1)
    const alone = this.#meetAny(name.alone, 1)
    if (alone >= 0) return alone
    let present = 0
    for (const root of name.together) if (this.#seen[root] === this.#pairs) present++
    return present > 1 ? this.#meetAny(name.together, 1) : -1
  }

  #meetAny(roots: Int32Array, strength: number): number {
    let place = -1
    for (const root of roots)
      if (this.#seen[root] === this.#pairs) {
        place = this.#place[root] ?? -1
        if (strength > (this.#strength[root] ?? 0)) this.#strength[root] = strength
      }
    return place
  }

  #meetKin(word: string): { readonly cover: number; readonly place: number } {
    const { roots, strengths } = this.counterparts.kin(word)
    let [cover, place] = [0, -1]
    for (let at = 0; at < roots.length; at++) {
      const root = roots[at] ?? 0
      if (this.#seen[root] !== this.#pairs) continue
      const strength = strengths[at] ?? 0
      if (strength > cover) [cover, place] = [strength, this.#place[root] ?? -1]
      if (strength > (this.#strength[root] ?? 0)) this.#strength[root] = strength
    }
    return { cover, place }
  }

  #grow(size: number): void {
    const [seen, strength] = [new Int32Array(size), new Float64Array(size)]
    seen.set(this.#seen)
    strength.set(this.#strength)
    this.#seen = seen
    this.#strength = strength
    this.#place = new Int32Array(size)
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
  readonly place: number
}
