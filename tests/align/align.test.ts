import { describe, expect, it } from 'vitest'
import { align, likeness, wordAlignReason } from '../../src/align/index.ts'
import { addConcepts, buildLexicon, type Lexicon } from '../../src/lexicon/index.ts'
import { beadType, type SegmentedDocument, type Side } from '../../src/model/index.ts'
import { segmentLines, segmentText } from '../../src/segment/index.ts'

const document = (side: Side, text: string): SegmentedDocument['document'] => ({
  name: side,
  side,
  language: side === 'source' ? 'zh-Hans' : 'en',
  text,
  sha256: '',
  encoding: 'utf8',
})
const prose = (side: Side, text: string): SegmentedDocument => ({
  document: document(side, text),
  ...segmentText(text, side === 'source' ? 'zh' : 'en'),
})
const lines = (side: Side, ...sentences: string[]): SegmentedDocument => {
  const text = sentences.map((sentence) => `${sentence}\n`).join('')
  return { document: document(side, text), ...segmentLines(text) }
}

const lexicon: Lexicon = buildLexicon(
  Object.entries({
    小猫: 'kitten',
    窗台: 'windowsill',
    雨: 'rain',
    跳: 'to jump',
    奶奶: 'grandma',
    笑: 'to smile',
    头: 'head',
    工厂: 'factory',
    产量: 'output',
    增长: 'to grow',
    工人: 'worker',
    河: 'river',
    桥: 'bridge',
    修: 'to repair',
    记者: 'reporter',
    价格: 'price',
    船: 'boat',
    学校: 'school',
  }).map(([chinese, english]) => ({ chinese, english })),
)
const story = ['小猫坐在窗台上看雨。', '它忽然跳了下来。', '奶奶笑着摸了摸它的头。']
const tale = ['The kitten sat on the windowsill watching the rain.', 'Suddenly it jumped down.', 'Grandma smiled and stroked its head.']
const shape = (source: SegmentedDocument, target: SegmentedDocument): readonly string[] =>
  align(source, target, { lexicon }).map((bead) => `${bead.source.join('+')}:${bead.target.join('+')}`)

describe('align', () => {
  it('pairs sentences that translate each other', () => {
    expect(shape(lines('source', ...story), lines('target', ...tale))).toEqual(['0:0', '1:1', '2:2'])
  })

  it('joins what the translation cut, and cuts what it joined', () => {
    const [first = '', second = '', third = ''] = tale
    expect(
      shape(lines('source', ...story), lines('target', 'The kitten sat on the windowsill.', 'It watched the rain.', second, third)),
    ).toEqual(['0:0+1', '1:2', '2:3'])
    expect(
      shape(lines('source', ...story), lines('target', first, `${second.slice(0, -1)}, and grandma smiled and stroked its head.`)),
    ).toEqual(['0:0', '1+2:1'])
  })

  it('leaves a headline and a by-line that only one side has alone', () => {
    const target = prose('target', `A Rainy Day in the Old Town by the Sea\n\n${tale.join('\n\n')}\n\nOur reporter Ann Hill`)
    const beads = align(prose('source', story.join('')), target, { lexicon })
    expect(beads.map(beadType)).toEqual(['0-1', '1-1', '1-1', '1-1', '0-1'])
    expect(beads[0]?.reasons.map((reason) => reason.code)).toEqual(['align.no-counterpart'])
  })

  it('finds its way by numbers and Latin words alone', () => {
    const source = lines('source', '甲地产量12345吨。', '乙地3.5万亿元。', 'GDP达到678亿元。')
    const target = lines('target', 'Place A made 12,345 tons.', 'Place B has 3.5 trillion yuan.', 'GDP was 67.8 billion yuan.')
    expect(align(source, target).map(beadType)).toEqual(['1-1', '1-1', '1-1'])
  })

  it('keeps empty lines where they are', () => {
    expect(shape(lines('source', '', story[0] ?? '', '', story[1] ?? ''), lines('target', tale[0] ?? '', tale[1] ?? '', ''))).toEqual([
      '0:',
      '1:0',
      '2:',
      '3:1',
      ':2',
    ])
  })

  it('says which number is missing, and is less sure of a bead whose length is off', () => {
    const [bead] = align(lines('source', '工厂产量增长到5678吨。'), lines('target', 'The output of the factory grew.'), { lexicon })
    expect(bead?.reasons.map((reason) => wordAlignReason(reason, 'en')).join()).toContain('5678')
    expect(bead?.reasons.map((reason) => wordAlignReason(reason, 'zh')).join()).toContain('5678')
  })

  it('takes the terms of a glossary for a dictionary', () => {
    const taught = addConcepts(lexicon, [{ id: 'x', chinese: ['锻长板'], english: [{ text: 'build on strengths', status: 'preferred' }] }])
    expect(taught.meaning('锻长板').map(({ stem }) => stem)).toEqual(['build', 'strength'])
    expect(taught.meaning('工厂')).toEqual(lexicon.meaning('工厂'))
  })

  it('reports progress from 0 to 1 and never back', () => {
    const heard: number[] = []
    align(lines('source', ...story), lines('target', ...tale), { lexicon, onProgress: (share) => heard.push(share) })
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    expect([heard[0], heard.at(-1)]).toEqual([0, 1])
  })
})

describe('likeness', () => {
  const judge = (source: SegmentedDocument, target: SegmentedDocument) =>
    likeness(source, target, align(source, target, { lexicon }), { lexicon })

  it('knows a short story without numbers for a pair', () => {
    expect(judge(lines('source', ...story), lines('target', ...tale)).pair).toBe(true)
  })

  it('does not take two texts of like shape for a pair', () => {
    const other = lines('target', 'Prices rose again on Tuesday.', 'The bank kept its rate.', 'Boats left the school by the river.')
    expect(judge(lines('source', ...story), other)).toMatchObject({ pair: false })
  })

  it('is no pair when one side is empty', () => {
    expect(judge(lines('source', ...story), lines('target'))).toEqual({ figure: 0, pair: false })
  })
})
