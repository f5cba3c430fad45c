import { describe, expect, it } from 'vitest'
import type { Bead, SegmentedDocument, Side } from '../../src/model/index.ts'
import { bordered, hardBorders, segmentText } from '../../src/segment/index.ts'

function side(which: Side, text: string): SegmentedDocument {
  const language = which === 'source' ? 'zh' : 'en'
  return { document: { name: '', side: which, language, text, sha256: '', encoding: 'utf-8' }, ...segmentText(text, language) }
}

const chinese = side('source', '第一章 茶\n\n他来了。她走了。\n天黑了。\n\n第二章 雨\n\n下雨了。\n')
const english = side('target', 'Chapter 1 Tea\n\nHe came.\nShe left. It was dark.\n\nChapter 2 Rain\n\nIt rained. It poured.\n')

describe('hard borders', () => {
  it('lie between the lines of both sides', () => {
    expect(hardBorders(chinese, english, 'lines')).toEqual({
      ok: true,
      value: [
        { source: 1, target: 1 },
        { source: 3, target: 2 },
        { source: 4, target: 4 },
        { source: 5, target: 5 },
      ],
    })
  })
  it('lie before the headings of chapters', () => {
    expect(hardBorders(chinese, english, 'chapters')).toEqual({ ok: true, value: [{ source: 4, target: 4 }] })
  })
  it.each([
    ['lines', 'A.\nB.', '一。\n二。\n三。', { source: 3, target: 2 }],
    ['paragraphs', 'A.\n\nB.', '一。', { source: 1, target: 2 }],
  ] as const)('need as many %s on both sides', (kind, right, left, values) => {
    expect(hardBorders(side('source', left), side('target', right), kind)).toMatchObject({
      ok: false,
      problem: { code: `borders.${kind}`, message: { values } },
    })
  })
  it('need headings, for chapters', () => {
    expect(hardBorders(side('source', '他来了。'), side('target', 'He came.'), 'chapters')).toMatchObject({
      problem: { code: 'borders.no-chapters' },
    })
  })
  it('mark the beads that begin behind them', () => {
    const bead = (source: readonly number[], target: readonly number[]): Bead => ({
      source,
      target,
      confidence: 1,
      reasons: [],
      origin: { kind: 'aligner' },
    })
    const beads = [bead([0], [0]), bead([1], []), bead([2], [1, 2])]
    expect(bordered(beads, [{ source: 2, target: 1 }]).map(({ border }) => border ?? false)).toEqual([false, false, true])
  })
})
