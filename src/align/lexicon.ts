import type { Concept } from '../model/index.ts'

/** One line of a dictionary. `pinyin` is syllables with tone numbers, as CC-CEDICT writes them. */
export interface LexiconEntry {
  readonly chinese: string
  readonly english: string
  readonly pinyin?: string
  /** Against 1 of a general dictionary. */
  readonly weight?: number
}

/** One English meaning of a Chinese word. */
export interface Gloss {
  readonly english: string
  readonly weight: number
}

/** A Chinese-English dictionary made ready for the aligner. Build it once and use it for many documents. */
export interface Lexicon {
  readonly glosses: ReadonlyMap<string, readonly Gloss[]>
  /** Toneless readings of single characters. */
  readonly readings: ReadonlyMap<string, readonly string[]>
  /** Length of the longest word that starts with a code unit. */
  readonly longest: ReadonlyMap<string, number>
}

export const EMPTY_LEXICON: Lexicon = { glosses: new Map(), readings: new Map(), longest: new Map() }

/** Glosses that only point elsewhere say nothing about the meaning. */
const POINTER = /^(?:(?:old |archaic |erroneous )?variant of|surname |used in |see |abbr\. for|CL:)/
const LONGEST_WORD = 12

/** A lexicon of the entries; several entries of one word add up. */
export function buildLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const glosses = new Map<string, Gloss[]>()
  const readings = new Map<string, string[]>()
  const longest = new Map<string, number>()
  for (const { chinese, english, pinyin, weight } of entries) {
    if (chinese.length === 0 || chinese.length > LONGEST_WORD) continue
    if (pinyin !== undefined && [...chinese].length === 1)
      addOnce(
        readings,
        chinese,
        pinyin
          .toLowerCase()
          .replace(/u:/g, 'v')
          .replace(/[^a-z]/g, ''),
      )
    if (POINTER.test(english)) continue
    const head = chinese.charAt(0)
    if (chinese.length > (longest.get(head) ?? 0)) longest.set(head, chinese.length)
    const gloss = { english, weight: weight ?? 1 }
    const list = glosses.get(chinese)
    if (list) list.push(gloss)
    else glosses.set(chinese, [gloss])
  }
  return { glosses, readings, longest }
}

function addOnce(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** How many general meanings one term of a glossary outweighs. */
const CONCEPT_WEIGHT = 5

/** `lexicon` with the terms of concepts on top. Deprecated renderings count as well: a machine used them. */
export function addConcepts(lexicon: Lexicon, concepts: readonly Concept[]): Lexicon {
  const entries = concepts.flatMap((concept) =>
    concept.chinese.flatMap((chinese) => concept.english.map((term) => ({ chinese, english: term.text, weight: CONCEPT_WEIGHT }))),
  )
  const added = buildLexicon(entries)
  const glosses = new Map(lexicon.glosses)
  for (const [chinese, list] of added.glosses) glosses.set(chinese, [...(glosses.get(chinese) ?? []), ...list])
  const longest = new Map(lexicon.longest)
  for (const [head, length] of added.longest) longest.set(head, Math.max(length, longest.get(head) ?? 0))
  return { glosses, readings: lexicon.readings, longest }
}
