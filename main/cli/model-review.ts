import { joinedText, type Glossary, type ModelFinding } from '../../src/model/index.ts'
import type { AskedRow } from '../host/answer-store.ts'
import type { DictionaryStack } from '../host/dictionary-stack.ts'
import { runCheck } from '../host/thread.ts'
import type { ReviewResult, RuleChoice } from '../host/work.ts'
import { findingsByModel, type ChosenModel } from './model-option.ts'
import type { Progress } from './progress.ts'

export interface ModelReviewOptions {
  readonly model: ChosenModel
  readonly glossaries: readonly Glossary[]
  readonly rules: RuleChoice
  readonly dictionaries: DictionaryStack
  readonly signal: AbortSignal
  readonly progress: Progress
}

export interface ModelReviewed {
  readonly result: ReviewResult
  /** What the model said of each row that it answered about, as a new project numbers them. */
  readonly answered: readonly { readonly row: AskedRow; readonly findings: readonly ModelFinding[] }[]
}

/** A finished review with a model's findings among its flags. Rejects as `findingsByModel` does. */
export async function reviewedByModel(
  made: ReviewResult,
  { model, glossaries, rules, dictionaries, signal, progress }: ModelReviewOptions,
): Promise<ModelReviewed> {
  const { source, target, beads } = made
  const texts = beads.map((bead) => ({ source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
  const onShare = (share: number) => progress.report('model', share)
  const findings = await findingsByModel(texts, model, { signal, onShare }).finally(() => progress.end())
  const pairs = texts.map((pair, id) => ({ id, ...pair, findings: findings.get(id) ?? [] }))
  const flags = await runCheck({ kind: 'check', pairs, glossaries, dictionaries, rules }, { signal })
  const answered = [...findings].flatMap(([place, found]) => {
    const pair = texts[place]
    return pair ? [{ row: { segment: place + 1, ...pair, machine: pair.target }, findings: found }] : []
  })
  return { result: { ...made, flags }, answered }
}
