import type { PairReading } from '../pair-reading.ts'
import type { Observation } from '../rule.ts'
import { freeWord, type FreeWord } from './free-words.ts'
import { findGap, observeGaps, type FoundGap, type GapSide, type GapToken } from './gap-evidence.ts'
import { isName } from './left-out-evidence.ts'
import { englishWeight } from './likelihood.ts'
import type { ChineseToken } from './pair-account.ts'
import { accountOf } from './reading-account.ts'
import type { Witness } from './stretch.ts'

/** What a Chinese word that nothing accounts for takes away: the English may be its free rendering, which is longer. */
const FREE_WORD = 2
const LONGER_WORD = 3
/** Words like 推进 have very many renderings. */
const LIGHT_WORD = 1
/** A name is not rendered by common words. */
const FOR_NAME = 0.6
/** A character by itself is a word of its own, or part of one that the dictionary does not know. */
const FREE_CHARACTER = 1

const ENGLISH: GapSide = {
  side: 'target',
  weigh: (_word, name, cover, rate) => englishWeight(name, cover, rate),
  rendering: ({ name }, ofName) => (ofName && !name ? FOR_NAME : 1),
}

/** What a pair says about English that nothing in the Chinese stands for; see `observeGaps`. */
export function observeAdded(reading: PairReading): readonly Observation[] {
  const account = accountOf(reading)
  if (!account) return []
  const chinese = account.chinese.filter(({ light, word }) => !light || word.length > 1)
  const placeOf = new Map(chinese.map(({ place }, at) => [place, at]))
  const heavy = account.english.flatMap((token, at) => (token.light ? [] : [{ token, at }]))
  const tokens = heavy.map(({ token: { word, cover }, at }): GapToken => {
    return { word: word.text, range: word.range, cover, place: placeOf.get(at) ?? -1, name: isName(word), counts: true }
  })
  const gapBefore = (index: number): Witness['after'] => {
    const passed = account.english.slice((heavy[index - 1]?.at ?? -1) + 1, (heavy[index]?.at ?? 0) + 1).map(({ word }) => word.before)
    return passed.includes('stop') ? 'stop' : passed.includes('comma') ? 'comma' : 'none'
  }
  const free = chinese.flatMap((token, at) => freeChinese(token, at) ?? [])
  return observeGaps(tokens, free, reading.target, gapBefore, ENGLISH)
}

/** The stretch of a subject's English that is likeliest without a source. */
export function findAdded(observations: readonly Observation[], verdictOn: (key: string) => string): FoundGap | null {
  return findGap(observations, verdictOn, ENGLISH)
}

function freeChinese({ word, cover, name, light, known }: ChineseToken, at: number): FreeWord | null {
  const free = freeWord(at, word, cover, name)
  const size = light && known ? LIGHT_WORD : word.length === 1 ? FREE_CHARACTER : word.length === 2 ? FREE_WORD : LONGER_WORD
  return free && { ...free, amount: free.amount * size }
}
