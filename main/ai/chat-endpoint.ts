import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { ANSWER_SCHEMA, isServiceAddress, type ChatMessage } from '../../src/check/index.ts'
import { Fault } from '../host/fault.ts'

/** A service that answers chats as OpenAI's does: a local program first (Ollama, llama.cpp, LM Studio, vLLM), or one on the network. */
export interface EndpointChoice {
  /** The address up to and with `/v1`. */
  readonly address: string
  readonly model: string
  /** Sent as a bearer token; most local programs need none. */
  readonly key?: string
}

export interface EndpointPatience {
  /** Milliseconds that one answer may take. */
  readonly timeout: number
  /** How often a request is sent again where the service is busy or out of reach. */
  readonly retries: number
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly wait: number
}

export const PATIENCE: EndpointPatience = { timeout: 120_000, retries: 4, wait: 1000 }
/** A service that asks for more is not waited for. */
const LONGEST_WAIT = 60_000

const answered = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1) })

/** How an answer is held to JSON, the strictest first: services differ in what they know. */
const FORMATS = [
  { type: 'json_schema', json_schema: { name: 'review', strict: true, schema: ANSWER_SCHEMA } },
  { type: 'json_object' },
  undefined,
] as const

/** How one request is made: which of `FORMATS`, and whether the same question is to have the same answer, which some services do not allow. */
interface Form {
  readonly format: number
  readonly steady: boolean
}

/** One chat service. Remembers which form of a request the service knows. */
export class ChatEndpoint {
  readonly #choice: EndpointChoice
  readonly #patience: EndpointPatience
  #form: Form = { format: 0, steady: true }

  /** Throws the Faults `ai.address` and `ai.key` for a choice that nobody can be asked with. */
  constructor(choice: EndpointChoice, patience: EndpointPatience = PATIENCE) {
    if (!isServiceAddress(choice.address)) throw new Fault('ai.address', { address: choice.address })
    // A header takes nothing else; the message of the network would show the key.
    if (choice.key !== undefined && !/^[\x21-\x7e]+$/.test(choice.key)) throw new Fault('ai.key')
    this.#choice = choice
    this.#patience = patience
  }

  /**
   * The text of the model's answer. Rejects with the Faults `job.cancelled`, `ai.unreachable` (nobody answers), `ai.refused` (the key), `ai.no-model`,
   * `ai.moved` (to another address, which is not followed), `ai.busy` (still, after all repetitions), `ai.slow` and `ai.failed` (with what it says).
   */
  async ask(messages: readonly ChatMessage[], signal?: AbortSignal): Promise<string> {
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.#once(messages, signal)
      if (outcome.kind === 'answer') return outcome.text
      if (outcome.kind === 'other-form') {
        attempt--
        this.#form = outcome.form
        continue
      }
      if (attempt >= this.#patience.retries) throw outcome.fault
      await this.#rest(outcome.wait ?? this.#patience.wait * 2 ** attempt, signal)
    }
  }

  async #rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await pause(Math.min(milliseconds, LONGEST_WAIT), undefined, signal ? { signal } : {})
    } catch (error) {
      throw new Fault('job.cancelled', {}, { cause: error })
    }
  }

  async #once(messages: readonly ChatMessage[], signal: AbortSignal | undefined): Promise<Turn> {
    const { address, model } = this.#choice
    const late = AbortSignal.timeout(this.#patience.timeout)
    // Another request may find out meanwhile what the service does not know.
    const form = this.#form
    try {
      const response = await this.#send(messages, form, signal ? AbortSignal.any([signal, late]) : late)
      const text = await response.text()
      return response.ok ? this.#read(text) : this.#refusal(response, text, form)
    } catch (error) {
      if (error instanceof Fault) throw error
      if (signal?.aborted) throw new Fault('job.cancelled', {}, { cause: error })
      if (late.aborted) throw new Fault('ai.slow', { address, model, seconds: this.#patience.timeout / 1000 }, { cause: error })
      return { kind: 'again', fault: new Fault('ai.unreachable', { address, why: causeOf(error) }, { cause: error }) }
    }
  }

  #send(messages: readonly ChatMessage[], form: Form, signal: AbortSignal): Promise<Response> {
    const { address, model, key } = this.#choice
    const format = FORMATS[form.format]
    return fetch(`${address.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, ...(form.steady ? { temperature: 0 } : {}), ...(format ? { response_format: format } : {}) }),
      // Texts and key go where the reviewer said, and nowhere else.
      redirect: 'manual',
      signal,
    })
  }

  #read(text: string): Turn {
    const content = answered.safeParse(parsed(text)).data?.choices[0]?.message.content
    if (content === undefined || content === null) throw this.#failed(200, text)
    return { kind: 'answer', text: content }
  }

  #refusal(response: Response, text: string, form: Form): Turn {
    const { address, model } = this.#choice
    if (response.status >= 300 && response.status < 400)
      throw new Fault('ai.moved', { address, to: response.headers.get('location') ?? '' })
    if (response.status === 401 || response.status === 403) throw new Fault('ai.refused', { address })
    if (response.status === 404) throw new Fault('ai.no-model', { address, model })
    const isBusy = response.status === 429 || response.status >= 500
    if (isBusy) return { kind: 'again', fault: new Fault('ai.busy', { address, status: response.status }), ...waitOf(response) }
    if (response.status === 400 || response.status === 422) {
      if (form.steady && /temperature/i.test(text)) return { kind: 'other-form', form: { ...form, steady: false } }
      if (form.format < FORMATS.length - 1) return { kind: 'other-form', form: { ...form, format: form.format + 1 } }
    }
    throw this.#failed(response.status, text)
  }

  #failed(status: number, text: string): Fault {
    const { address, key } = this.#choice
    // Some services repeat what they were sent.
    const said = key === undefined ? text : text.replaceAll(key, '…')
    return new Fault('ai.failed', { address, status, said: said.replace(/\s+/g, ' ').slice(0, 200) })
  }
}

type Turn =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'other-form'; readonly form: Form }
  | { readonly kind: 'again'; readonly fault: Fault; readonly wait?: number }

/** What the service asks to wait, in milliseconds. */
function waitOf(response: Response): { readonly wait?: number } {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? { wait: 1000 * seconds } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What the network says, without the stack of wrappers around it. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}
