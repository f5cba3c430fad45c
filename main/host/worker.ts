import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { assertNever, forceUnwrap } from '../../src/model/index.ts'
import type { AlignerShelf } from './aligner-shelf.ts'
import type { MemoryKeeper } from './memory-keeper.ts'
import type { Watch } from './watch.ts'
import type { ReportKeeper } from './report-keeper.ts'
import type { SpellingKeeper } from './spelling-keeper.ts'
import type { WorkerNews, WorkerOrder } from './work.ts'

/**
 * The thread that does the heavy work. One order after another; an error ends the thread and reaches the host as such. What an order needs is loaded when
 * it comes: a thread that helps with a search starts in a fraction of the time that one with all checks takes.
 */
const port = forceUnwrap('this file runs as a worker thread', parentPort)
const say = (news: WorkerNews) => port.postMessage(news)
// A thread does not inherit the cache of its host: without it every thread compiles everything anew.
enableCompileCache()

let watch: Watch | undefined
let aligners: AlignerShelf | undefined
let memory: MemoryKeeper | undefined
let reports: ReportKeeper | undefined
let spelling: SpellingKeeper | undefined

let turn = Promise.resolve()

port.on('message', (order: WorkerOrder) => {
  turn = turn
    .then(() => obey(order))
    .catch((error: unknown) => {
      // Thrown outside the promise, so that the host's `error` listener hears of it.
      queueMicrotask(() => {
        throw error
      })
    })
})

async function obey(order: WorkerOrder): Promise<void> {
  switch (order.kind) {
    case 'review': {
      const { reviewJob } = await import('./review-job.ts')
      const { packDocument } = await import('./packed-pair.ts')
      const result = await reviewJob(order, (stage, share) => say({ kind: 'progress', stage, share }))
      return say({ kind: 'reviewed', result: { ...result, source: packDocument(result.source), target: packDocument(result.target) } })
    }
    case 'check': {
      const { checkJob } = await import('./check-job.ts')
      return say({ kind: 'done', result: checkJob(order, (share) => say({ kind: 'progress', stage: 'check', share })) })
    }
    case 'dictionary': {
      const { compileDictionary } = await import('./dictionary-compile.ts')
      return say({ kind: 'done', result: await compileDictionary(order.source) })
    }
    case 'coverage': {
      const { readyStack } = await import('./dictionary-stack.ts')
      return say({ kind: 'done', result: readyStack(order.dictionaries, order.glossaries).use(order.texts) })
    }
    case 'pairing': {
      const { pairingJob } = await import('./pairing-job.ts')
      return say({ kind: 'done', result: pairingJob(order, (stage, share) => say({ kind: 'progress', stage, share })) })
    }
    case 'answered': {
      const { answeredJob } = await import('./answered-job.ts')
      return say({ kind: 'done', result: answeredJob(order.path) })
    }
    case 'warm':
      await (order.upFor === 'review' ? import('./review-job.ts') : import('./team-share.ts'))
      return
    case 'read':
      return say({ kind: 'words', parts: (await import('./team-share.ts')).readSent(order.share) })
    case 'search':
      return say({ kind: 'found', parts: (await import('./team-share.ts')).searchShare(order.share, () => undefined) })
    case 'pair':
    case 'realign': {
      const { AlignerShelf } = await import('./aligner-shelf.ts')
      aligners ??= new AlignerShelf()
      return order.kind === 'pair' ? aligners.put(order) : say(aligners.realign(order))
    }
    case 'load':
    case 'put':
    case 'glossaries': {
      const { Watch } = await import('./watch.ts')
      watch ??= new Watch(say)
      return watch.follow(order)
    }
    case 'memory': {
      const { MemoryKeeper } = await import('./memory-keeper.ts')
      memory ??= new MemoryKeeper(order.path, Date.now)
      return say({ kind: 'remembered', id: order.id, answer: memory.answer(order.request) })
    }
    case 'report': {
      const { ReportKeeper } = await import('./report-keeper.ts')
      reports ??= new ReportKeeper()
      return say({ kind: 'reported', id: order.id, answer: reports.answer(order.request) })
    }
    case 'spelling':
    case 'spelling-news':
    case 'spelling-forget': {
      const { SpellingKeeper } = await import('./spelling-keeper.ts')
      spelling ??= new SpellingKeeper()
      if (order.kind === 'spelling-news') return spelling.learn(order.project, order.news)
      if (order.kind === 'spelling-forget') return spelling.forget(order.project)
      return say({ kind: 'spelled', id: order.id, answer: spelling.answer(order.request) })
    }
    case 'memory-import': {
      const { importTmx } = await import('./memory-import.ts')
      const result = await importTmx(order, (id, share) => say({ kind: 'importing', memory: id, share }))
      return say({ kind: 'imported', result })
    }
    case 'memory-export':
      return say({ kind: 'tmx', result: await (await import('./memory-export.ts')).exportTmx(order) })
    default:
      return assertNever(order)
  }
}
