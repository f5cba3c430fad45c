import type { ScoringView } from '../../src/bridge/index.ts'
import type { Outcome } from '../../src/model/index.ts'
import { DEFAULT_GBT_PROFILE, DEFAULT_MQM_PROFILE, parseGbtProfile, parseMqmProfile } from '../../src/score/index.ts'
import { jsonOf } from './json-file.ts'
import type { ProjectFile } from './project-file.ts'

/** Where a project keeps how it is scored. */
const KEY = 'scoring'

/** How a project is scored: as it was set, or as the standards suggest. What another version of the program wrote and this one cannot read is as if not set. */
export function scoringOf(file: Pick<ProjectFile, 'meta'>): ScoringView {
  const text = file.meta(KEY)
  const kept: unknown = text === null ? {} : jsonOf(text)
  const { mqm, gbt } = kept !== null && typeof kept === 'object' ? (kept as { readonly mqm?: unknown; readonly gbt?: unknown }) : {}
  const [ownMqm, ownGbt] = [parseMqmProfile(mqm), parseGbtProfile(gbt)]
  return { mqm: ownMqm.ok ? ownMqm.value : DEFAULT_MQM_PROFILE, gbt: ownGbt.ok ? ownGbt.value : DEFAULT_GBT_PROFILE }
}

/** Keeps how a project is scored. Fails with `score.profile-misfit`: then nothing is changed. */
export function setScoring(
  file: Pick<ProjectFile, 'setMeta'>,
  given: { readonly mqm: unknown; readonly gbt: unknown },
): Outcome<ScoringView> {
  const mqm = parseMqmProfile(given.mqm)
  if (!mqm.ok) return mqm
  const gbt = parseGbtProfile(given.gbt)
  if (!gbt.ok) return gbt
  const scoring = { mqm: mqm.value, gbt: gbt.value }
  file.setMeta(KEY, JSON.stringify(scoring))
  return { ok: true, value: scoring }
}
