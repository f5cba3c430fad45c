import type { ProjectFile } from '../../../main/host/project-file.ts'

/** Everything that a project file holds, as the golden files have it beside them. */
export function contentOf(file: ProjectFile): Readonly<Record<string, unknown>> {
  const { pairs, verdicts, terms, threads, errors } = file.state()
  return {
    pairs,
    verdicts: [...verdicts],
    terms: [...terms],
    threads: [...threads],
    errors: [...errors],
    acts: file.acts(),
    flags: [...file.flags()],
    answers: [...file.answers()],
  }
}
