import { createAligner, type Aligner } from '../../src/align/index.ts'
import { forceUnwrap } from '../../src/model/index.ts'
import { readyStack } from './dictionary-stack.ts'
import { unpackBeads, unpackDocument } from './packed-pair.ts'
import type { PairOrder, RealignOrder, WorkerNews } from './work.ts'

/** The pairs that a thread keeps ready for realigning. */
export class AlignerShelf {
  readonly #aligners = new Map<number, Aligner>()

  put({ pair, source, target, beads, locked, dictionaries, glossaries }: PairOrder): void {
    const { lexicon } = readyStack(dictionaries, glossaries)
    const options = { lexicon, beads: unpackBeads(beads), locked: new Set(locked) }
    this.#aligners.set(pair, createAligner(unpackDocument(source), unpackDocument(target), options))
  }

  realign({ id, pair, beads, locked, near }: RealignOrder): WorkerNews {
    const aligner = forceUnwrap('a pair is sent before it is asked about', this.#aligners.get(pair))
    return { kind: 'realigned', id, answer: aligner.realign({ beads, locked: new Set(locked), near }) }
  }
}
