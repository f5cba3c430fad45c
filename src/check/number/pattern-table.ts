type Rows<T> = readonly (readonly [RegExp, T])[]

/** What an expression of a table found in a text. */
export interface PatternFound<T> {
  readonly value: T
  readonly at: number
  readonly text: string
}

/** Expressions with what they stand for; of several that match the first counts. */
export class PatternTable<T> {
  private readonly rows: Rows<T>
  /** One look that most texts do not pass. */
  private readonly some: RegExp

  constructor(rows: Rows<T>) {
    this.rows = rows
    this.some = new RegExp(rows.map(([pattern]) => pattern.source).join('|'), rows.some(([pattern]) => pattern.ignoreCase) ? 'i' : '')
  }

  find(text: string): PatternFound<T> | null {
    if (!this.some.test(text)) return null
    for (const [pattern, value] of this.rows) {
      const found = pattern.exec(text)
      if (found !== null) return { value, at: found.index, text: found[0] }
    }
    return null
  }
}
