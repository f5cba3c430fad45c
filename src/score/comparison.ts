import type { ConfirmedError } from './confirmed-error.ts'
import { addEfforts, hter, type EditEffort } from './edit-effort.ts'
import { mqmCard, penaltyPoints, type MqmCard } from './mqm-card.ts'
import type { MqmProfile } from './mqm-profile.ts'
import { pairedBootstrap, signTest, type Bootstrap } from './paired-test.ts'
import type { RandomNumber } from './random-number.ts'
import { countWords, textSize } from './text-size.ts'

/** One row of one machine translation. */
export interface ComparedText {
  readonly machine: string
  readonly errors: readonly ConfirmedError[]
  /** Flags that nobody dismissed, confirmed ones included. */
  readonly flags: number
  /** Null while the row is not reviewed. */
  readonly effort: EditEffort | null
}

/** The same Chinese in two machine translations. */
export interface ComparedRow {
  readonly source: string
  readonly first: ComparedText
  readonly second: ComparedText
}

export type Better = 'first' | 'second' | 'same'

/** One row side by side. */
export interface RowComparison {
  readonly firstPenalty: number
  readonly secondPenalty: number
  /** By penalty points; where these are the same, by flags. */
  readonly better: Better
  readonly firstHter: number | null
  readonly secondHter: number | null
}

/** One translation over all rows. */
export interface SideComparison {
  readonly card: MqmCard
  readonly flags: number
  /** Over the reviewed rows; null where none is. */
  readonly hter: number | null
}

/** Two machine translations of one source. */
export interface Comparison {
  readonly rows: readonly RowComparison[]
  readonly first: SideComparison
  readonly second: SideComparison
  readonly firstBetter: number
  readonly secondBetter: number
  readonly same: number
  /** p of the sign test on the rows. */
  readonly signTest: number
  readonly bootstrap: Bootstrap | null
}

/** How the difference is tested: `random` gives the draws (see `seededNumbers`). Cost: `samples` times the number of rows. */
export interface ComparisonChoice {
  readonly profile: MqmProfile
  readonly samples: number
  readonly random: RandomNumber
}

/** Holds two translations against each other, row by row and in total. */
export function compareTranslations(rows: readonly ComparedRow[], { profile, samples, random }: ComparisonChoice): Comparison {
  const compared = rows.map((row) => compareRow(row, profile))
  const number = (better: Better): number => compared.filter((row) => row.better === better).length
  const [firstBetter, secondBetter] = [number('first'), number('second')]
  const paired = compared.map(({ firstPenalty, secondPenalty }, index) => ({
    first: { penalty: firstPenalty, words: wordsOf(rows[index]?.first) },
    second: { penalty: secondPenalty, words: wordsOf(rows[index]?.second) },
  }))
  return {
    rows: compared,
    first: sideOf(rows, 'first', profile),
    second: sideOf(rows, 'second', profile),
    firstBetter,
    secondBetter,
    same: compared.length - firstBetter - secondBetter,
    signTest: signTest(firstBetter, secondBetter),
    bootstrap: pairedBootstrap(paired, profile.referenceWords, samples, random),
  }
}

function compareRow({ first, second }: ComparedRow, profile: MqmProfile): RowComparison {
  const [firstPenalty, secondPenalty] = [penaltyOf(first, profile), penaltyOf(second, profile)]
  const difference = secondPenalty - firstPenalty || second.flags - first.flags
  return {
    firstPenalty,
    secondPenalty,
    better: difference > 0 ? 'first' : difference < 0 ? 'second' : 'same',
    firstHter: first.effort && hter(first.effort),
    secondHter: second.effort && hter(second.effort),
  }
}

function sideOf(rows: readonly ComparedRow[], side: 'first' | 'second', profile: MqmProfile): SideComparison {
  const texts = rows.map((row) => row[side])
  const efforts = texts.flatMap(({ effort }) => (effort ? [effort] : []))
  const size = textSize(rows.map((row) => ({ source: row.source, machine: row[side].machine })))
  return {
    card: mqmCard(
      texts.flatMap(({ errors }) => errors),
      size,
      profile,
    ),
    flags: texts.reduce((sum, { flags }) => sum + flags, 0),
    hter: efforts.length === 0 ? null : hter(addEfforts(efforts)),
  }
}

function penaltyOf({ errors }: ComparedText, profile: MqmProfile): number {
  return errors.reduce((sum, { type, severity }) => sum + penaltyPoints(type, severity, profile), 0)
}

function wordsOf(text: ComparedText | undefined): number {
  return countWords(text?.machine ?? '')
}
