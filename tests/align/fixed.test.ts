import { describe, expect, it } from 'vitest'
import { align, type Border, type FixedBead } from '../../src/align/index.ts'
import { buildLexicon } from '../../src/lexicon/index.ts'
import { alignmentFault, type Origin, type SegmentedDocument, type Side } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

const side = (which: Side, ...sentences: readonly string[]): SegmentedDocument => {
  const text = sentences.join('\n')
  const document = { name: '', side: which, language: which === 'source' ? 'zh-Hans' : 'en', text, sha256: '', encoding: 'utf8' }
  return { document, ...segmentLines(text) }
}
const lexicon = buildLexicon([
  { chinese: '桥', english: 'bridge' },
  { chinese: '雨', english: 'rain' },
  { chinese: '船', english: 'boat' },
  { chinese: '工厂', english: 'factory' },
])
const source = side('source', '桥修好了。', '下雨了。', '船开走了。', '', '工厂开工了。')
const target = side('target', 'The bridge is mended.', 'It is raining.', 'The boat has left.', '', 'The factory opened.')
const person: Origin = { kind: 'person', name: 'Lin' }
const fixed = (left: readonly number[], right: readonly number[]): FixedBead => ({ source: left, target: right, origin: person })
const shape = (given: { readonly fixed?: readonly FixedBead[]; readonly borders?: readonly Border[] }) =>
  align(source, target, { lexicon, ...given }).map((bead) => `${bead.source.join('+')}:${bead.target.join('+')}`)

describe('fixed beads', () => {
  it('come back as given, and the rest is aligned around them', () => {
    expect(shape({ fixed: [fixed([0], [0, 1])] }).slice(0, 1)).toEqual(['0:0+1'])
    expect(shape({ fixed: [fixed([0, 1], [0])] })).toContain('0+1:0')
    expect(shape({ fixed: [fixed([1, 2, 3, 4], [2, 3, 4])] })[0]).toBe('0:0+1')
  })

  it('are sure, without reasons, and keep their origin', () => {
    const beads = align(source, target, { lexicon, fixed: [fixed([2], [2])] })
    expect(beads.find((bead) => bead.source[0] === 2)).toEqual({ source: [2], target: [2], confidence: 1, reasons: [], origin: person })
  })

  it('keep the confidence and the reasons that they are given with', () => {
    const given = { ...fixed([2], [2]), confidence: 0.4, reasons: [{ code: 'align.long', values: { percent: 210 } }] }
    expect(align(source, target, { lexicon, fixed: [given] })).toContainEqual(given)
  })

  it('without a counterpart stand alone, whatever speaks for a pair', () => {
    expect(shape({ fixed: [fixed([1], []), fixed([], [1])] })).toEqual(expect.arrayContaining(['0:0', '1:', ':1', '2:2', '4:4']))
    expect(shape({ fixed: [fixed([0, 1, 2], [])] })).toContain('0+1+2:')
    expect(shape({ fixed: [fixed([], [2, 3, 4])] })).toContain(':2+3+4')
    expect(shape({ fixed: [fixed([3, 4], [])] })).toContain('3+4:')
  })

  it('teach the words that they hold', () => {
    const sentences = ['甲乙来了。', '天亮了。', '甲乙走了。', '天黑了。', '甲乙又来了。', '天又亮了。']
    const left = side('source', ...sentences)
    const right = side('target', 'Zorp came.', 'Day broke.', 'Zorp left.', 'Night fell.', 'Zorp came back.', 'Day broke again.')
    const all = sentences.map((_, index) => fixed([index], [index]))
    const free = align(left, right).find((bead) => bead.source[0] === 4)
    const taught = align(left, right, { fixed: all.filter((_, index) => index !== 4) }).find((bead) => bead.source[0] === 4)
    expect(taught?.target).toEqual([4])
    expect(taught?.confidence ?? 0).toBeGreaterThan(free?.confidence ?? 1)
  })
})

describe('borders', () => {
  it('are crossed by no bead', () => {
    const beads = align(source, target, { lexicon, borders: [{ source: 2, target: 1 }] })
    expect(alignmentFault(beads, 5, 5)).toBeNull()
    for (const bead of beads) {
      const before = [...bead.source.map((at) => at < 2), ...bead.target.map((at) => at < 1)]
      expect(new Set(before).size).toBe(1)
    }
  })

  it('leave nothing but nulls where one side is empty', () => {
    expect(shape({ borders: [{ source: 0, target: 5 }] })).toEqual([':0', ':1', ':2', ':3', ':4', '0:', '1:', '2:', '3:', '4:'])
  })
})

describe('contradictions are refused with their place', () => {
  const cases: readonly (readonly [string, Parameters<typeof shape>[0], RegExp])[] = [
    ['crossing beads', { fixed: [fixed([0], [2]), fixed([2], [0])] }, /\[2\]:\[0\] crosses the fixed bead \[0\]:\[2\]/],
    ['overlapping beads', { fixed: [fixed([0, 1], [0]), fixed([1], [1])] }, /\[1\]:\[1\] crosses/],
    ['the same sentence twice, once alone', { fixed: [fixed([1], [1]), fixed([1], [])] }, /source sentence 1/],
    ['the same sentence alone twice', { fixed: [fixed([], [1]), fixed([], [1, 2])] }, /same sentence: \[\]:\[1,2\]/],
    ['a gap', { fixed: [fixed([0, 2], [0])] }, /\[0,2\]:\[0\] does not hold/],
    ['no sentence', { fixed: [fixed([], [])] }, /no sentence/],
    ['a sentence that does not exist', { fixed: [fixed([5], [0])] }, /\[5\]:\[0\]/],
    [
      'crossing borders',
      {
        borders: [
          { source: 1, target: 3 },
          { source: 3, target: 1 },
        ],
      },
      /before source sentence 3 and target sentence 1/,
    ],
    ['a border through a bead', { fixed: [fixed([0, 1], [0])], borders: [{ source: 1, target: 1 }] }, /before source sentence 1/],
    ['a bead on both sides of a border', { fixed: [fixed([0], [2])], borders: [{ source: 1, target: 1 }] }, /before source sentence 1/],
    [
      'a border through a bead of one side',
      { fixed: [fixed([1, 2], [])], borders: [{ source: 2, target: 1 }] },
      /cuts the fixed bead \[1,2\]/,
    ],
    ['a border beyond the end', { borders: [{ source: 6, target: 0 }] }, /source sentence 6/],
  ]
  it.each(cases)('%s', (_, given, message) => {
    expect(() => shape(given)).toThrow(RangeError)
    expect(() => shape(given)).toThrow(message)
  })
})
