import { ISSUE_TYPES, SEVERITIES, forceUnwrap, type IssueType, type Severity } from '../model/index.ts'
import type { ConfirmedError } from './confirmed-error.ts'
import { DIMENSIONS, typesOf, type Dimension } from './dimension.ts'
import type { MqmProfile } from './mqm-profile.ts'
import type { TextSize } from './text-size.ts'

/** Errors of one kind, and the penalty points that they cost. */
export interface Tally {
  readonly errors: number
  readonly penalty: number
}

/** A row of the error count table: errors of one type by severity. */
export interface TypeTally extends Tally {
  readonly type: IssueType
  readonly bySeverity: Readonly<Record<Severity, number>>
}

/** The rows of one dimension added up. */
export interface DimensionTally extends Tally {
  readonly dimension: Dimension
  readonly bySeverity: Readonly<Record<Severity, number>>
}

/** Why a text does not pass: too many points for its length, or a critical error. */
export type MqmFault = 'penalty' | 'critical'

export type MqmResult =
  /** Nothing was evaluated, so nothing is scored: neither good nor bad. */
  | { readonly kind: 'no-words' }
  | {
      readonly kind: 'scored'
      readonly perWordPenalty: number
      /** Per `referenceWords` words. */
      readonly normedPenalty: number
      /** The raw score; below 0 where there are more points than words. */
      readonly qualityScore: number
      /** The score that the pass mark is on; below 0 for very bad texts. */
      readonly calibratedScore: number
      readonly passed: boolean
      /** Empty when the text passed. */
      readonly faults: readonly MqmFault[]
    }

/** A filled-in MQM 2.0 scorecard. */
export interface MqmCard {
  readonly profile: MqmProfile
  /** `size.words` is the evaluation word count. */
  readonly size: TextSize
  /** All types, those without errors too, in the order of the typology. */
  readonly byType: readonly TypeTally[]
  /** All seven dimensions. */
  readonly byDimension: readonly DimensionTally[]
  readonly bySeverity: Readonly<Record<Severity, Tally>>
  readonly errors: number
  readonly absolutePenalty: number
  readonly result: MqmResult
}

/** Points are compared by products of parameters: what differs by rounding alone is the same. */
const ROUNDING = 1e-9

/**
 * The MQM 2.0 scorecard of a text:
 *
 * - Error Type Penalty Total = (sum over severities of errors x multiplier) x weight
 * - Absolute Penalty Total = sum of the Error Type Penalty Totals
 * - Per-Word Penalty Total = Absolute Penalty Total / Evaluation Word Count
 * - Normed Penalty Total = Per-Word Penalty Total x Reference Word Count
 * - (raw) Quality Score = (1 - Per-Word Penalty Total) x Maximum Score
 * - calibrated Quality Score = Maximum Score - Normed Penalty Total x Scaling Factor, where
 *   Scaling Factor = (Maximum Score - Pass Mark) / acceptable points per Reference Word Count
 *
 * A text passes where its calibrated score reaches the pass mark, which is where its normed penalty is acceptable, and it has no critical
 * error. Sources: MQM Council, "The MQM Scoring Models", themqm.org/error-types-2/the-mqm-scoring-models, and "Values and Scores",
 * themqm.org/error-types-2/values-and-scores; Lommel et al. 2024, "The Multi-Range Theory of Translation Quality Measurement",
 * arXiv 2405.16969. The calibrated score is given as implementers restate it. The standard usually counts source words; Chinese has none, so the words of the machine English stand for them
 * (ISO 5060 counts the target as well), and the characters of the Chinese are stated beside them.
 */
export function mqmCard(errors: readonly ConfirmedError[], size: TextSize, profile: MqmProfile): MqmCard {
  const byType = ISSUE_TYPES.map((type) => typeTally(type, errors, profile))
  const absolutePenalty = sum(byType.map(({ penalty }) => penalty))
  const bySeverity = record((severity) => severityTally(severity, byType, profile))
  return {
    profile,
    size,
    byType,
    byDimension: DIMENSIONS.map((dimension) => dimensionTally(dimension, byType)),
    bySeverity,
    errors: errors.length,
    absolutePenalty,
    result: mqmResult(absolutePenalty, bySeverity.critical.errors, size.words, profile),
  }
}

function typeTally(type: IssueType, errors: readonly ConfirmedError[], profile: MqmProfile): TypeTally {
  const own = errors.filter((error) => error.type === type)
  const bySeverity = record((severity) => own.filter((error) => error.severity === severity).length)
  const penalty = sum(SEVERITIES.map((severity) => bySeverity[severity] * penaltyPoints(type, severity, profile)))
  return { type, errors: own.length, penalty, bySeverity }
}

/** What one error of this type and severity costs. */
export function penaltyPoints(type: IssueType, severity: Severity, { multipliers, weights }: MqmProfile): number {
  return multipliers[severity] * (weights[type] ?? 1)
}

function dimensionTally(dimension: Dimension, byType: readonly TypeTally[]): DimensionTally {
  const own = typesOf(dimension).map((type) =>
    forceUnwrap(
      'every type has a row',
      byType.find((row) => row.type === type),
    ),
  )
  return {
    dimension,
    errors: sum(own.map((row) => row.errors)),
    penalty: sum(own.map((row) => row.penalty)),
    bySeverity: record((severity) => sum(own.map((row) => row.bySeverity[severity]))),
  }
}

function severityTally(severity: Severity, byType: readonly TypeTally[], profile: MqmProfile): Tally {
  return {
    errors: sum(byType.map(({ bySeverity }) => bySeverity[severity])),
    penalty: sum(byType.map(({ type, bySeverity }) => bySeverity[severity] * penaltyPoints(type, severity, profile))),
  }
}

function mqmResult(penalty: number, criticals: number, words: number, profile: MqmProfile): MqmResult {
  if (words === 0) return { kind: 'no-words' }
  const { referenceWords, maximumScore, passMark, acceptablePenalty, criticalFails } = profile
  const perWordPenalty = penalty / words
  const normedPenalty = (penalty * referenceWords) / words
  const faults: MqmFault[] = []
  if (normedPenalty > acceptablePenalty * (1 + ROUNDING)) faults.push('penalty')
  if (criticalFails && criticals > 0) faults.push('critical')
  return {
    kind: 'scored',
    perWordPenalty,
    normedPenalty,
    qualityScore: (1 - perWordPenalty) * maximumScore,
    calibratedScore: maximumScore - (normedPenalty * (maximumScore - passMark)) / acceptablePenalty,
    passed: faults.length === 0,
    faults,
  }
}

function record<T>(value: (severity: Severity) => T): Readonly<Record<Severity, T>> {
  return { neutral: value('neutral'), minor: value('minor'), major: value('major'), critical: value('critical') }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
