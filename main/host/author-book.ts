import type { SegmentId } from '../../src/model/index.ts'
import type { Step } from '../../src/review/index.ts'
import type { ActLog } from './act-log.ts'
import { rowKey } from './project-file.ts'

/**
 * Who was the last to change or confirm a row. While one person alone worked on a project nothing has to be read for it; of several, the log is asked
 * once.
 */
export class AuthorBook {
  readonly #log: Pick<ActLog, 'authors' | 'lastAuthors'>
  /** The one person who did anything; null where nobody did. */
  #only: string | null
  /** Null while there is one person only. */
  #byRow: Map<string, string> | null = null

  constructor(log: Pick<ActLog, 'authors' | 'lastAuthors'>) {
    this.#log = log
    const authors = log.authors()
    this.#only = authors.length === 1 ? (authors[0] ?? null) : null
    if (authors.length > 1) this.#byRow = log.lastAuthors()
  }

  /** The rows that steps of an act, which is in the log already, changed are its author's now. */
  follow(steps: readonly Step[], author: string): void {
    if (this.#byRow === null) {
      if (this.#only === null || this.#only === author) this.#only = author
      else this.#byRow = this.#log.lastAuthors()
      return
    }
    for (const step of steps) if (step.kind === 'rewrite' || step.kind === 'mark') this.#byRow.set(rowKey(step.pair, step.segment), author)
  }

  /** Whether a row that somebody changed was changed by this person last. */
  isOf(author: string, pair: number, segment: SegmentId): boolean {
    return this.#byRow === null ? this.#only === author : this.#byRow.get(rowKey(pair, segment)) === author
  }
}
