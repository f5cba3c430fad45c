import type { Worker } from 'node:worker_threads'
import { forceUnwrap, type Outcome } from '../../src/model/index.ts'
import type { MadeReport, ReportRequest } from './report-work.ts'
import { order, startWorker } from './thread.ts'
import type { WorkerNews } from './work.ts'

interface Waiting {
  readonly resolve: (answer: Outcome<MadeReport>) => void
  readonly reject: (error: unknown) => void
}

/** Reports, made by a thread that starts when the first one is asked for, and remembers what it measured until the program ends. */
export class ReportDesk {
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #next = 1

  /** Fails with `review.row-gone` where there is no such pair, and as opening a project does. */
  report(request: ReportRequest): Promise<Outcome<MadeReport>> {
    return new Promise((resolve, reject) => {
      const id = this.#next++
      this.#waiting.set(id, { resolve, reject })
      const worker = (this.#worker ??= this.#start())
      worker.ref()
      order(worker, { kind: 'report', id, request })
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    this.#lose(worker, new Error('The reports were closed'))
    await worker.terminate()
  }

  #start(): Worker {
    const worker = startWorker()
    worker.on('message', (news: WorkerNews) => {
      if (news.kind !== 'reported') return
      forceUnwrap('a report was waited for', this.#waiting.get(news.id)).resolve(news.answer)
      this.#waiting.delete(news.id)
      // A program that has nothing else to do does not wait for a thread that has nothing to do either.
      if (this.#waiting.size === 0) worker.unref()
    })
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', () => this.#lose(worker, new Error('The thread of the reports ended')))
    return worker
  }

  /** The next report starts a new thread. */
  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
