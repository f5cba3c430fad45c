import { BY_CHARACTER } from './counterparts.ts'

/**
 * Weights of evidence, as logarithms of likelihood ratios. The shares stand for a large dictionary and were counted on human and machine translations of
 * reports, news, records and novels: how a word looks beside English that says it, and beside English of another place.
 */

/** Of Chinese words beside foreign English, the share that nothing stands for, by their length. */
const ALONE = { two: 0.73, three: 0.62, four: 0.55 }
/** How much rarer than a word of two characters a longer one is left without anything in a good translation. */
const LONGER = { three: 0.42, four: 0.4 }
const [LEAST_RATE, MOST_RATE] = [0.03, 0.7]
/** The same share of English words beside foreign Chinese. */
const ENGLISH_ALONE = 0.72
const NAME_ALONE = 0.71
/** English names are left without anything that much oftener. */
const NAME_RATE = 1.5

/** Cover from which a word is as good as said, as likely as not, and from which there is a trace. */
export const SAID = 0.9
export const HALF_SAID = 0.15
export const TRACE = 0.03

/**
 * What a Chinese word of `length` characters whose English is there to the degree `cover` weighs, where the share `rate` of the words of its document
 * have nothing.
 */
export function chineseWeight(length: number, cover: number, rate: number): number {
  if (length < 2) return characterWeight(cover)
  const alone = length === 2 ? ALONE.two : length === 3 ? ALONE.three : ALONE.four
  const factor = length === 2 ? 1 : length === 3 ? LONGER.three : LONGER.four
  const nothing = Math.log(alone / bounded(rate * factor))
  if (cover < TRACE) return nothing
  if (cover >= SAID) return length > 2 && cover < 1 ? -0.8 : -2.5
  if (cover < HALF_SAID) return 0.4 * nothing - 0.15
  // A character's own meaning: of long words one is soon met by chance.
  if (cover >= BY_CHARACTER) return Math.min(1, 0.5 * (nothing - 1.4))
  return -0.5
}

/** A character by itself may be any part of a phrase, and says little either way. */
function characterWeight(cover: number): number {
  if (cover < TRACE) return 0.35
  if (cover < HALF_SAID) return 0
  return cover >= BY_CHARACTER ? -1 : -0.5
}

/** The same for an English word. */
export function englishWeight(isName: boolean, cover: number, rate: number): number {
  const nothing = isName ? Math.log(NAME_ALONE / bounded(rate * NAME_RATE)) : Math.log(ENGLISH_ALONE / bounded(rate))
  if (cover < TRACE) return nothing
  if (cover >= SAID) return -2.5
  if (cover < HALF_SAID) return 0.4 * nothing - 0.15
  return cover >= BY_CHARACTER ? Math.min(0.3, 0.5 * (nothing - 1.8)) : -0.6
}

function bounded(rate: number): number {
  return Math.min(MOST_RATE, Math.max(LEAST_RATE, rate))
}
