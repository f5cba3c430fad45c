import type { Lexicon } from '../../../src/lexicon/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { readGold } from './gold.ts'
import { DICTIONARY, runProgram } from '../program.ts'
import { keyOf, share } from './score.ts'
import { asTable, figure, folderName } from '../table.ts'

const BINS = 10

/** A bead's confidence, and whether gold has the very same bead. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

export interface Bin {
  readonly count: number
  /** Means over the bin. */
  readonly confidence: number
  readonly right: number
}

/** Ten bins of equal width; the last one holds 1 as well. */
export function bins(beads: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const inside = beads.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at)
    const total = inside.reduce((sum, { confidence }) => sum + confidence, 0)
    return {
      count: inside.length,
      confidence: share(total, inside.length),
      right: share(inside.filter(({ right }) => right).length, inside.length),
    }
  })
}

/** Expected calibration error (Naeini and others 2015): the mean distance of confidence and share right over bins, by their size. */
export function expectedError(of: readonly Bin[]): number {
  const all = of.reduce((sum, { count }) => sum + count, 0)
  return of.reduce((sum, { count, confidence, right }) => sum + share(count, all) * Math.abs(confidence - right), 0)
}

/** All beads that the aligner proposes for a folder; a null is right when gold has it. */
function judgeFolder(folder: string, lexicon: Lexicon): readonly Judged[] {
  return readGold(folder).flatMap((document) => {
    const gold = new Set(document.beads.map(keyOf))
    return alignDocument(document, lexicon).map((bead) => ({ confidence: bead.confidence, right: gold.has(keyOf(bead)) }))
  })
}

function calibrationTable(of: readonly Bin[]): string {
  const rows = of.map(({ count, confidence, right }, at) => [
    `${figure(at / BINS, 1)} to ${figure((at + 1) / BINS, 1)}`,
    String(count),
    count === 0 ? '' : figure(confidence),
    count === 0 ? '' : figure(right),
  ])
  return asTable(['confidence', 'beads', 'mean confidence', 'share right'], rows)
}

export function calibrationReport(folder: string, lexicon: Lexicon): string {
  const of = bins(judgeFolder(folder, lexicon))
  return `${folderName(folder)}: expected calibration error ${figure(expectedError(of))}\n\n${calibrationTable(of)}\n`
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/calibration.ts FOLDER...',
      summary: 'Prints how many of the beads with a confidence about p are right, in ten bins, and the expected calibration error.',
      options: DICTIONARY,
    },
    async ({ folders, text }) => {
      const lexicon = await lexiconNamed(text('dictionary'))
      for (const folder of folders) console.log(calibrationReport(folder, lexicon))
    },
  )
