import { afterEach, describe, expect, it } from 'vitest'
import { NO_AI, type AiChoice } from '../../main/ai/ai-choice.ts'
import { AiDesk, type AskedProject } from '../../main/ai/ai-desk.ts'
import type { EndpointPatience } from '../../main/ai/chat-endpoint.ts'
import type { AskedRow } from '../../main/host/answer-store.ts'
import { USUAL_PROFILE } from '../../src/check/index.ts'
import { problemOf } from '../../main/host/fault.ts'
import type { AiAskedView, HostEvent } from '../../src/bridge/index.ts'
import type { ModelFinding } from '../../src/model/index.ts'
import { FakeEndpoint, type Asked, type Reply } from './fake-endpoint.ts'

/** Enough for a machine that does other things too; what is silent is waited for as long. */
const HASTE: EndpointPatience = { timeout: 2000, retries: 1, wait: 1 }

const ERROR = { pair: 1, chinese: '短板', english: 'board', reason_en: 'A weak link.', reason_zh: '指薄弱环节。', better: 'weak link' }

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** The desk of a person who set the reviewer up, and a project of so many rows. */
class Office {
  readonly desk: AiDesk
  readonly events: HostEvent[] = []
  readonly taken: { readonly row: AskedRow; readonly findings: readonly ModelFinding[] }[] = []
  readonly project: AskedProject
  kept: { ai: AiChoice; checks: typeof USUAL_PROFILE }
  /** Rows that are edited before their answer comes. */
  readonly edited = new Set<number>()
  #waiting: (() => void)[] = []

  constructor(ai: Partial<AiChoice>, rows = 1) {
    this.kept = { ai: { ...NO_AI, on: true, model: 'tiny', ...ai }, checks: USUAL_PROFILE }
    this.desk = new AiDesk({
      preferences: { get: () => this.kept, set: (change) => (this.kept = { ...this.kept, ...change }) },
      tell: (event) => {
        this.events.push(event)
        this.#waiting.splice(0).forEach((resolve) => resolve())
      },
      patience: HASTE,
    })
    ends.push(() => this.desk.close())
    this.project = {
      id: 'p',
      checks: null,
      rowsToAsk: (_pair, segments) =>
        segments
          .filter((segment) => segment <= rows)
          .map((segment) => ({ segment, source: `补短板${segment}。`, machine: 'Fill the board.', target: 'Fill the board.' })),
      isAnswered: ({ segment }) => this.taken.some(({ row }) => row.segment === segment),
      takeAnswers: (_pair, _model, answers) => {
        const still = answers.filter(({ row }) => !this.edited.has(row.segment))
        this.taken.push(...still)
        return { changed: answers.length - still.length }
      },
    }
  }

  ask(segments: readonly number[], again = false, job = 'j') {
    return this.desk.ask(this.project, { job, project: 'p', pair: 1, segments: [...segments], again })
  }

  /** How a job ended. */
  async asked(job = 'j'): Promise<AiAskedView> {
    for (;;) {
      const end = this.events.find((event) => event.kind === 'asked' && event.job === job)
      if (end?.kind === 'asked') return end.asked
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }
}

async function officeWith(reply: (asked: Asked, turn: number) => Reply, rows = 1, ai: Partial<AiChoice> = {}) {
  const endpoint = await FakeEndpoint.start(reply)
  ends.push(() => endpoint.end())
  return { office: new Office({ address: endpoint.address, ...ai }, rows), endpoint }
}

function codeOf(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    return problemOf(error)?.code ?? String(error)
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('asking about rows', () => {
  it('begins at once, tells how far it is, and hands over what is found', async () => {
    const { office } = await officeWith(() => ({ errors: [ERROR] }))
    expect(office.ask([1])).toEqual({ rows: 1, known: 0 })
    expect(await office.asked()).toEqual({ rows: 1, answered: 1, errors: 1, changed: 0, cancelled: false, problem: null })
    expect(office.taken).toMatchObject([{ row: { segment: 1 }, findings: [{ model: 'tiny', english: 'board' }] }])
    expect(office.events.map((event) => (event.kind === 'asking' ? event.done : event.kind))).toEqual([0, 1, 'asked'])
  })

  it('leaves out rows that were answered, unless it is asked again', async () => {
    const { office, endpoint } = await officeWith(() => ({ errors: [] }), 3)
    office.ask([1, 2])
    await office.asked()
    expect(office.ask([1, 2, 3], false, 'rest')).toEqual({ rows: 1, known: 2 })
    await office.asked('rest')
    expect(office.ask([1, 2, 3], false, 'none')).toEqual({ rows: 0, known: 3 })
    expect(office.ask([1], true, 'again')).toEqual({ rows: 1, known: 0 })
    await office.asked('again')
    expect(endpoint.asked.map(({ pairs }) => pairs.length)).toEqual([2, 1, 1])
  })

  it('counts no error whose words the model made up', async () => {
    const { office } = await officeWith(() => ({ errors: [{ ...ERROR, english: 'plank' }] }))
    office.ask([1])
    expect(await office.asked()).toMatchObject({ answered: 1, errors: 0 })
  })

  it('drops answers about rows that were edited meanwhile, and says so', async () => {
    const { office } = await officeWith(() => ({ errors: [ERROR] }), 2)
    office.edited.add(1)
    office.ask([1, 2])
    expect(await office.asked()).toMatchObject({ answered: 2, changed: 1 })
    expect(office.taken.map(({ row }) => row.segment)).toEqual([2])
  })

  it('keeps what was answered where later batches are not, and names the trouble', async () => {
    const { office } = await officeWith((_asked, turn) => (turn === 1 ? { errors: [] } : { status: 429 }), 30)
    office.ask(numbers(30))
    expect(await office.asked()).toMatchObject({ rows: 30, answered: 8, cancelled: false, problem: { code: 'ai.busy' } })
    expect(office.taken).toHaveLength(8)
  })

  it('asks one job after another', async () => {
    const { office, endpoint } = await officeWith(() => ({ errors: [] }), 2)
    office.ask([1], true, 'one')
    office.ask([2], true, 'two')
    await office.asked('two')
    expect(endpoint.asked.map(({ pairs }) => pairs[0]?.chinese)).toEqual(['补短板1。', '补短板2。'])
  })

  it.each<[string, Reply, string]>([
    ['is busy', { status: 503 }, 'ai.busy'],
    ['is slow', 'silence', 'ai.slow'],
    ['refuses the key', { status: 401 }, 'ai.refused'],
    ['talks', { text: 'All fine!' }, 'ai.unreadable'],
    ['hangs up', 'hang up', 'ai.unreachable'],
  ])('of a service that %s ends with the problem, and with nothing kept', async (_, reply, code) => {
    const { office } = await officeWith(() => reply)
    office.ask([1])
    expect(await office.asked()).toMatchObject({ answered: 0, cancelled: false, problem: { code } })
    expect(office.taken).toEqual([])
  })

  it('is cancelled: what was answered stays, also of the job that waits', async () => {
    const { office } = await officeWith((_asked, turn) => (turn === 1 ? { errors: [] } : 'silence'), 30)
    office.ask(numbers(30), true, 'one')
    office.ask([1], true, 'two')
    while (office.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    office.desk.cancel('two')
    office.desk.cancel('one')
    expect(await office.asked('one')).toMatchObject({ answered: 8, cancelled: true, problem: null })
    expect(await office.asked('two')).toMatchObject({ answered: 0, cancelled: true, problem: null })
  })

  it('ends with its project', async () => {
    const { office } = await officeWith(() => 'silence')
    office.ask([1])
    office.desk.leave('p')
    expect(await office.asked()).toMatchObject({ cancelled: true })
  })

  it('tells of a fault of the disk like of any other', async () => {
    const { office } = await officeWith(() => ({ errors: [] }), 30)
    office.project.takeAnswers = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    office.ask(numbers(30))
    expect(await office.asked()).toMatchObject({ problem: { code: 'disk.full' } })
  })
})

describe('nobody is asked', () => {
  it.each<[string, Partial<AiChoice>, string]>([
    ['while it is off', { on: false, address: 'http://127.0.0.1:9/v1' }, 'ai.off'],
    ['without an address', { address: '' }, 'ai.unset'],
    ['without a model', { address: 'http://127.0.0.1:9/v1', model: '' }, 'ai.unset'],
  ])('%s', (_, ai, code) => expect(codeOf(() => new Office(ai).ask([1]))).toBe(code))

  it('while its flags would not be shown', () => {
    const office = new Office({ address: 'http://127.0.0.1:9/v1' })
    office.kept = { ...office.kept, checks: { ...USUAL_PROFILE, rulesOff: ['model-review'] } }
    expect(codeOf(() => office.ask([1]))).toBe('ai.rule-off')
  })
})

describe('setting it', () => {
  const HERE = 'http://127.0.0.1:9/v1'
  it('never says the key', () => {
    const office = new Office({})
    expect(office.desk.set({ address: HERE, key: ' sk-secret ' })).toEqual({ on: true, address: HERE, model: 'tiny', keySet: true })
    expect(JSON.stringify(office.desk.view())).not.toContain('secret')
    expect(office.kept.ai.key).toBe('sk-secret')
    expect(office.desk.set({ key: null }).keySet).toBe(false)
  })

  it('forgets a key with its service, but not with another path of it', () => {
    const office = new Office({ address: HERE, key: 'secret' })
    expect(office.desk.set({ address: 'http://127.0.0.1:9/api/v1' }).keySet).toBe(true)
    expect(office.desk.set({ address: 'https://ai.example/v1' }).keySet).toBe(false)
    expect(office.desk.set({ address: HERE, key: 'new' }).keySet).toBe(true)
  })

  it.each(['127.0.0.1:9/v1', 'ftp://a/v1', 'http://me:word@a/v1', 'http://a/v1?key=x', 'http://a b/v1', 'file:///etc'])(
    'refuses the address %s, and keeps what was set',
    (address) => {
      const office = new Office({ address: HERE })
      expect(codeOf(() => office.desk.set({ address }))).toBe('ai.address')
      expect(office.kept.ai.address).toBe(HERE)
    },
  )

  it('refuses a key that no header can carry, without repeating it', () => {
    const office = new Office({ address: HERE })
    expect(codeOf(() => office.desk.set({ key: '密 钥' }))).toBe('ai.key')
  })
})

describe('a try', () => {
  it('says what came back', async () => {
    const { office } = await officeWith(() => ({ errors: [{ ...ERROR, english: 'short boards' }] }), 0, { on: false })
    const tried = await office.desk.try(new AbortController().signal)
    expect(tried).toMatchObject({ model: 'tiny', reasons: [{ en: 'A weak link.', zh: '指薄弱环节。' }] })
    expect(tried.source).toContain('短板')
  })

  it.each<[Reply, string]>([
    [{ status: 404 }, 'ai.no-model'],
    [{ text: 'hello' }, 'ai.unreadable'],
  ])('names the trouble with %o', async (reply, code) => {
    const { office } = await officeWith(() => reply)
    await expect(office.desk.try(new AbortController().signal)).rejects.toThrow(code)
  })

  it('sends neither texts nor key on to where a service points', async () => {
    const other = await FakeEndpoint.start(() => ({ errors: [] }))
    ends.push(() => other.end())
    const { office } = await officeWith(() => ({ status: 307, location: `${other.address}/chat/completions` }), 1, { key: 'secret' })
    await expect(office.desk.try(new AbortController().signal)).rejects.toThrow('ai.moved')
    expect(other.asked).toEqual([])
  })

  it('does not repeat the key where a service does', async () => {
    const { office } = await officeWith(({ key }) => ({ status: 418, says: `You sent ${key ?? ''}` }), 1, { key: 'sk-secret' })
    const failure = await office.desk.try(new AbortController().signal).catch((error: unknown) => problemOf(error))
    expect(failure).toMatchObject({ code: 'ai.failed' })
    expect(JSON.stringify(failure)).not.toContain('secret')
  })
})
