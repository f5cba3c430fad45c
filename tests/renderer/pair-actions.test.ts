import { describe, expect, it } from 'vitest'
import type { Host } from '../../renderer/state/host.ts'
import { createReviewStore } from '../../renderer/state/store.ts'
import type { ChangeView, PairView } from '../../src/bridge/index.ts'
import { fail } from '../../src/model/index.ts'
import { fakeHost } from './fake-host.ts'

/** A window that shows a project whose first pair is real; a second one stands beside it in the list. */
async function opened() {
  const host = fakeHost()
  // The second pair has no rows here: whoever asks for them is refused.
  const call: Host['call'] = (name, input) =>
    'pair' in input && input.pair === 7 ? Promise.resolve(fail('review.pair-gone')) : host.call(name, input)
  const store = createReviewStore({ ...host, call })
  await store.getState().begin()
  const { project } = store.getState()
  const [first] = project?.pairs ?? []
  if (!project || !first) throw new Error('The fake host has a project')
  const second: PairView = { ...first, id: 7, source: { ...first.source, name: 'second.txt' } }
  const change = (pairList: readonly PairView[]): ChangeView => ({
    project: project.id,
    revision: (store.getState().project?.revision ?? 0) + 1,
    edition: 0,
    undo: 'add-pair',
    redo: null,
    pairs: [],
    pairList,
    terms: null,
    focus: null,
    realigned: null,
  })
  return { host, store, first, second, change }
}

describe('the pairs of a project', () => {
  it('follow what other windows bring in and take out', async () => {
    const { store, first, second, change } = await opened()
    await store.getState().receive({ kind: 'changed', change: change([first, second]) })
    expect(store.getState().project?.pairs.map(({ id }) => id)).toEqual([first.id, 7])
    await store.getState().receive({ kind: 'changed', change: change([second]) })
    // The pair that was shown is gone: its neighbour is shown.
    expect(store.getState().pair).toBe(7)
  })

  it('are gone through one by one, and the ends say so', async () => {
    const { store, first, second, change } = await opened()
    await store.getState().receive({ kind: 'changed', change: change([first, second]) })
    await store.getState().stepPair(-1)
    expect(store.getState().pair).toBe(first.id)
    expect(store.getState().notices.at(-1)?.content).toMatchObject({ text: expect.stringContaining('first file') })
    await store.getState().stepPair(1)
    expect(store.getState().pair).toBe(7)
  })

  it('keep where the reviewer stood in each', async () => {
    const { store, first, second, change } = await opened()
    await store.getState().receive({ kind: 'changed', change: change([first, second]) })
    const [, third = -1] = store.getState().listed.slice(1)
    store.getState().select(third)
    await store.getState().stepPair(1)
    await store.getState().stepPair(-1)
    expect([store.getState().pair, store.getState().selected]).toEqual([first.id, third])
  })

  it('are made in a job that is over when the host has answered, also where it refuses', async () => {
    const { host, store } = await opened()
    host.failNext('createProject', { code: 'job.cancelled', message: { code: 'job.cancelled', values: {} } })
    const answer = await store.getState().createProject('Two', [{ source: 'a', target: 'b' }])
    expect([answer.ok, store.getState().jobs]).toEqual([false, []])
    expect(host.calls.at(-1)).toMatchObject({ name: 'createProject', input: { name: 'Two', pairs: [{ source: 'a', target: 'b' }] } })
  })
})
