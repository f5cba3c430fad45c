import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { CallInput, DictionariesView, DictionaryView } from '../../src/bridge/index.ts'
import type { Glossary, Problem } from '../../src/model/index.ts'
import { chosenSources, type DictionaryChoice } from './dictionary-choice.ts'
import { DictionaryShelf } from './dictionary-shelf.ts'
import { sourceName, type DictionarySource } from './dictionary-source.ts'
import type { DictionaryStack, StackUse } from './dictionary-stack.ts'
import { Fault, unwrap } from './fault.ts'
import { fileStem } from './library.ts'
import type { PreferencesFile } from './preferences-file.ts'
import { runCoverage, runDictionary } from './thread.ts'

export interface DictionaryDeskOptions {
  readonly preferences: PreferencesFile
  readonly cacheFolder: string
  /** Files that come without a place of their own (from a browser) are kept in its folder `dictionaries`. */
  readonly dataFolder: string
}

/** The Chinese of a project, and the glossaries that it is checked with. */
export interface CoveredText {
  readonly texts: readonly string[]
  readonly glossaries: readonly Glossary[]
}

/** The dictionaries of one person: which there are, which are on, and what the aligner gets. */
export class DictionaryDesk {
  readonly #options: DictionaryDeskOptions
  readonly #shelf: DictionaryShelf
  readonly #folder: string

  constructor(options: DictionaryDeskOptions) {
    this.#options = options
    this.#shelf = new DictionaryShelf({ cacheFolder: options.cacheFolder, compile: runDictionary })
    this.#folder = join(options.dataFolder, 'dictionaries')
  }

  /** What texts are aligned with now. What is on and cannot be used is left out, and `onProblem` hears of it. */
  async stack(onProblem: (problem: Problem) => void): Promise<DictionaryStack> {
    const { stack, problems } = await this.#shelf.stack(chosenSources(this.#choice), true)
    for (const { source } of problems) onProblem(new Fault('dictionary.left-out', { name: sourceName(source) }).problem)
    return stack
  }

  /** Everything to be shown; `covered` is null where no project is open. */
  async view({ texts, glossaries }: CoveredText, covered: boolean): Promise<DictionariesView> {
    const { stack } = await this.#shelf.stack(chosenSources(this.#choice), true)
    const use = covered ? await runCoverage({ kind: 'coverage', dictionaries: stack, glossaries, texts }) : null
    // The parts of a stack stand in the order of what is on and could be opened.
    const parts = use?.parts.filter(({ kind }) => kind !== 'glossaries').values()
    const list: DictionaryView[] = []
    for (const { source, on } of sourcesOf(this.#choice)) {
      const shown = await this.#shown(source, on)
      list.push(on && shown.problem === null ? { ...shown, covered: parts?.next().value?.covered ?? null } : shown)
    }
    return { list, terms: termsOf(glossaries, use), together: use?.together ?? null }
  }

  /** Adds the file at a path. Throws a Fault when it is there already or cannot be used. */
  async add(path: string): Promise<void> {
    const file = resolve(path)
    const { files } = this.#choice
    if (files.some((known) => known.path === file)) throw new Fault('dictionary.known', { name: basename(file) })
    unwrap(await this.#shelf.open({ kind: 'file', path: file }))
    this.#keep({ ...this.#choice, files: [...files, { path: file, on: true }] })
  }

  /** Keeps a copy of a file's content and adds it. Throws as `add` does, and what the disk says. */
  async addContent(name: string, bytes: Uint8Array): Promise<void> {
    mkdirSync(this.#folder, { recursive: true })
    const path = join(this.#folder, fileStem(name))
    if (existsSync(path)) throw new Fault('dictionary.known', { name: basename(path) })
    writeFileSync(path, bytes)
    try {
      await this.add(path)
    } catch (error) {
      rmSync(path, { force: true })
      throw error
    }
  }

  /** Switches and orders; files that are not named go, and with them the copies that were made of them. */
  set({ cedict, files }: Pick<CallInput<'setDictionaries'>, 'cedict' | 'files'>): void {
    const known = new Map(this.#choice.files.map((file) => [fileId(file.path), file]))
    const kept = files.flatMap(({ id, on }) => {
      const file = known.get(id)
      known.delete(id)
      return file ? [{ path: file.path, on }] : []
    })
    this.#keep({ cedict, files: kept })
    for (const { path } of known.values()) if (dirname(path) === this.#folder) rmSync(path, { force: true })
  }

  async #shown(source: DictionarySource, on: boolean): Promise<DictionaryView> {
    const file = source.kind === 'file' ? { id: fileId(source.path), place: source.path } : { id: 'cedict', place: '' }
    const opened = await this.#shelf.open(source)
    const base = { ...file, kind: source.kind, name: sourceName(source), on, covered: null }
    if (!opened.ok) return { ...base, entries: null, skipped: { count: 0, first: [] }, problem: opened.problem }
    const { entries, skipped } = opened.value.about
    return { ...base, entries, skipped: { count: skipped.count, first: skipped.first.map(({ message }) => message) }, problem: null }
  }

  get #choice(): DictionaryChoice {
    return this.#options.preferences.get().dictionaries
  }

  #keep(dictionaries: DictionaryChoice): void {
    this.#options.preferences.set({ dictionaries })
  }
}

function sourcesOf({ cedict, files }: DictionaryChoice): readonly { readonly source: DictionarySource; readonly on: boolean }[] {
  const own = files.map(({ path, on }) => ({ source: { kind: 'file', path } as const, on }))
  return [{ source: { kind: 'cedict' }, on: cedict }, ...own]
}

function termsOf(glossaries: readonly Glossary[], use: StackUse | null): DictionariesView['terms'] {
  const part = use?.parts.find(({ kind }) => kind === 'glossaries')
  return { entries: glossaries.reduce((sum, { concepts }) => sum + concepts.length, 0), covered: part?.covered ?? null }
}

/** What the interface calls a file by: it need not know paths to put files in order. */
function fileId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
