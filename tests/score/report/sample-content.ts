import type { InterfaceLanguage, Range } from '../../../src/model/index.ts'
import {
  DEFAULT_GBT_PROFILE,
  DEFAULT_MQM_PROFILE,
  activeTime,
  addEfforts,
  compareTranslations,
  editEffort,
  gbtCard,
  hter,
  hterHistogram,
  mqmCard,
  progressOf,
  seededNumbers,
  textSize,
  timeHistogram,
  type ConfirmedError,
  type ReportContent,
  type ReportedError,
  type Stamp,
} from '../../../src/score/index.ts'

interface Row {
  readonly source: string
  readonly machine: string
  readonly correction: string | null
  /** The words at fault on both sides, and what is wrong with them. */
  readonly error?: readonly [chinese: string, english: string, ConfirmedError, en: string, zh: string]
}

const ROWS: readonly Row[] = [
  {
    source: '补短板、锻长板：装备制造业怎么干',
    machine: 'Make up for short boards and forge long boards: what the equipment industry does',
    correction: 'Shoring up weak links, building on strengths: what the equipment industry does',
    error: [
      '补短板',
      'short boards',
      { type: 'accuracy/mistranslation', severity: 'major', repeats: 'short board' },
      'Word for word: 短板 is a weakness, not a board.',
      '逐字直译：“短板”指薄弱环节。',
    ],
  },
  {
    source: '前三季度，全市投入资金近200亿元，惠及1300多家企业。',
    machine: 'In the first three quarters the city invested nearly 2 billion yuan, benefiting 1,300 enterprises.',
    correction: 'In the first three quarters the city invested nearly 20 billion yuan, benefiting more than 1,300 enterprises.',
    error: [
      '200亿元',
      '2 billion yuan',
      { type: 'accuracy/number', severity: 'critical' },
      '200亿 is 20,000,000,000, that is 20 billion: the English is ten times too small.',
      '200亿即 20 billion，译文少了十倍。',
    ],
  },
  {
    source: '要发挥链主企业的头雁作用。',
    machine: 'We must give play to the head goose role of chain owner enterprises.',
    correction: 'Industry-chain leaders should set the pace.',
    error: [
      '链主企业',
      'chain owner enterprises',
      { type: 'terminology/wrong-term', severity: 'minor', repeats: 'chain owner' },
      'Term base: 链主企业 is “industry-chain leader”.',
      '术语库：链主企业应译为 industry-chain leader。',
    ],
  },
  {
    source: '这块硬骨头必须啃下来。',
    machine: 'This hard bone must be gnawed down.',
    correction: null,
    error: ['硬骨头', 'hard bone', { type: 'style/unidiomatic', severity: 'minor' }, 'Nobody says so in English.', '英文没有这种说法。'],
  },
  { source: '会议由市长主持。', machine: 'The meeting was chaired by the mayor.', correction: null },
  { source: '他强调，质量是生命线。', machine: 'He stressed that quality is the lifeline.', correction: null },
  {
    source: '图为企业车间。',
    machine: '',
    correction: 'The picture shows a workshop of the company.',
    error: ['图为企业车间', '', { type: 'accuracy/omission', severity: 'major' }, 'The caption is not translated.', '图片说明漏译。'],
  },
]

/** A review as a lead would report on it: `times` times the rows above, of which the last are not reviewed yet. */
export function sampleContent(language: InterfaceLanguage, times = 14): ReportContent {
  const rows = Array.from({ length: times }, () => ROWS).flat()
  const reviewed = rows.slice(0, Math.ceil(rows.length * 0.8))
  const found = reviewed.flatMap(({ error }, index) => (error && (index < 7 || index === 30) ? [{ row: index, error: error[2] }] : []))
  const size = textSize(reviewed)
  const efforts = reviewed.map(({ machine, correction }) => editEffort(machine, correction ?? machine))
  const time = activeTime(stamps(reviewed))
  return {
    project: language === 'zh' ? '装备制造访谈' : 'Equipment manufacturing interview',
    files: [
      { source: 'interview.zh.docx', target: 'interview.mt.docx' },
      { source: '新闻稿_2026-11-20.txt', target: 'press-release_2026-11-20.en.txt' },
    ],
    reviewers: ['Lin Min', '吴桐'],
    date: language === 'zh' ? '2026 年 11 月 22 日' : '22 November 2026',
    program: 'Duizhao 0.1.0',
    progress: progressOf(rows.map(({ correction }, index) => ({ correction, state: index < reviewed.length ? 'reviewed' : 'translated' }))),
    mqm: mqmCard(
      found.map(({ error }) => error),
      size,
      DEFAULT_MQM_PROFILE,
    ),
    gbt: gbtCard(
      found.map(({ error }) => error),
      size,
      DEFAULT_GBT_PROFILE,
    ),
    effort: addEfforts(efforts),
    hterBins: hterHistogram(efforts.map(hter)),
    time,
    timeBins: timeHistogram(time.rows.values()),
    comparison: {
      firstName: 'Engine A',
      secondName: 'Engine B',
      comparison: compareTranslations(
        reviewed.map(({ source, machine, correction, error }, index) => ({
          source,
          first: { machine, errors: error && index % 2 === 0 ? [error[2]] : [], flags: index % 3, effort: efforts[index] ?? null },
          second: { machine: correction ?? machine, errors: error && index % 9 === 0 ? [error[2]] : [], flags: index % 2, effort: null },
        })),
        { profile: DEFAULT_MQM_PROFILE, samples: 500, random: seededNumbers(20261122) },
      ),
    },
    errors: found.map(({ row }) => reported(reviewed[row], row, language)),
  }
}

function reported(row: Row | undefined, index: number, language: InterfaceLanguage): ReportedError {
  if (!row?.error) throw new Error('a row without an error is not reported')
  const [chinese, english, { type, severity }, en, zh] = row.error
  return {
    place: language === 'zh' ? `interview.zh.docx，第 ${index + 1} 行` : `interview.zh.docx, row ${index + 1}`,
    type,
    severity,
    source: row.source,
    sourceRange: rangeOf(row.source, chinese),
    machine: row.machine,
    machineRange: english === '' ? null : rangeOf(row.machine, english),
    correction: row.correction,
    reason: language === 'zh' ? zh : en,
  }
}

function rangeOf(text: string, part: string): Range {
  const start = text.indexOf(part)
  return [start, start + part.length]
}

/** Two people in turn, from 4 to 100 seconds a row, with a break after every 20. */
function stamps(rows: readonly Row[]): readonly Stamp[] {
  const next = seededNumbers(1)
  let at = 0
  return rows.map((_, index) => {
    at += index % 20 === 19 ? 900_000 : 4000 + Math.floor(next() ** 2 * 96_000)
    return { row: String(index), person: index < rows.length / 2 ? 'Lin' : 'Wu', at }
  })
}
