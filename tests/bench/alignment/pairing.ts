import { pairDocuments } from '../../../src/align/index.ts'
import { type Lexicon } from '../../../src/lexicon/index.ts'
import type { SegmentedDocument, Side } from '../../../src/model/index.ts'
import { lexiconNamed, sideOf } from './aligner.ts'
import { readGold } from './gold.ts'
import { below, seededRandom } from '../random.ts'
import { DICTIONARY, runProgram, SEED } from '../program.ts'
import { asTable, figure, folderName } from '../table.ts'

export interface PairingOptionsHere {
  readonly lexicon: Lexicon
  readonly seed: number
  /** Documents are cut into parts of so many beads; 0 leaves them whole. */
  readonly beads: number
  /** As many Chinese and English documents lose their partner. */
  readonly decoys: number
}

interface Part {
  readonly id: string
  readonly side: SegmentedDocument
}

/** All documents of the folders as one heap without telling names: how many are paired right, wrongly or not at all, and what became of decoys. */
export function pairingTable(folders: readonly string[], { lexicon, seed, beads, decoys }: PairingOptionsHere): string {
  const [sources, targets] = (['source', 'target'] as const).map((side) => partsOf(folders, side, beads)) as [Part[], Part[]]
  const random = seededRandom(seed)
  for (const heap of [sources, targets]) for (let at = 0; at < decoys && heap.length > 1; at++) heap.splice(below(random, heap.length), 1)
  shuffle(targets, random)
  const begin = performance.now()
  const said = pairDocuments(
    sources.map(({ side }) => side),
    targets.map(({ side }) => side),
    { lexicon },
  )
  const seconds = (performance.now() - begin) / 1000
  const known = new Set(targets.map(({ id }) => id))
  const possible = sources.filter(({ id }) => known.has(id)).length
  const right = said.pairs.filter((pair) => sources[pair.source]?.id === targets[pair.target]?.id)
  const figures = right.map((pair) => pair.figure).toSorted((a, b) => a - b)
  const wrong = said.pairs.filter((pair) => sources[pair.source]?.id !== targets[pair.target]?.id)
  const wrongNames = wrong.map((pair) => `${sources[pair.source]?.id} with ${targets[pair.target]?.id} ${figure(pair.figure, 2)}`)
  return asTable(
    ['Chinese / English', 'with a partner', 'paired right', 'wrong', 'least figure', 'middle', 'time', 'which are wrong'],
    [
      [
        `${sources.length} / ${targets.length}`,
        String(possible),
        String(right.length),
        String(wrong.length),
        figure(figures[0] ?? Number.NaN, 2),
        figure(figures[Math.floor(figures.length / 2)] ?? Number.NaN, 2),
        `${seconds.toFixed(1)} s`,
        wrongNames.slice(0, 5).join('; '),
      ],
    ],
  )
}

function partsOf(folders: readonly string[], side: Side, size: number): Part[] {
  return folders.flatMap((folder) =>
    readGold(folder).flatMap(({ id, beads, ...texts }) => {
      const whole = `${folderName(folder)} ${id}`
      if (size === 0) return [{ id: whole, side: sideOf(side, side, texts[side]) }]
      const count = Math.max(1, Math.floor(beads.length / size))
      return Array.from({ length: count }, (_, part) => {
        const indices = beads.slice(part * size, (part + 1) * size).flatMap((bead) => bead[side])
        return {
          id: `${whole} ${part}`,
          side: sideOf(
            side,
            side,
            indices.map((index) => texts[side][index] ?? ''),
          ),
        }
      })
    }),
  )
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = below(random, at + 1)
    const [a, b] = [list[at], list[other]]
    if (a === undefined || b === undefined) continue
    list[at] = b
    list[other] = a
  }
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/pairing.ts FOLDER...',
      summary: 'Puts the documents of all folders on one heap, without names, and says how many are paired right by their content.',
      options: {
        ...DICTIONARY,
        ...SEED,
        beads: { help: 'cut documents into parts of so many beads; 0 leaves them whole', value: '0' },
        decoys: { help: 'so many documents of each side lose their partner', value: '0' },
      },
    },
    async ({ folders, text, number }) => {
      const options = {
        lexicon: await lexiconNamed(text('dictionary')),
        seed: number('seed'),
        beads: number('beads'),
        decoys: number('decoys'),
      }
      console.log(`${folders.map(folderName).join(' + ')}\n\n${pairingTable(folders, options)}\n`)
    },
  )
