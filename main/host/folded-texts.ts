import { foldText } from '../../src/memory/folded-text.ts'
import type { SearchedText } from '../../src/listing/index.ts'
import type { SegmentId } from '../../src/model/index.ts'

/** So many rows with ids that follow one another are looked through at once, as a power of two. */
const BLOCK_BITS = 8
/** Between two rows of a block: no folded text holds it. */
const BORDER = '\n'

const TEXTS: readonly SearchedText[] = ['source', 'target', 'machine']

/** The text of a row; null where there is no such row, or it is the same as one that is looked through anyway. */
export type TextOf = (text: SearchedText, id: SegmentId) => string | null

/**
 * The texts of rows in the form in which they are searched, made when they are first needed. Words are looked for in blocks of rows first, so that
 * a search passes a hundred thousand rows in milliseconds.
 */
export class FoldedTexts {
  readonly #textOf: TextOf
  readonly #texts: Readonly<Record<SearchedText, (string | undefined)[]>> = { source: [], target: [], machine: [] }
  readonly #blocks: Readonly<Record<SearchedText, (string | undefined)[]>> = { source: [], target: [], machine: [] }

  constructor(textOf: TextOf) {
    this.#textOf = textOf
  }

  /** The folded text of a row; empty where there is none. */
  text(text: SearchedText, id: SegmentId): string {
    return (this.#texts[text][id] ??= foldText(this.#textOf(text, id) ?? ''))
  }

  /** A row has other texts, or is gone. */
  forget(id: SegmentId): void {
    for (const text of TEXTS) {
      this.#texts[text][id] = undefined
      this.#blocks[text][id >> BLOCK_BITS] = undefined
    }
  }

  /** Looks for words in many rows. What it gives holds while no row changes. */
  search(): (text: SearchedText, id: SegmentId, words: string) => boolean {
    const seen = new Map<string, Readonly<Record<SearchedText, number[]>>>()
    return (text, id, words) => {
      let blocks = seen.get(words)
      if (!blocks) seen.set(words, (blocks = { source: [], target: [], machine: [] }))
      const block = id >> BLOCK_BITS
      const known = (blocks[text][block] ??= this.#block(text, block).includes(words) ? 1 : -1)
      return known > 0 && this.text(text, id).includes(words)
    }
  }

  /** Says of a row whether words may stand in it or in one of the rows around it. Holds while no row changes. */
  near(words: string): (id: SegmentId) => boolean {
    const blocks: boolean[] = []
    return (id) => {
      const block = id >> BLOCK_BITS
      return (blocks[block] ??= TEXTS.some((text) => this.#block(text, block).includes(words)))
    }
  }

  #block(text: SearchedText, block: number): string {
    const known = this.#blocks[text][block]
    if (known !== undefined) return known
    const first = block << BLOCK_BITS
    const rows = Array.from({ length: 1 << BLOCK_BITS }, (_, at) => this.text(text, first + at))
    return (this.#blocks[text][block] = rows.join(BORDER))
  }
}
