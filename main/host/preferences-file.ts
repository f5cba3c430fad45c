import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { inputSchemas, type Preferences } from '../../src/bridge/index.ts'
import { writeJson } from './json-file.ts'

const NAME = 'preferences.json'

/** What one person set for themselves, kept as JSON beside the projects. A broken file counts as none. */
export class PreferencesFile {
  readonly #path: string
  #preferences: Preferences

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#path = join(folder, NAME)
    this.#preferences = { ...defaults(), ...stored(this.#path) }
  }

  get(): Preferences {
    return this.#preferences
  }

  set(change: Partial<Preferences>): Preferences {
    this.#preferences = { ...this.#preferences, ...change }
    writeJson(this.#path, this.#preferences)
    return this.#preferences
  }
}

function defaults(): Preferences {
  return { language: 'system', theme: 'system', author: userName(), fontSize: 15, panelWidth: 348, csvBom: true }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // No entry for the user in the system's list (a container): the history shows a neutral name instead.
    return 'reviewer'
  }
}

function stored(path: string): Partial<Preferences> {
  if (!existsSync(path)) return {}
  try {
    const parsed = inputSchemas.setPreferences.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success
      ? (Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined)) as Partial<Preferences>)
      : {}
  } catch (error) {
    process.stderr.write(`Preferences at ${path} are unreadable and were set back: ${String(error)}\n`)
    return {}
  }
}
