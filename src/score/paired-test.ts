import { forceUnwrap } from '../model/index.ts'
import { quantile } from './quantile.ts'
import type { RandomNumber } from './random-number.ts'

/**
 * The two-sided p-value of the exact sign test (Dixon and Mood 1946, "The Statistical Sign Test"): how often chance alone, at even odds,
 * would part the rows that differ at least as unevenly. Rows that tie are left out. 1 where no row differs.
 */
export function signTest(firstBetter: number, secondBetter: number): number {
  const count = firstBetter + secondBetter
  const fewer = Math.min(firstBetter, secondBetter)
  // Logarithms, because 2 ** -count is 0 for a program from 1,075 rows on.
  let term = count * Math.log(0.5)
  let sum = Math.exp(term)
  for (let k = 1; k <= fewer; k++) {
    term += Math.log((count - k + 1) / k)
    sum += Math.exp(term)
  }
  return Math.min(1, 2 * sum)
}

/** Points and words of one row in both translations. */
export interface PairedRow {
  readonly first: { readonly penalty: number; readonly words: number }
  readonly second: { readonly penalty: number; readonly words: number }
}

/** What resampling says of the difference in points per `perWords` words, second less first: below 0 the second is better. */
export interface Bootstrap {
  /** The 95 % interval, by percentiles. */
  readonly low: number
  readonly high: number
  /** The share of samples in which the first translation is better, and the second. */
  readonly firstBetter: number
  readonly secondBetter: number
  readonly samples: number
}

/**
 * Paired bootstrap resampling (Koehn 2004, "Statistical Significance Tests for Machine Translation Evaluation", EMNLP; Efron and Tibshirani
 * 1993): draws as many rows as there are, with replacement, `samples` times, and scores both translations on the same rows. Null without rows
 * or without samples. A draw without a word on one side has no points there.
 */
export function pairedBootstrap(rows: readonly PairedRow[], perWords: number, samples: number, random: RandomNumber): Bootstrap | null {
  if (rows.length === 0 || samples <= 0) return null
  const differences = Array.from({ length: samples }, () => drawnDifference(rows, perWords, random))
  return {
    low: quantile(differences, 0.025) ?? 0,
    high: quantile(differences, 0.975) ?? 0,
    firstBetter: differences.filter((difference) => difference > 0).length / samples,
    secondBetter: differences.filter((difference) => difference < 0).length / samples,
    samples,
  }
}

function drawnDifference(rows: readonly PairedRow[], perWords: number, random: RandomNumber): number {
  let [firstPenalty, firstWords, secondPenalty, secondWords] = [0, 0, 0, 0]
  for (let draw = 0; draw < rows.length; draw++) {
    const { first, second } = forceUnwrap('a number below 1 draws a row', rows[Math.floor(random() * rows.length)])
    firstPenalty += first.penalty
    firstWords += first.words
    secondPenalty += second.penalty
    secondWords += second.words
  }
  return normed(secondPenalty, secondWords, perWords) - normed(firstPenalty, firstWords, perWords)
}

function normed(penalty: number, words: number, perWords: number): number {
  return words === 0 ? 0 : (penalty * perWords) / words
}
