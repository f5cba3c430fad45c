import { describe, expect, it, vi } from 'vitest'
import { createReviewStore } from '../../renderer/state/store.ts'
import type { AiAskedView, CallInput } from '../../src/bridge/index.ts'
import { fakeHost } from './fake-host.ts'

async function opened() {
  const host = fakeHost()
  const store = createReviewStore(host)
  host.onEvent((event) => store.getState().receive(event))
  await store.getState().begin()
  const asked = () => host.calls.filter(({ name }) => name === 'askAiReviewer').map(({ input }) => input as CallInput<'askAiReviewer'>)
  return { host, state: store.getState, asked }
}

const RESULT: AiAskedView = { rows: 2, answered: 2, errors: 0, changed: 0, cancelled: false, problem: null }

describe('the AI reviewer in the window', () => {
  it('is as it was set, without its key', async () => {
    const { state } = await opened()
    expect(state().ai).toMatchObject({ on: false })
    await state().setAi({ on: true, key: 'secret' })
    expect(state().ai).toEqual({ on: true, address: '', model: '', keySet: true })
  })

  it('is asked about what is being typed', async () => {
    const { state, host, asked } = await opened()
    state().type('Another heading')
    await state().askAi([0], true)
    expect(host.calls.map(({ name }) => name).filter((name) => name === 'act' || name === 'askAiReviewer')).toEqual([
      'act',
      'askAiReviewer',
    ])
    expect(asked()[0]).toMatchObject({ project: 'port', pair: 0, segments: [0], again: true })
  })

  it('is shown at work until it is done, and says what came of it', async () => {
    const { state, host, asked } = await opened()
    await state().askAi([0, 1], false)
    const job = asked()[0]?.job ?? ''
    await host.push({ kind: 'asking', project: 'port', job, rows: 2, done: 0 })
    await host.push({ kind: 'asking', project: 'port', job, rows: 2, done: 1 })
    expect(state().asking).toEqual([{ job, rows: 2, done: 1, cancelling: false }])
    await state().cancelAsking()
    expect(state().asking[0]?.cancelling).toBe(true)
    expect(host.calls.at(-1)).toEqual({ name: 'cancel', input: { job } })
    await host.push({ kind: 'asked', project: 'port', job, asked: { ...RESULT, errors: 3 } })
    expect(state().asking).toEqual([])
    expect(state().notices.at(-1)).toMatchObject({ tone: 'done', content: { text: 'The AI reviewer reports 3 errors in 2 rows.' } })
  })

  it.each<[string, Partial<AiAskedView>, string, RegExp]>([
    ['nothing', {}, 'done', /no error in 2 rows\.$/],
    ['a row that was edited', { changed: 1 }, 'info', /1 row was changed meanwhile/],
    ['an end by the reviewer', { answered: 1, cancelled: true }, 'info', /1 of 2 rows have an answer, which stays/],
  ])('tells of %s', async (_, result, tone, text) => {
    const { state, host } = await opened()
    await host.push({ kind: 'asked', project: 'port', job: 'of another window', asked: { ...RESULT, ...result } })
    expect(state().notices.at(-1)).toMatchObject({ tone, content: { text: expect.stringMatching(text) as string }, action: null })
  })

  it('tells of a failure with its remedy, and asks again', async () => {
    const { state, host, asked } = await opened()
    await state().askAi([0, 1], false)
    const problem = { code: 'ai.busy', message: { code: 'ai.busy', values: { address: 'http://127.0.0.1:9/v1', status: 429 } } }
    await host.push({ kind: 'asked', project: 'port', job: asked()[0]?.job ?? '', asked: { ...RESULT, answered: 0, problem } })
    const notice = state().notices.at(-1)
    expect(notice).toMatchObject({
      tone: 'problem',
      content: { text: expect.stringMatching(/^2 of 2 rows have no answer\. .*Try again later/) as string },
    })
    notice?.action?.run()
    await vi.waitFor(() => expect(asked()).toHaveLength(2))
    expect(asked()[1]).toMatchObject({ segments: [0, 1], again: false })
  })

  it('is of no concern in a window with another project', async () => {
    const { state, host } = await opened()
    await host.push({ kind: 'asking', project: 'other', job: 'j', rows: 2, done: 0 })
    await host.push({ kind: 'asked', project: 'other', job: 'j', asked: RESULT })
    expect(state()).toMatchObject({ asking: [], notices: [] })
  })
})
