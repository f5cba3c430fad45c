import { readFileSync } from 'node:fs'
import { linesOf, type Link } from './gold.ts'
import { runProgram } from '../program.ts'

/**
 * The aligner of Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993), written from the paper, for comparison: the
 * least sum of -100 log (prior of the type * probability of the lengths) over 1-1, 1-0, 0-1, 2-1, 1-2 and 2-2 beads. As the paper says, lengths
 * are characters and the target characters expected for each source character are a parameter of the two languages: here the ratio of the two
 * texts, without which Chinese and English do not align at all.
 */
const TYPES = [
  { source: 1, target: 1, prior: 0.89 },
  { source: 1, target: 0, prior: 0.0099 },
  { source: 0, target: 1, prior: 0.0099 },
  { source: 2, target: 1, prior: 0.089 },
  { source: 1, target: 2, prior: 0.089 },
  { source: 2, target: 2, prior: 0.011 },
] as const

/** Priors and variance are the paper's; a class of two types gives each the whole of its probability, as the paper's program does. */
const VARIANCE = 6.8

export function galeChurch(source: readonly string[], target: readonly string[]): readonly Link[] {
  const [left, right] = [totals(source), totals(target)]
  const ratio = (right.at(-1) ?? 0) / Math.max(1, left.at(-1) ?? 0)
  const width = target.length + 1
  const cost = new Float64Array((source.length + 1) * width).fill(Infinity)
  const chosen = new Int8Array(cost.length).fill(-1)
  cost[0] = 0
  for (let i = 0; i <= source.length; i++)
    for (let j = 0; j < width; j++)
      for (const [at, type] of TYPES.entries()) {
        const [i0, j0] = [i - type.source, j - type.target]
        if (i0 < 0 || j0 < 0) continue
        const lengths = lengthCost(((left[i] ?? 0) - (left[i0] ?? 0)) * ratio, (right[j] ?? 0) - (right[j0] ?? 0))
        const total = (cost[i0 * width + j0] ?? Infinity) - Math.log(type.prior) + lengths
        if (total >= (cost[i * width + j] ?? Infinity)) continue
        cost[i * width + j] = total
        chosen[i * width + j] = at
      }
  return pathBack(chosen, source.length, target.length)
}

function pathBack(chosen: Int8Array, sources: number, targets: number): readonly Link[] {
  const beads: Link[] = []
  let [i, j] = [sources, targets]
  while (i > 0 || j > 0) {
    const type = TYPES[chosen[i * (targets + 1) + j] ?? 0] ?? TYPES[0]
    beads.push({ source: from(i - type.source, type.source), target: from(j - type.target, type.target) })
    i -= type.source
    j -= type.target
  }
  return beads.reverse()
}

function from(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => start + at)
}

/** Characters before each sentence, white space left out; one longer than the list. */
function totals(sentences: readonly string[]): readonly number[] {
  const sums = [0]
  for (const sentence of sentences) sums.push((sums.at(-1) ?? 0) + sentence.replace(/\s+/g, '').length)
  return sums
}

/** -log of the two-sided probability of a difference as large, lengths in target characters. */
function lengthCost(expected: number, actual: number): number {
  if (expected === 0 && actual === 0) return 0
  // The paper's delta with the mean of both lengths, as in its program, so that a null has one as well.
  const mean = (expected + actual) / 2
  const delta = Math.abs(actual - expected) / Math.sqrt(mean * VARIANCE)
  return -Math.log(Math.max(2 * (1 - normalBelow(delta)), 1e-300))
}

/** The standard normal distribution function for z of at least 0, to 7 digits (Abramowitz and Stegun 26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)) * series
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/gale-church.ts SOURCE TARGET',
      summary: 'Aligns two files of one sentence a line by length alone and prints the beads as JSON.',
    },
    ({ folders: [source = '', target = ''] }) => {
      const [left, right] = [source, target].map((path) => linesOf(readFileSync(path, 'utf8')))
      process.stdout.write(`${JSON.stringify({ beads: galeChurch(left ?? [], right ?? []) })}\n`)
    },
  )
