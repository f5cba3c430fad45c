import type { Answer, ChangeView, FlagsView, HostEvent, ProjectView, RowView } from '../../src/bridge/index.ts'
import { assertNever } from '../../src/model/index.ts'
import type { Intent } from '../../src/review/index.ts'
import { textNow } from '../text/index.ts'
import { hearAsked, hearAsking } from './ai-actions.ts'
import type { Host } from './host.ts'
import { choiceOf, keepListing, listRows } from './listing.ts'
import { replacedRows, withChange, withFlags, withRow } from './project-change.ts'
import { currentPair, currentRows, type GetStore, type ReviewActions, type SetStore } from './review-state.ts'
import { rowById } from './row-places.ts'

type ProjectActions = Pick<
  ReviewActions,
  'act' | 'undo' | 'redo' | 'type' | 'keepDraft' | 'dropDraft' | 'showProject' | 'reload' | 'receive'
>

/** Acts after which the reviewer stands where the host says; after the others, where they went meanwhile. */
const MOVES_FOCUS: ReadonlySet<Intent['kind']> = new Set(['merge', 'split', 'move', 'unlink', 'cut', 'join', 'link', 'realign'])

/** How long the window waits for a change that must come before one that has come, in milliseconds. */
const GAP_PATIENCE = 400

type Rewriting = Extract<Intent, { kind: 'confirm' | 'correct' }>

/** After the host refused: the row says again what the host has, and the reviewer's text is being typed still. */
function takeBack(intent: Rewriting, { target, state }: RowView, set: SetStore, get: GetStore): void {
  const { pair, segment, text } = intent
  set(({ project }) => (project ? { project: withRow(project, pair, segment, { target, state }) } : {}))
  if (text === undefined || text === target) return
  if (get().draft === null) return set({ pair, selected: segment, draft: { pair, segment, base: target, text } })
  const run = () => void get().act(intent)
  get().notify('warning', textNow('review.not-kept', { text }), { label: textNow('review.fault.retry'), run })
}

/** The project as the host tells it, and what the reviewer does to it. */
export function projectActions(host: Host, set: SetStore, get: GetStore): ProjectActions {
  /** Acts go one after another, so that their answers arrive in the order of their revisions. */
  let last: Promise<unknown> = Promise.resolve()
  const waiting = new Map<number, ChangeView>()
  let patience: ReturnType<typeof setTimeout> | null = null

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run)
    last = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }

  /** Takes in a change once; one that comes too early waits for those before it. */
  const take = (change: ChangeView): void => {
    const { project } = get()
    if (!project || project.id !== change.project) return
    if (change.revision > project.revision + 1) {
      waiting.set(change.revision, change)
      patience ??= setTimeout(() => {
        patience = null
        if (waiting.size > 0) void get().reload()
      }, GAP_PATIENCE)
      return
    }
    if (change.revision === project.revision + 1) set((state) => changed(state, change))
    const next = waiting.get(change.revision + 1)
    waiting.delete(change.revision)
    if (next) {
      waiting.delete(next.revision)
      take(next)
    }
  }

  const settle = (answer: Answer<'act'>): ChangeView | null => {
    if (answer.ok) {
      take(answer.value)
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

  const follow = (change: ChangeView | null): void => {
    const focus = change?.focus
    if (focus && get().project?.id === change.project)
      set(({ reveal }) => ({ pair: focus.pair, selected: focus.segment, cut: null, reveal: { how: 'nearest', turn: reveal.turn + 1 } }))
  }

  /** Lets keys about rows wait until `turn` is over: it may give the rows other ids. */
  const reshaping = <T>(turn: Promise<T>): Promise<T> => {
    const over = turn.then(
      () => undefined,
      () => undefined,
    )
    set({ reshaping: over })
    void over.then(() => get().reshaping === over && set({ reshaping: null }))
    return turn
  }

  const step = async (name: 'undo' | 'redo'): Promise<void> => {
    await get().keepDraft()
    follow(await send((project) => host.call(name, { project })))
  }

  const perform: ReviewActions['act'] = async (intent) => {
    const rewrites = intent.kind === 'confirm' || intent.kind === 'correct'
    const { draft } = get()
    if (draft && rewrites && draft.segment === intent.segment && draft.pair === intent.pair) set({ draft: null })
    else if (draft) await get().keepDraft()
    const before = rewrites ? rowById(currentRows({ ...get(), pair: intent.pair }), intent.segment) : null
    // The window shows at once what the host will say, so that confirming never waits.
    if (rewrites) set(({ project }) => (project ? { project: withRow(project, intent.pair, intent.segment, foreseen(intent)) } : {}))
    const change = await send((project) => host.call('act', { project, intent }))
    if (!change && rewrites && before) takeBack(intent, before, set, get)
    if (MOVES_FOCUS.has(intent.kind)) follow(change)
    return change
  }

  return {
    act: (intent) => (MOVES_FOCUS.has(intent.kind) ? reshaping(perform(intent)) : perform(intent)),
    undo: () => reshaping(step('undo')),
    redo: () => reshaping(step('redo')),
    type(text) {
      const { draft, selected, pair } = get()
      const row = rowById(currentRows(get()), selected)
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
      waiting.clear()
      set((state) => shown(state, project))
      if (project.recovered) get().notify('warning', textNow('review.recovered'))
    },
    async reload() {
      const { project } = get()
      if (!project) return
      waiting.clear()
      // The end of a job may have been missed; one that goes on says so again.
      set({ asking: [] })
      const answer = await host.call('openProject', { id: project.id })
      if (answer.ok && answer.value) set((state) => (answer.value ? refreshed(state, answer.value) : {}))
      else if (!answer.ok) get().notifyProblem(answer.problem)
    },
    receive: (event) => receive(event, take, set, get),
  }
}

type State = ReturnType<GetStore>

function touched({ rows }: FlagsView): ReadonlyMap<number, readonly number[]> {
  return new Map(rows.map(({ id }) => [id, [id]]))
}

function foreseen(intent: Rewriting): { target?: string; state?: 'reviewed' | 'translated' } {
  if (intent.kind === 'correct') return { target: intent.text, state: 'translated' }
  return { state: 'reviewed', ...(intent.text === undefined ? {} : { target: intent.text }) }
}

function changed(state: State, change: ChangeView): Partial<State> {
  if (!state.project) return {}
  const replaced = replacedRows(state.project, change)
  const project = withChange(state.project, change)
  return { ...settled(state, project, replaced), realigned: change.realigned }
}

/** The state with another value of the same project: the list keeps still, and the reviewer stands on a row that is there. */
function settled(state: State, project: ProjectView, replaced: ReadonlyMap<number, readonly number[]>): Partial<State> {
  const rows = currentRows({ ...state, project })
  const listed = keepListing(state.listed, rows, replaced, choiceOf(state))
  const gone = state.selected !== null && rowById(rows, state.selected) === null
  const heir = gone && state.selected !== null ? (replaced.get(state.selected)?.[0] ?? listed[0] ?? null) : state.selected
  return { project, listed, selected: heir, cut: gone ? null : state.cut, tool: toolIn(rows, state.tool) }
}

/** The tool while its row is there as it was; a knife whose row changed is put away. */
function toolIn(rows: readonly RowView[], tool: State['tool']): State['tool'] {
  return tool && rowById(rows, tool.segment) ? tool : null
}

function shown(state: State, project: ProjectView): Partial<State> {
  const pair = project.pairs[0]
  const fresh = { filter: 'all', order: state.order, query: '' } as const
  const listed = listRows(pair?.rows ?? [], choiceOf({ ...fresh, mode: state.mode }))
  const texts = { draft: null, cut: null, tool: null, realigned: null, editing: false, asking: [] }
  return {
    ...texts,
    ...fresh,
    project,
    pair: pair?.id ?? 0,
    listed,
    selected: listed[0] ?? null,
    left: null,
    screen: 'review',
    dismissing: null,
    pointed: null,
  }
}

function refreshed(state: State, project: ProjectView): Partial<State> {
  const there = currentPair({ project, pair: state.pair }) !== null
  return there ? settled(state, project, new Map()) : shown(state, project)
}

async function receive(event: HostEvent, take: (change: ChangeView) => void, set: SetStore, get: GetStore): Promise<void> {
  const { project } = get()
  switch (event.kind) {
    case 'progress': {
      const { job, stage, share } = event
      set(({ jobs }) => ({ jobs: jobs.map((known) => (known.id === job ? { ...known, stage, share } : known)) }))
      return
    }
    case 'changed':
      take(event.change)
      return
    case 'flags':
      if (project?.id === event.flags.project) set((state) => settled(state, withFlags(project, event.flags), touched(event.flags)))
      return
    case 'open':
      await get().openProject(event.project)
      return
    case 'asking':
      return hearAsking(event, set, get)
    case 'asked':
      return hearAsked(event, set, get)
    case 'command':
      return
    case 'problem':
      return get().notifyProblem(event.problem)
    case 'closing':
      return get().keepDraft()
    default:
      return assertNever(event)
  }
}
