import type { Range } from '../../model/index.ts'
import type { Observation } from '../rule.ts'
import { freedom, windowOf, type FreeWord } from './free-words.ts'
import { TRACE } from './likelihood.ts'
import { CHARACTER, DOCUMENT, documentRate, documentValue, recordElsewhere, wordRate, type WordRecord } from './rate.ts'
import { teach, usualFor, type Usual } from './learned.ts'
import { heaviestStretch, type Witness } from './stretch.ts'

/** A word of the text in which something may have no counterpart. */
export interface GapToken {
  readonly word: string
  readonly range: Range
  /** How strongly the other text accounts for it, from 0 to 1. */
  readonly cover: number
  /** The place of what accounts for it in the other text, or -1. */
  readonly place: number
  readonly name: boolean
  /** Whether it tells something of its document: a character by itself does not. */
  readonly counts: boolean
}

/** What is peculiar to looking for gaps in one of the two texts. */
export interface GapSide {
  readonly side: 'source' | 'target'
  /** What a word weighs in a document with this share of words that have nothing. */
  readonly weigh: (word: string, name: boolean, cover: number, rate: number) => number
  /** What a free word of the other text takes away from a stretch, which may be nothing but names. */
  readonly rendering: (free: FreeWord, ofName: boolean) => number
}

/** What lies between the token at a place and the one before it. Asked of few pairs, since it takes time. */
export type GapBefore = (at: number) => Witness['after']

const NOT_SEEN: WordRecord = { said: 0, unsaid: 0 }
/** The least rate that a document could turn out to have, and the least weight that a rule asks for: pairs below are no subjects. */
const [BEST_RATE, LEAST_WEIGHT] = [0.04, 1]
const ANYWHERE: Range = [Infinity, Infinity]

/**
 * What a pair bears witness to: for each word whether the other text has it, and for the document how many have nothing. A pair with what may be a gap
 * is a subject, and its observations hold all that the decision needs.
 */
export function observeGaps(
  tokens: readonly GapToken[],
  free: readonly FreeWord[],
  text: string,
  gapBefore: GapBefore,
  side: GapSide,
): readonly Observation[] {
  const words = tokens.filter(({ counts }) => counts)
  const missing = words.filter(isMissing)
  const whole = { key: DOCUMENT, value: documentValue(missing.length, words.length), source: null, target: null }
  const witnesses = () => [{ ...whole, subject: false }, ...words.map((token) => observationOf(token, side))]
  if (missing.length === 0) return witnesses()
  const taught = (subject: boolean) => teach(new Set(missing.map(({ word }) => word)), new Set(free.map((other) => other.text)), subject)
  if (!isSubject(tokens, free, gapBefore, side)) return [...witnesses(), ...taught(false)]
  return [
    { ...whole, subject: true, detail: { free: JSON.stringify(free), text } },
    ...tokens.map((token, at): Observation => {
      const { word, cover, place, name } = token
      return {
        ...observationOf(token, side),
        subject: isMissing(token),
        detail: { word, cover, place, name: Number(name), after: gapBefore(at) },
      }
    }),
    ...taught(true),
  ]
}

/** Whether a pair's evidence would do in the best of documents. */
function isSubject(tokens: readonly GapToken[], free: readonly FreeWord[], gapBefore: GapBefore, { weigh, rendering }: GapSide): boolean {
  const slack = freedom(free, ANYWHERE, (word) => rendering(word, true))
  let most = -slack
  for (const { word, name, cover } of tokens) most += Math.max(0, weigh(word, name, cover, BEST_RATE))
  // Nearly all pairs are told by this bound.
  if (most < LEAST_WEIGHT) return false
  const witnesses = tokens.map(({ word, name, cover, range }, at) => {
    return { range, after: gapBefore(at), weight: weigh(word, name, cover, BEST_RATE) }
  })
  return (heaviestStretch(witnesses)?.weight ?? 0) - slack >= LEAST_WEIGHT
}

function isMissing({ counts, cover }: GapToken): boolean {
  return counts && cover < TRACE
}

function observationOf(token: GapToken, { side }: GapSide): Observation {
  const { counts, word, range } = token
  return {
    key: counts ? word : CHARACTER,
    value: isMissing(token) ? 'unsaid' : 'said',
    subject: false,
    source: side === 'source' ? range : null,
    target: side === 'target' ? range : null,
  }
}

/** Something that seems to have no counterpart. */
export interface FoundGap {
  readonly range: Range
  readonly text: string
  /** How sure it is, as the logarithm of a likelihood ratio. */
  readonly weight: number
  /** The words that nothing stands for, with what the document's other pairs say of them. */
  readonly words: readonly { readonly word: string; readonly elsewhere: WordRecord; readonly usual: Usual | null }[]
}

/** The stretch of a subject's text that is likeliest without a counterpart. */
export function findGap(
  observations: readonly Observation[],
  verdictOn: (key: string) => string,
  { side, weigh, rendering }: GapSide,
): FoundGap | null {
  const rate = documentRate(verdictOn(DOCUMENT))
  const whole = observations.find(({ key }) => key === DOCUMENT)?.detail
  if (!whole) return null
  const free = new Set(JSON.parse(String(whole.free)) as readonly FreeWord[])
  const seen = observations.flatMap((observation) => {
    const { key, subject, detail } = observation
    const range = observation[side]
    if (!range || !detail) return []
    const [word, name] = [String(detail.word), detail.name === 1]
    const token = { range, after: detail.after as Witness['after'], word, name, missing: subject, place: Number(detail.place) }
    if (!subject) return [{ ...token, weight: weigh(word, name, Number(detail.cover), rate), elsewhere: NOT_SEEN, usual: null }]
    const record = recordElsewhere(verdictOn(key), observations, key)
    const usual = usualFor(word, record, observations, verdictOn)
    const rendering = usual && [...free].find(({ text }) => text === usual.text)
    if (rendering) {
      free.delete(rendering)
      return [{ ...token, missing: false, place: rendering.at, weight: weigh(word, name, 1, rate), elsewhere: record, usual }]
    }
    const elsewhere = usual ? { said: record.said + usual.times, unsaid: Math.max(0, record.unsaid - usual.times) } : record
    return [{ ...token, weight: weigh(word, name, Number(detail.cover), wordRate(elsewhere, rate)), elsewhere, usual }]
  })
  const stretch = heaviestStretch(seen)
  if (!stretch) return null
  const words = seen.slice(stretch.from, stretch.to).filter(({ missing }) => missing)
  const named = words.every(({ name }) => name)
  const window = windowOf(
    seen.map(({ place }) => place),
    stretch.from,
    stretch.to,
  )
  const slack = freedom([...free], window, (word) => rendering(word, named))
  return { range: stretch.range, text: String(whole.text).slice(...stretch.range), weight: stretch.weight - slack, words }
}
