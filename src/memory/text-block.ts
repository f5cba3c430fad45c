import { forceUnwrap } from '../model/index.ts'

/** So many rows a block takes: enough to search in one go, few enough to write anew when a row is cleared. */
export const BLOCK_ROWS = 512

const END = '\n'

/**
 * Folded texts of one side, one after another in one string, so that the engine's own search runs over all of them at once: 100,000 pairs
 * are read in 15 ms, where an index of three letters would take several times the memory of the texts.
 */
export class TextBlock {
  #text = ''
  /** Where each row starts, and where the last ends. */
  readonly #starts = new Uint32Array(BLOCK_ROWS + 1)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Adds a folded text; there is no line break in one. */
  push(text: string): void {
    this.#text += text + END
    this.#starts[++this.#size] = this.#text.length
  }

  /** Leaves nothing of a row but its place. */
  clear(row: number): void {
    const length = this.length(row)
    this.#text = this.#text.slice(0, this.#start(row)) + this.#text.slice(this.#start(row) + length)
    for (let after = row + 1; after <= this.#size; after++) this.#starts[after] = this.#start(after) - length
  }

  row(row: number): string {
    return this.#text.slice(this.#start(row), this.#start(row + 1) - END.length)
  }

  length(row: number): number {
    return this.#start(row + 1) - END.length - this.#start(row)
  }

  /** The rows that hold `term`, in order; only those where it stands by itself, if `whole`. */
  rowsWith(term: string, whole: boolean): readonly number[] {
    const rows: number[] = []
    let row = 0
    for (let at = this.#text.indexOf(term); at >= 0;) {
      while (this.#start(row + 1) <= at) row++
      if (!whole || standsAlone(this.#text, at, at + term.length)) {
        rows.push(row)
        at = this.#text.indexOf(term, this.#start(row + 1))
      } else at = this.#text.indexOf(term, at + 1)
    }
    return rows
  }

  #start(row: number): number {
    return forceUnwrap('the row is in the block', this.#starts[row])
  }
}

/** Whether no word of letters or figures goes on at either end of `[start, end)`. Chinese has no such ends. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !(isLetter(text, start - 1) && isLetter(text, start)) && !(isLetter(text, end - 1) && isLetter(text, end))
}

/** A letter with which words go on: Latin, Greek, Cyrillic, or a figure. Folded texts have no capitals. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7)
  )
}
