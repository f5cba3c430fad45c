import { describe, expect, it } from 'vitest'
import { align } from '../../../src/align/index.ts'
import { buildLexicon } from '../../../src/lexicon/index.ts'
import { coreOf, greatest } from '../../../src/align/search/core.ts'
import { fullBand } from '../../../src/align/search/band.ts'
import type { SegmentedDocument, Side } from '../../../src/model/index.ts'
import { segmentLines } from '../../../src/segment/index.ts'

const lines = (side: Side, sentences: readonly string[]): SegmentedDocument => {
  const text = sentences.map((sentence) => `${sentence}\n`).join('')
  const language = side === 'source' ? ('zh-Hans' as const) : ('en' as const)
  return { document: { name: side, side, language, text, sha256: '', encoding: 'utf8' }, ...segmentLines(text) }
}

/** Words of a made-up language, each with its translation. */
const WORDS = Array.from({ length: 80 }, (_, at) => ({
  chinese: String.fromCharCode(0x5000 + 37 * at),
  english: `${'bdfgklmnprstvz'.charAt(at % 14)}${'aeiou'.charAt(Math.floor(at / 16))}${'bdfgklmnprstvz'.charAt((5 * at + 3) % 14)}o`,
}))
const lexicon = buildLexicon(WORDS)

/** Sentences of five words each; no two of the first eighty have the same. */
const numbers = (sentence: number): readonly number[] =>
  [0, 1, 2, 3, 4].map((k) => (7 * sentence + 13 * k * (1 + (sentence % 3))) % WORDS.length)
const chinese = (sentence: number): string =>
  `${numbers(sentence)
    .map((word) => WORDS[word]?.chinese)
    .join('')}。`
const english = (sentence: number): string =>
  `${numbers(sentence)
    .map((word) => WORDS[word]?.english)
    .join(' ')}.`
/** A sentence whose words nothing translates. */
const foreignEnglish = (at: number): string =>
  `xq${'aeiou'.charAt(at % 5)}w ${'hjqwx'.charAt(at % 5)}yxa whuj qix${'aeiou'.charAt((2 * at) % 5)}j wuxy.`
const foreignChinese = (at: number): string => `${[0, 1, 2, 3, 4].map((k) => String.fromCharCode(0x7000 + 31 * at + 7 * k)).join('')}。`

const list = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at)

describe('a long passage without a counterpart', () => {
  const BEFORE = 30
  const ALL = 60

  it.each([12, 40, 90])('of %i English sentences is left alone, and what stands behind it is found', (size) => {
    const target = [...list(0, BEFORE).map(english), ...list(0, size).map(foreignEnglish), ...list(BEFORE, ALL).map(english)]
    const beads = align(lines('source', list(0, ALL).map(chinese)), lines('target', target), { lexicon })
    const right = list(0, ALL).map((i) => `${i}:${i < BEFORE ? i : i + size}`)
    expect(
      beads.filter((bead) => bead.source.length > 0).map(({ source, target: held }) => `${source.join('+')}:${held.join('+')}`),
    ).toEqual(right)
  })

  it.each([12, 40])('of %i Chinese sentences likewise', (size) => {
    const source = [...list(0, BEFORE).map(chinese), ...list(0, size).map(foreignChinese), ...list(BEFORE, ALL).map(chinese)]
    const beads = align(lines('source', source), lines('target', list(0, ALL).map(english)), { lexicon })
    const right = list(0, ALL).map((j) => `${j < BEFORE ? j : j + size}:${j}`)
    expect(
      beads.filter((bead) => bead.target.length > 0).map(({ source: held, target }) => `${held.join('+')}:${target.join('+')}`),
    ).toEqual(right)
  })
})

describe('the core of a path', () => {
  const stretch = { i0: 10, i: 14, j0: 20, j: 27 }
  // A pair, three target sentences alone, two source sentences for one, and one for two.
  const path = [
    { i0: 10, i: 11, j0: 20, j: 21 },
    { i0: 11, i: 11, j0: 21, j: 22 },
    { i0: 11, i: 11, j0: 22, j: 23 },
    { i0: 11, i: 11, j0: 23, j: 24 },
    { i0: 11, i: 13, j0: 24, j: 25 },
    { i0: 13, i: 14, j0: 25, j: 27 },
  ]

  it('is the last place of each row, and the whole bead where one passes over the row', () => {
    const { from, to } = coreOf(path, stretch)
    expect([...from]).toEqual([20, 24, 24, 25, 27])
    expect([...to]).toEqual([20, 24, 25, 25, 27])
  })

  it('tells the greatest value where the path passes, whatever stands beside it', () => {
    const band = fullBand(stretch)
    const values = new Float64Array(band.start.at(-1) ?? 0).fill(100)
    const place = (row: number, j: number): number => (band.start[row] ?? 0) + j - (band.low[row] ?? 0)
    values[place(2, 24)] = -3
    values[place(2, 25)] = -2
    values[place(1, 24)] = -50
    expect([1, 2].map((row) => greatest(values, band, coreOf(path, stretch), row))).toEqual([-50, -2])
  })
})
