import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { ModelFinding } from '../../src/model/index.ts'
import { findingsRecord, parseRecord } from '../../src/store/index.ts'

/** What a language model said of a row. */
export interface ModelAnswer {
  readonly model: string
  /** The English that it was asked about. */
  readonly target: string
  readonly findings: readonly ModelFinding[]
}

/** The answers of language models in a project file, one for each row's texts: a newer answer takes the place of an older one. */
export class AnswerTable {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** All answers, under `textsKey`. */
  all(): Map<string, ModelAnswer> {
    const rows = this.#database.prepare('SELECT texts, model, target, findings FROM model_answer').all()
    return new Map(
      rows.map(({ texts, model, target, findings }) => [
        String(texts),
        {
          model: String(model),
          target: String(target),
          findings: parseRecord(findingsRecord, String(findings), `findings of ${String(model)}`),
        },
      ]),
    )
  }

  /** Writes an answer that came at a time (ISO 8601 in UTC). Within a transaction of the caller, where several belong together. */
  put(texts: string, { model, target, findings }: ModelAnswer, at: string): void {
    this.#database
      .prepare(
        `INSERT INTO model_answer (texts, model, target, findings, at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (texts) DO UPDATE SET model = excluded.model, target = excluded.target, findings = excluded.findings, at = excluded.at`,
      )
      .run(texts, model, target, JSON.stringify(findings), at)
  }
}

/** What a row's answer is kept under, whatever becomes of the row: its Chinese and its machine English. */
export function textsKey(source: string, machine: string): string {
  return createHash('sha256')
    .update(JSON.stringify([source, machine]))
    .digest('hex')
}
