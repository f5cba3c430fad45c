import { WEIGHTS, type Lexicon, type SignalWeights } from '../../../src/align/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { fit, FITTED, likelihoodOf, readField, weightVector, type Field, type FitOptions } from './fit.ts'
import { readGold, type GoldDocument } from './gold.ts'
import { DICTIONARY, runProgram } from './program.ts'
import { f1, sum, tally, type Tally } from './score.ts'
import { asTable, figure, folderName } from './table.ts'

/** What never or hardly occurs in novels is not fitted to them. */
const HELD = 'glueParagraph,glueHeading,nullHeading'

/** One document with what is fitted to it. */
interface Lesson {
  readonly document: GoldDocument
  readonly field: Field
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'tune.ts FOLDER...',
      summary:
        'Fits the weights of the second search to the documents of the folders, all signals together, and prints them; and says what weights are worth on texts they have not seen: each document is aligned with weights fitted to the others.',
      options: {
        ...DICTIONARY,
        hold: { help: 'how strongly weights are held to their present values', value: '10' },
        rounds: { help: 'rounds of the fit', value: '120' },
        fixed: { help: 'weights that stay as they are, with commas', value: HELD },
        set: { help: 'a weight to start from another value, NAME=VALUE', many: true },
      },
    },
    async ({ folders, text, number, all }) => {
      const lexicon = await lexiconNamed(text('dictionary'))
      const options = { hold: number('hold'), rounds: number('rounds'), fixed: new Set(text('fixed').split(',')) }
      const start = { ...WEIGHTS.second, ...Object.fromEntries(all('set').map((each) => splitSetting(each))) }
      const lessons: Lesson[] = []
      for (const document of folders.flatMap(readGold)) lessons.push({ document, field: await readField(document, lexicon) })
      const fields = lessons.map(({ field }) => field)
      const { weights, likelihood } = fit(fields, start, options)
      const apart = leaveOneOut(lessons, start, options, lexicon)
      const rows = [
        ['weights before', measured(lessons, () => WEIGHTS.second, lexicon), likelihoodOf(fields, weightVector(WEIGHTS.second)).toFixed(1)],
        ['weights found', measured(lessons, () => weights, lexicon), likelihood.toFixed(1)],
        ['each document left out', apart.strict, apart.likelihood.toFixed(1)],
      ]
      console.log(asTable([folders.map(folderName).join(' + '), 'strict F1', 'log-likelihood'], rows))
      console.log(`\n${FITTED.map((name) => `${name}: ${weights[name]},`).join('\n')}`)
    },
  )

function splitSetting(text: string): readonly [string, number] {
  const [name = '', value = ''] = text.split('=')
  if (!(FITTED as readonly string[]).includes(name)) throw new Error(`There is no weight "${name}": ${FITTED.join(', ')}`)
  return [name, Number(value)]
}

function leaveOneOut(
  lessons: readonly Lesson[],
  start: SignalWeights,
  options: FitOptions,
  lexicon: Lexicon,
): { readonly strict: string; readonly likelihood: number } {
  const fitted = lessons.map((left) => {
    const others = lessons.filter((lesson) => lesson !== left).map(({ field }) => field)
    return fit(others, start, options).weights
  })
  const likelihood = lessons.reduce((total, { field }, at) => total + likelihoodOf([field], weightVector(fitted[at] ?? start)), 0)
  return { strict: measured(lessons, (at) => fitted[at] ?? start, lexicon), likelihood }
}

function measured(lessons: readonly Lesson[], weightsOf: (at: number) => SignalWeights, lexicon: Lexicon): string {
  const tallies = lessons.map(({ document }, at): Tally => {
    return tally(document.beads, alignDocument(document, lexicon, { ...WEIGHTS, second: weightsOf(at) }))
  })
  return figure(f1(sum(tallies), 'strict'), 4)
}
