import type { AiAskedView, AiAskView, AiReviewerView, AiTrialView, CallInput, HostEvent } from '../../src/bridge/index.ts'
import { modelRequest, readModelAnswer, type CheckProfile } from '../../src/check/index.ts'
import type { ModelFinding } from '../../src/model/index.ts'
import type { AskedRow } from '../host/answer-store.ts'
import { Fault, problemOf, unwrap } from '../host/fault.ts'
import type { StoredPreferences } from '../host/preferences-file.ts'
import { aiView, changedChoice } from './ai-choice.ts'
import { ChatEndpoint, type EndpointPatience } from './chat-endpoint.ts'
import { reviewByModel } from './model-review.ts'

/** What an open project does for those who ask about its rows. */
export interface AskedProject {
  readonly id: string
  /** What is checked in it; null where it has no choice of its own. */
  readonly checks: CheckProfile | null
  rowsToAsk(pair: number, segments: readonly number[]): readonly AskedRow[]
  isAnswered(row: AskedRow, model: string): boolean
  /** Keeps what was said of rows that read as they were asked about; says how many others there were. */
  takeAnswers(
    pair: number,
    model: string,
    answers: readonly { readonly row: AskedRow; readonly findings: readonly ModelFinding[] }[],
  ): { readonly changed: number }
}

export interface AiDeskOptions {
  readonly preferences: {
    get(): Pick<StoredPreferences, 'ai' | 'checks'>
    set(change: Pick<StoredPreferences, 'ai'>): unknown
  }
  readonly tell: (event: HostEvent) => void
  readonly patience?: EndpointPatience
}

/**
 * Somebody waits in front of the window: a program that is not running is told sooner than on the command line. A model without a graphics card may
 * take minutes, and can be stopped; after 300 s Node would give up by itself.
 */
const WINDOW_PATIENCE: EndpointPatience = { timeout: 280_000, retries: 2, wait: 1000 }

/** What the reviewer is tried with: short board, word by word, for what means a weak link; and 30 % made 3 %. */
const TRIAL = { source: '要补齐短板，力争产量增长30%。', target: 'We must make up the short boards and strive for output growth of 3%.' }

const RULE = 'model-review'

/** The AI reviewer of one person: how it is set, and the rows that it is being asked about. It is asked about one job after another. */
export class AiDesk {
  readonly #options: AiDeskOptions
  readonly #running = new Map<string, { readonly project: string; readonly stop: AbortController }>()
  #endpoint: ChatEndpoint | null = null
  #turn: Promise<void> = Promise.resolve()

  constructor(options: AiDeskOptions) {
    this.#options = options
  }

  view(): AiReviewerView {
    return aiView(this.#options.preferences.get().ai)
  }

  /** Throws the Faults `ai.address` and `ai.key`, and keeps nothing then. */
  set({ on, address, model, key }: CallInput<'setAiReviewer'>): AiReviewerView {
    const before = this.#options.preferences.get().ai
    const ai = changedChoice(before, {
      ...(on === undefined ? {} : { on }),
      ...(address === undefined ? {} : { address }),
      ...(model === undefined ? {} : { model }),
      ...(key === undefined ? {} : { key: key?.trim() ?? '' }),
    })
    const endpoint = ai.address === '' ? null : this.#connected(ai)
    this.#options.preferences.set({ ai })
    this.#endpoint = endpoint
    return aiView(ai)
  }

  /** Asks once about a pair of our own. Rejects as `ChatEndpoint.ask` does, and with the Faults `ai.unset` and `ai.unreadable`. */
  async try(signal: AbortSignal): Promise<AiTrialView> {
    const { endpoint, model } = this.#asked()
    const start = Date.now()
    const [findings = []] = unwrap(readModelAnswer(await endpoint.ask(modelRequest([TRIAL]), signal), 1, model))
    const seconds = Math.max(1, Math.round((Date.now() - start) / 1000))
    return { ...TRIAL, model, seconds, reasons: findings.map(({ reason }) => reason) }
  }

  /**
   * Begins to ask about rows of a project. Throws the Faults `ai.off`, `ai.unset` and `ai.rule-off`; what goes wrong afterwards is told by the event
   * `asked`. Rows with an empty side are left out.
   */
  ask(project: AskedProject, { job, pair, segments, again }: CallInput<'askAiReviewer'>): AiAskView {
    const { ai, checks } = this.#options.preferences.get()
    if (!ai.on) throw new Fault('ai.off')
    if ((project.checks ?? checks).rulesOff.includes(RULE)) throw new Fault('ai.rule-off')
    const asked = this.#asked()
    const all = project.rowsToAsk(pair, segments)
    const rows = again ? all : all.filter((row) => !project.isAnswered(row, asked.model))
    if (rows.length > 0) {
      const stop = new AbortController()
      this.#running.set(job, { project: project.id, stop })
      this.#options.tell({ kind: 'asking', project: project.id, job, rows: rows.length, done: 0 })
      this.#turn = this.#turn.then(() => this.#run({ ...asked, project, job, pair, rows, signal: stop.signal }))
    }
    return { rows: rows.length, known: all.length - rows.length }
  }

  cancel(job: string): void {
    this.#running.get(job)?.stop.abort()
  }

  /** Ends what is asked about a project that is being closed. */
  leave(project: string): void {
    for (const running of this.#running.values()) if (running.project === project) running.stop.abort()
  }

  /** Ends everything; done when nothing is under way any more. */
  async close(): Promise<void> {
    for (const { stop } of this.#running.values()) stop.abort()
    await this.#turn
  }

  #asked(): { readonly endpoint: ChatEndpoint; readonly model: string } {
    const { ai } = this.#options.preferences.get()
    if (ai.address === '' || ai.model === '') throw new Fault('ai.unset')
    return { endpoint: (this.#endpoint ??= this.#connected(ai)), model: ai.model }
  }

  #connected({ address, model, key }: StoredPreferences['ai']): ChatEndpoint {
    return new ChatEndpoint({ address, model, ...(key === '' ? {} : { key }) }, this.#options.patience ?? WINDOW_PATIENCE)
  }

  /** One job, to its end. Never rejects. */
  async #run({ endpoint, model, project, job, pair, rows, signal }: Ask): Promise<void> {
    const { tell } = this.#options
    const count = { rows: rows.length, answered: 0, errors: 0, changed: 0 }
    const end = (cancelled: boolean, problem: AiAskedView['problem']) => {
      this.#running.delete(job)
      tell({ kind: 'asked', project: project.id, job, asked: { ...count, cancelled, problem } })
    }
    try {
      if (signal.aborted) return end(true, null)
      const { problem } = await reviewByModel(rows, {
        endpoint,
        model,
        signal,
        onFindings: (found) => {
          const answers = [...found].flatMap(([place, findings]) => {
            const row = rows[place]
            return row ? [{ row, findings }] : []
          })
          count.changed += project.takeAnswers(pair, model, answers).changed
          count.answered += answers.length
          count.errors += answers.reduce((sum, { findings }) => sum + findings.length, 0)
        },
        onProgress: (share) => tell({ kind: 'asking', project: project.id, job, rows: rows.length, done: Math.round(share * rows.length) }),
      })
      end(false, problem)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem)
        process.stderr.write(`Asking the AI reviewer failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      if (problem?.code === 'job.cancelled') end(true, null)
      else end(false, problem ?? new Fault('internal', { detail: String(error) }).problem)
    }
  }
}

interface Ask {
  readonly endpoint: ChatEndpoint
  readonly model: string
  readonly project: AskedProject
  readonly job: string
  readonly pair: number
  readonly rows: readonly AskedRow[]
  readonly signal: AbortSignal
}
