import type { Command } from 'commander'
import type { ModelFinding } from '../../src/model/index.ts'
import { ChatEndpoint } from '../ai/chat-endpoint.ts'
import { reviewByModel, type ReviewedTexts } from '../ai/model-review.ts'
import { Fault } from '../host/fault.ts'
import { wordProblem } from '../host/wording.ts'

/** The optional AI reviewer. */
export interface ModelOptions {
  readonly ai?: string
  readonly aiModel?: string
}

/** Where the key of a service is taken from: on a command line other users of the machine could read it. */
const KEY_VARIABLE = 'DUIZHAO_AI_KEY'

/** Adds `--ai` and `--ai-model` to a command. */
export function withModelOptions(command: Command): Command {
  return command
    .option(
      '--ai <address>',
      `ask a language model as well: an OpenAI-compatible service, such as http://localhost:11434/v1; a key is read from ${KEY_VARIABLE}. The texts are sent there.`,
    )
    .option('--ai-model <name>', 'the model to ask')
}

/** A model that is to be asked. */
export interface ChosenModel {
  readonly endpoint: ChatEndpoint
  readonly model: string
}

/** The model that was named; null where none was. Throws the Faults `ai.incomplete`, `ai.address` and `ai.key`. */
export function chosenModel({ ai, aiModel }: ModelOptions): ChosenModel | null {
  if (ai === undefined && aiModel === undefined) return null
  if (ai === undefined || aiModel === undefined) throw new Fault('ai.incomplete')
  const key = process.env[KEY_VARIABLE]
  return { endpoint: new ChatEndpoint({ address: ai, model: aiModel, ...(key === undefined ? {} : { key }) }), model: aiModel }
}

/**
 * What the model says of each pair, by its place. Pairs without an answer are told on standard error, and the others are used. Rejects as
 * `reviewByModel` does.
 */
export async function findingsByModel(
  pairs: readonly ReviewedTexts[],
  { endpoint, model }: ChosenModel,
  { signal, onShare }: { readonly signal: AbortSignal; readonly onShare: (share: number) => void },
): Promise<ReadonlyMap<number, readonly ModelFinding[]>> {
  const { findings, failed, problem } = await reviewByModel(pairs, { endpoint, model, signal, onProgress: onShare })
  if (problem) process.stderr.write(`duizhao: ${failed} pairs without an answer of the model. ${wordProblem(problem, 'en')}\n`)
  return findings
}
