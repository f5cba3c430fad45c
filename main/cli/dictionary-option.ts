import { Option } from 'commander'
import { resolve } from 'node:path'
import { wordProblem } from '../../src/bridge/wording.ts'
import { chosenSources } from '../host/dictionary-choice.ts'
import { DictionaryShelf, type OpenDictionary } from '../host/dictionary-shelf.ts'
import type { DictionarySource } from '../host/dictionary-source.ts'
import { NO_DICTIONARIES, type DictionaryStack, type DictionaryUse } from '../host/dictionary-stack.ts'
import { Fault, faultOf } from '../host/fault.ts'
import { PreferencesFile } from '../host/preferences-file.ts'
import { runDictionary } from '../host/thread.ts'
import { userCacheFolder, userDataFolder } from '../host/user-folder.ts'
import { collect } from './input.ts'

/** What each command that aligns can be told about dictionaries. */
export interface DictionaryOptions {
  /** Empty: those of the preferences. */
  readonly dictionary: readonly string[]
}

/** `--dictionary`, for every command that aligns. */
export function dictionaryOption(): Option {
  return new Option(
    '--dictionary <file>',
    'a dictionary (CEDICT text, TSV, TBX), "cedict" for CC-CEDICT or "none"; may be given several times, the first file weighs most; those of the preferences when not given',
  )
    .default([], 'cedict and those of the preferences')
    .argParser(collect)
}

/**
 * The dictionaries of the command line, or those of the preferences. A dictionary that was named and cannot be used is a Fault; of the others standard
 * error says why they are left out.
 */
export async function openDictionaries({ dictionary }: DictionaryOptions): Promise<DictionaryStack> {
  if (dictionary.includes('none')) {
    if (dictionary.length > 1) throw new Fault('dictionary.several-none')
    return NO_DICTIONARIES
  }
  const named = dictionary.length > 0
  const shelf = new DictionaryShelf({ cacheFolder: userCacheFolder(), compile: runDictionary })
  const sources = named ? sourcesOf(dictionary) : chosenSources(new PreferencesFile(userDataFolder()).get().dictionaries)
  const { stack, open, problems } = await shelf.stack(sources, true)
  for (const { problem } of problems) {
    if (named) throw faultOf(problem)
    process.stderr.write(`duizhao: ${wordProblem(problem.message, 'en')}\n`)
  }
  for (const one of open) sayWhatWasSkipped(one)
  return stack
}

/** A dictionary named twice counts once. */
function sourcesOf(names: readonly string[]): readonly DictionarySource[] {
  return [...new Set(names.map((name) => (name === 'cedict' ? name : resolve(name))))].map((name) =>
    name === 'cedict' ? { kind: 'cedict' } : { kind: 'file', path: name },
  )
}

function sayWhatWasSkipped({ name, about }: OpenDictionary): void {
  const { count, first } = about.skipped
  const [one] = first
  if (one) process.stderr.write(`${name}: ${count} ${count === 1 ? 'line' : 'lines'} not used. ${wordProblem(one.message, 'en')}\n`)
}

/** Which dictionaries were in use and what each knows of the text, as one line. */
export function saidDictionaries(dictionaries: readonly DictionaryUse[]): string {
  if (dictionaries.length === 0) return 'without a dictionary: the alignment is less exact'
  const said = dictionaries.map(
    ({ kind, name, entries, covered }) =>
      `${kind === 'glossaries' ? 'glossaries and packs' : name} (${entries.toLocaleString('en')} entries, ${Math.round(covered * 100)} % of the words)`,
  )
  return `dictionaries: ${said.join(', ')}`
}

/** The same as scripts read it. */
export function dictionariesJson(dictionaries: readonly DictionaryUse[]): readonly Omit<DictionaryUse, 'kind'>[] {
  return dictionaries.map(({ name, entries, covered }) => ({ name, entries, covered: Math.round(covered * 10_000) / 10_000 }))
}
