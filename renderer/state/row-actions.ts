import type { Answer, ListView, RowView } from '../../src/bridge/index.ts'
import { ALL_ROWS } from '../../src/listing/row-query.ts'
import { fromRuns, toRuns } from '../../src/listing/runs.ts'
import type { Host } from './host.ts'
import { missing, NO_ROWS, withFetched } from './held-rows.ts'
import { queryOf, sentQuery, withNewcomers } from './listing.ts'
import { stretches } from './next-row.ts'
import { rowOf, type GetStore, type ReviewActions, type ReviewStore, type ReviewValues, type SetStore } from './review-state.ts'

type RowActions = Pick<
  ReviewActions,
  | 'select'
  | 'selectPair'
  | 'setFilter'
  | 'excludeFilter'
  | 'setOrder'
  | 'setQuery'
  | 'seeRows'
  | 'fetchRows'
  | 'fetchNumbers'
  | 'find'
  | 'goToNumber'
>

/** How many rows beyond those in sight are fetched, and within how many of them all must be at hand already. */
const AHEAD = 150
const NEAR = 60
/** How many rows are asked for at once at most. */
const BATCH = 400

/** What does not go along to another row. */
const PLACE = { editing: false, cut: null, dismissing: null, pointed: null }

/** A link that was begun is taken along to the other row; a knife is not. */
function keptTool({ tool }: Pick<ReviewValues, 'tool'>): ReviewValues['tool'] {
  return tool !== null && tool.kind !== 'cut' ? tool : null
}

/** Which rows are listed, which are at hand, and where the reviewer goes among them. The host filters, sorts and searches. */
export function rowActions(host: Host, set: SetStore, get: GetStore): RowActions {
  /** Rows that were asked for, with what settles when they have come. */
  const coming = new Map<number, Promise<void>>()
  let seen: readonly number[] = []
  let ahead: readonly number[] = []
  let drawn: readonly number[] = []
  let isFetchingSight = false

  const inUse = (): ReadonlySet<number> => {
    const { selected, tool } = get()
    return new Set([...seen, ...drawn, ...(selected === null ? [] : [selected]), ...(tool ? [tool.segment] : [])])
  }

  /** Whether the window shows still what it showed. */
  const isHere = (project: string, pair: number) => get().project?.id === project && get().pair === pair

  const take = (rows: readonly RowView[]) => set(({ held }) => ({ held: withFetched(held, rows, inUse()) }))

  const fetchNow = async (ids: readonly number[]): Promise<void> => {
    const { project, pair } = get()
    if (!project) return
    const answer = await get().ask('rows', { project: project.id, pair, ids: [...ids] }, true)
    if (!answer || !isHere(project.id, pair)) return
    // The rows have changed since the host looked: another look.
    if (answer.edition < get().edition) return fetchNow(ids)
    take(answer.rows)
  }

  const fetchRows = async (ids: readonly number[]): Promise<void> => {
    const wanted = missing(get().held, ids)
    const fresh = wanted.filter((id) => !coming.has(id))
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH)
      const fetched = fetchNow(batch).finally(() => batch.forEach((id) => coming.delete(id)))
      for (const id of batch) coming.set(id, fetched)
    }
    await Promise.all(new Set(wanted.flatMap((id) => coming.get(id) ?? [])))
  }

  /** Fetches what is in sight, one question at a time: what was only scrolled past while the host answered is not asked for. */
  const fetchSight = async (): Promise<void> => {
    if (isFetchingSight) return
    isFetchingSight = true
    try {
      for (let asked: readonly number[] = []; asked !== ahead;) {
        const { held, selected } = get()
        const own = selected === null ? [] : [selected]
        asked = ahead
        if (missing(held, [...seen, ...own]).length > 0) await fetchRows([...own, ...asked])
      }
    } finally {
      isFetchingSight = false
    }
  }

  /** Keys about rows wait until `work` is over. */
  const arriving = async <T>(work: Promise<T>): Promise<T> => {
    const over = work.then(
      () => undefined,
      () => undefined,
    )
    set({ arriving: over })
    try {
      return await work
    } finally {
      if (get().arriving === over) set({ arriving: null })
    }
  }

  const listing = lister(host, set, get, take)

  /** Lists afresh by what the state asks for, with `change` in it. */
  const relist = (change: Partial<Pick<ReviewValues, 'query' | 'pair' | 'held'>>): Promise<void> => {
    set({ ...change, stayed: new Set() })
    return arriving(listing.afresh())
  }

  const select: ReviewActions['select'] = (id, reveal = 'nearest') => {
    if (id === get().selected) return
    void get().keepDraft()
    set((state) => ({ ...PLACE, tool: keptTool(state), selected: id, reveal: { how: reveal, turn: state.reveal.turn + 1 } }))
    if (id === null || rowOf(get(), id)) return
    const { listed } = get()
    const place = listed.indexOf(id)
    void arriving(fetchRows(place < 0 ? [id] : listed.slice(Math.max(0, place - NEAR), place + NEAR)))
  }

  return {
    select,
    async selectPair(pair) {
      if (pair === get().pair && get().listed.length > 0) return
      void get().keepDraft()
      const { pair: former, selected } = get()
      const places = selected === null ? get().places : new Map(get().places).set(former, selected)
      // Where the reviewer stood when they left it is where they come back to.
      set({ ...PLACE, tool: null, selected: null, left: places.get(pair) ?? null, listed: [], places })
      await relist({ pair, held: NO_ROWS })
    },
    setQuery: (change) => relist({ query: { ...get().query, ...change } }),
    setFilter(filter, beside = false) {
      const { filters, without = [] } = get().query
      if (filter === 'all') return get().setQuery({ filters: [], without: [] })
      if (!beside) return get().setQuery({ filters: [filter], without: [] })
      return get().setQuery({
        without: without.filter((one) => one !== filter),
        filters: filters.includes(filter) ? filters.filter((one) => one !== filter) : [...filters, filter],
      })
    },
    excludeFilter(filter) {
      const { filters, without = [] } = get().query
      if (filter === 'all') return get().setQuery({ without: [] })
      const others = without.filter((one) => one !== filter)
      return get().setQuery({
        filters: filters.filter((one) => one !== filter),
        without: others.length < without.length ? others : [...others, filter],
      })
    },
    async setOrder(order) {
      await get().setQuery({ order })
      // Who asks for the worst wants to see the worst.
      if (order === 'worst') get().select(get().listed[0] ?? null, 'centre')
    },
    fetchRows,
    seeRows(first, last, standing) {
      const { listed } = get()
      seen = listed.slice(Math.max(0, first - NEAR), last + 1 + NEAR)
      drawn = standing
      ahead = listed.slice(Math.max(0, first - AHEAD), last + 1 + AHEAD)
      void fetchSight()
    },
    async fetchNumbers(from, to) {
      const { project, pair } = get()
      if (!project) return []
      const answer = await get().ask('rowsAt', { project: project.id, pair, from, to }, true)
      if (!answer || !isHere(project.id, pair)) return []
      if (answer.edition < get().edition) return get().fetchNumbers(from, to)
      take(answer.rows)
      return answer.rows
    },
    find: (goal, step = 1) =>
      arriving(
        (async () => {
          const { project, pair, listed, selected } = get()
          if (!project) return { kind: 'none' }
          for (const { among, wrapped } of stretches(listed, selected, step)) {
            const found = await get().ask('find', { project: project.id, pair, among: [...among], goal })
            if (!found || !isHere(project.id, pair)) return { kind: 'none' }
            if (found.edition >= get().edition) take(found.rows)
            if (found.id !== null) {
              await fetchRows([found.id])
              return { kind: 'row', id: found.id, wrapped }
            }
          }
          return { kind: 'none' }
        })(),
      ),
    async goToNumber(number) {
      const [row] = await get().fetchNumbers(number, number)
      if (!row) return
      if (!get().listed.includes(row.id)) await get().setQuery(ALL_ROWS)
      get().select(row.id, 'centre')
    },
  }
}

export interface Lister {
  /** Makes the list anew by the state's query. */
  afresh(): Promise<void>
}

/** How often a list is asked for again because rows changed while it was made. */
const PATIENCE = 5

function lister(host: Host, set: SetStore, get: GetStore, take: (rows: readonly RowView[]) => void): Lister {
  let turns = 0
  return {
    async afresh() {
      const turn = ++turns
      const answer = await asked(host, get, [], () => turn === turns)
      if (!answer || turn !== turns) return
      if (!answer.ok) return refused(answer, set, get)
      take(answer.value.rows)
      set((state) => listedAnew(state, fromRuns(answer.value.ids)))
    },
  }
}

/** Asks for the list until the answer is as new as what the window knows. Null when nobody needs it any more. */
async function asked(host: Host, get: GetStore, also: readonly number[], isNeeded: () => boolean): Promise<Answer<'list'> | null> {
  for (let times = 1; ; times++) {
    const { project, pair, selected, left } = get()
    if (!project) return null
    const query = queryOf(get())
    const input = { project: project.id, pair, query: sentQuery(query), also: [...toRuns(also)], near: selected ?? left }
    const answer = await host.call('list', input)
    if (!isNeeded() || get().project?.id !== project.id || get().pair !== pair) return null
    if (!answer.ok || answer.value.edition >= get().edition || times === PATIENCE) return answer
  }
}

function refused({ problem }: Extract<Answer<'list'>, { ok: false }>, set: SetStore, get: GetStore): void {
  if (problem.code.startsWith('listing.')) set({ queryProblem: problem })
  else get().notifyProblem(problem)
}

/** The reviewer stays on their row where it is listed, comes back to the one that they left, or goes to the first. */
function listedAnew(state: ReviewStore, listed: readonly number[]): Partial<ReviewValues> {
  const here = state.selected ?? state.left
  const selected = here !== null && listed.includes(here) ? here : (listed[0] ?? null)
  return {
    listed,
    queryProblem: null,
    ...(selected === state.selected ? {} : { ...PLACE, tool: keptTool(state), selected }),
    left: selected === null ? here : null,
    reveal: { how: 'centre', turn: state.reveal.turn + 1 },
  }
}

/**
 * Asks whether rows that changed are to be listed now, one question at a time. Rows that are listed and changed too stay where they are: the
 * host is told of them.
 */
export function newcomers(host: Host, set: SetStore, get: GetStore): () => void {
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    const before = get()
    const [query, pair, project] = [before.query, before.pair, before.project?.id]
    const isNeeded = () => get().query === query && get().pair === pair && get().project?.id === project
    const also = before.listed.filter((id) => before.stayed.has(id))
    const answer = await asked(host, get, also, isNeeded)
    if (answer?.ok && isNeeded()) set((state) => admitted(state, answer.value))
  }
  return () => {
    again = true
    if (running) return
    running = true
    const loop = async (): Promise<void> => {
      while (again) {
        again = false
        await run()
      }
    }
    void loop().finally(() => (running = false))
  }
}

function admitted(state: ReviewStore, { ids, rows }: ListView): Partial<ReviewValues> {
  const listed = withNewcomers(state.listed, fromRuns(ids), queryOf(state))
  return { listed, held: withFetched(state.held, rows, new Set(state.selected === null ? [] : [state.selected])) }
}
