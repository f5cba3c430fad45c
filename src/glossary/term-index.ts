import { forceUnwrap, overlaps, type Concept, type Glossary, type Range, type Term } from '../model/index.ts'
import { foldChinese, originalRange } from './chinese-text.ts'
import type { Word } from './english-words.ts'
import { compileRendering, findRendering, wordPlaces, type Rendering, type RenderingMatch, type WordPlaces } from './rendering.ts'

/** A concept made ready for being looked for. */
export interface IndexedConcept {
  readonly concept: Concept
  readonly glossary: string
  /** The place of its glossary: a later glossary decides over an earlier one. */
  readonly rank: number
  /** Made when first asked for: of thousands of concepts a text names a few. */
  readonly renderings: () => readonly TermRendering[]
  readonly only: RegExp | null
  readonly never: RegExp | null
}

export interface TermRendering {
  readonly term: Term
  readonly rendering: Rendering
}

/** Where a Chinese name of a concept stands in the source. */
export interface ChineseSighting {
  readonly name: string
  /** Counts in the source as it is written. */
  readonly range: Range
  /** Whether it is only part of a longer name that the glossaries know. */
  readonly inside: boolean
}

/** Where an English term of a concept stands in the target. */
export interface EnglishSighting {
  readonly term: Term
  readonly match: RenderingMatch
  /** Whether the term may stand there: preferred or admitted. */
  readonly accepted: boolean
}

/** A concept that is named in the source, with what the target has for it. */
export interface TermFinding {
  readonly entry: IndexedConcept
  readonly chinese: readonly ChineseSighting[]
  readonly english: readonly EnglishSighting[]
  /** True when each of its Chinese sightings is part of a longer name. */
  readonly inside: boolean
}

interface Name {
  readonly folded: string
  readonly name: string
  readonly entry: IndexedConcept
}

interface RawSighting {
  readonly found: Name
  readonly start: number
  readonly end: number
}

/**
 * Glossaries made ready for looking up pairs: Chinese names by their first two characters, longest first. Building takes
 * time in the number of terms, looking up in the length of the pair. A concept whose context is not a valid pattern
 * holds nowhere (see `glossaryFaults`).
 */
export class TermIndex {
  /** By `startKey`; names of one character under that character alone. */
  private readonly names = new Map<number, Name[]>()
  /** By code unit: whether a name starts with it. */
  private readonly starts = new Uint8Array(0x10000)
  private longest = 0

  /** `glossaries` in rising precedence. */
  constructor(glossaries: readonly Glossary[]) {
    for (const [rank, glossary] of glossaries.entries())
      for (const concept of glossary.concepts) {
        const entry = indexConcept(concept, glossary.id, rank)
        if (entry) this.addNames(entry)
      }
    for (const names of this.names.values()) names.sort((a, b) => b.folded.length - a.folded.length)
  }

  /**
   * The concepts that `source` names, in the order of their first name. A name inside a longer known name is marked: only
   * the longer one speaks for the text, see `TermFinding.inside`.
   */
  find(source: string, target: readonly Word[]): readonly TermFinding[] {
    const byEntry = new Map<IndexedConcept, ChineseSighting[]>()
    for (const { entry, sighting } of this.findChinese(source)) {
      const known = byEntry.get(entry)
      if (known) known.push(sighting)
      else byEntry.set(entry, [sighting])
    }
    const places = byEntry.size > 0 ? wordPlaces(target) : NO_PLACES
    return [...byEntry].map(([entry, chinese]) => ({
      entry,
      chinese,
      english: findEnglish(entry, target, places),
      inside: chinese.every((sighting) => sighting.inside),
    }))
  }

  private findChinese(source: string): readonly { readonly entry: IndexedConcept; readonly sighting: ChineseSighting }[] {
    const folded = foldChinese(source)
    const raw: RawSighting[] = []
    const { text } = folded
    for (let start = 0; start < text.length; start++) {
      const [first, second] = [text.charCodeAt(start), start + 1 < text.length ? text.charCodeAt(start + 1) : 0]
      if (!this.starts[first]) continue
      // The longest first.
      if (second !== 0) sightNames(this.names.get(startKey(first, second)), text, start, source, raw)
      sightNames(this.names.get(startKey(first, 0)), text, start, source, raw)
    }
    return raw.map((sighting, index) => ({
      entry: sighting.found.entry,
      sighting: {
        name: sighting.found.name,
        range: originalRange(folded, sighting.start, sighting.end),
        inside: this.isInside(raw, index),
      },
    }))
  }

  /** Whether a longer sighting holds the one at `index`. It starts at most a name's length before; of one start, the longest comes first. */
  private isInside(raw: readonly RawSighting[], index: number): boolean {
    const inner = forceUnwrap('the sighting is in the list', raw[index])
    for (let at = index - 1; at >= 0; at--) {
      const outer = forceUnwrap('the sighting is in the list', raw[at])
      if (inner.start - outer.start > this.longest) return false
      if (contains(outer, inner)) return true
    }
    return false
  }

  private addNames(entry: IndexedConcept): void {
    for (const name of entry.concept.chinese) {
      const folded = foldChinese(name).text
      if (folded === '') continue
      this.longest = Math.max(this.longest, folded.length)
      this.starts[folded.charCodeAt(0)] = 1
      const first = startKey(folded.charCodeAt(0), folded.length > 1 ? folded.charCodeAt(1) : 0)
      const others = this.names.get(first)
      if (others) others.push({ folded, name, entry })
      else this.names.set(first, [{ folded, name, entry }])
    }
  }
}

/** Adds to `raw` those of `names` that stand at `start` of the folded text. */
function sightNames(names: readonly Name[] | undefined, text: string, start: number, source: string, raw: RawSighting[]): void {
  if (!names) return
  for (const found of names)
    if (text.startsWith(found.folded, start) && holds(found.entry, source)) raw.push({ found, start, end: start + found.folded.length })
}

function contains(outer: RawSighting, inner: RawSighting): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

function holds(entry: IndexedConcept, source: string): boolean {
  return (entry.only?.test(source) ?? true) && !(entry.never?.test(source) ?? false)
}

function indexConcept(concept: Concept, glossary: string, rank: number): IndexedConcept | null {
  const only = pattern(concept.context?.only)
  const never = pattern(concept.context?.never)
  if (only === 'invalid' || never === 'invalid') return null
  let made: readonly TermRendering[] | undefined
  const renderings = () =>
    (made ??= concept.english.map((term) => ({ term, rendering: compileRendering(term.text, concept.caseSensitive ?? false) })))
  return { concept, glossary, rank, renderings, only, never }
}

/** Two characters as one number, which maps find faster than text; 0 stands for none. */
function startKey(first: number, second: number): number {
  return first * 0x10000 + second
}

/** The pattern, null for none, or `'invalid'`. */
export function pattern(source: string | undefined): RegExp | null | 'invalid' {
  if (source === undefined) return null
  try {
    return new RegExp(source, 'u')
  } catch (error) {
    if (error instanceof SyntaxError) return 'invalid'
    throw error
  }
}

const NO_PLACES: WordPlaces = new Map()

/** The terms of the concept in the text in order; where they overlap the longest, of equals an accepted one. */
function findEnglish(entry: IndexedConcept, target: readonly Word[], places: WordPlaces): readonly EnglishSighting[] {
  const found: EnglishSighting[] = []
  for (const { term, rendering } of entry.renderings())
    for (const match of findRendering(rendering, target, places)) found.push({ term, match, accepted: isAccepted(term) })
  if (found.length < 2) return found
  const kept: EnglishSighting[] = []
  for (const sighting of found.sort((a, b) => length(b) - length(a) || Number(b.accepted) - Number(a.accepted)))
    if (!kept.some((other) => overlaps(other.match.range, sighting.match.range))) kept.push(sighting)
  return kept.sort((a, b) => a.match.range[0] - b.match.range[0])
}

function length(sighting: EnglishSighting): number {
  return sighting.match.range[1] - sighting.match.range[0]
}

function isAccepted(term: Term): boolean {
  return term.status === 'preferred' || term.status === 'admitted'
}
