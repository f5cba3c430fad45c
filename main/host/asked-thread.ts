import type { Worker } from 'node:worker_threads'
import { order, startWorker } from './thread.ts'
import type { WorkerNews, WorkerOrder } from './work.ts'

interface Waiting<T> {
  readonly resolve: (answer: T) => void
  readonly reject: (error: unknown) => void
}

export interface AskedThreadOptions<T> {
  /** The answer in what the thread says, with the number of its question; null where it says something else. */
  readonly answer: (news: WorkerNews) => { readonly id: number; readonly answer: T } | null
  /** Whose thread it is, for the error of a thread that ends. */
  readonly name: string
  /** What the thread had learned is gone. */
  readonly onEnd?: () => void
}

/**
 * A worker thread that is asked again and again and remembers what it learned. It starts with the first order and answers one after another. When it
 * ends, the questions that wait are rejected, and the next order starts a new thread.
 */
export class AskedThread<T> {
  readonly #options: AskedThreadOptions<T>
  readonly #waiting = new Map<number, Waiting<T>>()
  #worker: Worker | null = null
  #next = 1

  constructor(options: AskedThreadOptions<T>) {
    this.#options = options
  }

  get isRunning(): boolean {
    return this.#worker !== null
  }

  /** Sends the question that `question` makes with its number. */
  ask(question: (id: number) => WorkerOrder): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = this.#next++
      const worker = this.#thread()
      this.#waiting.set(id, { resolve, reject })
      worker.ref()
      order(worker, question(id))
    })
  }

  /** Sends an order that is not answered. */
  tell(work: WorkerOrder): void {
    order(this.#thread(), work)
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    this.#lose(worker, new Error(`The thread of the ${this.#options.name} was closed`))
    await worker.terminate()
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker
    const worker = (this.#worker = startWorker())
    worker.on('message', (news: WorkerNews) => {
      const said = this.#options.answer(news)
      if (said === null) return
      // One that was ended is still heard for a moment: what it was asked nobody waits for any more.
      this.#waiting.get(said.id)?.resolve(said.answer)
      this.#waiting.delete(said.id)
      if (this.#waiting.size === 0) worker.unref()
    })
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', (code) => this.#lose(worker, new Error(`The thread of the ${this.#options.name} ended with code ${code}`)))
    // A program that has nothing else to do does not wait for a thread that has nothing to do either.
    worker.unref()
    return worker
  }

  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#options.onEnd?.()
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
