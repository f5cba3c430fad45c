import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { searchHere, type Found, type SearchOrder } from '../../src/align/index.ts'
import { forceUnwrap } from '../../src/model/index.ts'
import { searchShare, type FoundPart, type SearchShare } from './search-share.ts'
import { shareArrays } from './share-arrays.ts'
import { order as send, startWorker } from './thread.ts'
import type { WorkerNews } from './work.ts'

/** Below this many sentences another thread takes longer to start than it saves. */
const LEAST_SENTENCES = 3000

/** The thread that aligns, and one more where the machine has a core for it. What they find is what one would find. */
export class SearchTeam {
  readonly #partner: Worker | null

  /** `sentences` counts both sides; `cores` is what the machine has, for tests. */
  constructor(sentences: number, cores: number = availableParallelism()) {
    this.#partner = cores > 1 && sentences >= LEAST_SENTENCES ? startWorker() : null
  }

  readonly search = async (order: SearchOrder): Promise<readonly Found[]> => {
    if (this.#partner === null || order.stretches.length < 2) return searchHere(order)
    const { onShare, ...work } = order
    const share: SearchShare = { ...work, ...shareArrays({ model: work.model, reach: work.reach }), counters: new SharedArrayBuffer(8) }
    const partner = this.#answer(this.#partner)
    send(this.#partner, { kind: 'search', share })
    const rows = order.stretches.reduce((sum, { span }) => sum + span.i - span.i0 + 1, 0)
    let reported = 0
    const own = searchShare(share, (done) => {
      // Both threads count: what this one hears may be older than what it said last.
      reported = Math.max(reported, done / rows)
      onShare(Math.min(1, reported))
    })
    const parts = new Map<number, Found>([...own, ...(await partner)])
    return order.stretches.map((_, at) => forceUnwrap('every stretch was taken by one of the threads', parts.get(at)))
  }

  async close(): Promise<void> {
    await this.#partner?.terminate()
  }

  #answer(partner: Worker): Promise<readonly FoundPart[]> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        partner.off('message', hear)
        partner.off('error', fail)
        partner.off('exit', end)
        act()
      }
      const hear = (news: WorkerNews) => {
        if (news.kind === 'found') settle(() => resolve(news.parts))
      }
      const fail = (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error))))
      const end = (code: number) => settle(() => reject(new Error(`The searching thread ended with code ${code} before it was done`)))
      partner.on('message', hear)
      partner.on('error', fail)
      partner.on('exit', end)
    })
  }
}
