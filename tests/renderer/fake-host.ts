import { USUAL_KEYS } from '../../src/bridge/key-choice.ts'
import type {
  AiReviewerView,
  Answer,
  CallInput,
  CallName,
  ChangeView,
  HistoryEntry,
  HostEvent,
  Preferences,
  StartView,
} from '../../src/bridge/index.ts'
import { changedRows } from '../../main/host/change.ts'
import { fail, type Problem } from '../../src/model/index.ts'
import {
  applySteps,
  invertSteps,
  NO_UNDO,
  plan,
  rowChanges,
  stacked,
  type Act,
  type ActName,
  type Intent,
  type ReviewState,
  type Step,
  type UndoStacks,
} from '../../src/review/index.ts'
import type { Connection, Host } from '../../renderer/state/host.ts'
import { fakePair, fakeProject, fakeRows, LINES } from './fake-project.ts'

export interface FakeHost extends Host {
  /** Every call so far, in order. */
  readonly calls: readonly { readonly name: CallName; readonly input: unknown }[]
  /** Pushes an event to the window. */
  push(event: HostEvent): Promise<void>
  connection(connection: Connection): void
  /** The next call of this name fails with this problem. */
  failNext(name: CallName, problem: Problem): void
  state(): ReviewState
}

type Answers = { readonly [Name in CallName]?: (input: never) => Answer<Name> | Promise<Answer<Name>> }

const PREFERENCES: Preferences = {
  language: 'en',
  theme: 'light',
  author: 'Mei',
  fontSize: 15,
  panelWidth: 348,
  csvBom: true,
  liveRealign: true,
  spelling: 'both',
  keys: USUAL_KEYS,
  repetitions: 'fill',
  toured: true,
}

/** A host in memory on the real steps of a review: acts, undo and redo behave as they do in the program. */
export function fakeHost({ lines = LINES, preferences = PREFERENCES, open = true } = {}): FakeHost {
  let state: ReviewState = {
    pairs: [fakePair(lines)],
    verdicts: new Map(),
    terms: new Map(),
    words: new Map(),
    threads: new Map(),
    errors: new Map(),
  }
  const rows = fakeRows(() => state)
  // A verdict may speak of any row.
  const everywhere = { rowsOf: () => state.pairs.flatMap(({ id, segments }) => segments.map((row) => ({ pair: id, segment: row.id }))) }
  let stacks: UndoStacks = NO_UNDO
  let revision = 0
  let kept = preferences
  let ai: AiReviewerView = { on: false, address: '', model: '', keySet: false }
  const log: Act[] = []
  const calls: { name: CallName; input: unknown }[] = []
  const failures = new Map<CallName, Problem>()
  const listeners = new Set<(event: HostEvent) => unknown>()
  const connections = new Set<(connection: Connection) => void>()

  const undoView = () => ({ undo: stacks.undo.at(-1)?.name ?? null, redo: stacks.redo.at(-1)?.name ?? null })

  const change = (kind: Act['kind'], name: ActName, steps: readonly Step[], subject?: number): ChangeView => {
    const before = state
    state = applySteps(state, steps)
    if (steps.length > 0) revision += 1
    const pairs = rows.changed(changedRows(before, state, steps, everywhere))
    const act: Act = {
      id: revision,
      kind,
      subject: subject ?? revision,
      name,
      steps,
      author: kept.author,
      at: new Date(1_790_000_000_000).toISOString(),
    }
    if (steps.length > 0) {
      log.push(act)
      stacks = stacked(stacks, act)
    }
    const changed: ChangeView = {
      project: 'port',
      revision,
      ...undoView(),
      edition: rows.edition,
      pairs,
      realigned: null,
      terms: steps.some((step) => step.kind === 'term') ? [...state.terms.values()] : null,
      ...(steps.some((step) => step.kind === 'word') ? { words: [...state.words].map(([word, standing]) => ({ word, standing })) } : {}),
      focus: focusOf(steps),
    }
    listeners.forEach((listener) => listener({ kind: 'changed', change: changed }))
    return changed
  }

  const start = (): StartView => ({
    version: '0.1.0',
    host: 'server',
    locale: 'en-GB',
    preferences: kept,
    ai,
    recent: [{ id: 'port', name: '港口城市访谈', place: '~/Documents', openedAt: '2026-11-22T06:00:00Z', rows: lines.length, reviewed: 0 }],
    samples: [{ id: 'port', title: { en: 'A port city', zh: '港口城市' } }],
    open: open ? { kind: 'project', id: 'port' } : null,
  })

  const answers: Answers = {
    start: () => ok(start()),
    setPreferences: (input: Partial<Preferences>) => ok((kept = { ...kept, ...input })),
    glimpse: () => ok({ name: 'Port', rows: rows.of(0).rowsAt(1, 3).rows }),
    openProject: () => ok(fakeProject(state, revision, undoView(), rows)),
    openSample: () => ok(fakeProject(state, revision, undoView(), rows)),
    closeProject: () => ok(null),
    listProjects: () => ok(start().recent),
    cancel: () => ok(null),
    act: ({ intent }: CallInput<'act'>) => {
      const planned = plan(state, intent as Intent, kept.author)
      return planned.ok ? ok(change('do', planned.value.name, planned.value.steps)) : planned
    },
    undo: () => {
      const act = stacks.undo.at(-1)
      return act ? ok(change('undo', act.name, invertSteps(act.steps), act.id)) : fail('review.nothing-to-undo')
    },
    redo: () => {
      const act = stacks.redo.at(-1)
      return act ? ok(change('redo', act.name, act.steps, act.id)) : fail('review.nothing-to-redo')
    },
    list: async ({ pair, ...request }: CallInput<'list'>) => rows.of(pair).list(request),
    rows: ({ pair, ids }: CallInput<'rows'>) => ok(rows.of(pair).rows(ids)),
    rowsAt: ({ pair, from, to }: CallInput<'rowsAt'>) => ok(rows.of(pair).rowsAt(from, to)),
    find: ({ pair, among, goal }: CallInput<'find'>) => ok(rows.of(pair).find(among, goal)),
    readyAligner: () => ok(null),
    setAiReviewer: ({ on = ai.on, address = ai.address, model = ai.model, key }: CallInput<'setAiReviewer'>) =>
      ok((ai = { on, address, model, keySet: key === undefined ? ai.keySet : key !== null })),
    askAiReviewer: ({ segments }: CallInput<'askAiReviewer'>) => ok({ rows: segments.length, known: 0 }),
    history: ({ segment }: CallInput<'history'>) => ok(historyOf(log, segment)),
  }

  return {
    kind: 'server',
    calls,
    state: () => state,
    async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<Name>> {
      calls.push({ name, input })
      const problem = failures.get(name)
      failures.delete(name)
      if (problem) return { ok: false, problem }
      const answer = answers[name] as ((input: CallInput<Name>) => Answer<Name>) | undefined
      return answer ? answer(input) : fail('host.unreachable', { reason: `the fake host has no ${name}` })
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onConnection(listener) {
      connections.add(listener)
      return () => void connections.delete(listener)
    },
    push: (event) => Promise.all([...listeners].map((listener) => listener(event))).then(() => undefined),
    connection: (connection) => connections.forEach((listener) => listener(connection)),
    failNext: (name, problem) => void failures.set(name, problem),
  }
}

function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

function focusOf(steps: readonly Step[]): ChangeView['focus'] {
  for (const step of steps) {
    if (!('pair' in step)) continue
    const segment = 'segment' in step ? step.segment : rowChanges(step)[0]?.after[0]?.id
    if (segment !== undefined) return { pair: step.pair, segment }
  }
  return null
}

function historyOf(log: readonly Act[], segment: number): readonly HistoryEntry[] {
  return log.flatMap(({ id, kind, name, author, at, steps }) => {
    const own = steps.filter((step) => (step.kind === 'rewrite' || step.kind === 'mark') && step.segment === segment)
    if (own.length === 0) return []
    const rewrite = own.find((step) => step.kind === 'rewrite')
    return [{ act: id, kind, name, author, at, before: rewrite?.before ?? null, after: rewrite?.after ?? null, remark: null }]
  })
}
