import type { Lexicon } from '../../../src/lexicon/index.ts'
import type { Side } from '../../../src/model/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { readGold, type GoldDocument } from './gold.ts'
import { settleTwins, withDoubled, withForeign, withoutBlock, withoutSome, type Damaged } from './perturbation.ts'
import { DICTIONARY, runProgram, SEED } from '../program.ts'
import { seededRandom } from '../random.ts'
import { recut } from './recut.ts'
import { alignTexts, wrappedText } from './rewrap.ts'
import { f1, nulls, share, sum, tally } from './score.ts'
import { asTable, difference, figure, folderName } from '../table.ts'

const PART = 0.05
const BLOCK = 30
const SIDES = ['source', 'target'] as const

type Damage = (document: GoldDocument, side: Side, other: readonly string[], random: () => number) => Damaged

/** The ways a document is damaged; `other` is the same side of another document of the folder. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  '5 % of the sentences removed': (document, side, _, random) => withoutSome(document, side, PART, random),
  '5 % doubled': (document, side, _, random) => withDoubled(document, side, PART, random),
  'a block of 30 removed': (document, side, _, random) => withoutBlock(document, side, BLOCK, random),
  'a foreign block of 30 inserted': (document, side, other, random) => withForeign(document, side, other, BLOCK, random),
  '5 % of the line breaks lost, 5 % of the lines cut': (document, side, _, random) =>
    recut(document, side, { join: 0.05, cut: 0.05 }, random),
  '20 % lost, 20 % cut': (document, side, _, random) => recut(document, side, { join: 0.2, cut: 0.2 }, random),
}

export interface RobustnessOptions {
  readonly lexicon: Lexicon
  readonly seed: number
  /** Every damage is done this often, each time elsewhere. */
  readonly rounds: number
}

/** Strict F1 before and after each damage, pooled over the documents of a folder and the rounds. */
export function robustnessTable(folder: string, options: RobustnessOptions): string {
  const documents = readGold(folder)
  const before = f1(sum(documents.map((document) => tally(document.beads, alignDocument(document, options.lexicon)))), 'strict')
  const rows = Object.entries(DAMAGES).flatMap(([name, damage]): readonly (readonly string[])[] =>
    SIDES.map((side) => {
      const { after, lax, foreign } = measure(documents, side, damage, options)
      const cells = [name, side, figure(before), figure(after), difference(after - before), figure(lax)]
      return [...cells, Number.isNaN(foreign) ? '' : `${Math.round(100 * foreign)} %`]
    }),
  )
  const wrapped = SIDES.map((side) => wrappedRow(documents, side, options))
  return asTable(
    ['damage', 'side', 'strict F1 before', 'after', 'change', 'lax F1 after', 'foreign sentences left alone'],
    [...rows, ...wrapped],
  )
}

/** Lines of random width that our own splitter cuts, beside the same texts one sentence a line; both counted in gold sentences. */
function wrappedRow(documents: readonly GoldDocument[], side: Side, { lexicon, seed }: RobustnessOptions): readonly string[] {
  const random = seededRandom(seed)
  const run = (wrap: boolean) =>
    sum(
      documents.map((document) => {
        const texts = { source: document.source.join('\n'), target: document.target.join('\n') }
        const damaged = wrap ? { ...texts, [side]: wrappedText(document[side], side, random) } : texts
        return tally(document.beads, alignTexts(document, damaged, lexicon))
      }),
    )
  const [before, after] = [run(false), run(true)]
  const change = f1(after, 'strict') - f1(before, 'strict')
  const name = 'lines of random width, cut by our splitter'
  return [name, side, figure(f1(before, 'strict')), figure(f1(after, 'strict')), difference(change), figure(f1(after, 'lax')), '']
}

function measure(documents: readonly GoldDocument[], side: Side, damage: Damage, { lexicon, seed, rounds }: RobustnessOptions) {
  const random = seededRandom(seed)
  let [alone, foreign] = [0, 0]
  const tallies = Array.from({ length: rounds }, () => documents).flatMap((round) =>
    round.map((document, at) => {
      const other = round[(at + 1) % round.length]?.[side] ?? []
      const made = damage(document, side, round.length > 1 ? other : [], random)
      const beads = settleTwins(alignDocument(made.document, lexicon), made)
      const said = nulls(beads)
      alone += made.foreign.filter((index) => said.has(`${side === 'source' ? 's' : 't'}${index}`)).length
      foreign += made.foreign.length
      return tally(made.document.beads, beads)
    }),
  )
  const all = sum(tallies)
  return { after: f1(all, 'strict'), lax: f1(all, 'lax'), foreign: foreign === 0 ? Number.NaN : share(alone, foreign) }
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/robustness.ts FOLDER...',
      summary:
        'Damages the documents of a folder on either side, with a seed, and prints strict F1 before and after each damage. A foreign block comes from the next document of the folder.',
      options: { ...DICTIONARY, ...SEED, rounds: { help: 'how often each damage is done, elsewhere each time', value: '1' } },
    },
    async ({ folders, text, number }) => {
      const options = { lexicon: await lexiconNamed(text('dictionary')), seed: number('seed'), rounds: number('rounds') }
      for (const folder of folders) console.log(`${folderName(folder)}, seed ${options.seed}\n\n${robustnessTable(folder, options)}\n`)
    },
  )
