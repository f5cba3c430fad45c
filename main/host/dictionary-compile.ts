import { compileLexicon, readDictionary, type LexiconEntry } from '../../src/lexicon/index.ts'
import { succeed, type Outcome } from '../../src/model/index.ts'
import { cedictEntries } from './dictionary.ts'
import { sourceName, type DictionaryAbout, type DictionarySource } from './dictionary-source.ts'
import { readTextFile } from './text-file.ts'

/**
 * A dictionary read and compiled (CC-CEDICT: about two seconds), in memory that threads share. Fails as `cedictEntries`, `readTextFile` and
 * `readDictionary` do.
 */
export async function compileDictionary(source: DictionarySource): Promise<Outcome<SharedArrayBuffer>> {
  if (source.kind === 'cedict') {
    const cedict = await cedictEntries()
    if (!cedict.ok) return cedict
    return succeed(compiled(cedict.value.entries, { entries: cedict.value.lines, skipped: { count: 0, first: [] } }))
  }
  const text = await readTextFile(source.path)
  if (!text.ok) return text
  const dictionary = readDictionary(text.value.text, sourceName(source))
  if (!dictionary.ok) return dictionary
  const { entries, used, skipped } = dictionary.value
  return succeed(compiled(entries, { entries: used, skipped }))
}

function compiled(entries: Iterable<LexiconEntry>, about: DictionaryAbout): SharedArrayBuffer {
  return sharedCopy(new Uint8Array(compileLexicon(entries, JSON.stringify(about))))
}

export function sharedCopy(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}
