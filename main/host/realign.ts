import { REALIGN_REACH, type Realigned } from '../../src/align/index.ts'
import type { Bead, Glossary } from '../../src/model/index.ts'
import type { DocumentPair } from '../../src/review/index.ts'
import { AskedThread } from './asked-thread.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { packBeads, packDocument } from './packed-pair.ts'

export interface LiveAlignerOptions {
  readonly dictionaries: () => Promise<DictionaryStack>
  readonly glossaries: () => Promise<readonly Glossary[]>
}

/**
 * Realigns neighbourhoods of the pairs of one project in a thread of its own, which keeps them ready: the first question about a pair takes a second or
 * two for ten thousand rows (ask with `warm` beforehand), each further one the time of a key press. The host's own loop does little but send.
 */
export class LiveAligner {
  readonly #options: LiveAlignerOptions
  /** The documents that the thread has, by pair. */
  readonly #known = new Map<number, Pick<DocumentPair, 'source' | 'target'>>()
  readonly #thread = new AskedThread({
    name: 'aligner',
    onEnd: () => this.#known.clear(),
    answer: (news) => (news.kind === 'realigned' ? news : null),
  })
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: LiveAlignerOptions) {
    this.#options = options
  }

  /** Makes a pair ready. */
  async warm(pair: DocumentPair, fixed: ReadonlySet<number>): Promise<void> {
    const turn = this.#turn.then(() => this.#follow(pair, fixed))
    this.#turn = turn.catch(() => undefined)
    await turn
  }

  /**
   * Rows `[from, to)` of the pair as they should be, for the neighbourhood of the row at place `near`; rows at the places `fixed` never change. Rejects
   * when the thread ends.
   */
  async realign(pair: DocumentPair, fixed: ReadonlySet<number>, near: number): Promise<Realigned> {
    await this.warm(pair, fixed)
    const first = Math.max(0, near - REALIGN_REACH)
    const rows = pair.segments.slice(first, near + REALIGN_REACH + 1)
    const locked = rows.flatMap((_, at) => (fixed.has(first + at) ? [at] : []))
    const beads = rows.map(bare)
    const answer = await this.#thread.ask((id) => ({ kind: 'realign', id, pair: pair.id, beads, locked, near: near - first }))
    return { from: first + answer.from, to: first + answer.to, beads: answer.beads }
  }

  /** Ends the thread; questions that wait are rejected. */
  close(): void {
    void this.#thread.end()
  }

  /** Sends a pair that the thread has not got as it is now. */
  async #follow(pair: DocumentPair, fixed: ReadonlySet<number>): Promise<void> {
    const known = this.#known.get(pair.id)
    if (known?.source === pair.source && known.target === pair.target) return
    const [dictionaries, glossaries] = await Promise.all([this.#options.dictionaries(), this.#options.glossaries()])
    this.#thread.tell({
      kind: 'pair',
      pair: pair.id,
      source: packDocument(pair.source),
      target: packDocument(pair.target),
      beads: packBeads(pair.segments),
      locked: Int32Array.from(fixed),
      dictionaries,
      glossaries,
    })
    this.#known.set(pair.id, { source: pair.source, target: pair.target })
  }
}

/** A row as the bead that it is. */
function bare({ source, target, confidence, reasons, origin, crossing, border }: Bead): Bead {
  return { source, target, confidence, reasons, origin, ...(crossing ? { crossing } : {}), ...(border ? { border } : {}) }
}
