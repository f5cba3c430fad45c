import { readLexicon } from '../../src/lexicon/index.ts'
import { forceUnwrap, succeed, type Outcome, type Problem } from '../../src/model/index.ts'
import { DictionaryCache } from './dictionary-cache.ts'
import { aboutOf, cacheKey, sourceName, type CacheKey, type CompiledDictionary, type DictionarySource } from './dictionary-source.ts'
import type { DictionaryStack, SharedDictionary } from './dictionary-stack.ts'

/** A dictionary at hand, in memory that threads share. */
export interface OpenDictionary extends CompiledDictionary {
  readonly source: DictionarySource
  readonly name: string
}

export interface ShelfOptions {
  readonly cacheFolder: string
  /** Reads and compiles a dictionary, away from the thread that serves people. */
  readonly compile: (source: DictionarySource) => Promise<Outcome<SharedArrayBuffer>>
}

/** What goes along with the dictionaries that were asked for and could not be had. */
export interface ShelvedStack {
  readonly stack: DictionaryStack
  readonly open: readonly OpenDictionary[]
  readonly problems: readonly { readonly source: DictionarySource; readonly problem: Problem }[]
}

/** What the first dictionary of a user weighs against 1 of the general one, how much less each further one, and what it weighs at least. */
const WEIGHT = { first: 3, step: 0.5, least: 1.5 } as const

/** The dictionaries of a process: each is read from the cache or compiled once, and again only when its file has changed. */
export class DictionaryShelf {
  readonly #cache: DictionaryCache
  readonly #compile: ShelfOptions['compile']
  readonly #open = new Map<string, Promise<Outcome<OpenDictionary>>>()

  constructor({ cacheFolder, compile }: ShelfOptions) {
    this.#cache = new DictionaryCache(cacheFolder)
    this.#compile = compile
  }

  /** A failure says why the dictionary cannot be used; it is tried again when asked for again. */
  async open(source: DictionarySource): Promise<Outcome<OpenDictionary>> {
    const key = await cacheKey(source)
    if (key === null) return opened(source, await this.#compile(source))
    const known = this.#open.get(key.name)
    if (known) return known
    for (const name of this.#open.keys()) if (name.startsWith(`${key.stem}-`)) this.#open.delete(name)
    const opening = this.#load(source, key)
    this.#open.set(key.name, opening)
    const outcome = await opening.catch((error: unknown) => {
      this.#open.delete(key.name)
      throw error
    })
    if (!outcome.ok) this.#open.delete(key.name)
    return outcome
  }

  /** The dictionaries as the aligner takes them, the first file of a user weighing most. What cannot be had is left out and told. */
  async stack(sources: readonly DictionarySource[], glossaries: boolean): Promise<ShelvedStack> {
    const outcomes = await Promise.all(sources.map(async (source) => ({ source, outcome: await this.open(source) })))
    const open = outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []))
    const problems = outcomes.flatMap(({ source, outcome }) => (outcome.ok ? [] : [{ source, problem: outcome.problem }]))
    let files = 0
    const shared = open.map(({ source, name, about, buffer }): SharedDictionary => {
      const weight = source.kind === 'cedict' ? 1 : Math.max(WEIGHT.least, WEIGHT.first - WEIGHT.step * files++)
      return { kind: source.kind, name, entries: about.entries, weight, buffer }
    })
    return { stack: { shared, glossaries }, open, problems }
  }

  async #load(source: DictionarySource, key: CacheKey): Promise<Outcome<OpenDictionary>> {
    const cached = await this.#cache.read(key)
    if (cached) return succeed({ source, name: sourceName(source), ...cached })
    const compiled = await this.#compile(source)
    if (compiled.ok) await this.#cache.write(key, compiled.value)
    return opened(source, compiled)
  }
}

function opened(source: DictionarySource, buffer: Outcome<SharedArrayBuffer>): Outcome<OpenDictionary> {
  if (!buffer.ok) return buffer
  const lexicon = readLexicon(buffer.value)
  if (!lexicon.ok) return lexicon
  const about = forceUnwrap('what was compiled here says what it is', aboutOf(lexicon.value))
  return succeed({ source, name: sourceName(source), about, buffer: buffer.value })
}
