import { Worker } from 'node:worker_threads'
import { Fault } from './fault.ts'
import type { DictionarySource } from './dictionary-source.ts'
import { unpackDocument } from './packed-pair.ts'
import type {
  AnsweredJob,
  AnsweredResult,
  CheckJob,
  CheckResult,
  CoverageJob,
  CoverageResult,
  DictionaryJob,
  DictionaryResult,
  PackedReview,
  PairingJob,
  PairingResult,
  ReviewJob,
  ReviewResult,
  Stage,
  WarmOrder,
  WorkerNews,
  WorkerOrder,
} from './work.ts'

/** A share from 0 to 1 of a stage is done. */
export type OnProgress = (stage: Stage, share: number) => void

/** The worker thread's entry: the source file under Node, the bundle's neighbour in the packed program. */
function entry(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
}

/** Megabytes of a thread's heap. The young part is kept small: what it may grow to is held for good, and garbage here is short-lived. */
const HEAP = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 24 }

/** Starts a worker thread. What is heavy runs there, so that window and server stay quick and a job can be stopped at once. */
export function startWorker(): Worker {
  return new Worker(entry(), { resourceLimits: HEAP })
}

/** Starts a worker thread that loads what it will need while its order is still made up. */
export function warmWorker(upFor: WarmOrder['upFor']): Worker {
  const worker = startWorker()
  order(worker, { kind: 'warm', upFor })
  return worker
}

/** Sends an order without waiting. */
export function order(worker: Worker, work: WorkerOrder): void {
  worker.postMessage(work)
}

/** Aligns and checks two documents in a thread of its own, which may be warm already. Rejects with the Fault `job.cancelled` when `signal` says so. */
export function runReview(
  job: ReviewJob,
  options: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress; readonly worker?: Worker } = {},
): Promise<ReviewResult> {
  return run(job, options) as Promise<ReviewResult>
}

/** Checks pairs in a thread of its own. Rejects as `runReview` does. */
export function runCheck(
  job: CheckJob,
  options: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress } = {},
): Promise<CheckResult> {
  return run(job, options) as Promise<CheckResult>
}

/** Reads and compiles a dictionary in a thread of its own. Fails as `compileDictionary` does. */
export function runDictionary(source: DictionarySource): Promise<DictionaryResult> {
  return run({ kind: 'dictionary', source }, {}) as Promise<DictionaryResult>
}

/** What dictionaries know of a text, in a thread of its own. */
export function runCoverage(job: CoverageJob): Promise<CoverageResult> {
  return run(job, {}) as Promise<CoverageResult>
}

/** Pairs documents in a thread of its own. Rejects as `runReview` does. */
export function runPairing(
  job: PairingJob,
  options: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress } = {},
): Promise<PairingResult> {
  return run(job, options) as Promise<PairingResult>
}

/** What became of the flags of a project file, in a thread of its own. Fails as `answeredJob` does. */
export function runAnswered(path: string): Promise<AnsweredResult> {
  return run({ kind: 'answered', path }, {}) as Promise<AnsweredResult>
}

function unpacked(result: PackedReview): ReviewResult {
  return { ...result, source: unpackDocument(result.source), target: unpackDocument(result.target) }
}

function run(
  job: ReviewJob | CheckJob | DictionaryJob | CoverageJob | PairingJob | AnsweredJob,
  options: ThreadOptions & { readonly onProgress?: OnProgress },
): Promise<ReviewResult | CheckResult | DictionaryResult | CoverageResult | PairingResult | AnsweredResult> {
  return inThread(job, options, (news) => {
    if (news.kind === 'progress') options.onProgress?.(news.stage, news.share)
    if (news.kind === 'done') return news.result
    return news.kind === 'reviewed' ? unpacked(news.result) : null
  })
}

interface ThreadOptions {
  readonly signal?: AbortSignal
  /** One that is warm already. */
  readonly worker?: Worker
}

/**
 * One order in a thread of its own, which ends with it; `result` gives what the order came to, and null for news on the way. Rejects with the Fault
 * `job.cancelled` when `signal` says so.
 */
export async function inThread<T>(
  work: WorkerOrder,
  { signal, ...options }: ThreadOptions,
  result: (news: WorkerNews) => T | null,
): Promise<T> {
  if (signal?.aborted) throw new Fault('job.cancelled')
  const worker = options.worker ?? startWorker()
  worker.ref()
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Fault('job.cancelled')), { once: true })
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`The worker thread ended with code ${code} before it was done`)))
      worker.on('message', (news: WorkerNews) => {
        const done = result(news)
        if (done !== null) resolve(done)
      })
      order(worker, work)
    })
  } finally {
    await worker.terminate()
  }
}
