import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackView } from '../../src/bridge/index.ts'
import type { Glossary } from '../../src/model/index.ts'
import { unwrap } from './fault.ts'
import { loadPatternBase, packId, PATTERN_BASE_FOLDER } from './glossary-file.ts'

/**
 * The glossaries that ship. Reading their ten thousand concepts takes longer than opening a project, which needs only their names and sizes:
 * these are counted, and the concepts are read when something is to be checked or aligned.
 */
export class PackShelf {
  readonly #folder: string
  #cards: Promise<readonly PackView[]> | null = null
  #glossaries: Promise<readonly Glossary[]> | null = null

  constructor(folder: string = PATTERN_BASE_FOLDER) {
    this.#folder = folder
  }

  /** Name and size of each, in the order of `glossaries`. */
  cards(): Promise<readonly PackView[]> {
    return (this.#cards ??= kept(countPacks(this.#folder), () => (this.#cards = null)))
  }

  /** Rejects like `readGlossaryFile` fails when the program's own folder is damaged. */
  glossaries(): Promise<readonly Glossary[]> {
    return (this.#glossaries ??= kept(loadPatternBase(this.#folder).then(unwrap), () => (this.#glossaries = null)))
  }
}

async function countPacks(folder: string): Promise<readonly PackView[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort()
  return Promise.all(
    files.map(async (name) => ({ id: packId(name), name, concepts: countConcepts(await readFile(join(folder, name), 'latin1')) })),
  )
}

/** The lines of a glossary that are neither empty nor a comment. */
function countConcepts(text: string): number {
  return text.match(/^(?!\s*$|\s*\/\/)./gmu)?.length ?? 0
}

/** A promise that is forgotten when it is rejected, so that the next who asks tries again. */
function kept<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget)
  return promise
}
