import { basename } from 'node:path'
import type { Glossary } from '../../src/model/index.ts'
import { arrange, type ReadText } from '../host/arrange.ts'
import { Fault, unwrap } from '../host/fault.ts'
import { loadPatternBase, readGlossaryFile } from '../host/glossary-file.ts'
import { readTextFile } from '../host/text-file.ts'

/** Which glossaries a check uses. */
export interface GlossaryOptions {
  readonly glossary: readonly string[]
  readonly patternBase: boolean
  readonly packOff: readonly string[]
}

/** Reads a text file. Throws a Fault that says what is wrong with it. */
export async function readText(path: string): Promise<ReadText> {
  return { name: basename(path), ...unwrap(await readTextFile(path)) }
}

/** Reads the two files of a pair, in either order, and says on standard error when they were given the other way round. */
export async function readPair(first: string, second: string, force: boolean): Promise<{ source: ReadText; target: ReadText }> {
  const [one, two] = [await readText(first), await readText(second)]
  const { source, target, swapped } = unwrap(arrange(one, two, force))
  if (swapped) process.stderr.write(`${source.name} is the Chinese and ${target.name} the English: taken the other way round\n`)
  return { source, target }
}

/** The pattern base that ships (unless left out) and the user's own glossaries, whose word comes last and counts. */
export async function readGlossaries({ glossary: files, patternBase, packOff }: GlossaryOptions): Promise<readonly Glossary[]> {
  const packs = patternBase || packOff.length > 0 ? await packsWithout(packOff) : []
  const own: Glossary[] = []
  for (const file of files) own.push(unwrap(await readGlossaryFile(file)))
  return patternBase ? [...packs, ...own] : own
}

/** The packs of the pattern base but those named. Throws the Fault `check.no-pack` for a name that is none. */
async function packsWithout(names: readonly string[]): Promise<readonly Glossary[]> {
  const packs = unwrap(await loadPatternBase())
  const missing = names.find((name) => !packs.some((pack) => packName(pack) === name))
  if (missing !== undefined) throw new Fault('check.no-pack', { name: missing, packs: packs.map(packName).join(', ') })
  return packs.filter((pack) => !names.includes(packName(pack)))
}

/** What a pack is called: its file name. */
export function packName({ id }: Pick<Glossary, 'id'>): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Collects an option that may be given several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}
