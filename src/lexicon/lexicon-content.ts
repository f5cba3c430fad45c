import { glossMeaning, type Gloss } from './gloss-meaning.ts'
import type { LexiconEntry, Meaning } from './lexicon.ts'
import { readName } from './proper-name.ts'

/** All that a lexicon holds, as plain values: what every form of it is made from. */
export interface LexiconContent {
  /** In order of the words' first entries. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  /** Toneless readings of single characters. */
  readonly readings: ReadonlyMap<string, readonly string[]>
  /** The English spellings of words that are proper names in each of their entries. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** Glosses that only point elsewhere say nothing about the meaning. */
const POINTER = /^(?:(?:old |archaic |erroneous )?variant of|surname |used in |see |abbr\. for|CL:)/
const LONGEST_WORD = 12

/** What the entries say; several entries of one word add up. A headword longer than any word is left out. */
export function gatherEntries(entries: Iterable<LexiconEntry>): LexiconContent {
  const glosses = new Map<string, Gloss[]>()
  const readings = new Map<string, string[]>()
  const names = new Map<string, string[] | null>()
  for (const entry of entries) {
    const { chinese, english, pinyin, weight } = entry
    if (chinese.length === 0 || chinese.length > LONGEST_WORD) continue
    addName(names, entry)
    if (pinyin !== undefined && isOneCharacter(chinese)) addOnce(readings, chinese, toneless(pinyin))
    if (POINTER.test(english)) continue
    const gloss = { english, weight: weight ?? 1 }
    const list = glosses.get(chinese)
    if (list) list.push(gloss)
    else glosses.set(chinese, [gloss])
  }
  return { meanings: meaningsOf(glosses), readings, names: withoutNulls(names) }
}

/** Null for a word that is no name, or not always one, or one whose English another entry tells. */
function addName(names: Map<string, string[] | null>, entry: LexiconEntry): void {
  const known = names.get(entry.chinese)
  if (known === null) return
  const read = readName(entry)
  if (read.kind !== 'name') names.set(entry.chinese, null)
  else if (known === undefined) names.set(entry.chinese, [...read.spellings])
  else for (const spelling of read.spellings) if (!known.includes(spelling)) known.push(spelling)
}

function withoutNulls(names: ReadonlyMap<string, string[] | null>): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>()
  for (const [name, spellings] of names) if (spellings !== null) known.set(name, spellings)
  return known
}

/** Reading glosses is most of the work, and the two spellings of a word have the same ones. */
function meaningsOf(glosses: ReadonlyMap<string, readonly Gloss[]>): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, readonly Meaning[]>()
  const known = new Map<string, readonly Meaning[]>()
  for (const [word, list] of glosses) {
    const key = list.map(({ english, weight }) => `${english}\t${weight}`).join('\n')
    const meaning = known.get(key) ?? glossMeaning(list)
    known.set(key, meaning)
    meanings.set(word, meaning)
  }
  return meanings
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff)
}

/** `lu:4` and `lü4` are both `lv`. */
function toneless(pinyin: string): string {
  return pinyin
    .toLowerCase()
    .replace(/u:|ü/g, 'v')
    .replace(/[^a-z]/g, '')
}

function addOnce(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
