import { describe, expect, it, vi } from 'vitest'
import type { ChangeView, RowView } from '../../src/bridge/index.ts'
import { countRows } from '../../src/listing/index.ts'
import { createReviewStore } from '../../renderer/state/store.ts'
import { currentPair, rowOf, selectedRow, type ReviewValues } from '../../renderer/state/review-state.ts'
import { fakeHost } from './fake-host.ts'
import { manyLines } from './fake-project.ts'
import { flag } from './build.ts'

/** The listed rows, as far as they are at hand. */
function currentRows(state: ReviewValues): readonly RowView[] {
  return state.listed.flatMap((id) => rowOf(state, id) ?? [])
}

/** A window with the sample project open. */
async function opened() {
  const host = fakeHost()
  const store = createReviewStore(host)
  host.onEvent((event) => store.getState().receive(event))
  await store.getState().begin()
  const names = () => host.calls.map(({ name }) => name)
  const texts = () => currentRows(store.getState()).map(({ target }) => target)
  return { host, store, names, texts, state: store.getState }
}

describe('opening', () => {
  it('opens the project that the host names, on its first row', async () => {
    const { state } = await opened()
    expect(state()).toMatchObject({ screen: 'review', selected: 0, pair: 0 })
    expect(state().listed).toHaveLength(16)
  })

  it('shows the start screen where there is nothing to open, and when opening fails', async () => {
    const bare = createReviewStore(fakeHost({ open: false }))
    await bare.getState().begin()
    expect(bare.getState().screen).toBe('start')
    const host = fakeHost()
    host.failNext('openProject', { code: 'project.gone', message: { code: 'project.gone', values: {} } })
    const failing = createReviewStore(host)
    await failing.getState().begin()
    expect(failing.getState().screen).toBe('start')
    expect(failing.getState().notices).toHaveLength(1)
  })

  it('shows the first rows until the project is open, and no more of one that cannot be opened', async () => {
    const host = fakeHost({ open: false })
    const opening = Promise.withResolvers<void>()
    const call: typeof host.call = async (name, input) => {
      if (name === 'openProject') await opening.promise
      return host.call(name, input)
    }
    const { getState } = createReviewStore({ ...host, call })
    await getState().begin()
    host.failNext('openProject', { code: 'project.gone', message: { code: 'project.gone', values: {} } })
    const opened = getState().openProject('port')
    await vi.waitFor(() => expect(getState().glimpse?.rows).toHaveLength(3))
    expect(getState().project).toBeNull()
    opening.resolve()
    expect(await opened).toBe(false)
    expect(getState()).toMatchObject({ glimpse: null, screen: 'start' })
    await getState().openProject('port')
    expect(getState()).toMatchObject({ glimpse: null, screen: 'review' })
  })

  it('keeps what is typed before it closes', async () => {
    const { state, names } = await opened()
    state().type('Half a sentence')
    await state().closeProject()
    expect(names().slice(-3)).toEqual(['act', 'closeProject', 'start'])
    expect(state()).toMatchObject({ screen: 'start', project: null, draft: null })
  })
})

describe('preferences', () => {
  it('are those chosen last, in whatever order the host answers', async () => {
    const host = fakeHost()
    const held: (() => void)[] = []
    const slow: typeof host = {
      ...host,
      call: async (name, input) => {
        const answer = await host.call(name, input)
        if (name === 'setPreferences') await new Promise<void>((answered) => held.push(answered))
        return answer
      },
    }
    const { getState } = createReviewStore(slow)
    const changes = [getState().setPreferences({ language: 'zh' }), getState().setPreferences({ language: 'en' })]
    await vi.waitFor(() => expect(held).toHaveLength(2))
    held.reverse().forEach((answer) => answer())
    await Promise.all(changes)
    expect(getState().preferences.language).toBe('en')
  })
})

describe('typing', () => {
  it('is one act, sent when the reviewer leaves the row', async () => {
    const { state, host, texts } = await opened()
    for (const text of ['A', 'A new', 'A new heading']) state().type(text)
    expect(host.calls.filter(({ name }) => name === 'act')).toHaveLength(0)
    state().select(1)
    await vi.waitFor(() => expect(state().saving).toBe(0))
    expect(host.calls.filter(({ name }) => name === 'act')).toHaveLength(1)
    expect(texts()[0]).toBe('A new heading')
    expect(state().draft).toBeNull()
  })

  it('is no draft when it says what the row says', async () => {
    const { state } = await opened()
    state().type('Something else')
    state().type(selectedRow(state())?.target ?? '')
    expect(state().draft).toBeNull()
  })

  it('is sent before the window closes: the host waits for it', async () => {
    const { state, host } = await opened()
    state().type('Typed at the last moment')
    await host.push({ kind: 'closing' })
    expect(host.state().pairs[0]?.segments[0]?.correction).toBe('Typed at the last moment')
  })

  it('comes along when the row is confirmed, as one act to undo', async () => {
    const { state, host, texts } = await opened()
    const machine = texts()[0]
    state().type('Confirmed text')
    await state().act({ kind: 'confirm', pair: 0, segment: 0, text: 'Confirmed text' })
    expect(host.calls.filter(({ name }) => name === 'act')).toHaveLength(1)
    expect(selectedRow(state())).toMatchObject({ target: 'Confirmed text', state: 'reviewed' })
    await state().undo()
    expect(selectedRow(state())).toMatchObject({ target: machine, state: 'translated' })
  })

  it('is kept before any other act on the row', async () => {
    const { state, host } = await opened()
    state().type('Before the merge')
    await state().act({ kind: 'merge', pair: 0, segment: 0 })
    expect(host.state().pairs[0]?.segments[0]?.correction).toContain('Before the merge')
  })
})

describe('confirming', () => {
  it('shows at once what the host will say', async () => {
    const { state } = await opened()
    const answer = state().act({ kind: 'confirm', pair: 0, segment: 0 })
    expect(selectedRow(state())?.state).toBe('reviewed')
    expect(currentPair(state())?.counts.reviewed).toBe(1)
    await answer
    expect(currentPair(state())?.counts.reviewed).toBe(1)
  })

  it('takes it back and says why when the host refuses', async () => {
    const { state, host } = await opened()
    host.failNext('act', { code: 'project.disk-full', message: { code: 'project.disk-full', values: {} } })
    await state().act({ kind: 'confirm', pair: 0, segment: 0 })
    expect(selectedRow(state())?.state).toBe('translated')
    expect(state().notices[0]).toMatchObject({ tone: 'problem', content: { problem: { code: 'project.disk-full' } } })
  })
})

describe('a host that is out of reach', () => {
  const gone = { code: 'host.unreachable', message: { code: 'host.unreachable', values: { reason: 'gone' } } }

  it('leaves the text in the editor of its row, unsent and unconfirmed', async () => {
    const { state, host } = await opened()
    state().type('Nobody heard this')
    host.failNext('act', gone)
    const answer = state().act({ kind: 'confirm', pair: 0, segment: 0, text: 'Nobody heard this' })
    state().select(1)
    await answer
    expect(state()).toMatchObject({ selected: 0, draft: { segment: 0, text: 'Nobody heard this' } })
    expect(selectedRow(state())?.state).toBe('translated')
    await state().keepDraft()
    expect(host.state().pairs[0]?.segments[0]?.correction).toBe('Nobody heard this')
  })

  it('does not close a project over text that is not kept', async () => {
    const { state, host } = await opened()
    state().type('Still mine')
    host.failNext('act', gone)
    await state().closeProject()
    expect(state()).toMatchObject({ screen: 'review', draft: { text: 'Still mine' } })
  })

  it('offers the text again when the reviewer types elsewhere already', async () => {
    const { state, host, texts } = await opened()
    host.failNext('act', gone)
    const answer = state().act({ kind: 'correct', pair: 0, segment: 0, text: 'First' })
    state().select(1)
    state().type('Second')
    await answer
    expect(state().draft?.text).toBe('Second')
    state().notices.at(-1)?.action?.run()
    await vi.waitFor(() => expect(state().saving).toBe(0))
    await vi.waitFor(() => expect(texts().slice(0, 2)).toEqual(['First', 'Second']))
  })
})

describe('reshaping', () => {
  it('stands on the row that the act made, and undo brings the rows back', async () => {
    const { state } = await opened()
    state().select(3)
    await state().act({ kind: 'merge', pair: 0, segment: 3 })
    expect(currentRows(state())).toHaveLength(15)
    expect(state().listed).toHaveLength(15)
    expect(selectedRow(state())?.sourceStarts).toHaveLength(2)
    await state().undo()
    expect(currentRows(state()).map(({ id }) => id)).toEqual([...Array(16).keys()])
    expect(state().selected).toBe(3)
  })

  it('lets keys about rows wait until the rows have their new ids', async () => {
    const { state } = await opened()
    const merging = state().act({ kind: 'merge', pair: 0, segment: 3 })
    const waiting = state().reshaping
    expect(waiting).not.toBeNull()
    const stood = waiting?.then(() => selectedRow(state())?.id)
    const change = await merging
    expect(await stood).toBe(change?.focus?.segment)
    expect(state().reshaping).toBeNull()
    await state().act({ kind: 'confirm', pair: 0, segment: 0 })
    expect(state().reshaping).toBeNull()
  })

  it('says when there is nothing to merge with', async () => {
    const { state } = await opened()
    expect(await state().act({ kind: 'merge', pair: 0, segment: 15 })).toBeNull()
    expect(state().notices[0]).toMatchObject({ content: { problem: { code: 'reshape.last-row' } } })
  })
})

describe('news from the host', () => {
  function change(revision: number, text: string, row: ReturnType<typeof currentRows>[number]): ChangeView {
    return {
      project: 'port',
      revision,
      undo: 'correct',
      redo: null,
      edition: revision,
      pairs: [{ pair: 0, counts: countRows([]), splices: [], rows: [{ ...row, target: text }], stale: [] }],
      terms: null,
      focus: null,
      realigned: null,
    }
  }

  it('is taken in once, whether it comes as an answer or as an event', async () => {
    const { state, host } = await opened()
    await state().act({ kind: 'correct', pair: 0, segment: 0, text: 'Once' })
    expect(state().project?.revision).toBe(1)
    const row = currentRows(state())[0]
    if (!row) throw new RangeError('The project has rows')
    await host.push({ kind: 'changed', change: change(1, 'An old echo', row) })
    expect(currentRows(state())[0]?.target).toBe('Once')
  })

  it('waits for what must come before, and then takes both in order', async () => {
    const { state, host } = await opened()
    const row = currentRows(state())[0]
    if (!row) throw new RangeError('The project has rows')
    await host.push({ kind: 'changed', change: change(2, 'Second', row) })
    expect(state().project?.revision).toBe(0)
    await host.push({ kind: 'changed', change: change(1, 'First', row) })
    expect(state().project?.revision).toBe(2)
    expect(currentRows(state())[0]?.target).toBe('Second')
  })

  it('asks for the whole project when what must come before never comes', async () => {
    vi.useFakeTimers()
    try {
      const { state, host, names } = await opened()
      const row = currentRows(state())[0]
      if (!row) throw new RangeError('The project has rows')
      await host.push({ kind: 'changed', change: change(7, 'Far ahead', row) })
      await vi.advanceTimersByTimeAsync(1000)
      expect(names().filter((name) => name === 'openProject')).toHaveLength(2)
      expect(state().project?.revision).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('stands on the heir of a row that another window merged away', async () => {
    const { state, host } = await opened()
    state().select(4)
    const row = currentRows(state())[4]
    if (!row) throw new RangeError('The project has rows')
    const splices = [{ at: 3, removed: [3, 2], added: [40, 1] }]
    const news = { pair: 0, counts: countRows([]), splices, rows: [{ ...row, id: 40, number: 4 }], stale: [] }
    const merged = { ...change(1, '', row), pairs: [news] }
    await host.push({ kind: 'changed', change: merged })
    expect(state()).toMatchObject({ selected: 40, listed: [0, 1, 2, 40, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] })
    expect(rowOf(state(), 5)?.number).toBe(5)
  })

  it('replaces flags and leaves all other rows as they are', async () => {
    const { state, host } = await opened()
    const before = currentRows(state())
    await host.push({
      kind: 'flags',
      flags: {
        project: 'port',
        pair: 0,
        edition: 1,
        counts: { ...countRows([]), total: 77 },
        rows: [{ id: 15, flags: [flag([0, 2], 'critical')], fixed: [] }],
        stale: [],
      },
    })
    const after = currentRows(state())
    expect(after[15]?.flags).toHaveLength(1)
    expect(after[14]).toBe(before[14])
    expect(currentPair(state())?.counts.total).toBe(77)
  })

  it('shows how far a job is, and no job that is not its own', async () => {
    const { state, host } = await opened()
    const running = state().openSample('port', 'A port city')
    const job = state().jobs[0]?.id ?? ''
    await host.push({ kind: 'progress', job, stage: 'align', share: 0.4 })
    await host.push({ kind: 'progress', job: 'foreign', stage: 'check', share: 0.9 })
    await running
    expect(state().jobs).toEqual([])
  })
})

describe('choosing what is listed', () => {
  it('goes to the first listed row when the selected one is not listed', async () => {
    const { state } = await opened()
    await state().setFilter('unlinked')
    expect(state()).toMatchObject({ listed: [5, 8], selected: 5 })
    await state().setQuery({ text: '十年' })
    expect(state()).toMatchObject({ listed: [8], selected: 8 })
    await state().setQuery({ text: 'nowhere' })
    expect(state()).toMatchObject({ listed: [], selected: null })
    await state().setQuery({ text: '' })
    expect(state()).toMatchObject({ listed: [5, 8], selected: 8 })
    await state().setFilter('all')
    expect(state().listed).toHaveLength(16)
    expect(state().selected).toBe(8)
  })

  it('keeps to the order of the document while links are mended', async () => {
    const { state } = await opened()
    const inOrder = state().listed
    await state().setOrder('worst')
    const worst = state().listed
    expect(worst).not.toEqual(inOrder)
    const here = state().selected
    state().setMode('align')
    await state().arriving
    expect(state()).toMatchObject({ listed: inOrder, selected: here })
    state().setMode('review')
    await state().arriving
    expect(state()).toMatchObject({ listed: worst, selected: here })
  })

  it('takes filters together: alternatives beside one another, others all at once', async () => {
    const { state } = await opened()
    await state().setFilter('unlinked')
    await state().setFilter('doubtful', true)
    expect(state().listed).toEqual([4, 5, 8, 13])
    await state().setFilter('major', true)
    expect(state().listed).toEqual([4])
    await state().setFilter('doubtful', true)
    expect(state()).toMatchObject({ listed: [], query: { filters: ['unlinked', 'major'] } })
  })

  it('says why an expression finds nothing, and lists what it listed', async () => {
    const { state } = await opened()
    await state().setQuery({ target: { text: 'short (board', regex: true } })
    expect(state().queryProblem?.code).toBe('listing.open-group')
    expect(state().listed).toHaveLength(16)
    await state().setQuery({ target: { text: '^\\(the photo', regex: true } })
    expect(state()).toMatchObject({ listed: [5], queryProblem: null })
  })
})

describe('the list while rows change', () => {
  it('keeps a row that no longer fits, and lets one in that fits only now', async () => {
    const { state } = await opened()
    await state().setFilter('reviewed')
    expect(state().listed).toEqual([])
    await state().act({ kind: 'confirm', pair: 0, segment: 3 })
    await vi.waitFor(() => expect(state().listed).toEqual([3]))
    await state().act({ kind: 'confirm', pair: 0, segment: 1 })
    await vi.waitFor(() => expect(state().listed).toEqual([1, 3]))
    await state().act({ kind: 'reopen', pair: 0, segment: 3 })
    await state().act({ kind: 'confirm', pair: 0, segment: 5 })
    await vi.waitFor(() => expect(state().listed).toEqual([1, 3, 5]))
    await state().setQuery({})
    expect(state().listed).toEqual([1, 5])
  })

  it('stands still where the worst stand first; what is new comes last', async () => {
    const { state } = await opened()
    await state().setQuery({ order: 'worst', filters: ['reviewed'] })
    await state().act({ kind: 'confirm', pair: 0, segment: 3 })
    await vi.waitFor(() => expect(state().listed).toEqual([3]))
    await state().act({ kind: 'confirm', pair: 0, segment: 1 })
    await vi.waitFor(() => expect(state().listed).toEqual([3, 1]))
  })
})

describe('a long document', () => {
  const LONG = 1000

  async function long() {
    const host = fakeHost({ lines: manyLines(LONG) })
    const store = createReviewStore(host)
    host.onEvent((event) => store.getState().receive(event))
    await store.getState().begin()
    return { host, state: store.getState }
  }

  it('lists all rows and has those at hand that are in sight, with some around them', async () => {
    const { state } = await long()
    expect(state().listed).toHaveLength(LONG)
    expect(state().held.rows.size).toBeLessThan(200)
    state().seeRows(600, 620, [])
    await vi.waitFor(() => expect(rowOf(state(), 620)?.number).toBe(621))
    expect(rowOf(state(), 560)).not.toBeNull()
    expect(rowOf(state(), 400)).toBeNull()
  })

  it('asks for each row once', async () => {
    const { state, host } = await long()
    for (const first of [600, 605, 610]) state().seeRows(first, first + 20, [])
    await vi.waitFor(() => expect(rowOf(state(), 630)).not.toBeNull())
    state().seeRows(612, 632, [])
    const asked = host.calls.flatMap(({ name, input }) => (name === 'rows' ? (input as { ids: readonly number[] }).ids : []))
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('does not ask for what was only scrolled past', async () => {
    const { state, host } = await long()
    for (const first of [300, 400, 500, 600, 800]) state().seeRows(first, first + 20, [])
    await vi.waitFor(() => expect(rowOf(state(), 810)).not.toBeNull())
    expect(host.calls.filter(({ name }) => name === 'rows').length).toBeLessThanOrEqual(2)
    expect(rowOf(state(), 560)).toBeNull()
  })

  it('keeps at hand what is drawn while other rows come, however many came since', async () => {
    const host = fakeHost({ lines: manyLines(9000) })
    const store = createReviewStore(host)
    await store.getState().begin()
    const state = store.getState
    const drawn = [5, 6, 7, 8]
    for (let first = 0; first < 8900; first += 100) {
      state().seeRows(first, first + 20, drawn)
      await vi.waitFor(() => expect(rowOf(state(), first + 20)).not.toBeNull())
    }
    expect(state().held.rows.size).toBeLessThan(5000)
    expect(drawn.map((id) => rowOf(state(), id)?.number)).toEqual([6, 7, 8, 9])
    expect(rowOf(state(), 20)).toBeNull()
  })

  it('brings the row at hand that the reviewer jumps to', async () => {
    const { state } = await long()
    state().select(999)
    expect(selectedRow(state())).toBeNull()
    await state().arriving
    expect(selectedRow(state())?.number).toBe(1000)
    await state().goToNumber(500)
    expect(selectedRow(state())?.number).toBe(500)
  })

  it('finds the next row that matters, and goes round', async () => {
    const { state } = await long()
    state().select(15)
    expect(await state().find('link')).toEqual({ kind: 'row', id: 20, wrapped: false })
    state().select(999)
    await state().arriving
    expect(await state().find('link')).toEqual({ kind: 'row', id: 4, wrapped: true })
    expect(await state().find('link', -1)).toMatchObject({ kind: 'row', id: 997, wrapped: false })
  })

  it('shows a row anew that changed while it was out of sight', async () => {
    const { state, host } = await long()
    state().seeRows(0, 20, [])
    const counts = countRows([])
    await host.push({
      kind: 'changed',
      change: {
        ...{ project: 'port', revision: 1, undo: null, redo: null, edition: 0, terms: null, focus: null, realigned: null },
        pairs: [{ pair: 0, counts, splices: [], rows: [], stale: [0, 5] }],
      },
    })
    expect([...state().held.stale]).toEqual([0, 1, 2, 3, 4])
    state().seeRows(0, 20, [])
    await vi.waitFor(() => expect(state().held.stale.size).toBe(0))
  })
})
