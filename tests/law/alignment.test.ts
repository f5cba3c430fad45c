import { array, assert, boolean, constantFrom, property } from 'fast-check'
import { expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { buildLexicon } from '../../src/lexicon/index.ts'
import { alignmentFault, type Side } from '../../src/model/index.ts'
import { segmentLines, segmentText } from '../../src/segment/index.ts'

const lexicon = buildLexicon([
  { chinese: '工厂', english: 'factory' },
  { chinese: '桥', english: 'bridge' },
  { chinese: '雨', english: 'rain' },
])
const chinese = array(constantFrom('工厂开工了。', '桥修好了！', '下雨了？', '', '新的一页', '增长3.5%。', '　　', '雨。'), {
  maxLength: 14,
})
const english = array(
  constantFrom('The factory opened.', 'The bridge is mended!', 'Rain?', '', 'A New Page', 'It grew 3.5%.', '  ', 'So.'),
  { maxLength: 14 },
)

const side = (which: Side, lines: readonly string[], whole: boolean) => {
  const text = lines.join('\n')
  const language = which === 'source' ? 'zh' : 'en'
  return {
    document: { name: '', side: which, language, text, sha256: '', encoding: 'utf8' },
    ...(whole ? segmentText(text, language) : segmentLines(text)),
  }
}

it('every sentence of both sides is in exactly one bead, in order, with a confidence from 0 to 1', () => {
  assert(
    property(chinese, english, boolean(), boolean(), (left, right, whole, known) => {
      const [source, target] = [side('source', left, whole), side('target', right, whole)]
      const beads = align(source, target, known ? { lexicon } : {})
      expect(alignmentFault(beads, source.sentences.length, target.sentences.length)).toBeNull()
      for (const { confidence } of beads) expect(confidence >= 0 && confidence <= 1).toBe(true)
    }),
    { seed: 11, numRuns: 300 },
  )
})

it('also along anchors, where a text is too long for the whole matrix', () => {
  assert(
    property(array(constantFrom(0, 1, 2, 3), { minLength: 480, maxLength: 520 }), (pattern) => {
      const zh = pattern.flatMap((kind, at) => (kind === 3 ? [] : [`第${at + 10}座桥下雨了。`]))
      const en = pattern.flatMap((kind, at) =>
        kind === 2 ? [] : kind === 1 ? [`Bridge ${at + 10} stands.`, 'It rains.'] : [`It rains on bridge ${at + 10}.`],
      )
      const [source, target] = [side('source', zh, false), side('target', en, false)]
      expect(alignmentFault(align(source, target, { lexicon }), zh.length, en.length)).toBeNull()
    }),
    { seed: 3, numRuns: 4 },
  )
})

it('finds a way when most of one side is missing', () => {
  const zh = Array.from({ length: 120 }, (_, at) => `第${at + 10}座桥下雨了，工厂来了${37 * at + 1000}人，修了${61 * at + 2000}天。`)
  for (const [from, to] of [
    [0, 8],
    [50, 60],
    [112, 120],
  ] as const) {
    const en = Array.from(
      { length: to - from },
      (_, at) =>
        `It rains on bridge ${from + at + 10}, the factory had ${37 * (from + at) + 1000} people, working ${61 * (from + at) + 2000} days.`,
    )
    const [source, target] = [side('source', zh, false), side('target', en, false)]
    const beads = align(source, target, { lexicon })
    expect(alignmentFault(beads, zh.length, en.length)).toBeNull()
    expect(beads.filter((bead) => bead.target.length > 0).map((bead) => bead.source[0])).toEqual(
      Array.from({ length: to - from }, (_, at) => from + at),
    )
  }
})
