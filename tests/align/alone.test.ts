import { describe, expect, it } from 'vitest'
import { align, createAligner, type FixedBead } from '../../src/align/index.ts'
import type { Bead, SegmentedDocument, Side } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

const lines = (side: Side, sentences: readonly string[]): SegmentedDocument => {
  const text = sentences.map((sentence) => `${sentence}\n`).join('')
  const language = side === 'source' ? ('zh-Hans' as const) : ('en' as const)
  return { document: { name: side, side, language, text, sha256: '', encoding: 'utf8' }, ...segmentLines(text) }
}

const randomOf = (seed: number): (() => number) => {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Words of a language that no dictionary has, all of one length, each with its translation: characters in a row, and letters for their number. */
const WORDS = Array.from({ length: 60 }, (_, at) => ({
  chinese: String.fromCharCode(0x5000 + 37 * at),
  english: `${'bdfgklmnprstvz'.charAt(at % 14)}${'aeiou'.charAt(Math.floor(at / 14))}${'bdfgklmnprstvz'.charAt((5 * at) % 14)}o`,
}))

interface Pair {
  readonly source: SegmentedDocument
  readonly target: SegmentedDocument
  readonly beads: readonly string[]
}

/**
 * A text of sentences of nearly one length, so that lengths say little; words change places a little, every fifth sentence is put by two and every
 * ninth by one with its neighbour.
 */
function madeUp(sentences: number, seed: number): Pair {
  const random = randomOf(seed)
  const draw = (): number => Math.floor(random() ** 1.5 * WORDS.length)
  const [left, right, beads]: [string[], string[], string[]] = [[], [], []]
  const write = (numbers: readonly number[]): string => {
    const order = numbers.map((word, at) => ({ word, at: at + 3 * random() })).toSorted((a, b) => a.at - b.at)
    return `${order.map(({ word }) => WORDS[word]?.english ?? '').join(' ')}.`
  }
  const read = (numbers: readonly number[]): string => `${numbers.map((word) => WORDS[word]?.chinese ?? '').join('')}。`
  const sentence = (): readonly number[] => Array.from({ length: 8 + Math.floor(3 * random()) }, draw)
  for (let at = 0; at < sentences; at++) {
    const numbers = sentence()
    const [i, j] = [left.length, right.length]
    if (at % 9 === 8) {
      const more = sentence()
      left.push(read(numbers), read(more))
      right.push(write([...numbers, ...more]))
      beads.push(`${i},${i + 1}:${j}`)
    } else if (at % 5 === 4) {
      const cut = 2 + Math.floor(random() * (numbers.length - 4))
      left.push(read(numbers))
      right.push(write(numbers.slice(0, cut)), write(numbers.slice(cut)))
      beads.push(`${i}:${j},${j + 1}`)
    } else {
      left.push(read(numbers))
      right.push(write(numbers))
      beads.push(`${i}:${j}`)
    }
  }
  return { source: lines('source', left), target: lines('target', right), beads }
}

const key = (bead: Bead): string => `${bead.source.join()}:${bead.target.join()}`
const shareFound = (found: readonly Bead[], { beads }: Pair): number => {
  const right = new Set(beads)
  return found.filter((bead) => right.has(key(bead))).length / beads.length
}

describe('a text of which no dictionary has a word', () => {
  const texts = [3, 11, 29].map((seed) => madeUp(150, seed))

  it.each(texts)('teaches itself which sentences belong together ($beads.length beads)', (text) => {
    expect(shareFound(align(text.source, text.target), text)).toBeGreaterThan(0.95)
  })

  it('holds every sentence in one bead, and says the same every time', () => {
    for (const { source, target } of texts.slice(0, 1)) {
      const beads = align(source, target)
      expect(beads.flatMap((bead) => bead.source)).toEqual(source.sentences.map((_, at) => at))
      expect(beads.flatMap((bead) => bead.target)).toEqual(target.sentences.map((_, at) => at))
      expect(align(source, target)).toEqual(beads)
    }
  })

  it('keeps what is fixed, and never goes back in telling how far it is', () => {
    const [text] = texts
    if (!text) throw new Error('there is a text')
    const shares: number[] = []
    const fixed: readonly FixedBead[] = [{ origin: { kind: 'aligner' }, source: [40], target: [text.target.sentences.length - 60] }]
    const beads = align(text.source, text.target, { fixed, onProgress: (share) => shares.push(share) })
    expect(beads.map(key)).toContain(`40:${text.target.sentences.length - 60}`)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect([shares[0], shares.at(-1)]).toEqual([0, 1])
  })

  it('is aligned again around a place by what its beads teach', () => {
    for (const text of texts.slice(0, 1)) {
      const beads = align(text.source, text.target)
      const { beads: again } = createAligner(text.source, text.target, { beads }).realign({ beads, locked: new Set(), near: 70 })
      const right = new Set(text.beads)
      expect(again.filter((bead) => right.has(key(bead))).length / again.length).toBeGreaterThan(0.9)
    }
  })
})
