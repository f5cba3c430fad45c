import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, type Embeddings } from '../../../src/align/index.ts'
import { buildLexicon } from '../../../src/lexicon/index.ts'
import { DOUBTFUL, EmbeddingRows } from '../../../src/align/signal/embedding-rows.ts'
import { embedded } from '../../../src/align/signal/embedding.ts'
import { prepare } from '../../../src/align/prepare.ts'
import { EMPTY_LEXICON } from '../../../src/lexicon/index.ts'
import { WEIGHTS } from '../../../src/align/weights.ts'
import { forceUnwrap, type SegmentedDocument, type Side } from '../../../src/model/index.ts'
import { segmentLines } from '../../../src/segment/index.ts'

const lines = (side: Side, ...sentences: string[]): SegmentedDocument => {
  const text = sentences.map((sentence) => `${sentence}\n`).join('')
  const language = side === 'source' ? ('zh-Hans' as const) : ('en' as const)
  return { document: { name: side, side, language, text, sha256: '', encoding: 'utf8' }, ...segmentLines(text) }
}

/** Vectors that say which of a few meanings each sentence has. */
const meanings = (source: readonly number[], target: readonly number[]): Embeddings => {
  const dimensions = Math.max(...source, ...target) + 1
  const rows = (list: readonly number[]) =>
    Float32Array.from(list.flatMap((meaning) => Array.from({ length: dimensions }, (_, at) => (at === meaning ? 3 : 0))))
  return { source: rows(source), target: rows(target), dimensions }
}

// Words that no dictionary has, all of one length: a sentence of the English is missing, and nothing but its meaning tells which.
const source = lines('source', '甪直麤皛。', '掱毳犇羴。', '焱燚骉馫。', '飝龘靐齾。', '爨癵驫鱻。')
const target = lines('target', 'Zorva mipt quenb.', 'Trelk dwoon hasp.', 'Ulnik prav ostem.', 'Yelb crundo vash.')
const missing = (gone: number) => [0, 1, 2, 3, 4].filter((meaning) => meaning !== gone)
const without = (gone: number) => [0, 1, 2, 3, 4].map((at) => (at === gone ? `${at}:` : `${at}:${missing(gone).indexOf(at)}`))
const shape = (embeddings?: Embeddings) =>
  align(source, target, embeddings ? { embeddings } : {}).map((bead) => `${bead.source.join('+')}:${bead.target.join('+')}`)

describe('embeddings', () => {
  it.each([0, 1, 2, 3, 4])('tell that source sentence %i has no counterpart, where words tell nothing', (gone) => {
    expect(shape(meanings([0, 1, 2, 3, 4], missing(gone)))).toEqual(without(gone))
  })

  it('tell it alone: without them it is a guess, right for one of five at most', () => {
    expect([0, 1, 2, 3, 4].filter((gone) => shape().join() === without(gone).join()).length).toBeLessThanOrEqual(1)
  })

  it('join two sentences that one translates', () => {
    const vectors = { dimensions: 5, source: meanings([0, 1, 2, 3, 4], []).source, target: new Float32Array(20) }
    for (const at of [0, 1, 7, 13, 19]) vectors.target[at] = 1
    expect(shape(vectors)).toEqual(['0+1:0', '2:1', '3:2', '4:3'])
  })

  it('that say nothing change nothing where the words are known', () => {
    const lexicon = buildLexicon(
      [...'甪直麤皛掱毳犇羴焱燚骉馫飝龘靐齾爨癵驫鱻'].map((chinese, at) => ({
        chinese,
        english: ['quenb', 'hasp', 'ostem', 'vash'][at % 4] ?? '',
      })),
    )
    const nothing = { source: new Float32Array(15), target: new Float32Array(12), dimensions: 3 }
    expect(align(source, target, { lexicon, embeddings: nothing })).toEqual(align(source, target, { lexicon }))
  })

  it('of another count of sentences are refused', () => {
    expect(() => shape({ ...meanings([0, 1, 2, 3, 4], [0, 1, 2]) })).toThrow('Embeddings of 15 numbers are not 5 for each of 4 sentences')
  })
})

describe('the likeness of the two sides of a bead', () => {
  const rowsOf = (embeddings: Embeddings): EmbeddingRows => {
    const { model } = embedded(prepare(source, target, EMPTY_LEXICON, WEIGHTS), embeddings, [5, 4], WEIGHTS)
    const rows = new EmbeddingRows(forceUnwrap('given', model.source.embedding), forceUnwrap('given', model.target.embedding))
    for (let i = 0; i < 5; i++) rows.load(i, 0, 4)
    return rows
  }
  const list = (count: number) =>
    fc
      .array(
        fc.integer({ min: -100, max: 100 }).filter((value) => value !== 0),
        { minLength: count * 3, maxLength: count * 3 },
      )
      .map((values) => Float32Array.from(values))

  it('is by how much sentences are like the other side, all without what their side has in common', () => {
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((all, value, k) => all + value * (b[k] ?? 0), 0)
    const unit = (row: readonly number[]) => row.map((value) => value / Math.hypot(...row))
    const sum = (rows: readonly number[][]) => [0, 1, 2].map((k) => rows.reduce((all, row) => all + (row[k] ?? 0), 0))
    const centred = (values: Float32Array): number[][] => {
      const rows = Array.from({ length: values.length / 3 }, (_, at) => unit([...values.subarray(3 * at, 3 * at + 3)]))
      const mean = sum(rows).map((value) => value / rows.length)
      return rows.map((row) => unit(row.map((value, k) => value - (mean[k] ?? 0))))
    }
    fc.assert(
      fc.property(list(5), list(4), fc.nat(4), fc.nat(3), (left, right, i0, j0) => {
        const [a, b] = [centred(left).slice(i0), centred(right).slice(j0)]
        const [p, q] = [sum(a), sum(b)]
        fc.pre(Math.hypot(...p) > 0.01 && Math.hypot(...q) > 0.01)
        const cosines = (rows: readonly number[][], other: readonly number[]) => rows.reduce((all, row) => all + dot(row, unit(other)), 0)
        const expected = (cosines(a, q) + cosines(b, p) - DOUBTFUL * (a.length + b.length)) / 2
        expect(rowsOf({ source: left, target: right, dimensions: 3 }).score(i0, 5, j0, 4)).toBeCloseTo(expected, 3)
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  it('is asked for loaded rows only', () => {
    const rows = rowsOf(meanings([0, 1, 2, 3, 4], [0, 1, 2, 3]))
    rows.load(2, 0, 2)
    expect(() => rows.score(2, 3, 2, 3)).toThrow('row 2 reaches target sentence 2')
  })
})
