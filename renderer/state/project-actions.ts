import type { Answer, ChangeView, ProjectView, RowView } from '../../src/bridge/index.ts'
import { ALL_ROWS } from '../../src/listing/row-query.ts'
import { fromRuns } from '../../src/listing/runs.ts'
import type { Intent } from '../../src/review/index.ts'
import { textNow } from '../text/index.ts'
import { NO_ROWS, withFetched } from './held-rows.ts'
import type { Host } from './host.ts'
import { isWhole, queryOf } from './listing.ts'
import { withOwnRow } from './project-change.ts'
import { projectNews } from './project-news.ts'
import { rowOf, type GetStore, type ReviewActions, type SetStore } from './review-state.ts'
import { settled } from './settled.ts'

type ProjectActions = Pick<
  ReviewActions,
  'act' | 'undo' | 'redo' | 'type' | 'keepDraft' | 'dropDraft' | 'showProject' | 'reload' | 'receive'
>

/** Acts after which the reviewer stands where the host says; after the others, where they went meanwhile. */
const MOVES_FOCUS: ReadonlySet<Intent['kind']> = new Set([
  'merge',
  'split',
  'move',
  'unlink',
  'cut',
  'join',
  'link',
  'realign',
  'clear-link',
  'pinpoint',
])

type Rewriting = Extract<Intent, { kind: 'confirm' | 'correct' }>

/** After the host refused: the row says again what the host has, and the reviewer's text is being typed still. */
function takeBack(intent: Rewriting, { target, state }: RowView, set: SetStore, get: GetStore): void {
  const { pair, segment, text } = intent
  set((now) => withOwnRow(now, pair, segment, { target, state }))
  if (text === undefined || text === target) return
  if (get().draft === null) return set({ pair, selected: segment, draft: { pair, segment, base: target, text } })
  const run = () => void get().act(intent)
  get().notify('warning', textNow('review.not-kept', { text }), { label: textNow('review.fault.retry'), run })
}

/** The project as the host tells it, and what the reviewer does to it. */
export function projectActions(host: Host, set: SetStore, get: GetStore): ProjectActions {
  /** Acts go one after another, so that their answers arrive in the order of their revisions. */
  let last: Promise<unknown> = Promise.resolve()
  const news = projectNews(host, set, get)

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run)
    last = settled(turn)
    return turn
  }

  const settle = (answer: Answer<'act'>): ChangeView | null => {
    if (answer.ok) {
      news.take(answer.value)
      return answer.value
    }
    get().notifyProblem(answer.problem)
    return null
  }

  const send = async (run: (project: string) => Promise<Answer<'act'>>): Promise<ChangeView | null> => {
    const { project } = get()
    if (!project) return null
    set(({ saving }) => ({ saving: saving + 1 }))
    try {
      return settle(await inTurn(() => run(project.id)))
    } finally {
      set(({ saving }) => ({ saving: saving - 1 }))
    }
  }

  const follow = async (change: ChangeView | null): Promise<void> => {
    const focus = change?.focus
    if (!focus || get().project?.id !== change.project) return
    if (focus.pair !== get().pair) await get().selectPair(focus.pair)
    set(({ reveal }) => ({ selected: focus.segment, cut: null, reveal: { how: 'nearest', turn: reveal.turn + 1 } }))
    await get().fetchRows([focus.segment])
  }

  /** Lets keys about rows wait until `turn` is over: it may give the rows other ids. */
  const reshaping = <T>(turn: Promise<T>): Promise<T> => {
    const over = settled(turn)
    set({ reshaping: over })
    void over.then(() => get().reshaping === over && set({ reshaping: null }))
    return turn
  }

  const step = async (name: 'undo' | 'redo'): Promise<void> => {
    await get().keepDraft()
    await follow(await send((project) => host.call(name, { project })))
  }

  const perform: ReviewActions['act'] = async (intent) => {
    const rewrites = intent.kind === 'confirm' || intent.kind === 'correct'
    const { draft } = get()
    if (draft && rewrites && draft.segment === intent.segment && draft.pair === intent.pair) set({ draft: null })
    else if (draft) await get().keepDraft()
    const before = rewrites && intent.pair === get().pair ? rowOf(get(), intent.segment) : null
    // The window shows at once what the host will say, so that confirming never waits.
    if (rewrites) set((now) => withOwnRow(now, intent.pair, intent.segment, foreseen(intent)))
    const change = await send((project) => host.call('act', { project, intent }))
    if (!change && rewrites && before) takeBack(intent, before, set, get)
    if (MOVES_FOCUS.has(intent.kind)) await follow(change)
    return change
  }

  return {
    act: (intent) => (MOVES_FOCUS.has(intent.kind) ? reshaping(perform(intent)) : perform(intent)),
    undo: () => reshaping(step('undo')),
    redo: () => reshaping(step('redo')),
    type(text) {
      const { draft, selected, pair } = get()
      const row = rowOf(get(), selected)
      if (!row) return
      const base = draft?.segment === row.id ? draft.base : row.target
      set({ draft: text === base ? null : { pair, segment: row.id, base, text } })
    },
    async keepDraft() {
      const { draft } = get()
      if (draft) await get().act({ kind: 'correct', pair: draft.pair, segment: draft.segment, text: draft.text })
    },
    dropDraft: () => set({ draft: null }),
    showProject(project) {
      news.forget()
      set((state) => shown(state, project))
      if (!isWhole(queryOf(get()))) void get().setQuery({})
      if (project.recovered) get().notify('warning', textNow('review.recovered'))
    },
    async reload() {
      const { project } = get()
      if (!project) return
      news.forget()
      // The end of a job may have been missed; one that goes on says so again.
      set({ asking: [] })
      const answer = await host.call('openProject', { id: project.id })
      if (!answer.ok) return get().notifyProblem(answer.problem)
      if (answer.value) await refresh(answer.value, set, get)
    },
    receive: news.receive,
  }
}

type State = ReturnType<GetStore>

function foreseen(intent: Rewriting): { target?: string; state?: 'reviewed' | 'translated' } {
  if (intent.kind === 'correct') return { target: intent.text, state: 'translated' }
  return { state: 'reviewed', ...(intent.text === undefined ? {} : { target: intent.text }) }
}

function shown(state: State, project: ProjectView): Partial<State> {
  const pair = project.pairs[0]
  const query = { ...ALL_ROWS, order: state.query.order }
  const listed = fromRuns(project.first.ids)
  const texts = { draft: null, cut: null, tool: null, realigned: null, editing: false, asking: [] }
  return {
    ...texts,
    query,
    queryProblem: null,
    stayed: new Set(),
    held: withFetched(NO_ROWS, project.first.rows, new Set()),
    edition: project.edition,
    project,
    pair: pair?.id ?? 0,
    places: new Map(),
    drawer: project.pairs.length > 1,
    listed,
    selected: listed[0] ?? null,
    left: null,
    screen: 'review',
    dismissing: null,
    pointed: null,
  }
}

/** The project as the host has it now; the reviewer keeps their place as far as it is there. */
async function refresh(project: ProjectView, set: SetStore, get: GetStore): Promise<void> {
  if (!project.pairs.some(({ id }) => id === get().pair)) return set((state) => shown(state, project))
  set({ project, held: NO_ROWS, edition: project.edition })
  await get().setQuery({})
}
