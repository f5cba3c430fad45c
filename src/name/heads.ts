/** The first code units of words, as a table: nearly every place of a text is told from the start of one by a single look. */
export class Heads {
  readonly #marks = new Uint8Array(1 << 16)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#marks[word.charCodeAt(0)] = 1
  }

  /** Whether a word may start at a place. */
  mayStart(text: string, at: number): boolean {
    return this.#marks[text.charCodeAt(at)] === 1
  }
}
