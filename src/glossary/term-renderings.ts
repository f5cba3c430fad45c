import { overlaps, type Range, type SegmentId } from '../model/index.ts'
import { readWords, type Word } from './english-words.ts'
import { likelyRenderings } from './likely-rendering.ts'
import { compileRendering, findRendering, wordPlaces } from './rendering.ts'

/** A row whose Chinese names the term that is asked about. */
export interface NamingRow {
  readonly id: SegmentId
  readonly target: string
}

/** One way in which a text renders a term; forms of one word are one rendering. */
export interface TermRendering {
  /** As it was asked for, or as it stands most often. */
  readonly text: string
  /** Asked for; otherwise it is what the rows have in common and others have not. */
  readonly known: boolean
  /** As it is written, in lower case where only a sentence made it a capital; the most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[]
  readonly places: number
  readonly rows: readonly SegmentId[]
}

export interface TermRenderings {
  /** The most frequent first. */
  readonly renderings: readonly TermRendering[]
  /** The rows in which none was found. */
  readonly without: readonly SegmentId[]
}

/** So many rows tell what a term's rows have in common. */
const MOST_READ = 1500

/**
 * How the rows that name a term render it: by the English `known` (of glossaries, or typed), and, in rows that have none of it, by what they
 * have in common while the rows `others`, which do not name the term, have it seldom. A single row has nothing in common with others.
 */
export function termRenderings(rows: readonly NamingRow[], known: readonly string[], others: Iterable<string>): TermRenderings {
  const texts: readonly ReadRow[] = rows.map((row) => ({ ...row, words: readWords(row.target) }))
  const first = sighted(texts, known)
  const bare = texts.filter(({ id }) => !first.some(({ row }) => row.id === id))
  const guessed = bare.length < 2 ? [] : likelyRenderings(sample(bare), [...others].map(readWords))
  const found = guessed.length === 0 ? first : [...first, ...sighted(bare, guessed)]
  const named = new Set(found.map(({ row }) => row.id))
  const isKnown = new Set(known)
  const renderings = [...grouped(found, ({ rendering }) => rendering)].map(([text, sightings]) =>
    renderingOf(text, isKnown.has(text), sightings),
  )
  return {
    renderings: renderings.toSorted((a, b) => b.places - a.places || (a.text < b.text ? -1 : 1)),
    without: texts.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  }
}

interface ReadRow extends NamingRow {
  readonly words: readonly Word[]
}

interface Sighting {
  readonly row: ReadRow
  readonly rendering: string
  readonly range: Range
  /** Not with its words in another order. */
  readonly plain: boolean
}

/** Where renderings stand; of those that overlap the longest. */
function sighted(rows: readonly ReadRow[], renderings: readonly string[]): readonly Sighting[] {
  const compiled = [...new Set(renderings)].map((text) => ({ text, rendering: compileRendering(text) }))
  return rows.flatMap((row) => {
    const places = wordPlaces(row.words)
    const all = compiled.flatMap(({ text, rendering }) =>
      findRendering(rendering, row.words, places).map(({ range, order }): Sighting => ({
        row,
        rendering: text,
        range,
        plain: order === 'plain',
      })),
    )
    const kept: Sighting[] = []
    for (const sighting of all.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
      if (!kept.some(({ range }) => overlaps(range, sighting.range))) kept.push(sighting)
    return kept
  })
}

function lengthOf({ range }: Sighting): number {
  return range[1] - range[0]
}

function renderingOf(text: string, known: boolean, sightings: readonly Sighting[]): TermRendering {
  const written = sightings.filter(({ plain }) => plain).map(({ row, range }) => row.target.slice(...range))
  const forms = [...grouped(written, (form) => form.toLowerCase())].map(([lower, same]) => ({
    text: same.includes(lower) ? lower : (same[0] ?? lower),
    count: same.length,
  }))
  forms.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  return {
    text: known ? text : (forms[0]?.text ?? text),
    known,
    forms,
    places: sightings.length,
    rows: [...new Set(sightings.map(({ row }) => row.id))],
  }
}

/** Rows from all over the list. */
function sample(rows: readonly ReadRow[]): readonly (readonly Word[])[] {
  const step = Math.max(1, rows.length / MOST_READ)
  return Array.from({ length: Math.min(rows.length, MOST_READ) }, (_, at) => rows[Math.floor(at * step)]?.words ?? [])
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
