import type { ModelFinding } from '../../src/model/index.ts'
import { textsKey, type ModelAnswer } from './answer-table.ts'
import type { ProjectFile } from './project-file.ts'

/** A row as a language model was asked about it. */
export interface AskedRow {
  readonly segment: number
  readonly source: string
  readonly machine: string
  /** The English as it stood. */
  readonly target: string
}

/** What language models said of the rows of an open project: in memory and in its file. */
export class AnswerStore {
  readonly #file: ProjectFile
  readonly #answers: Map<string, ModelAnswer>

  constructor(file: ProjectFile) {
    this.#file = file
    this.#answers = file.answers()
  }

  /** What was said of a row with these texts, whatever its English is now. */
  findings(source: string, machine: string): readonly ModelFinding[] {
    // Most projects have no answer: then no row is worth a digest.
    return this.#answers.size === 0 ? [] : (this.#answers.get(textsKey(source, machine))?.findings ?? [])
  }

  /** Whether this model was asked about the row as it stands. */
  isAnswered({ source, machine, target }: AskedRow, model: string): boolean {
    const answer = this.#answers.size === 0 ? undefined : this.#answers.get(textsKey(source, machine))
    return answer?.model === model && answer.target === target
  }

  /** Keeps answers; on the disk when this returns. Throws what SQLite throws, and keeps nothing then. */
  put(model: string, answered: readonly { readonly row: AskedRow; readonly findings: readonly ModelFinding[] }[], at: string): void {
    const answers = new Map(
      answered.map(({ row, findings }) => [textsKey(row.source, row.machine), { model, target: row.target, findings }]),
    )
    this.#file.putAnswers(answers, at)
    for (const [texts, answer] of answers) this.#answers.set(texts, answer)
  }
}
