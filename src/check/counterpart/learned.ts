import type { Observation } from '../rule.ts'
import { steady } from './count.ts'
import type { WordRecord } from './rate.ts'

/** Pairs with more words that nothing accounts for teach nothing: any of them may be any other's counterpart. */
const MOST_LOOSE = 6
/** A verdict names this many counterparts of a word. */
const MOST_NAMED = 3
/** So often, in other pairs of the document, two words have to meet, ... */
const LEAST_MEETINGS = 3
/** ... and this large a share of their use (Dice's coefficient) has to be together. */
const LEAST_SHARE = 0.7

/** A word of the other text that the document uses for a word, and in how many other pairs. */
export interface Usual {
  readonly text: string
  readonly times: number
}

/**
 * What a pair teaches about words that the dictionary cannot bring together: each word that has nothing may be rendered by each free word of the other
 * text. Words that do so again and again are counterparts: 应计 and "pensionable" in the papers of a pension fund.
 */
export function teach(missing: ReadonlySet<string>, free: ReadonlySet<string>, subject: boolean): readonly Observation[] {
  if (missing.size === 0 || missing.size > MOST_LOOSE || free.size > MOST_LOOSE) return []
  const place = { subject, source: null, target: null }
  return [
    ...[...missing].flatMap((word) => [...free].map((text) => ({ key: `${word}=`, value: text, ...place }))),
    ...[...free].map((text) => ({ key: `=${text}`, value: 'free', ...place })),
  ]
}

/** Whether a key is one of what pairs teach. */
export function isTaught(key: string): boolean {
  return key.startsWith('=') || key.endsWith('=')
}

/** Judges such a key: the words met most often, or how often a word is free. */
export function judgeTaught(key: string, tally: ReadonlyMap<string, number>): string {
  if (key.startsWith('=')) return String(steady(tally.get('free') ?? 0))
  const met = [...tally].filter(([, count]) => count >= LEAST_MEETINGS)
  met.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return met.length === 0 ? '' : JSON.stringify(met.slice(0, MOST_NAMED).map(([text, count]) => [text, steady(count)]))
}

/** What the document's other pairs have for a word that the dictionary cannot find, if they agree. */
export function usualFor(
  word: string,
  elsewhere: WordRecord,
  observations: readonly Observation[],
  verdictOn: (key: string) => string,
): Usual | null {
  const verdict = verdictOn(`${word}=`)
  if (verdict === '') return null
  const own = (key: string, value: string): number => Number(observations.some((other) => other.key === key && other.value === value))
  for (const [text, count] of JSON.parse(verdict) as readonly (readonly [string, number])[]) {
    const times = count - own(`${word}=`, text)
    const free = Number(verdictOn(`=${text}`)) - own(`=${text}`, 'free')
    if (times >= LEAST_MEETINGS && 2 * times >= LEAST_SHARE * (elsewhere.unsaid + Math.max(free, times))) return { text, times }
  }
  return null
}
