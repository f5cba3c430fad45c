import { afterEach, describe, expect, it } from 'vitest'
import { ChatEndpoint, type EndpointPatience } from '../../main/ai/chat-endpoint.ts'
import { reviewByModel, type ModelReview } from '../../main/ai/model-review.ts'
import { problemOf } from '../../main/host/fault.ts'
import { wordProblem } from '../../main/host/wording.ts'
import { checkPairs } from '../../src/check/index.ts'
import type { ModelFinding } from '../../src/model/index.ts'
import { FakeEndpoint, type Asked, type Reply } from './fake-endpoint.ts'

/** Enough for a machine that does other things too; what is silent is waited for as long. */
const HASTE: EndpointPatience = { timeout: 2000, retries: 2, wait: 1 }
const TEXTS = [
  { source: '补短板。', target: 'Fill the board.' },
  { source: '雨停了。', target: 'The rain stopped.' },
]
const ERROR = {
  pair: 1,
  type: 'terminology/wrong-term',
  severity: 'major',
  chinese: '短板',
  english: 'board',
  reason_en: 'A weak link.',
  reason_zh: '指薄弱环节。',
  better: 'weak link',
}

let running: FakeEndpoint | undefined
afterEach(async () => {
  await running?.end()
  running = undefined
})

async function reviewed(reply: (asked: Asked, turn: number) => Reply, texts = TEXTS, signal?: AbortSignal): Promise<ModelReview> {
  running = await FakeEndpoint.start(reply)
  const endpoint = new ChatEndpoint({ address: running.address, model: 'tiny', key: 'secret' }, HASTE)
  return reviewByModel(texts, { endpoint, model: 'tiny', ...(signal ? { signal } : {}) })
}

/** The code of the problem that a review ends with. */
async function problemAfter(reply: (asked: Asked, turn: number) => Reply, signal?: AbortSignal): Promise<string> {
  try {
    await reviewed(reply, TEXTS, signal)
    return 'none'
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    for (const language of ['en', 'zh'] as const) expect(wordProblem(problem, language)).not.toMatch(/\{\w+\}/)
    return problem.code
  }
}

const flagsOf = (findings: readonly ModelFinding[]) =>
  checkPairs([{ id: 1, source: '补短板。', target: 'Fill the board.', findings }], { glossaries: [] })[0]

describe('a model that answers', () => {
  it('has its findings shown as flags of its own rule', async () => {
    const { findings, failed } = await reviewed(() => ({ errors: [ERROR] }))
    expect(failed).toBe(0)
    expect(findings.get(1)).toEqual([])
    expect(flagsOf(findings.get(0) ?? [])).toMatchObject([
      {
        rule: 'model-review',
        type: 'terminology/wrong-term',
        severity: 'major',
        source: [1, 3],
        target: [9, 14],
        suggestions: [{ text: 'weak link' }],
      },
    ])
  })

  it('is asked with the key, for an answer by a schema, about several pairs at once', async () => {
    await reviewed(() => ({ errors: [] }))
    expect(running?.asked).toEqual([
      {
        pairs: [
          { pair: 1, chinese: '补短板。', english: 'Fill the board.' },
          { pair: 2, chinese: '雨停了。', english: 'The rain stopped.' },
        ],
        format: 'json_schema',
        temperature: 0,
        key: 'Bearer secret',
      },
    ])
  })

  it.each<[string, string]>([
    ['in a fence', '```json\n{"errors": []}\n```'],
    ['after its words', 'I looked at all pairs. {"errors": []}'],
    ['behind its thoughts', '<think>Is {this} right? {"errors": [1]}</think>\n{"errors": []}'],
    ['after words with brackets', 'The pairs {1, 2} are right: {"errors": []}'],
    ['as a bare list', '[]'],
  ])('may put the JSON %s', async (_, text) => {
    expect((await reviewed(() => ({ text }))).findings.size).toBe(2)
  })

  it('has its words found where they stand by themselves', async () => {
    const findings = (
      await reviewed(
        () => ({
          errors: [
            { ...ERROR, english: 'a' },
            { ...ERROR, english: 'oard' },
          ],
        }),
        [{ source: '补短板。', target: 'Fall on a board.' }],
      )
    ).findings.get(0)
    const [flags = []] = checkPairs([{ id: 1, source: '补短板。', target: 'Fall on a board.', findings: findings ?? [] }], {
      glossaries: [],
    })
    expect(flags.map(({ target }) => target)).toEqual([
      [8, 9],
      [11, 15],
    ])
  })

  it.each<[string, object]>([
    ['English that is not there', { ...ERROR, english: 'plank' }],
    ['Chinese that is not there', { ...ERROR, chinese: '木板' }],
  ])('is not believed about %s', async (_, error) => {
    expect(flagsOf((await reviewed(() => ({ errors: [error] }))).findings.get(0) ?? [])).toEqual([])
  })

  it.each<[string, object]>([
    ['no words', { ...ERROR, english: '', chinese: '' }],
    ['no reason', { ...ERROR, reason_en: '', reason_zh: '' }],
    ['a pair that was not asked about', { ...ERROR, pair: 9 }],
    ['a pair that is none', { ...ERROR, pair: 'first' }],
  ])('has an error with %s left out', async (_, error) => {
    const { findings } = await reviewed(() => ({ errors: [error, ERROR] }))
    expect(findings.get(0)).toHaveLength(1)
  })

  it('that leaves out fields or makes up kinds is read all the same', async () => {
    const { findings } = await reviewed(() => ({
      errors: [{ pair: 1, english: 'board', reason_en: 'Wrong.', type: 'odd', severity: 'huge' }],
    }))
    expect(findings.get(0)).toEqual([
      {
        model: 'tiny',
        type: 'accuracy/mistranslation',
        severity: 'minor',
        chinese: '',
        english: 'board',
        reason: { en: 'Wrong.', zh: 'Wrong.' },
        better: '',
      },
    ])
  })
})

describe('a service with troubles', () => {
  it('that knows no schema is asked in a simpler way, once and for all', async () => {
    const many = Array.from({ length: 20 }, () => TEXTS[0] ?? { source: '', target: '' })
    const { failed } = await reviewed((asked) => (asked.format === 'json_schema' ? { status: 400 } : { errors: [] }), many)
    expect(failed).toBe(0)
    expect(running?.asked.filter(({ format }) => format === 'json_schema').length).toBeLessThanOrEqual(2)
    // Two requests are under way at once: that both are refused is one lesson.
    expect(running?.asked.filter(({ format }) => format === null)).toEqual([])
  })

  it('that wants no temperature is asked without one, by the same schema', async () => {
    const { failed } = await reviewed(({ temperature }) =>
      temperature === null ? { errors: [] } : { status: 400, says: 'Unsupported: temperature' },
    )
    expect([failed, running?.asked.at(-1)?.format]).toEqual([0, 'json_schema'])
  })

  it.each<[string, Reply]>([
    ['is busy', { status: 429, retryAfter: 0 }],
    ['fails inside', { status: 503 }],
    ['hangs up', 'hang up'],
  ])('that %s is asked again', async (_, reply) => {
    const { findings } = await reviewed((_asked, turn) => (turn < 3 ? reply : { errors: [ERROR] }))
    expect(findings.get(0)).toHaveLength(1)
    expect(running?.asked).toHaveLength(3)
  })

  it.each<[string, Reply, string]>([
    ['always busy', { status: 429 }, 'ai.busy'],
    ['always hanging up', 'hang up', 'ai.unreachable'],
    ['silent', 'silence', 'ai.slow'],
    ['not pleased with the key', { status: 401 }, 'ai.refused'],
    ['without the model', { status: 404 }, 'ai.no-model'],
    ['refusing every form', { status: 400 }, 'ai.failed'],
    ['talking', { text: 'All fine!' }, 'ai.unreadable'],
    ['answering with another shape', { text: '{"ok": true}' }, 'ai.unreadable'],
  ])('%s: the problem is named', async (_, reply, code) => {
    expect(await problemAfter(() => reply)).toBe(code)
  })

  it('nobody there: the address is named', async () => {
    const endpoint = new ChatEndpoint({ address: 'http://127.0.0.1:9/v1', model: 'tiny' }, HASTE)
    await expect(reviewByModel(TEXTS, { endpoint, model: 'tiny' })).rejects.toThrow('ai.unreachable')
  })

  it('keeps what was answered when the rest is not', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ source: `第${at}句。`, target: `Sentence ${at}.` }))
    const { findings, failed, problem } = await reviewed(
      ({ pairs }) => (pairs.some(({ chinese }) => chinese === '第9句。') ? { status: 404 } : { errors: [] }),
      many,
    )
    expect([findings.size, failed, problem?.code]).toEqual([32, 8, 'ai.no-model'])
  })
})

describe('cancelling', () => {
  it('ends a request under way, and a wait before the next', async () => {
    for (const reply of ['silence', { status: 429, retryAfter: 60 }] as const) {
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 50)
      expect(await problemAfter(() => reply, stop.signal)).toBe('job.cancelled')
      await running?.end()
      running = undefined
    }
  })
})

it('pairs with an empty side are not asked about', async () => {
  const { findings, failed } = await reviewed(() => ({ errors: [] }), [...TEXTS, { source: '雨。', target: ' ' }])
  expect([findings.size, failed, running?.asked[0]?.pairs.length]).toEqual([2, 0, 2])
})
