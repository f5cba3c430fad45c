import { createAligner, type Aligner } from '../../src/align/index.ts'
import { forceUnwrap } from '../../src/model/index.ts'
import { readyStack } from './dictionary-stack.ts'
import { unpackBeads, unpackDocument } from './packed-pair.ts'
import type { PairOrder, RealignOrder, WorkerNews } from './work.ts'

const REHEARSAL = 60

/** The pairs that a thread keeps ready for realigning. */
export class AlignerShelf {
  readonly #aligners = new Map<number, Aligner>()

  put({ pair, source, target, beads, locked, dictionaries, glossaries }: PairOrder): void {
    const { lexicon } = readyStack(dictionaries, glossaries)
    const known = { lexicon, beads: unpackBeads(beads), locked: new Set(locked) }
    const aligner = createAligner(unpackDocument(source), unpackDocument(target), known)
    // The first question takes ten times as long as the next, until the code is compiled: it is asked here, where nobody waits for the answer.
    if (known.beads.length > 0)
      aligner.realign({ beads: known.beads, locked: new Set(), near: Math.min(REHEARSAL, known.beads.length - 1) })
    this.#aligners.set(pair, aligner)
  }

  realign({ id, pair, beads, locked, near }: RealignOrder): WorkerNews {
    const aligner = forceUnwrap('a pair is sent before it is asked about', this.#aligners.get(pair))
    return { kind: 'realigned', id, answer: aligner.realign({ beads, locked: new Set(locked), near }) }
  }
}
