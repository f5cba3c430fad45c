import type { DatabaseSync } from 'node:sqlite'
import type { Flag, SegmentId } from '../../src/model/index.ts'
import { FACTS_SQL, flagsRecord, once, parseRecord, readFacts, writeFacts, type FlagFact } from '../../src/store/index.ts'
import { reading } from './damage.ts'
import { PreparedStatements } from './prepared-statements.ts'

/** The flags of a row: those of its English as it stands, and those of the machine English that a correction put right. */
export interface RowFlags {
  readonly flags: readonly Flag[]
  readonly fixed: readonly Flag[]
}

/** The same as it stands in the file. */
export interface FlagTexts {
  readonly flags: string
  readonly fixed: string
}

const SQL = {
  one: 'SELECT flags, fixed FROM flag WHERE pair = ? AND segment = ?',
  all: 'SELECT pair, segment, flags, fixed FROM flag',
  put: 'INSERT OR REPLACE INTO flag (pair, segment, flags, fixed, facts) VALUES (?, ?, ?, ?, ?)',
  remove: 'DELETE FROM flag WHERE pair = ? AND segment = ?',
} as const

/** The flags in a project file. What reads throws the Fault `project.damaged`, which names the row. */
export class FlagTable {
  readonly #path: string
  readonly #database: DatabaseSync
  readonly #prepared: PreparedStatements

  constructor(path: string, database: DatabaseSync) {
    this.#path = path
    this.#database = database
    this.#prepared = new PreparedStatements(database)
  }

  /** The facts of all rows that have flags, by pair and row. Rows with the same facts share one list. */
  facts(): Map<number, Map<SegmentId, readonly FlagFact[]>> {
    return reading(this.#path, () => {
      const pairs = new Map<number, Map<SegmentId, readonly FlagFact[]>>()
      const known = new Map<string, readonly FlagFact[]>()
      const statement = this.#database.prepare(`SELECT pair, segment, ${this.#factsColumn()} FROM flag`)
      statement.setReturnArrays(true)
      for (const [pair, segment, text] of statement.iterate() as Iterable<unknown> as Iterable<readonly [number, number, string]>) {
        if (text === '[]') continue
        let facts = known.get(text)
        if (!facts) known.set(text, (facts = readFacts(text, `flags of row ${segment}`)))
        const rows = pairs.get(pair)
        if (rows) rows.set(segment, facts)
        else pairs.set(pair, new Map([[segment, facts]]))
      }
      return pairs
    })
  }

  of(pair: number, segment: SegmentId): RowFlags | undefined {
    const row = this.texts(pair, segment)
    if (!row) return undefined
    const where = `flags of row ${segment}`
    return reading(this.#path, () => ({
      flags: parseRecord(flagsRecord, row.flags, where),
      fixed: row.fixed === '[]' ? [] : parseRecord(flagsRecord, row.fixed, where),
    }))
  }

  texts(pair: number, segment: SegmentId): FlagTexts | undefined {
    const row = reading(this.#path, () => this.#prepared.of(SQL.one).get(pair, segment))
    return row && { flags: String(row['flags']), fixed: String(row['fixed']) }
  }

  /** Visits the flags of every row. */
  each(visit: (pair: number, segment: SegmentId, found: RowFlags) => void): void {
    reading(this.#path, () => {
      const parse = once(flagsRecord)
      for (const row of this.#prepared.of(SQL.all).iterate()) {
        const where = `flags of row ${String(row['segment'])}`
        const found = { flags: parse(String(row['flags']), where), fixed: parse(String(row['fixed']), where) }
        visit(Number(row['pair']), Number(row['segment']), found)
      }
    })
  }

  /** Writes the flags of a row. Within a transaction of the caller, as `remove`. */
  put(pair: number, segment: SegmentId, { flags, fixed }: RowFlags): void {
    this.#prepared.of(SQL.put).run(pair, segment, JSON.stringify(flags), JSON.stringify(fixed), writeFacts(flags))
  }

  remove(pair: number, segment: SegmentId): void {
    this.#prepared.of(SQL.remove).run(pair, segment)
  }

  /** A project of an older schema that is opened for reading only has no facts: they are made of its flags. */
  #factsColumn(): string {
    return this.#prepared.columns('flag').has('facts') ? 'facts' : FACTS_SQL
  }
}
