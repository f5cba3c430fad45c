import { WEIGHTS, type Weights } from '../../../src/align/index.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../../src/lexicon/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { readGold, type GoldDocument } from './gold.ts'
import { DICTIONARY, runProgram } from '../program.ts'
import { f1, sum, tally, type Tally } from './score.ts'
import { asTable, difference, figure, folderName } from '../table.ts'
import { weightFields, withField } from './weight-field.ts'

/** Each number of the weights set to 0 in turn, and the dictionary left out: what strict and lax F1 become. */
export function ablationTable(folder: string, lexicon: Lexicon): string {
  const documents = readGold(folder)
  const whole = measure(documents, lexicon, WEIGHTS)
  const rows = [['all', '', figure(f1(whole, 'strict')), '', figure(f1(whole, 'lax'))]]
  const add = (name: string, value: string, of: Tally | null): void => {
    if (of === null) rows.push([name, value, 'impossible', '', ''])
    else rows.push([name, value, figure(f1(of, 'strict')), difference(f1(of, 'strict') - f1(whole, 'strict')), figure(f1(of, 'lax'))])
  }
  if (lexicon !== EMPTY_LEXICON) add('without a dictionary', '', measure(documents, EMPTY_LEXICON, WEIGHTS))
  for (const { path, value } of weightFields(WEIGHTS))
    if (value !== 0) add(path, String(value), tried(documents, lexicon, withField(WEIGHTS, path, 0)))
  return asTable([`${folderName(folder)}, set to 0`, 'weight', 'strict F1', 'change', 'lax F1'], rows)
}

function measure(documents: readonly GoldDocument[], lexicon: Lexicon, weights: Weights): Tally {
  return sum(documents.map((document) => tally(document.beads, alignDocument(document, lexicon, weights))))
}

/** Null where the model cannot do without the number: a deviation of 0 divides by it. */
function tried(documents: readonly GoldDocument[], lexicon: Lexicon, weights: Weights): Tally | null {
  try {
    return measure(documents, lexicon, weights)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/ablation.ts FOLDER...',
      summary: 'Sets each weight of the aligner to 0 in turn and prints what becomes of the figures.',
      options: DICTIONARY,
    },
    async ({ folders, text }) => {
      const lexicon = await lexiconNamed(text('dictionary'))
      for (const folder of folders) console.log(`${ablationTable(folder, lexicon)}\n`)
    },
  )
