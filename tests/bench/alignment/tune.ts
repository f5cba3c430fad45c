import { WEIGHTS, type SignalWeights } from '../../../src/align/index.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../../src/lexicon/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { fit, FITTED, likelihoodOf, readField, weightVector, type Field, type FitOptions, type FittedSearch } from './fit.ts'
import { readGold, type GoldDocument } from './gold.ts'
import { withForeign, withoutBlock, withoutSome } from './perturbation.ts'
import { DICTIONARY, runProgram, SEED } from '../program.ts'
import { seededRandom } from '../random.ts'
import { f1, sum, tally, type Tally } from './score.ts'
import { asTable, figure, folderName } from '../table.ts'

/**
 * What never or hardly occurs in novels is not fitted to them. Words on their own are kept where they are: where the clauses are sure they add little, and the fit would
 * take them away, but they are what is left where clauses are not.
 */
const HELD = 'glueParagraph,glueHeading,nullHeading,nullTarget,repeated,forward,backward'

/** The share of sentences that is taken away, and the sentences of a block. */
const MISSING = 0.05
const BLOCK = 30

/** One document with what is fitted to it: the document itself and damaged copies. */
interface Lesson {
  readonly document: GoldDocument
  readonly fields: readonly Field[]
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/tune.ts FOLDER...',
      summary:
        'Fits the weights of one search to the documents of the folders, all signals together, and prints them; and says what weights are worth on texts they have not seen: each document is aligned with weights fitted to the others.',
      options: {
        ...DICTIONARY,
        search: { help: 'which search: second; or, without a dictionary, forms or alone', value: 'second' },
        hold: { help: 'how strongly weights are held to their present values', value: '10' },
        rounds: { help: 'rounds of the fit', value: '120' },
        damaged: {
          help: 'how many rounds of damaged copies are fitted to as well: sentences and blocks taken away, foreign blocks put in',
          value: '1',
        },
        ...SEED,
        fixed: { help: 'weights that stay as they are, with commas', value: HELD },
        set: { help: 'a weight to start from another value, NAME=VALUE', many: true },
      },
    },
    async ({ folders, text, number, all }) => {
      const lexicon = await lexiconNamed(text('dictionary'))
      const options = { hold: number('hold'), rounds: number('rounds'), fixed: new Set(text('fixed').split(',')) }
      const fitted = searchNamed(text('search'))
      if ((fitted === 'second') === (lexicon === EMPTY_LEXICON))
        throw new Error('The second search has a dictionary; forms and alone are searched without')
      const start = { ...WEIGHTS[fitted], ...Object.fromEntries(all('set').map((each) => splitSetting(each))) }
      const lessons: Lesson[] = []
      const documents = folders.flatMap(readGold)
      const random = seededRandom(number('seed'))
      for (const [at, document] of documents.entries()) {
        const other = documents[(at + 1) % documents.length] ?? document
        const copies = Array.from({ length: number('damaged') }, () => damagedCopies(document, other, random)).flat()
        const fields: Field[] = []
        for (const copy of [document, ...copies]) fields.push(await readField(copy, lexicon, fitted))
        lessons.push({ document, fields })
      }
      const fields = lessons.flatMap((lesson) => lesson.fields)
      const { weights, likelihood } = fit(fields, start, options)
      const measure = (weightsOf: (at: number) => SignalWeights): string => measured(lessons, lexicon, fitted, weightsOf)
      const apart = leaveOneOut(lessons, start, options)
      const rows = [
        ['weights before', measure(() => WEIGHTS[fitted]), likelihoodOf(fields, weightVector(WEIGHTS[fitted])).toFixed(1)],
        ['weights found', measure(() => weights), likelihood.toFixed(1)],
        ['each document left out', measure((at) => apart.weights[at] ?? start), apart.likelihood.toFixed(1)],
      ]
      console.log(asTable([folders.map(folderName).join(' + '), 'strict F1', 'log-likelihood'], rows))
      console.log(`\n${FITTED.map((name) => `${name}: ${weights[name]},`).join('\n')}`)
    },
  )

/** The same document with what texts come with in practice: some of it missing, something foreign in it. */
function damagedCopies(document: GoldDocument, other: GoldDocument, random: () => number): readonly GoldDocument[] {
  return (['source', 'target'] as const).flatMap((side) => [
    withoutSome(document, side, MISSING, random).document,
    withoutBlock(document, side, BLOCK, random).document,
    withForeign(document, side, other[side], BLOCK, random).document,
  ])
}

function splitSetting(text: string): readonly [string, number] {
  const [name = '', value = ''] = text.split('=')
  if (!(FITTED as readonly string[]).includes(name)) throw new Error(`There is no weight "${name}": ${FITTED.join(', ')}`)
  return [name, Number(value)]
}

function leaveOneOut(
  lessons: readonly Lesson[],
  start: SignalWeights,
  options: FitOptions,
): { readonly weights: readonly SignalWeights[]; readonly likelihood: number } {
  const weights = lessons.map((left) => {
    const others = lessons.filter((lesson) => lesson !== left).flatMap(({ fields }) => fields)
    return fit(others, start, options).weights
  })
  const likelihood = lessons.reduce((total, { fields }, at) => total + likelihoodOf(fields, weightVector(weights[at] ?? start)), 0)
  return { weights, likelihood }
}

function measured(lessons: readonly Lesson[], lexicon: Lexicon, fitted: FittedSearch, weightsOf: (at: number) => SignalWeights): string {
  const tallies = lessons.map(({ document }, at): Tally => {
    return tally(document.beads, alignDocument(document, lexicon, { ...WEIGHTS, [fitted]: weightsOf(at) }))
  })
  return figure(f1(sum(tallies), 'strict'), 4)
}

function searchNamed(name: string): FittedSearch {
  if (name === 'second' || name === 'forms' || name === 'alone') return name
  throw new Error(`There is no search "${name}" to fit: second, forms or alone`)
}
