import { WEIGHTS, type Lexicon, type Weights } from '../../../src/align/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { readGold, type GoldDocument } from './gold.ts'
import { DICTIONARY, runProgram, SEED } from './program.ts'
import { below, seededRandom } from './random.ts'
import { f1, sum, tally, type Tally } from './score.ts'
import { asTable, figure, folderName } from './table.ts'
import { weightFields, withField } from './weight-field.ts'

/** A weight is tried at these multiples of itself; one of 0 at these values. */
const STEPS = [0.6, 0.8, 0.9, 1.1, 1.25, 1.6]
const FROM_ZERO = [0.1, 0.3, 1]

/** Weights that were tried, with what they give on each document. */
interface Trial {
  readonly weights: Weights
  readonly tallies: readonly Tally[]
}

export interface TuneOptions {
  readonly lexicon: Lexicon
  readonly fields: readonly string[]
  readonly trials: number
  readonly seed: number
}

/**
 * Changes one field of the weights after another, drawn at random with its new value, and keeps what raises strict F1 over all documents. What
 * the weights are worth on texts they have not seen is told with each document left out: the trial that is best on the others, scored on it.
 */
export function tune(
  documents: readonly GoldDocument[],
  options: TuneOptions,
): { readonly best: Trial; readonly leftOut: number; readonly start: number } {
  const { lexicon, fields, trials, seed } = options
  const random = seededRandom(seed)
  const attempt = (weights: Weights): Trial => ({
    weights,
    tallies: documents.map((document) => tally(document.beads, alignDocument(document, lexicon, weights))),
  })
  const tried = [attempt(WEIGHTS)]
  let best = tried[0] ?? attempt(WEIGHTS)
  const start = pooled(best)
  for (let round = 0; round < trials; round++) {
    const field = fields[below(random, fields.length)] ?? ''
    const now = weightFields(best.weights).find(({ path }) => path === field)?.value ?? 0
    const value = now === 0 ? pick(FROM_ZERO, random) : Number((now * pick(STEPS, random)).toPrecision(3))
    const trial = attempt(withField(best.weights, field, value))
    tried.push(trial)
    const better = pooled(trial) > pooled(best)
    process.stderr.write(`${round + 1}/${trials} ${field} ${now} -> ${value}: ${figure(pooled(trial), 4)}${better ? ' kept' : ''}\n`)
    if (better) best = trial
  }
  return { best, leftOut: leaveOneOut(tried, documents.length), start }
}

function leaveOneOut(tried: readonly Trial[], documents: number): number {
  const judged = Array.from({ length: documents }, (_, left) => {
    const others = (trial: Trial): number => f1(sum(trial.tallies.filter((__, at) => at !== left)), 'strict')
    const best = tried.reduce((a, b) => (others(b) > others(a) ? b : a))
    return best.tallies[left] ?? tally([], [])
  })
  return f1(sum(judged), 'strict')
}

function pooled({ tallies }: Trial): number {
  return f1(sum(tallies), 'strict')
}

function pick(values: readonly number[], random: () => number): number {
  return values[below(random, values.length)] ?? 1
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'tune.ts FOLDER...',
      summary:
        'Searches better weights on the documents of the folders, says what they give there and with each document left out, and prints them.',
      options: {
        ...DICTIONARY,
        ...SEED,
        trials: { help: 'how many changes are tried', value: '100' },
        fields: { help: 'which weights, with commas; all when not given' },
      },
    },
    async ({ folders, text, number, has }) => {
      const documents = folders.flatMap(readGold)
      const fields = has('fields') ? text('fields').split(',') : weightFields(WEIGHTS).map(({ path }) => path)
      const lexicon = await lexiconNamed(text('dictionary'))
      const { best, leftOut, start } = tune(documents, { lexicon, fields, trials: number('trials'), seed: number('seed') })
      const rows = [
        ['weights before', figure(start)],
        ['weights found', figure(pooled(best))],
        ['each document left out', figure(leftOut)],
      ]
      console.log(`${asTable([folders.map(folderName).join(' + '), 'strict F1'], rows)}\n\n${JSON.stringify(best.weights, null, 2)}`)
    },
  )
