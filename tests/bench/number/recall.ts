import { checkNumbers } from '../../../src/check/rule/number.ts'
import { runProgram, SEED } from '../program.ts'
import { seededRandom } from '../random.ts'
import { asTable, figure } from '../table.ts'
import { readPairs, type PairSet, type TextPair } from './pairs.ts'
import { perturb, PERTURBATIONS, type Perturbation } from './perturbation.ts'

interface Found {
  readonly tried: number
  readonly found: number
  readonly missed: readonly (readonly [pair: TextPair, wrong: string])[]
}

interface Wanted {
  readonly seed: number
  readonly rounds: number
  /** The perturbation whose pairs that are not found are shown; empty for none. */
  readonly missed: string
  /** Whether the pairs that are flagged as they are are shown. */
  readonly flagged: boolean
}

function measure(sets: readonly PairSet[], wanted: Wanted): void {
  const quiet = sets.map((set) => ({ name: set.name, pairs: set.pairs.filter((pair) => !isFlagged(pair, pair.target)) }))
  const results = PERTURBATIONS.map((perturbation) => quiet.map(({ pairs }) => recall(pairs, perturbation, wanted)))
  const rows = results.map((perSet, index) => {
    const { name = '', example = '' } = PERTURBATIONS[index] ?? {}
    return [name, example, ...[joined(perSet), ...perSet].flatMap(({ tried, found }) => [String(tried), figure(found / tried)])]
  })
  const macro = mean(results.map((perSet) => share(joined(perSet))))
  console.log(asTable(['perturbation', 'example', 'n', 'recall', ...quiet.flatMap(({ name }) => [name, 'recall'])], rows))
  console.log(`\nmacro recall ${figure(macro)}\n`)
  console.log(asTable(['pairs as they are', 'n', 'flagged', 'flagged in 1,000', 'flags'], sets.map(asTheyAre)))
  if (wanted.flagged) for (const set of sets) for (const pair of set.pairs) if (isFlagged(pair, pair.target)) show(pair, pair.target)
  const missed = PERTURBATIONS.findIndex(({ name }) => name === wanted.missed)
  for (const { missed: list } of results[missed] ?? []) for (const [pair, wrong] of list) show(pair, wrong)
}

function isFlagged(pair: TextPair, target: string): boolean {
  return checkNumbers(pair.source, target).length > 0
}

function recall(pairs: readonly TextPair[], perturbation: Perturbation, { seed, rounds }: Wanted): Found {
  const random = seededRandom(seed)
  const missed: (readonly [TextPair, string])[] = []
  let tried = 0
  for (let round = 0; round < rounds; round++)
    for (const pair of pairs) {
      const wrong = perturb(pair.target, perturbation, random)
      if (wrong === null) continue
      tried++
      if (!isFlagged(pair, wrong)) missed.push([pair, wrong])
    }
  return { tried, found: tried - missed.length, missed }
}

function joined(parts: readonly Found[]): Found {
  const sum = (read: (part: Found) => number): number => parts.reduce((total, part) => total + read(part), 0)
  return { tried: sum(({ tried }) => tried), found: sum(({ found }) => found), missed: parts.flatMap(({ missed }) => missed) }
}

function share({ tried, found }: Found): number {
  return found / tried
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function asTheyAre({ name, pairs }: PairSet): readonly string[] {
  const flags = pairs.map((pair) => checkNumbers(pair.source, pair.target).length)
  const flagged = flags.filter((count) => count > 0).length
  const total = flags.reduce((sum, count) => sum + count, 0)
  return [name, String(pairs.length), String(flagged), ((1000 * flagged) / pairs.length).toFixed(1), String(total)]
}

function show(pair: TextPair, target: string): void {
  console.log(`\n${pair.id}\n${pair.source}\n${target}`)
  for (const { message, source, target: place } of checkNumbers(pair.source, target))
    console.log(
      `  ${message.code}: ${source === null ? '-' : pair.source.slice(...source)} | ${place === null ? '-' : target.slice(...place)}`,
    )
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'number/recall.ts PAIRS...',
      summary: `How much of what is made wrong on purpose the number check finds. PAIRS are folders aligned by hand and files of JSON lines with source
and target. The pairs that the check does not flag get one wrong number each, eight times over, each time of another sort; the share that is
flagged then is the recall. What the check flags in the pairs as they are stands in a table of its own: to be read by people.`,
      options: {
        ...SEED,
        rounds: { help: 'how many places of each pair are tried', value: '1' },
        missed: { help: 'prints the pairs that are not found of this perturbation' },
        flagged: { help: 'yes prints the pairs as they are that are flagged', value: 'no' },
      },
    },
    ({ folders, text, number }) =>
      measure(folders.map(readPairs), {
        seed: number('seed'),
        rounds: number('rounds'),
        missed: text('missed'),
        flagged: text('flagged') === 'yes',
      }),
  )
