import type { Severity } from '../model/index.ts'
import { atLeast } from '../model/index.ts'
import type { ExportedFlag } from './bilingual-file.ts'

/** The worst severity among the flags that nobody dismissed, or null when there is none. */
export function worstSeverity(flags: readonly ExportedFlag[]): Severity | null {
  return flags
    .filter((flag) => flag.verdict !== 'dismissed')
    .reduce<Severity | null>((worst, { severity }) => (worst === null || atLeast(severity, worst) ? severity : worst), null)
}
