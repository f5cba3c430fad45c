import type { Observation } from '../rule.ts'
import { steady } from './count.ts'
import { isTaught, judgeTaught } from './learned.ts'

/** The key under which each pair tells how many of its words have no counterpart. */
export const DOCUMENT = '#document'
/** The key of what tells nothing of its document; all others are words. */
export const CHARACTER = '#character'

/** Of a document that is not known yet, the share of words without a counterpart, and the number of words that this guess stands for. */
const USUAL_RATE = 0.2
const USUAL_WORDS = 15
/** What a single word's own record has to outweigh. */
const WORD_STRENGTH = 3
/** Rates are told in steps of this: a verdict then changes rarely. */
const STEP = 0.02

/** How often a word has, and has not, a counterpart. */
export interface WordRecord {
  readonly said: number
  readonly unsaid: number
}

/** What one pair says for the whole document. */
export function documentValue(unsaid: number, total: number): string {
  return `${unsaid}/${total}`
}

/** Judges every kind of key: the document's rate as a number, a word's record as `said/unsaid`, what pairs taught. */
export function judgeRate(key: string, tally: ReadonlyMap<string, number>): string {
  if (isTaught(key)) return judgeTaught(key, tally)
  if (key !== DOCUMENT) return `${steady(tally.get('said') ?? 0)}/${steady(tally.get('unsaid') ?? 0)}`
  let [unsaid, total] = [USUAL_RATE * USUAL_WORDS, USUAL_WORDS]
  for (const [value, times] of tally) {
    const [some = 0, all = 0] = value.split('/').map(Number)
    unsaid += times * some
    total += times * all
  }
  return String(Math.round(unsaid / total / STEP) * STEP)
}

/** The verdict on the document as a number. */
export function documentRate(verdict: string): number {
  return verdict === '' ? USUAL_RATE : Number(verdict)
}

/** What the document's other pairs say of a word. */
export function recordElsewhere(verdict: string, observations: readonly Observation[], key: string): WordRecord {
  const [said = 0, unsaid = 0] = verdict.split('/').map(Number)
  const own = (value: string) => observations.filter((other) => other.key === key && other.value === value).length
  return { said: Math.max(0, said - own('said')), unsaid: Math.max(0, unsaid - own('unsaid')) }
}

/** How often a word may be expected to have no counterpart, from the document's rate and its own record elsewhere. */
export function wordRate({ said, unsaid }: WordRecord, rate: number): number {
  return (unsaid + WORD_STRENGTH * rate) / (said + unsaid + WORD_STRENGTH)
}
