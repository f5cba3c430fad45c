import { message, type Message } from '../model/index.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { NUMBER } from './lexicon-words.ts'
import type { Model } from './model.ts'
import type { Preparation } from './prepare.ts'
import type { Span } from './span.ts'

/** How sure a bead is, and what speaks against it. */
export interface Judgement {
  readonly confidence: number
  readonly reasons: readonly Message[]
}

/** The judgement of each bead of a path with its posterior. Words are weighed with what is known before the text taught its own. */
export function judge(preparation: Preparation, taught: Model, path: readonly Span[], posteriors: Float64Array): readonly Judgement[] {
  const known = preparation.knowsWords ? preparation.model : taught
  const evidence = evidenceOf(known, path)
  return path.map((span, at) => {
    const posterior = posteriors[at] ?? 0
    const found = evidence[at] ?? null
    if (found === null) return { confidence: posterior, reasons: [message('align.no-counterpart')] }
    return {
      confidence: preparation.knowsWords ? posterior * plausible(found) : posterior,
      reasons: reasonsOf(posterior, found, missingNumbers(preparation, span)),
    }
  })
}

/**
 * A posterior only weighs a bead against others: where nothing fits, the best may still be wrong. Free translations have word evidence of .15 for each
 * word, texts that do not belong together less than -.1; few words say little.
 */
function plausible({ words, size }: Evidence): number {
  const evidence = (words * size + 0.1 * SLACK) / (size + SLACK)
  return 1 / (1 + Math.exp(-(evidence + 0.06) * STEEPNESS))
}

const SLACK = 10
const STEEPNESS = 60

/** A bead that half of all ways go round could as well be another. */
const DOUBTFUL = 0.7
/** Lengths off by this factor are pointed out. */
const OFF_LENGTH = 2
const SHORT = 4

function reasonsOf(posterior: number, evidence: Evidence, numbers: readonly string[]): readonly Message[] {
  const reasons: Message[] = []
  if (numbers.length > 0) reasons.push(message('align.numbers-missing', { numbers: numbers.slice(0, 5).join(', '), count: numbers.length }))
  if (evidence.common === 0 && evidence.size >= SHORT) reasons.push(message('align.no-common-word'))
  if (evidence.size >= SHORT && Math.abs(Math.log(evidence.length)) > Math.log(OFF_LENGTH))
    reasons.push(message(evidence.length > 1 ? 'align.long' : 'align.short', { percent: Math.round(100 * evidence.length) }))
  if (posterior < DOUBTFUL) reasons.push(message('align.other-cut'))
  return reasons
}

/** Numbers of the source that the target does not have. */
function missingNumbers({ model, sourceVocabulary, targetVocabulary }: Preparation, { i0, i, j0, j }: Span): readonly string[] {
  const { source, target } = model
  const there = new Set(target.tokens.subarray(target.tokenStart[j0], target.tokenStart[j]))
  const words = new Set(source.tokens.subarray(source.tokenStart[i0], source.tokenStart[i]))
  return [...words]
    .map((word) => sourceVocabulary.words[word] ?? '')
    .filter((word) => word.startsWith(NUMBER) && !there.has(targetVocabulary.find(word) ?? -1))
    .map((word) => word.slice(NUMBER.length))
}
