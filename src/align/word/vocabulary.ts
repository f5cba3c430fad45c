/** Words by number, in order of their first use. */
export class Vocabulary {
  readonly words: string[] = []
  private readonly numbers = new Map<string, number>()

  /** The number of a word, a new one when it was never seen. */
  add(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.length
    this.numbers.set(word, number)
    this.words.push(word)
    return number
  }

  find(word: string): number | undefined {
    return this.numbers.get(word)
  }

  get size(): number {
    return this.words.length
  }
}
