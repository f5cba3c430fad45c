import { ProjectRows } from '../../main/host/project-rows.ts'
import type { RowFlags } from '../../main/host/project-file.ts'
import type { ProjectView, UndoView } from '../../src/bridge/index.ts'
import { type Flag, type Segment, type SegmentedDocument, type Severity, type IssueType } from '../../src/model/index.ts'
import { machineTarget, pairOf, sourceText, targetText, type DocumentPair, type ReviewState } from '../../src/review/index.ts'

/** A small review of our own writing, with flags from a table: what a host would send, without a host. */

/** One row as it is written down: Chinese sentences, English sentences, confidence, and whether it is a heading. */
interface Line {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly confidence: number
  readonly heading?: boolean
  readonly paragraph?: boolean
}

export const LINES: readonly Line[] = [
  {
    zh: ['补上短板、锻造长板：一座港口城市的制造业账本'],
    en: ['Make up the short board, forge the long board: the manufacturing account book of a port city'],
    confidence: 0.96,
    heading: true,
    paragraph: true,
  },
  {
    zh: ['记者：上半年全市规模以上工业增加值增长6.8%，您怎么看这份成绩单？'],
    en: [
      "Reporter: In the first half of the year, the added value of the city's industries above designated size grew by 6.8%. What do you think of this transcript?",
    ],
    confidence: 0.94,
    paragraph: true,
  },
  {
    zh: ['市长：来之不易，但几种关键材料仍被“卡脖子”，这块硬骨头我们必须啃下来。'],
    en: ['Mayor: It was hard-won, but several key materials are still "stuck neck", and we must gnaw down this hard bone.'],
    confidence: 0.95,
    paragraph: true,
  },
  {
    zh: ['我市安排专项资金42.5亿元，带动社会投资近300亿元，1200多家企业受益。'],
    en: [
      'My city arranged special funds of 4.25 billion yuan, driving social investment of nearly 3 billion yuan, benefiting 1,200 enterprises.',
    ],
    confidence: 0.97,
  },
  {
    zh: ['下一步要让链主企业发挥头雁作用，带动上下游中小企业融通发展。'],
    en: [
      'In the next step, chain owner enterprises should play the role of head goose.',
      'They should drive the financing development of upstream and downstream small and medium-sized enterprises.',
    ],
    confidence: 0.71,
  },
  { zh: [], en: ['(The photo shows an automated terminal at the port.)'], confidence: 0.4 },
  {
    zh: ['对困难企业不能“一刀切”，更不能搞“大水漫灌”。'],
    en: ['For enterprises in difficulty, we must not "cut with one knife", let alone engage in "flood irrigation".'],
    confidence: 0.93,
    paragraph: true,
  },
  {
    zh: ['老码头的吊机停了，', '新码头的灯亮了一夜。'],
    en: ['The cranes of the old wharf stopped and the lights of the new wharf were on all night.'],
    confidence: 0.82,
  },
  { zh: ['这是一座城市的十年。'], en: [], confidence: 0.42 },
  { zh: ['二、把朋友圈做大'], en: ['2. Make the circle of friends bigger'], confidence: 0.97, heading: true, paragraph: true },
  {
    zh: ['截至6月底，港口与94个国家和地区的210个港口通航，集装箱吞吐量突破1,040万标箱。'],
    en: [
      'As of the end of June, the port has opened navigation with 210 ports in 94 countries and regions, and the container throughput exceeded 10.4 million TEUs.',
    ],
    confidence: 0.97,
    paragraph: true,
  },
  {
    zh: ['“走出去”的企业越来越多，抱团出海成了新风尚。'],
    en: ['More and more enterprises are "going out", and holding a group to go to sea has become a new fashion.'],
    confidence: 0.91,
  },
  { zh: ['有人担心，钱从哪里来？'], en: ['Some people worry, where does the money come from?'], confidence: 0.95 },
  {
    zh: ['财政给一点，', '银行贷一点，', '企业自己掏一点。'],
    en: ['Finance gives a little, banks lend a little.', 'Enterprises pay a little themselves.'],
    confidence: 0.58,
  },
  {
    zh: ['政策能不能落地，最后要看企业有没有获得感。'],
    en: ['Whether the policy can land depends on whether enterprises have a sense of gain.'],
    confidence: 0.94,
  },
  {
    zh: ['采访结束时，窗外的汽笛响了三声。'],
    en: ['At the end of the interview, the whistle outside the window sounded three times.'],
    confidence: 0.96,
    paragraph: true,
  },
]

interface Trap {
  readonly chinese: string
  readonly english: string
  readonly better: readonly string[]
  readonly severity: Severity
  readonly type: IssueType
  readonly concept?: string
  readonly rule: string
}

const TERM = { severity: 'major', type: 'terminology/wrong-term', rule: 'term.deprecated' } as const

const TRAPS: readonly Trap[] = [
  { ...TERM, chinese: '短板', english: 'the short board', better: ['weak links'], concept: 'duan-ban' },
  { ...TERM, chinese: '长板', english: 'the long board', better: ['existing strengths'], concept: 'chang-ban' },
  { ...TERM, chinese: '成绩单', english: 'transcript', better: ['record', 'performance'], severity: 'minor', concept: 'cheng-ji-dan' },
  { ...TERM, chinese: '卡脖子', english: '"stuck neck"', better: ['subject to chokepoints', 'a chokepoint'], concept: 'ka-bo-zi' },
  { ...TERM, chinese: '硬骨头', english: 'gnaw down this hard bone', better: ['crack this hard nut'], concept: 'ying-gu-tou' },
  { ...TERM, chinese: '我市', english: 'My city', better: ['The city'], concept: 'wo-shi' },
  {
    chinese: '300亿元',
    english: '3 billion yuan',
    better: ['30 billion yuan'],
    severity: 'critical',
    type: 'accuracy/number',
    rule: 'number.value',
  },
  {
    chinese: '1200多家',
    english: '1,200',
    better: ['more than 1,200'],
    severity: 'minor',
    type: 'accuracy/number',
    rule: 'number.approximate',
  },
  {
    ...TERM,
    chinese: '链主企业',
    english: 'chain owner enterprises',
    better: ['companies that lead their industrial chains'],
    concept: 'lian-zhu',
  },
  { ...TERM, chinese: '头雁', english: 'head goose', better: ['bellwether'], concept: 'tou-yan' },
  { ...TERM, chinese: '融通发展', english: 'financing development', better: ['integrated development'], concept: 'rong-tong' },
  { ...TERM, chinese: '一刀切', english: '"cut with one knife"', better: ['take a one-size-fits-all approach'], concept: 'yi-dao-qie' },
  {
    ...TERM,
    chinese: '大水漫灌',
    english: '"flood irrigation"',
    better: ['indiscriminate stimulus'],
    severity: 'minor',
    concept: 'da-shui',
  },
  { ...TERM, chinese: '抱团出海', english: 'holding a group to go to sea', better: ['going global together'], concept: 'bao-tuan' },
  { ...TERM, chinese: '落地', english: 'land', better: ['take effect', 'be implemented'], concept: 'luo-di' },
]

/** The documents and their links. `lines` may be many more than the sample. */
export function fakePair(lines: readonly Line[]): DocumentPair {
  const source = side(
    'source',
    lines.map(({ zh }) => zh),
    lines,
  )
  const target = side(
    'target',
    lines.map(({ en }) => en),
    lines,
  )
  let [s, t] = [0, 0]
  const segments = lines.map(({ zh, en, confidence }, id): Segment => ({
    id,
    source: zh.map(() => s++),
    target: en.map(() => t++),
    confidence,
    reasons: confidence < 0.8 && zh.length > 0 && en.length > 0 ? [{ code: 'align.ratio', values: { ratio: 1.4 } }] : [],
    origin: { kind: 'aligner' },
    state: en.length === 0 ? 'initial' : 'translated',
    locked: false,
    correction: null,
  }))
  return { id: 0, source, target, segments, nextSegment: segments.length }
}

function side(which: 'source' | 'target', rows: readonly (readonly string[])[], lines: readonly Line[]): SegmentedDocument {
  const pieces: string[] = []
  const sentences: { range: [number, number]; paragraph: number }[] = []
  const paragraphs: { range: [number, number]; kind: 'heading' | 'body' }[] = []
  let at = 0
  for (const [index, texts] of rows.entries()) {
    if (lines[index]?.paragraph || paragraphs.length === 0) {
      paragraphs.push({ range: [at, at], kind: lines[index]?.heading ? 'heading' : 'body' })
    }
    for (const text of texts) {
      sentences.push({ range: [at, at + text.length], paragraph: paragraphs.length - 1 })
      pieces.push(text)
      at += text.length + 1
    }
    const last = paragraphs.at(-1)
    if (last) last.range = [last.range[0], at]
  }
  const document = {
    name: which === 'source' ? 'port.txt' : 'port.en.txt',
    side: which,
    language: which === 'source' ? 'zh-Hans' : 'en',
    text: pieces.join('\n') + '\n',
    sha256: '',
    encoding: 'utf8',
  }
  return { document, sentences, paragraphs }
}

function findFlags(pair: DocumentPair, segment: Segment, english: string): readonly Flag[] {
  const chinese = sourceText(pair, segment)
  return TRAPS.flatMap(({ chinese: zh, english: en, better, severity, type, concept, rule }) => {
    const [from, to] = [chinese.indexOf(zh), english.indexOf(en)]
    if (from < 0 || to < 0) return []
    return [
      {
        rule,
        type,
        severity,
        source: [from, from + zh.length] as const,
        target: [to, to + en.length] as const,
        message: {
          code: 'term',
          values: {
            chinese: zh,
            english: en,
            reasonEn: 'Word for word, and not what it means here.',
            reasonZh: '逐字直译，不是这里的意思。',
          },
        },
        suggestions: better.map((text) => ({ text })),
        ...(concept ? { concept } : {}),
      },
    ]
  })
}

/** The flags of a row as a check would find them. */
function fakeFlags(pair: DocumentPair, segment: Segment): RowFlags {
  const [machine, target] = [machineTarget(pair, segment), targetText(pair, segment)]
  const flags = findFlags(pair, segment, target)
  const isGone = ({ rule, source }: Flag) => !flags.some((flag) => flag.rule === rule && flag.source?.[0] === source?.[0])
  return { flags, fixed: target === machine ? [] : findFlags(pair, segment, machine).filter(isGone) }
}

/** The rows of a review as a host has them. */
export function fakeRows(state: () => ReviewState): ProjectRows {
  const flags = (id: number, segment: number) => {
    const pair = pairOf(state(), id)
    const row = pair?.segments.find((one) => one.id === segment)
    return pair && row ? fakeFlags(pair, row) : undefined
  }
  return new ProjectRows({ state, flags, facts: (id, segment) => flags(id, segment)?.flags ?? [] })
}

export function fakeProject(state: ReviewState, revision: number, undo: UndoView, rows = fakeRows(() => state)): ProjectView {
  return {
    id: 'port',
    name: '港口城市访谈',
    place: '/home/mei/Documents/港口城市访谈.duizhao',
    revision,
    edition: rows.edition,
    first: rows.of(state.pairs[0]?.id ?? 0).first(),
    ...undo,
    pairs: state.pairs.map((pair) => ({
      id: pair.id,
      source: { name: pair.source.document.name, language: 'zh-Hans', encoding: 'utf8', sentences: pair.source.sentences.length },
      target: { name: pair.target.document.name, language: 'en', encoding: 'utf8', sentences: pair.target.sentences.length },
      likeness: 0.93,
      counts: rows.of(pair.id).counts(),
    })),
    terms: [...state.terms.values()],
    words: [...state.words].map(([word, standing]) => ({ word, standing })),
    packs: [{ id: 'patterns', name: 'Pattern base', concepts: 312 }],
    recovered: false,
  }
}

/** The sample again and again with other numbers, `count` rows in all. */
export function manyLines(count: number): readonly Line[] {
  return Array.from({ length: count }, (_, index) => {
    const line = LINES[index % LINES.length]
    if (!line) throw new RangeError('The sample has lines')
    const mark = Math.floor(index / LINES.length) + 1
    return mark === 1 ? line : { ...line, zh: line.zh.map((text) => `（${mark}）${text}`), en: line.en.map((text) => `(${mark}) ${text}`) }
  })
}
