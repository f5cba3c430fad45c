import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import {
  readHere,
  searchHere,
  type AlignRunner,
  type Found,
  type ReadOrder,
  type SearchOrder,
  type WordList,
} from '../../src/align/index.ts'
import { forceUnwrap, type Glossary } from '../../src/model/index.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { packDocument } from './packed-pair.ts'
import { shareArrays } from './share-arrays.ts'
import { newCounters, readShare, searchShare, type Part } from './team-share.ts'
import { order as send, warmWorker } from './thread.ts'
import type { WorkerNews, WorkerOrder } from './work.ts'

export interface AlignTeamOptions {
  /** Of both texts together. */
  readonly characters: number
  /** What the lexicon was made of, so that another thread can make the same. */
  readonly dictionaries: DictionaryStack
  readonly glossaries: readonly Glossary[]
  /** What the machine has, for tests. */
  readonly cores?: number
}

/** In shorter texts another thread takes longer to start than it saves: about three thousand sentences of both sides. */
const LEAST_CHARACTERS = 150_000

/** The thread that aligns, and one more where the machine has a core for it. What they find is what one would find. */
export class AlignTeam implements AlignRunner {
  readonly #options: AlignTeamOptions
  readonly #partner: Worker | null

  constructor(options: AlignTeamOptions) {
    this.#options = options
    const { characters, cores = availableParallelism() } = options
    this.#partner = cores > 1 && characters >= LEAST_CHARACTERS ? warmWorker('share') : null
  }

  async read(order: ReadOrder): Promise<readonly WordList[]> {
    if (this.#partner === null) return readHere(order)
    const { dictionaries, glossaries } = this.#options
    const texts = { source: packDocument(order.source), target: packDocument(order.target) }
    const share = { ...texts, dictionaries, glossaries, chunks: order.chunks, counters: newCounters() }
    const partner = answer(this.#partner, { kind: 'read', share }, (news) => (news.kind === 'words' ? news.parts : null))
    return inOrder(order.chunks.length, readShare(share, order), await partner)
  }

  async search(order: SearchOrder): Promise<readonly Found[]> {
    if (this.#partner === null || order.stretches.length < 2) return searchHere(order)
    const { onShare, ...work } = order
    const share = { ...work, ...shareArrays({ model: work.model, reach: work.reach }), counters: newCounters() }
    const partner = answer(this.#partner, { kind: 'search', share }, (news) => (news.kind === 'found' ? news.parts : null))
    const rows = order.stretches.reduce((sum, { span }) => sum + span.i - span.i0 + 1, 0)
    let reported = 0
    const own = searchShare(share, (done) => {
      // Both threads count: what this one hears may be older than what it said last.
      reported = Math.max(reported, Math.min(1, done / rows))
      onShare(reported)
    })
    return inOrder(order.stretches.length, own, await partner)
  }

  async close(): Promise<void> {
    await this.#partner?.terminate()
  }
}

function inOrder<T>(count: number, own: readonly Part<T>[], others: readonly Part<T>[]): readonly T[] {
  const parts = new Map<number, T>([...own, ...others])
  return Array.from({ length: count }, (_, at) => forceUnwrap('every part was taken by one of the threads', parts.get(at)))
}

/** Sends an order to the partner; resolves with the first news that `read` takes for the answer. */
function answer<T>(partner: Worker, work: WorkerOrder, read: (news: WorkerNews) => T | null): Promise<T> {
  const answered = new Promise<T>((resolve, reject) => {
    const settle = (act: () => void) => {
      partner.off('message', hear)
      partner.off('error', fail)
      partner.off('exit', end)
      act()
    }
    const hear = (news: WorkerNews) => {
      const found = read(news)
      if (found !== null) settle(() => resolve(found))
    }
    const fail = (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error))))
    const end = (code: number) => settle(() => reject(new Error(`The second aligning thread ended with code ${code} before it was done`)))
    partner.on('message', hear)
    partner.on('error', fail)
    partner.on('exit', end)
    send(partner, work)
  })
  // It may fail while this thread is at its own share: whoever waits hears of it then.
  answered.catch(() => undefined)
  return answered
}
