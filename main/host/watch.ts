import { Checker, type CheckedPair } from '../../src/check/index.ts'
import { assertNever, slice, type Flag } from '../../src/model/index.ts'
import { dictionaryLexicon } from './dictionary-stack.ts'
import type { WatchedFlags, WatchedRow, WatchOrder, WorkerNews } from './work.ts'

/** The check that follows a review: it holds every row and says which flags changed. */
export class Watch {
  readonly #say: (news: WorkerNews) => void
  readonly #rows = new Map<CheckedPair['id'], WatchedRow>()
  #checker = new Checker({ glossaries: [] })

  constructor(say: (news: WorkerNews) => void) {
    this.#say = say
  }

  follow(order: WatchOrder): void {
    switch (order.kind) {
      case 'load':
        this.#rows.clear()
        for (const row of order.rows) this.#rows.set(row.id, row)
        this.#checker = new Checker({ glossaries: order.glossaries, lexicon: dictionaryLexicon(order.dictionaries), ...order.rules })
        return this.#tell(this.#checker.load(order.rows, this.#progress), true)
      case 'put':
        for (const id of order.removed) this.#rows.delete(id)
        for (const row of order.rows) this.#rows.set(row.id, row)
        return this.#tell(this.#checker.put(order.rows, order.removed), false)
      case 'glossaries':
        return this.#tell(this.#checker.useGlossaries(order.glossaries, this.#progress), true)
      default:
        return assertNever(order)
    }
  }

  readonly #progress = (share: number) => this.#say({ kind: 'progress', stage: 'check', share })

  #tell(changed: ReadonlyMap<CheckedPair['id'], readonly Flag[]>, whole: boolean): void {
    const rows: WatchedFlags[] = []
    for (const [id, flags] of changed) {
      const row = this.#rows.get(id)
      if (row) rows.push({ id: row.id, target: row.target, flags, fixed: this.#fixed(row, flags) })
    }
    this.#say({ kind: 'flags', rows, whole })
  }

  /** Flags that the machine English had and the correction has not. Evidence of the whole document is left out here. */
  #fixed(row: WatchedRow, now: readonly Flag[]): readonly Flag[] {
    if (row.machine === row.target) return []
    const before = this.#checker.alone({ ...row, target: row.machine })
    const still = new Set(now.map((flag) => subject(flag, row)))
    return before.filter((flag) => !still.has(subject(flag, row)))
  }
}

function subject(flag: Flag, row: WatchedRow): string {
  return [flag.rule, flag.concept ?? '', flag.source ? `${flag.source[0]} ${slice(row.source, flag.source)}` : ''].join('\u001f')
}
