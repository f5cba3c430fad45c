import { parentPort } from 'node:worker_threads'
import { assertNever, forceUnwrap } from '../../src/model/index.ts'
import { AlignerShelf } from './aligner-shelf.ts'
import { checkJob } from './check-job.ts'
import { compileDictionary } from './dictionary-compile.ts'
import { readyStack } from './dictionary-stack.ts'
import { pairingJob } from './pairing-job.ts'
import { reviewJob } from './review-job.ts'
import { readSent, searchShare } from './team-share.ts'
import { Watch } from './watch.ts'
import type { WorkerNews, WorkerOrder } from './work.ts'

/** The thread that does the heavy work. One order after another; an error ends the thread and reaches the host as such. */
const port = forceUnwrap('this file runs as a worker thread', parentPort)
const say = (news: WorkerNews) => port.postMessage(news)
const watch = new Watch(say)
const aligners = new AlignerShelf()

port.on('message', (order: WorkerOrder) => {
  void obey(order).catch((error: unknown) => {
    // Thrown outside the promise, so that the host's `error` listener hears of it.
    queueMicrotask(() => {
      throw error
    })
  })
})

async function obey(order: WorkerOrder): Promise<void> {
  switch (order.kind) {
    case 'review':
      return say({ kind: 'done', result: await reviewJob(order, (stage, share) => say({ kind: 'progress', stage, share })) })
    case 'check':
      return say({ kind: 'done', result: checkJob(order, (share) => say({ kind: 'progress', stage: 'check', share })) })
    case 'dictionary':
      return say({ kind: 'done', result: await compileDictionary(order.source) })
    case 'coverage':
      return say({ kind: 'done', result: readyStack(order.dictionaries, order.glossaries).use(order.texts) })
    case 'pairing':
      return say({ kind: 'done', result: pairingJob(order, (stage, share) => say({ kind: 'progress', stage, share })) })
    case 'read':
      return say({ kind: 'words', parts: readSent(order.share) })
    case 'search':
      return say({ kind: 'found', parts: searchShare(order.share, () => undefined) })
    case 'pair':
      return aligners.put(order)
    case 'realign':
      return say(aligners.realign(order))
    case 'load':
    case 'put':
    case 'glossaries':
      return watch.follow(order)
    default:
      return assertNever(order)
  }
}
