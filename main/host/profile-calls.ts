import { readFile } from 'node:fs/promises'
import type { ChecksView } from '../../src/bridge/index.ts'
import { readProfile, writeProfile, type CheckProfile } from '../../src/check/index.ts'
import { checksView } from './check-choice.ts'
import type { Exporter } from './exporter.ts'
import { unwrap } from './fault.ts'
import type { Handlers } from './handlers.ts'
import { fileStem } from './library.ts'
import type { PreferencesFile } from './preferences-file.ts'
import type { ProjectDesk } from './project-desk.ts'

export interface ProfileCallOptions {
  readonly preferences: PreferencesFile
  readonly desk: ProjectDesk
  readonly exporter: Exporter
  /** Asks for a file to import; null where the reviewer changed their mind, or the host cannot ask. */
  readonly pick: () => Promise<string | null>
}

type ProfileCall = 'checks' | 'setChecks' | 'exportProfile' | 'importProfile'

/** The calls of the contract that are about what is checked: in a project, or, where none is named, in those that are made later. */
export function profileHandlers({ preferences, desk, exporter, pick }: ProfileCallOptions): Handlers<ProfileCall> {
  const own = (project: string | null) => (project === null ? null : desk.session(project).checks)
  const profileOf = (project: string | null) => own(project) ?? preferences.get().checks
  const view = async (project: string | null): Promise<ChecksView> =>
    checksView(await desk.packs(), profileOf(project), own(project) !== null)
  const set = (project: string | null, profile: CheckProfile): Promise<ChecksView> => {
    if (project !== null) desk.session(project).setChecks(profile)
    else {
      preferences.set({ checks: profile })
      desk.recheck()
    }
    return view(project)
  }
  return {
    checks: ({ project = null }) => view(project),
    setChecks: ({ project = null, severities = {}, parameters = {}, ...choice }) => set(project, { ...choice, severities, parameters }),
    exportProfile: ({ project }) => {
      const name = project === null ? '' : desk.session(project).name
      const text = writeProfile({ name, profile: profileOf(project) })
      const stem = fileStem(name === '' ? 'duizhao' : name)
      return exporter.deliverFile({ name: `${stem}.checks.json`, mime: 'application/json', bytes: new TextEncoder().encode(text) }, 'JSON')
    },
    importProfile: async ({ project, file }) => {
      const path = file === null ? await pick() : null
      if (file === null && path === null) return null
      const bytes = file === null ? await readFile(path ?? '') : Buffer.from(file.bytes, 'base64')
      const packs = (await desk.packs()).map(({ id }) => id)
      return set(project, unwrap(readProfile(bytes.toString('utf8'), packs)).profile)
    },
  }
}
