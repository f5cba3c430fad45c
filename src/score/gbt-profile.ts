import { z } from 'zod'
import { fail, succeed, type Outcome } from '../model/index.ts'
import { GBT_CLASSES, type GbtClass } from './gbt-class.ts'
import { misfit } from './mqm-profile.ts'

/**
 * What a translation is used for (classes I to IV of use): official, legal or to be printed; general; for reference; for the gist. The names
 * of the classes are taken from a provider's statement that cites the standard.
 */
export const GBT_PURPOSES = ['official', 'general', 'reference', 'gist'] as const

export type GbtPurpose = (typeof GBT_PURPOSES)[number]

/** The parameters of a composite error rate. */
export interface GbtProfile {
  readonly name: string
  /** K, difficulty: from 0.5 to 1. */
  readonly difficulty: number
  readonly purpose: GbtPurpose
  /** C_A, by purpose. */
  readonly purposeCoefficients: Readonly<Record<GbtPurpose, number>>
  /** C_I to C_IV, by class of error. */
  readonly classCoefficients: Readonly<Record<GbtClass, number>>
  /** The highest acceptable rate, as a fraction: 0.0015 is 1.5 per mille. */
  readonly limit: number
  /** A shorter text counts as so many characters. */
  readonly smallestCount: number
  /** Whether a repeated error counts once. */
  readonly repeatsOnce: boolean
}

/** The values that the standard suggests, with the strictest use and difficulty: a client may agree on milder ones. */
export const DEFAULT_GBT_PROFILE: GbtProfile = {
  name: 'GB/T 19682-2005',
  difficulty: 1,
  purpose: 'official',
  purposeCoefficients: { official: 1, general: 0.75, reference: 0.5, gist: 0.25 },
  classCoefficients: { I: 3, II: 1, III: 0.5, IV: 0.25 },
  limit: 0.0015,
  smallestCount: 1000,
  repeatsOnce: true,
}

const coefficient = z.number().nonnegative()

const profileSchema: z.ZodType<GbtProfile> = z.object({
  name: z.string(),
  difficulty: z.number().min(0.5).max(1),
  purpose: z.enum(GBT_PURPOSES),
  purposeCoefficients: z.record(z.enum(GBT_PURPOSES), coefficient),
  classCoefficients: z.record(z.enum(GBT_CLASSES), coefficient),
  limit: z.number().positive(),
  smallestCount: z.int().nonnegative(),
  repeatsOnce: z.boolean(),
})

/** The profile that a value from outside holds, or `score.profile-misfit` with the path and the fault of the first thing that does not fit. */
export function parseGbtProfile(value: unknown): Outcome<GbtProfile> {
  const parsed = profileSchema.safeParse(value)
  return parsed.success ? succeed(parsed.data) : fail('score.profile-misfit', misfit(parsed.error))
}
