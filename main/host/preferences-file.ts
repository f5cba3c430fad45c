import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { checkChoiceSchema, inputSchemas, USUAL_KEYS, type Preferences } from '../../src/bridge/index.ts'
import { USUAL_PROFILE, type CheckProfile } from '../../src/check/index.ts'
import { NO_AI, type AiChoice } from '../ai/ai-choice.ts'
import { CEDICT_ALONE, type DictionaryChoice } from './dictionary-choice.ts'
import { writeJson } from './json-file.ts'

const NAME = 'preferences.json'

/** What is kept: the interface changes its own part of it by `setPreferences`, dictionaries, checks and the AI reviewer by calls of their own. */
export interface StoredPreferences extends Preferences {
  readonly dictionaries: DictionaryChoice
  readonly checks: CheckProfile
  readonly ai: AiChoice
}

const schema = inputSchemas.setPreferences.extend({
  ai: z.object({ on: z.boolean(), address: z.string(), model: z.string(), key: z.string() }).optional(),
  checks: checkChoiceSchema.optional(),
  dictionaries: z
    .object({ cedict: z.boolean(), files: z.array(z.object({ path: z.string().min(1), on: z.boolean() })).max(100) })
    .optional(),
})

/** What one person set for themselves, kept as JSON beside the projects, for their eyes alone: it may hold a key. A broken file counts as none. */
export class PreferencesFile {
  readonly #path: string
  #preferences: StoredPreferences

  constructor(folder: string) {
    this.#path = join(folder, NAME)
    this.#preferences = { ...defaults(), ...stored(this.#path) }
  }

  get(): StoredPreferences {
    return this.#preferences
  }

  set(change: Partial<StoredPreferences>): StoredPreferences {
    this.#preferences = { ...this.#preferences, ...change }
    mkdirSync(dirname(this.#path), { recursive: true })
    writeJson(this.#path, this.#preferences, 'owner')
    return this.#preferences
  }
}

const SHOWN = Object.keys(inputSchemas.setPreferences.shape) as readonly (keyof Preferences)[]

/** What the interface may know: the part that it changes itself. The key of a service never leaves the host. */
export function shownPreferences(stored: StoredPreferences): Preferences {
  return Object.fromEntries(SHOWN.map((name) => [name, stored[name]])) as unknown as Preferences
}

function defaults(): StoredPreferences {
  return {
    language: 'system',
    theme: 'system',
    author: userName(),
    fontSize: 15,
    panelWidth: 348,
    csvBom: true,
    liveRealign: true,
    spelling: 'both',
    keys: USUAL_KEYS,
    repetitions: 'fill',
    toured: false,
    dictionaries: CEDICT_ALONE,
    checks: USUAL_PROFILE,
    ai: NO_AI,
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // No entry for the user in the system's list (a container): the history shows a neutral name instead.
    return 'reviewer'
  }
}

function stored(path: string): Partial<StoredPreferences> {
  if (!existsSync(path)) return {}
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success
      ? (Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined)) as Partial<StoredPreferences>)
      : {}
  } catch (error) {
    process.stderr.write(`Preferences at ${path} are unreadable and were set back: ${String(error)}\n`)
    return {}
  }
}
