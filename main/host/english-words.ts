/**
 * English words, American and British, from the npm packages `dictionary-en` and `dictionary-en-gb`: dictionaries in Hunspell's format made from SCOWL
 * (http://wordlist.aspell.net) by Kevin Atkinson and others. Their licences (MIT and BSD) lie beside them. Only their data is read.
 */
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { readHunspell, type DictionaryWords, type VarietyWords } from '../../src/spelling/index.ts'

/** Both varieties. Takes a second: for a worker thread. Throws where a package is not there: the program was not installed as a whole. */
export function readEnglishWords(): VarietyWords {
  return { american: wordsOf('dictionary-en'), british: wordsOf('dictionary-en-gb') }
}

function wordsOf(name: string): DictionaryWords {
  const manifest = findPackageJSON(name, import.meta.url)
  if (manifest === undefined) throw new Error(`The package ${name} is not installed`)
  const read = (ending: string) => readFileSync(join(dirname(manifest), `index.${ending}`), 'utf8')
  return readHunspell(read('aff'), read('dic'))
}
