import { forceUnwrap } from '../model/index.ts'
import type { ConfirmedError } from './confirmed-error.ts'
import { GBT_CLASSES, gbtClass, type GbtClass } from './gbt-class.ts'
import type { GbtProfile } from './gbt-profile.ts'
import type { TextSize } from './text-size.ts'

/** The errors of one class. */
export interface GbtClassTally {
  readonly class: GbtClass
  /** Places in the text. */
  readonly places: number
  /** D: the errors that count, each repeated one once. */
  readonly counted: number
  readonly coefficient: number
  /** Coefficient times D. */
  readonly points: number
}

export type GbtResult =
  /** No Chinese was reviewed, so there is no rate. */
  { readonly kind: 'no-text' } | { readonly kind: 'scored'; /** As a fraction. */ readonly rate: number; readonly passed: boolean }

/** A filled-in card of GB/T 19682-2005. */
export interface GbtCard {
  readonly profile: GbtProfile
  readonly size: TextSize
  /** W: the characters of the Chinese, or the smallest count where there are fewer. */
  readonly countedCharacters: number
  readonly byClass: readonly GbtClassTally[]
  /** Neutral remarks, which are no errors by this standard. */
  readonly neutral: number
  readonly points: number
  readonly result: GbtResult
}

/** What differs from the limit by rounding alone is at the limit. */
const ROUNDING = 1e-9

/**
 * The composite error rate (综合差错率) of GB/T 19682-2005, "Target text quality requirements for translation services", normative annex A:
 *
 *     rate = K x C_A x (C_I D_I + C_II D_II + C_III D_III + C_IV D_IV) / W x 100 %
 *
 * K is the difficulty (suggested: 0.5 to 1), C_A the use of the translation (1, 0.75, 0.5, 0.25), C_I to C_IV the weights of the classes
 * (3, 1, 0.5, 0.25), D_I to D_IV the errors of each class, where a repeated one counts once, and W the characters that the contract counts,
 * here those of the Chinese without white space. The rate should not exceed 1.5 per mille, and a text under 1,000 characters counts as 1,000.
 *
 * The standard itself was not at hand. Formula, coefficients, classes and the rule on repeats were read in a copy of the annex on the web, and
 * in part (C_A, D and the weights of the first classes) in an example of GB/T 20001.5-2017, annex A, which quotes it. The limit and the rule
 * of 1,000 stand in quality statements of several providers that cite the standard. Not certain: that W leaves white space out and counts
 * marks, which is the custom of contracts (GB/T 19363.1). How errors of MQM fall into the classes is ours (gbt-class.ts).
 */
export function gbtCard(errors: readonly ConfirmedError[], size: TextSize, profile: GbtProfile): GbtCard {
  const classed = errors.map((error) => ({ error, class: gbtClass(error.type, error.severity) }))
  const counted = profile.repeatsOnce ? withoutRepeats(classed) : classed
  const byClass = GBT_CLASSES.map((name): GbtClassTally => {
    const number = counted.filter((entry) => entry.class === name).length
    const coefficient = profile.classCoefficients[name]
    const places = classed.filter((entry) => entry.class === name).length
    return { class: name, places, counted: number, coefficient, points: coefficient * number }
  })
  const points = byClass.reduce((total, tally) => total + tally.points, 0)
  const countedCharacters = Math.max(size.characters, profile.smallestCount)
  return {
    profile,
    size,
    countedCharacters,
    byClass,
    neutral: classed.filter((entry) => entry.class === null).length,
    points,
    result: size.characters === 0 ? { kind: 'no-text' } : gbtResult(points, countedCharacters, profile),
  }
}

interface ClassedError {
  readonly error: ConfirmedError
  readonly class: GbtClass | null
}

/** One entry for each mistake, the gravest of its places. */
function withoutRepeats(classed: readonly ClassedError[]): readonly ClassedError[] {
  const gravest = new Map<string, ClassedError>()
  const single: ClassedError[] = []
  for (const entry of classed) {
    const key = entry.error.repeats
    if (key === undefined) single.push(entry)
    else if (!gravest.has(key) || rank(entry) < rank(forceUnwrap('it was just found', gravest.get(key)))) gravest.set(key, entry)
  }
  return [...single, ...gravest.values()]
}

function rank({ class: name }: ClassedError): number {
  return name === null ? GBT_CLASSES.length : GBT_CLASSES.indexOf(name)
}

function gbtResult(points: number, characters: number, profile: GbtProfile): GbtResult {
  const rate = (profile.difficulty * profile.purposeCoefficients[profile.purpose] * points) / characters
  return { kind: 'scored', rate, passed: rate <= profile.limit * (1 + ROUNDING) }
}
