import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fail, succeed, type Document, type Outcome, type Problem } from '../../src/model/index.ts'
import { tellLanguage } from '../../src/segment/index.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { unwrap } from './fault.ts'
import { document } from './read-document.ts'
import { isSystemError } from './system-error.ts'
import { readTextFile } from './text-file.ts'
import { runPairing, type OnProgress } from './thread.ts'

/** A file of the folder, by its path in it with `/`. */
export interface FolderPair {
  readonly source: string
  readonly target: string
  readonly figure: number
  readonly sure: boolean
}

export interface FolderPairing {
  readonly pairs: readonly FolderPair[]
  /** Files without a partner. */
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly unreadable: readonly { readonly file: string; readonly problem: Problem }[]
}

export interface PairFolderOptions {
  readonly dictionaries: DictionaryStack
  readonly signal?: AbortSignal
  readonly onProgress?: OnProgress
}

/** More files than this are no folder of texts; each is held in memory. */
const MOST_FILES = 2000

/**
 * Proposes which files of a folder and of the folders in it belong together, by their content. A file that cannot be read, or is neither Chinese nor
 * English, is reported with its reason and the others go on; hidden files are passed over. Rejects with the Faults `input.missing`,
 * `pair.not-a-folder`, `pair.too-many` and `job.cancelled`.
 */
export async function pairFolder(folder: string, { dictionaries, signal, onProgress }: PairFolderOptions): Promise<FolderPairing> {
  const files = unwrap(await filesOf(folder))
  const documents: Document[] = []
  const unreadable: { file: string; problem: Problem }[] = []
  for (const file of files) {
    const read = await readDocument(folder, file)
    if (read.ok) documents.push(read.value)
    else unreadable.push({ file, problem: read.problem })
  }
  const [sources, targets] = (['source', 'target'] as const).map((side) => documents.filter((each) => each.side === side)) as [
    Document[],
    Document[],
  ]
  const options = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) }
  const found = await runPairing({ kind: 'pairing', sources, targets, dictionaries }, options)
  const names = (list: readonly Document[], indices: readonly number[]): readonly string[] => indices.map((index) => nameOf(list, index))
  const pairs = found.pairs.map((pair) => ({ ...pair, source: nameOf(sources, pair.source), target: nameOf(targets, pair.target) }))
  return { pairs, sources: names(sources, found.sources), targets: names(targets, found.targets), unreadable }
}

function nameOf(list: readonly Document[], index: number): string {
  return list[index]?.name ?? ''
}

async function filesOf(folder: string): Promise<Outcome<readonly string[]>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort()
    if (files.length > MOST_FILES) return fail('pair.too-many', { path: folder, count: files.length, limit: MOST_FILES })
    return succeed(files)
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT') return fail('input.missing', { path: folder })
    if (error.code === 'ENOTDIR') return fail('pair.not-a-folder', { path: folder })
    return fail('input.unreadable', { path: folder, reason: error.code })
  }
}

async function readDocument(folder: string, file: string): Promise<Outcome<Document>> {
  const read = await readTextFile(join(folder, file))
  if (!read.ok) return read
  const { language } = tellLanguage(read.value.text)
  if (language === null) return fail('pair.unknown-language', { name: file })
  return succeed(document({ name: file, ...read.value }, language === 'zh' ? 'source' : 'target'))
}
