import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { debuglog } from 'node:util'
import { readLexicon } from '../../src/lexicon/index.ts'
import { sharedCopy } from './dictionary-compile.ts'
import { aboutOf, type CacheKey, type CompiledDictionary } from './dictionary-source.ts'
import { isSystemError } from './system-error.ts'
import { writeFileAtomically } from './write-file.ts'

/** Shown with `NODE_DEBUG=duizhao`: nothing here keeps anybody from working. */
const note = debuglog('duizhao')

/** Compiled dictionaries on disk, in a folder of which nothing is expected: it may be missing, full, read-only, or hold anything. */
export class DictionaryCache {
  readonly #folder: string

  constructor(cacheFolder: string) {
    this.#folder = join(cacheFolder, 'dictionaries')
  }

  /** The compiled dictionary, in memory that threads share; null when it is not there or not sound. */
  async read({ name }: CacheKey): Promise<CompiledDictionary | null> {
    const path = join(this.#folder, name)
    try {
      const shared = sharedCopy(await readFile(path))
      const lexicon = readLexicon(shared)
      const about = lexicon.ok ? aboutOf(lexicon.value) : null
      if (about !== null) return { buffer: shared, about }
      note('%s is compiled anew: %s', path, lexicon.ok ? 'no label' : lexicon.problem.code)
    } catch (error) {
      if (!isSystemError(error)) throw error
      if (error.code !== 'ENOENT') note('%s cannot be read: %s', path, error.code)
    }
    return null
  }

  /** Keeps a compiled dictionary and drops those that it takes the place of. Where that cannot be done, the next start compiles it again. */
  async write(key: CacheKey, buffer: SharedArrayBuffer): Promise<void> {
    const path = join(this.#folder, key.name)
    try {
      await mkdir(this.#folder, { recursive: true })
      const written = await writeFileAtomically(path, new Uint8Array(buffer))
      if (!written.ok) return note('%s was not kept: %s', path, written.problem.code)
      await this.#dropOthers(key)
    } catch (error) {
      if (!isSystemError(error)) throw error
      note('%s was not kept: %s', path, error.code)
    }
  }

  async #dropOthers({ stem, name }: CacheKey): Promise<void> {
    const names = await readdir(this.#folder)
    const old = names.filter((other) => other !== name && other.startsWith(`${stem}-`) && other.endsWith('.lexicon'))
    await Promise.all(old.map((other) => rm(join(this.#folder, other), { force: true })))
  }
}
