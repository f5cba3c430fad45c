import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** The statements of a database, each prepared when it is first used: a file that is opened for reading only may lack columns that others name. */
export class PreparedStatements {
  readonly #database: DatabaseSync
  readonly #known = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  of(sql: string): StatementSync {
    const known = this.#known.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#known.set(sql, statement)
    return statement
  }

  /** The names of a table's columns; none where there is no such table. */
  columns(table: string): ReadonlySet<string> {
    const rows = this.of('SELECT name FROM pragma_table_info(?)').all(table)
    return new Set(rows.map(({ name }) => String(name)))
  }
}
