import type { Model } from '../model.ts'
import type { Span } from '../span.ts'
import type { TranslationTable, Unigram } from './translation-table.ts'

/** What a person fixed counts as seen this often, against what the text taught before. */
const FIXED_WEIGHT = 2
/** A pair that nothing speaks for gets this share of a word, over all words of the other side. */
const UNKNOWN = 0.3

/** What beads add to the pairs of words of one direction. */
interface Lesson {
  /** Expected count of every pair, by its key. */
  readonly pairs: Map<number, number>
  /** The same for every word that is translated. */
  readonly words: Map<number, number>
}

/**
 * The table for the source words of a window, after what beads near it teach: one more step of Model 1 in which the table so far stands for as many
 * meetings as the text has of the word. It depends on the beads alone, not on what was asked before, and it is empty for all other words.
 */
export function localTable(model: Model, sourceWords: Unigram, window: Span, teachers: readonly Span[]): TranslationTable {
  const { source, table, targetWords, weights } = model
  const wanted = new Set(source.tokens.subarray(source.tokenStart[window.i0], source.tokenStart[window.i]))
  const columns = targetWords.count.length
  const lessons = teachers.length === 0 ? null : teach(model, sourceWords, wanted, teachers)
  const start = new Int32Array(table.start.length)
  const [english, forward, backward]: [number[], number[], number[]] = [[], [], []]
  const fresh = freshPairs(lessons, table, columns)
  const after = (lesson: Lesson | undefined, key: number, word: number, before: number, seen: number): number => {
    const taught = lesson?.words.get(word)
    if (taught === undefined) return before
    const strength = weights.dictionary + seen
    return (strength * before + Math.max(0, (lesson?.pairs.get(key) ?? 0) - weights.discount)) / (strength + taught)
  }
  const add = (z: number, e: number, t: number, back: number): void => {
    const p = targetWords.probability[e] ?? 1
    const q = sourceWords.probability[z] ?? 1
    english.push(e)
    forward.push(after(lessons?.forward, z * columns + e, z, t * p, sourceWords.count[z] ?? 0) / p)
    backward.push(after(lessons?.backward, z * columns + e, e, back * q, targetWords.count[e] ?? 0) / q)
  }
  for (let z = 0; z + 1 < table.start.length; z++) {
    if (wanted.has(z)) {
      for (let entry = table.start[z] ?? 0; entry < (table.start[z + 1] ?? 0); entry++)
        add(z, table.english[entry] ?? 0, table.forward[entry] ?? 0, table.backward[entry] ?? 0)
      for (const e of fresh.get(z) ?? []) add(z, e, 0, 0)
    }
    start[z + 1] = english.length
  }
  return { start, english: Int32Array.from(english), forward: Float64Array.from(forward), backward: Float64Array.from(backward) }
}

/** Pairs that were taught and that the table has no entry for, by source word. */
function freshPairs(
  lessons: { readonly forward: Lesson } | null,
  table: TranslationTable,
  columns: number,
): ReadonlyMap<number, readonly number[]> {
  const fresh = new Map<number, number[]>()
  for (const key of lessons?.forward.pairs.keys() ?? []) {
    const z = Math.floor(key / columns)
    const e = key - z * columns
    if (entryOf(table, z, e) >= 0) continue
    const list = fresh.get(z)
    if (list) list.push(e)
    else fresh.set(z, [e])
  }
  return fresh
}

function entryOf(table: TranslationTable, z: number, e: number): number {
  for (let entry = table.start[z] ?? 0; entry < (table.start[z + 1] ?? 0); entry++) if (table.english[entry] === e) return entry
  return -1
}

function teach(
  { source, target, table, targetWords }: Model,
  sourceWords: Unigram,
  wanted: ReadonlySet<number>,
  teachers: readonly Span[],
): { readonly forward: Lesson; readonly backward: Lesson } {
  const columns = targetWords.count.length
  const lessons = { forward: newLesson(), backward: newLesson() }
  for (const { i0, i, j0, j } of teachers) {
    const chinese = source.tokens.subarray(source.tokenStart[i0], source.tokenStart[i])
    const english = target.tokens.subarray(target.tokenStart[j0], target.tokenStart[j])
    const [there, back] = [new Float64Array(chinese.length * english.length), new Float64Array(chinese.length * english.length)]
    for (let a = 0; a < chinese.length; a++) {
      const z = chinese[a] ?? 0
      for (let b = 0; b < english.length; b++) {
        const e = english[b] ?? 0
        const entry = entryOf(table, z, e)
        const [t, u] = entry < 0 ? [0, 0] : [table.forward[entry] ?? 0, table.backward[entry] ?? 0]
        there[a * english.length + b] = t * (targetWords.probability[e] ?? 0) + UNKNOWN / english.length
        back[a * english.length + b] = u * (sourceWords.probability[z] ?? 0) + UNKNOWN / chinese.length
      }
    }
    const [columnSum, rowSum] = [new Float64Array(english.length), new Float64Array(chinese.length)]
    for (let at = 0; at < there.length; at++) {
      const a = Math.floor(at / english.length)
      const b = at - a * english.length
      columnSum[b] = (columnSum[b] ?? 0) + (there[at] ?? 0)
      rowSum[a] = (rowSum[a] ?? 0) + (back[at] ?? 0)
    }
    for (let at = 0; at < there.length; at++) {
      const a = Math.floor(at / english.length)
      const b = at - a * english.length
      const z = chinese[a] ?? 0
      const e = english[b] ?? 0
      const key = wanted.has(z) ? z * columns + e : null
      learnPair(lessons.forward, key, z, (there[at] ?? 0) / (columnSum[b] ?? 1))
      learnPair(lessons.backward, key, e, (back[at] ?? 0) / (rowSum[a] ?? 1))
    }
  }
  return lessons
}

function newLesson(): Lesson {
  return { pairs: new Map(), words: new Map() }
}

function learnPair({ pairs, words }: Lesson, key: number | null, word: number, share: number): void {
  if (key !== null) pairs.set(key, (pairs.get(key) ?? 0) + FIXED_WEIGHT * share)
  words.set(word, (words.get(word) ?? 0) + FIXED_WEIGHT * share)
}
