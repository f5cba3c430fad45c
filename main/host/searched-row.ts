import type { RowContent, SearchedText } from '../../src/listing/index.ts'
import type { Segment, SegmentId } from '../../src/model/index.ts'
import { indexOf, machineTarget, sourceText, targetText, type DocumentPair } from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import type { FoldedTexts } from './folded-texts.ts'

/** The row that a search looks at: one value for all rows, that stands on one after another. */
export class SearchedRow implements RowContent {
  readonly #pair: DocumentPair
  readonly #flags: (pair: DocumentPair, segment: Segment) => readonly FlagFact[]
  readonly #folded: FoldedTexts
  readonly #holds: ReturnType<FoldedTexts['search']>
  #segment: Segment | null = null

  constructor(pair: DocumentPair, folded: FoldedTexts, flags: (pair: DocumentPair, segment: Segment) => readonly FlagFact[]) {
    this.#pair = pair
    this.#flags = flags
    this.#folded = folded
    this.#holds = folded.search()
  }

  /** False where there is no such row. */
  standOn(id: SegmentId): boolean {
    this.#segment = this.#pair.segments[indexOf(this.#pair, id)] ?? null
    return this.#segment !== null
  }

  text(which: SearchedText): string {
    if (!this.#segment) return ''
    if (which === 'source') return sourceText(this.#pair, this.#segment)
    return which === 'target' ? targetText(this.#pair, this.#segment) : machineTarget(this.#pair, this.#segment)
  }

  folded(which: SearchedText): string {
    return this.#segment ? this.#folded.text(which, this.#segment.id) : ''
  }

  holds(text: SearchedText, words: string): boolean {
    return this.#segment !== null && this.#holds(text, this.#segment.id, words)
  }

  flags(): readonly FlagFact[] {
    return this.#segment ? this.#flags(this.#pair, this.#segment) : []
  }
}
