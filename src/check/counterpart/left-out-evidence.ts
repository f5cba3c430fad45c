import type { Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import type { Observation } from '../rule.ts'
import { freeWord, type FreeWord } from './free-words.ts'
import { findGap, observeGaps, type FoundGap, type GapSide, type GapToken } from './gap-evidence.ts'
import { chineseWeight } from './likelihood.ts'
import type { EnglishToken } from './pair-account.ts'
import { accountOf } from './reading-account.ts'
import type { Witness } from './stretch.ts'

/** What an English word that nothing accounts for takes away: it may be a free rendering. */
const FREE_RENDERING = 2
/** An English name may render a whole phrase, ... */
const FREE_NAME = 3
/** ... and a Chinese name is rendered by a name: another word counts this much for it. */
const FOR_NAME = 0.3
/** Chinese that English pronouns may come from; without any, they stand for nouns. */
const PRONOUN = /[他她它其该这那此彼谁自]/u
const PRONOUNS = new Set('he him his she her it its they them their theirs this these such'.split(' '))
/** How free a pronoun is beside a name, which may render a phrase as well. */
const PRONOUN_AMOUNT = 0.6
const STOP = /[。！？；;!?\n]/u
const COMMA = /[，：,:、（(]/u

const CHINESE: GapSide = {
  side: 'source',
  weigh: (word, _name, cover, rate) => chineseWeight(word.length, cover, rate),
  rendering: ({ name }, ofName) => (name ? FREE_NAME : FREE_RENDERING * (ofName ? FOR_NAME : 1)),
}

/** What a pair says about Chinese that the English leaves out; see `observeGaps`. */
export function observeLeftOut(reading: PairReading): readonly Observation[] {
  const account = accountOf(reading)
  if (!account) return []
  const tokens = account.chinese.filter(({ light }) => !light)
  const gapTokens = tokens.map(({ word, range, cover, place, name }): GapToken => ({
    word,
    range,
    cover,
    place,
    name,
    counts: word.length > 1,
  }))
  const gapBefore = (at: number): Witness['after'] => gapBetween(reading.source, tokens[at - 1]?.range, tokens[at]?.range)
  const told = PRONOUN.test(reading.source)
  const free = account.english.flatMap((token, at) => (told ? null : pronoun(token, at)) ?? freeEnglish(token, at) ?? [])
  return observeGaps(gapTokens, free, reading.source, gapBefore, CHINESE)
}

/** The stretch of a subject's Chinese that is likeliest left out. */
export function findLeftOut(observations: readonly Observation[], verdictOn: (key: string) => string): FoundGap | null {
  return findGap(observations, verdictOn, CHINESE)
}

function freeEnglish({ word, light, cover }: EnglishToken, at: number): FreeWord | null {
  return light ? null : freeWord(at, word.text, cover, isName(word))
}

/** A pronoun, which may stand for whatever the sentences before have named. */
function pronoun({ word }: EnglishToken, at: number): FreeWord | null {
  return PRONOUNS.has(word.text) ? { at, text: word.text, amount: PRONOUN_AMOUNT, name: true } : null
}

/** Whether an English word is written with a capital that its place does not ask for. */
export function isName({ raw, before }: EnglishToken['word']): boolean {
  return before === 'none' && /^\p{Lu}/u.test(raw)
}

function gapBetween(source: string, previous: Range | undefined, range: Range | undefined): Witness['after'] {
  if (!previous || !range) return 'stop'
  const between = source.slice(previous[1], range[0])
  return STOP.test(between) ? 'stop' : COMMA.test(between) ? 'comma' : 'none'
}
