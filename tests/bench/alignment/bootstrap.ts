import { readGold } from './gold.ts'
import { runProgram, SEED } from '../program.ts'
import { below, seededRandom } from '../random.ts'
import { f1, sum, type Tally } from './score.ts'
import { runSystem, systemOf, type System } from './system.ts'
import { asTable, difference, figure, folderName } from '../table.ts'

const ROUNDS = 10_000

/** The value on all documents, and the bounds that hold 95 of 100 samples of documents drawn with replacement (Efron 1979). */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The interval of any figure of a pool of documents. `value` gets the drawn documents by index. */
export function bootstrap(documents: number, value: (drawn: readonly number[]) => number, seed: number, rounds = ROUNDS): Interval {
  const random = seededRandom(seed)
  const draw = (): readonly number[] => Array.from({ length: documents }, () => below(random, documents))
  const values = Float64Array.from({ length: rounds }, () => value(draw())).sort()
  const at = (part: number): number => values[Math.min(rounds - 1, Math.floor(part * rounds))] ?? Number.NaN
  return { value: value(Array.from({ length: documents }, (_, index) => index)), low: at(0.025), high: at(0.975) }
}

/** Strict F1 of one system with its interval, and the difference of two on the same draws. */
export async function bootstrapTable(folders: readonly string[], one: System, other: System | null, seed: number): Promise<string> {
  const documents = folders.flatMap(readGold)
  const tallies = async (system: System): Promise<readonly Tally[]> => (await runSystem(system, documents)).map((run) => run.tally)
  const pooled = (of: readonly Tally[], drawn: readonly number[]): number => f1(sum(drawn.flatMap((at) => of[at] ?? [])), 'strict')
  const a = await tallies(one)
  const rows = [
    [
      one.name,
      ...cells(
        bootstrap(documents.length, (drawn) => pooled(a, drawn), seed),
        figure,
      ),
    ],
  ]
  if (other) {
    const b = await tallies(other)
    rows.push([
      other.name,
      ...cells(
        bootstrap(documents.length, (drawn) => pooled(b, drawn), seed),
        figure,
      ),
    ])
    const gap = bootstrap(documents.length, (drawn) => pooled(a, drawn) - pooled(b, drawn), seed)
    rows.push([`${one.name} - ${other.name}`, ...cells(gap, difference)])
  }
  return asTable([folders.map(folderName).join(' + '), 'strict F1', '2.5 %', '97.5 %'], rows)
}

function cells({ value, low, high }: Interval, show: (value: number) => string): readonly string[] {
  return [value, low, high].map((each) => show(each))
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/bootstrap.ts FOLDER... [--against NAME=COMMAND]',
      summary:
        'Draws documents of all folders together with replacement, 10,000 times, and prints the interval that holds 95 of 100 figures; of the difference of two systems as well.',
      options: {
        ...SEED,
        system: { help: 'ours, gale-church, or NAME=COMMAND with {source} and {target}', value: 'ours' },
        against: { help: 'a second system of the same form' },
      },
    },
    async ({ folders, text, number, has }) => {
      const against = has('against') ? systemOf(text('against')) : null
      console.log(await bootstrapTable(folders, systemOf(text('system')), against, number('seed')))
    },
  )
