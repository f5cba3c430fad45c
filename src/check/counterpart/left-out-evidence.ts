import type { Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import type { Observation } from '../rule.ts'
import { chineseWeight, HALF_SAID, TRACE } from './likelihood.ts'
import type { ChineseToken, EnglishToken, PairAccount } from './pair-account.ts'
import { DOCUMENT, documentRate, documentValue, recordElsewhere, wordRate, type Record } from './rate.ts'
import { accountOf } from './reading-account.ts'
import { heaviestStretch, type Stretch, type Witness } from './stretch.ts'

/** What each English word that nothing accounts for takes away: it may be a free rendering. */
const FREE_RENDERING = 1.5
const FREE_NAME = 1.5
/** The least rate that a document could turn out to have: a pair that is light even so is no candidate. */
const BEST_RATE = 0.04
const LEAST_WEIGHT = 1
const STOP = /[。！？；;!?\n]/u
const COMMA = /[，：,:、（(]/u

/**
 * What a pair bears witness to: for each Chinese word whether the English has it, and for the document how many have nothing. A pair in which something
 * may be left out is a subject, and its observations hold all that the decision needs.
 */
export function observeLeftOut(reading: PairReading): readonly Observation[] {
  const account = accountOf(reading)
  if (!account) return []
  const tokens = account.chinese.filter(({ light }) => !light)
  const words = tokens.filter(({ word }) => word.length > 1)
  const unsaid = words.filter(({ cover }) => cover < TRACE)
  const slack = slackOf(account.english)
  const witnesses = tokens.map((token, at) => witnessOf(token, tokens[at - 1], reading.source, BEST_RATE))
  const candidate = unsaid.length > 0 && (heaviestStretch(witnesses)?.weight ?? 0) - slack >= LEAST_WEIGHT
  return [
    {
      key: DOCUMENT,
      value: documentValue(unsaid.length, words.length),
      subject: candidate,
      source: null,
      target: null,
      ...(candidate ? { detail: { slack } } : {}),
    },
    ...(candidate ? tokens : words).map((token, at): Observation => {
      const missing = token.cover < TRACE
      return {
        key: token.word.length > 1 ? `word ${token.word}` : 'character',
        value: missing ? 'unsaid' : 'said',
        subject: candidate && missing && token.word.length > 1,
        source: token.range,
        target: null,
        ...(candidate
          ? { detail: { word: token.word, cover: token.cover, after: gapBetween(reading.source, tokens[at - 1]?.range, token.range) } }
          : {}),
      }
    }),
  ]
}

/** Something that seems left out. */
export interface LeftOut {
  readonly range: Range
  /** How sure it is, as a logarithm of a likelihood ratio. */
  readonly weight: number
  /** Words of two characters and more that nothing stands for. */
  readonly words: readonly { readonly word: string; readonly elsewhere: Record }[]
}

/** The stretch of a subject's Chinese that is likeliest left out. */
export function findLeftOut(observations: readonly Observation[], verdictOn: (key: string) => string): LeftOut | null {
  const rate = documentRate(verdictOn(DOCUMENT))
  const slack = Number(observations.find(({ key }) => key === DOCUMENT)?.detail?.slack ?? 0)
  const seen = observations.flatMap(({ key, value, source, detail }) => {
    if (!source || !detail) return []
    const word = String(detail.word)
    const elsewhere = word.length > 1 ? recordElsewhere(verdictOn(key), observations, key) : { said: 0, unsaid: 0 }
    const weight = chineseWeight(word.length, Number(detail.cover), value === 'unsaid' ? wordRate(elsewhere, rate) : rate)
    return [{ range: source, after: detail.after as Witness['after'], weight, word, elsewhere, missing: value === 'unsaid' }]
  })
  const stretch: Stretch | null = heaviestStretch(seen)
  if (!stretch) return null
  const words = seen.slice(stretch.from, stretch.to).filter(({ missing, word }) => missing && word.length > 1)
  return { range: stretch.range, weight: stretch.weight - slack, words }
}

function witnessOf(token: ChineseToken, previous: ChineseToken | undefined, source: string, rate: number): Witness {
  const { range, word, cover } = token
  return { range, weight: chineseWeight(word.length, cover, rate), after: gapBetween(source, previous?.range, range) }
}

function gapBetween(source: string, previous: Range | undefined, range: Range): Witness['after'] {
  if (!previous) return 'stop'
  const between = source.slice(previous[1], range[0])
  return STOP.test(between) ? 'stop' : COMMA.test(between) ? 'comma' : 'none'
}

/** What speaks for the Chinese having been put in a way that no dictionary tells. */
function slackOf(english: PairAccount['english']): number {
  let slack = 0
  for (const token of english) slack += freedom(token)
  return FREE_RENDERING * slack
}

function freedom({ word, light, cover }: EnglishToken): number {
  if (light || cover >= HALF_SAID) return 0
  const share = cover < TRACE ? 1 : 0.4
  return /^\p{Lu}/u.test(word.raw) && word.before === 'none' ? FREE_NAME * share : share
}
