import { findPackageJSON } from 'node:module'
import { pathToFileURL } from 'node:url'

/** One meaning of a word, in lower case, as another program's dictionary wants it. */
export interface DictionaryLine {
  readonly chinese: string
  readonly english: string
}

/** Longer glosses explain and do not translate. */
const MOST_WORDS = 3

/** CC-CEDICT's simplified words with their short meanings, notes in brackets left out. */
export async function readCedict(): Promise<readonly DictionaryLine[]> {
  const manifest = findPackageJSON('cc-cedict', import.meta.url)
  if (manifest === undefined) throw new Error('The package cc-cedict is not installed')
  const data = (await import(new URL('data/all.js', pathToFileURL(manifest)).href)) as { readonly default: { readonly all: unknown } }
  const rows = data.default.all as readonly (readonly [string, string, string, string | readonly string[]])[]
  return rows.flatMap(([, chinese, , glosses]) =>
    [glosses].flat().flatMap((gloss) => {
      const english = plain(gloss)
      const count = english.split(' ').length
      return english === '' || count > MOST_WORDS ? [] : [{ chinese, english }]
    }),
  )
}

function plain(gloss: string): string {
  if (/^(?:CL:|variant of|old variant|see |surname )/.test(gloss)) return ''
  return gloss
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:to|a|an|the) /, '')
}
