import { checkChoiceSchema } from '../../src/bridge/index.ts'
import type { CheckProfile } from '../../src/check/index.ts'
import { jsonOf } from './json-file.ts'
import type { ProjectFile } from './project-file.ts'

/** Where a project keeps what is checked in it. */
const KEY = 'checks'

/** What a project says of its checks; null where it says nothing, or what this version cannot read: then the choice of the person holds. */
export function projectChecks(file: Pick<ProjectFile, 'meta'>): CheckProfile | null {
  const text = file.meta(KEY)
  if (text === null) return null
  const read = checkChoiceSchema.safeParse(jsonOf(text))
  return read.success ? read.data : null
}

/** Keeps what is checked in a project. */
export function setProjectChecks(file: Pick<ProjectFile, 'setMeta'>, profile: CheckProfile): void {
  const { rulesOn, rulesOff, packsOff, severities, parameters } = profile
  file.setMeta(KEY, JSON.stringify({ rulesOn, rulesOff, packsOff, severities, parameters }))
}
