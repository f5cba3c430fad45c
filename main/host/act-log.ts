import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { redoable, undoable, type Act, type ActHead } from '../../src/review/index.ts'
import { actRecord, checkRecord, parseJson } from '../../src/store/index.ts'
import { reading } from './damage.ts'
import { lineageOf } from './history.ts'
import { PreparedStatements } from './prepared-statements.ts'

const ACT = 'SELECT id, kind, subject, name, steps, author, at FROM act'
const SQL = {
  add: 'INSERT INTO act (id, kind, subject, name, steps, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  last: 'SELECT max(id) AS last FROM act',
  authors: 'SELECT DISTINCT author FROM act',
  // Of the rows that max() leaves, SQLite takes the other columns from the one with the highest id.
  lastAuthors: `SELECT step.value ->> 'pair' AS pair, step.value ->> 'segment' AS segment, author, max(act.id)
    FROM act, json_each(act.steps) AS step WHERE step.value ->> 'kind' IN ('rewrite', 'mark') GROUP BY 1, 2`,
  head: 'SELECT id, kind, subject, name FROM act WHERE id = ?',
  one: `${ACT} WHERE id = ?`,
  all: `${ACT} ORDER BY id`,
  judging: `${ACT} WHERE instr(steps, '"kind":"judge"') ORDER BY id`,
  reshaping: `${ACT} WHERE instr(steps, '"kind":"realign"') OR instr(steps, '"kind":"relink"') ORDER BY id`,
} as const

/** Above so many former rows of one row the whole log is read. */
const MANY = 100

/**
 * The append-only log of acts in a project file. It is read when asked: a long review has a hundred thousand acts, and to go on with it only
 * the newest ones are needed. Ids count up from 1. What reads throws the Fault `project.damaged`, which names the act.
 */
export class ActLog {
  readonly #path: string
  readonly #database: DatabaseSync
  readonly #prepared: PreparedStatements

  constructor(path: string, database: DatabaseSync) {
    this.#path = path
    this.#database = database
    this.#prepared = new PreparedStatements(database)
  }

  /** The id of the newest act; 0 where there is none. */
  last(): number {
    return Number(this.#prepared.of(SQL.last).get()?.['last'] ?? 0)
  }

  /** What an undo would take back; null when there is nothing. */
  undoable(): ActHead | null {
    return undoable(this.last(), (id) => this.#head(id))
  }

  /** What a redo would do again; null when there is nothing. */
  redoable(): ActHead | null {
    return redoable(this.last(), (id) => this.#head(id))
  }

  /** An act with its steps. Throws the Fault also when there is none with this id. */
  act(id: number): Act {
    const [act] = this.#acts(SQL.one, id)
    return reading(this.#path, () => {
      if (!act) throw new RangeError(`act ${id} is missing`)
      return act
    })
  }

  /** All acts, oldest first. */
  all(): readonly Act[] {
    return this.#acts(SQL.all)
  }

  /** The acts that gave verdicts on flags, oldest first. */
  judging(): readonly Act[] {
    return this.#acts(SQL.judging)
  }

  /** The acts that may speak of a row, or of those that it was merged or split from; oldest first. */
  about(pair: number, segment: number): readonly Act[] {
    const rows = [...lineageOf(this.#acts(SQL.reshaping), pair, segment)]
    if (rows.length > MANY) return this.all()
    // As the steps are written, which name their row; what else holds these words is sorted out by who asks.
    const named = rows.map((id) => `OR instr(steps, '"segment":${id},')`).join(' ')
    return this.#acts(`${SQL.reshaping.replace(' ORDER BY id', '')} ${named} ORDER BY id`)
  }

  /** Everybody who did something. */
  authors(): readonly string[] {
    return this.#prepared
      .of(SQL.authors)
      .all()
      .map(({ author }) => String(author))
  }

  /** Who was the last to write or mark each row, under `rowKey`. */
  lastAuthors(): Map<string, string> {
    const rows = this.#prepared.of(SQL.lastAuthors).all()
    return new Map(rows.map(({ pair, segment, author }) => [`${Number(pair)}:${Number(segment)}`, String(author)]))
  }

  /** Writes an act, within a transaction of the caller. */
  add({ id, kind, subject, name, steps, author, at }: Act): void {
    this.#prepared.of(SQL.add).run(id, kind, subject, name, JSON.stringify(steps), author, at)
  }

  #head(id: number): ActHead | null {
    const row = this.#prepared.of(SQL.head).get(id)
    return row ? (row as unknown as ActHead) : null
  }

  #acts(sql: string, ...values: SQLInputValue[]): readonly Act[] {
    return reading(this.#path, () =>
      this.#database
        .prepare(sql)
        .all(...values)
        .map((row) => {
          const where = `act ${String(row['id'])}`
          return checkRecord(actRecord, { ...row, steps: parseJson(String(row['steps']), where) }, where)
        }),
    )
  }
}
