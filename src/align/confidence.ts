import { message, type Message } from '../model/index.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { NUMBER } from './word/lexicon-words.ts'
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
  const plausible = plausibilities(evidence)
  return path.map((span, at) => {
    const posterior = posteriors[at] ?? 0
    const found = evidence[at] ?? null
    if (found === null) return { confidence: posterior, reasons: [message('align.no-counterpart')] }
    return {
      confidence: preparation.knowsWords ? posterior * (plausible[at] ?? 1) : posterior,
      reasons: reasonsOf(posterior, found, missingNumbers(preparation, span)),
    }
  })
}

/** Beads to both sides of a bead whose words tell as well whether the texts belong together there. */
const AROUND = 8
/** A stretch with little evidence is thought to hold so many words more of a usual translation. */
const SLACK = 10
const USUAL = 0.1
/** Translations have word evidence of .15 for each word, however free; texts that do not belong together less than -.1. */
const MIDDLE = -0.06
const STEEPNESS = 60

/**
 * How likely it is, for each bead, that the texts belong together around it. A posterior only weighs a bead against others: where nothing fits, the best may
 * still be wrong. One bead alone says too little: in free translations every tenth has no word in common.
 */
function plausibilities(evidence: readonly (Evidence | null)[]): Float64Array {
  const [words, size] = [new Float64Array(evidence.length + 1), new Float64Array(evidence.length + 1)]
  for (const [at, found] of evidence.entries()) {
    words[at + 1] = (words[at] ?? 0) + (found ? found.words * found.size : 0)
    size[at + 1] = (size[at] ?? 0) + (found?.size ?? 0)
  }
  return Float64Array.from(evidence, (_, at) => {
    const [from, to] = [Math.max(0, at - AROUND), Math.min(evidence.length, at + AROUND + 1)]
    const sum = (words[to] ?? 0) - (words[from] ?? 0)
    const all = (size[to] ?? 0) - (size[from] ?? 0)
    return 1 / (1 + Math.exp(-((sum + USUAL * SLACK) / (all + SLACK) - MIDDLE) * STEEPNESS))
  })
}

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
  // Nine beads in ten have none.
  if (source.numbers.start[i0] === source.numbers.start[i]) return []
  const there = new Set(target.tokens.subarray(target.tokenStart[j0], target.tokenStart[j]))
  const words = new Set(source.tokens.subarray(source.tokenStart[i0], source.tokenStart[i]))
  return [...words]
    .map((word) => sourceVocabulary.words[word] ?? '')
    .filter((word) => word.startsWith(NUMBER) && !there.has(targetVocabulary.find(word) ?? -1))
    .map((word) => word.slice(NUMBER.length))
}
