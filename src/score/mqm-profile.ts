import { z } from 'zod'
import {
  ISSUE_TYPES,
  SEVERITIES,
  SEVERITY_MULTIPLIERS,
  fail,
  succeed,
  type IssueType,
  type Outcome,
  type Severity,
} from '../model/index.ts'

/** The parameters of an MQM score. What is not a number of the standard is agreed on between a client and a provider. */
export interface MqmProfile {
  readonly name: string
  /** Severity penalty multipliers. */
  readonly multipliers: Readonly<Record<Severity, number>>
  /** Error type weights; 1 where a type is not named. */
  readonly weights: Readonly<Partial<Record<IssueType, number>>>
  /** Reference word count: the number of words that the normed penalty is stated for. */
  readonly referenceWords: number
  /** The score of a text without errors. */
  readonly maximumScore: number
  /** Passing threshold, on the calibrated score. */
  readonly passMark: number
  /** Acceptable penalty points in a text of `referenceWords`: exactly so many make exactly the pass mark. */
  readonly acceptablePenalty: number
  /** Whether one critical error fails a text whatever its score. */
  readonly criticalFails: boolean
}

/**
 * The multipliers 0, 1, 5 and 25, the reference word count of 1,000, the maximum of 100 and the critical error that fails a text are the
 * defaults of MQM 2.0 (MQM Council, "The MQM Scoring Models", themqm.org/error-types-2/the-mqm-scoring-models). The standard leaves weights
 * and threshold to the project: equal weights and 10 points per 1,000 words at the pass mark of 90 are ours, which makes the calibrated
 * score 100 less the points per 1,000 words.
 */
export const DEFAULT_MQM_PROFILE: MqmProfile = {
  name: 'MQM 2.0',
  multipliers: SEVERITY_MULTIPLIERS,
  weights: {},
  referenceWords: 1000,
  maximumScore: 100,
  passMark: 90,
  acceptablePenalty: 10,
  criticalFails: true,
}

const points = z.number().nonnegative()

const profileSchema = z
  .object({
    name: z.string(),
    multipliers: z.record(z.enum(SEVERITIES), points),
    weights: z.partialRecord(z.enum(ISSUE_TYPES), points),
    referenceWords: z.number().positive(),
    maximumScore: z.number().positive(),
    passMark: points,
    acceptablePenalty: z.number().positive(),
    criticalFails: z.boolean(),
  })
  .refine(({ passMark, maximumScore }) => passMark < maximumScore, { path: ['passMark'], message: 'not below the maximum score' })

/** The profile that a value from outside holds, or `score.profile-misfit` with the path and the fault of the first thing that does not fit. */
export function parseMqmProfile(value: unknown): Outcome<MqmProfile> {
  const parsed = profileSchema.safeParse(value)
  return parsed.success ? succeed(parsed.data as MqmProfile) : fail('score.profile-misfit', misfit(parsed.error))
}

/** Where the first fault of a parsed value lies, and what it is. */
export function misfit(error: z.ZodError): { readonly path: string; readonly fault: string } {
  const [first] = error.issues
  return { path: first?.path.join('.') ?? '', fault: first?.message ?? '' }
}
