import { PairRows } from '../../main/host/pair-rows.ts'
import { ALL_ROWS, fromRuns, toRuns, type RowQuery } from '../../src/listing/index.ts'
import type { Flag, Segment, SegmentedDocument, Side } from '../../src/model/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import type { DocumentPair } from '../../src/review/index.ts'
import { longTexts } from '../e2e/text.ts'

/**
 * Times what a window asks of a document of 100,000 rows: the first rows, filters, orders, searches, the next row that matters, and what a
 * change of rows costs. A busy machine shows in the first figure, garbage collection beside the work in the second. Run it with `node tests/bench/long-listing.ts` on a quiet machine. Every third row has a flag.
 */
const ROWS = 100_000

const FLAG: Flag = {
  rule: 'term',
  type: 'terminology/wrong-term',
  severity: 'major',
  source: [0, 2],
  target: [0, 2],
  message: { code: 'term', values: {} },
  suggestions: [],
}

const pair = longPair()
const rows = await timed('index of all rows', () => {
  const flags = (id: number) => (id % 3 === 0 ? { flags: [FLAG], fixed: [] } : undefined)
  return new PairRows({
    pair: () => pair,
    verdicts: () => new Map(),
    threads: () => new Map(),
    flags,
    facts: (id) => flags(id)?.flags ?? [],
    edition: () => 0,
  })
})
await timed('the first rows and all ids', () => rows.first())
await timed('a window of 300 rows', () => rows.rowsAt(50_000, 50_299))
await list('all rows, the worst first', { order: 'worst' })
await list('flagged rows, the worst first', { filters: ['flagged'], order: 'worst' })
await list('the first search of all', { text: '青溪' })
await list('a search', { text: 'stone bridge' })
await list('a search that finds nothing', { text: 'harbour master' })
await list('a search in traditional characters', { text: '舊倉庫' })
await list('an expression', { target: { text: String.raw`\bday \d*77,`, regex: true } })
await timed('the next doubtful link: none', () => rows.find([1, ROWS - 1], 'link'))
const confirmed = pair.segments.slice(0, 5000).map(({ id }) => id)
await timed('a change of one row', () => rows.follow([50_000], []))
await timed('a change of 5,000 rows', () => rows.follow(confirmed, []))
await timed('the uses of 200 terms', () =>
  rows.uses(Array.from({ length: 200 }, (_, term) => ({ key: String(term), names: [`${term}天`] }))),
)
const scattered = fromRuns(toRuns(pair.segments.map(({ id }) => id).toSorted((a, b) => ((a * 7919) % ROWS) - ((b * 7919) % ROWS))))
await timed('a list without order as runs in JSON, and back', () => JSON.parse(JSON.stringify(toRuns(scattered))) as unknown)

async function list(name: string, query: Partial<RowQuery>): Promise<void> {
  const answer = await timed(name, () => rows.list({ query: { ...ALL_ROWS, ...query }, also: [], near: null }))
  if (!answer.ok) throw new Error(answer.problem.code)
  console.log(`    ${fromRuns(answer.value.ids).length} rows`)
}

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begin = performance.now()
  const before = process.cpuUsage()
  const value = await work()
  const used = process.cpuUsage(before)
  const [wall, processor] = [performance.now() - begin, (used.user + used.system) / 1000].map((time) => time.toFixed(1).padStart(8))
  console.log(`${wall} ms, ${processor} ms of a processor: ${name}`)
  return value
}

function longPair(): DocumentPair {
  const { chinese, english } = longTexts(ROWS)
  const [source, target] = [segmented(chinese, 'source'), segmented(english, 'target')]
  const segments = source.sentences.map((_, id): Segment => ({
    id,
    source: [id],
    target: [id],
    confidence: 0.95,
    reasons: [],
    origin: { kind: 'aligner' },
    state: 'translated',
    locked: false,
    correction: null,
  }))
  return { id: 1, source, target, segments, nextSegment: ROWS }
}

function segmented(text: string, side: Side): SegmentedDocument {
  const document = { name: side, side, language: side === 'source' ? 'zh-Hans' : 'en', text, sha256: '', encoding: 'utf8' }
  return { document, ...segmentText(text, side === 'source' ? 'zh' : 'en') }
}
