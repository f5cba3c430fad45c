import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_DICTIONARIES } from '../../main/host/dictionary-stack.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import { SpellingDesk } from '../../main/host/spelling-desk.ts'
import type { Glossary } from '../../src/model/index.ts'
import { applySteps, invertSteps, plan, type Intent, type ReviewState } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('spelling')
const packs: readonly Glossary[] = [
  { id: 'base/odd', title: 'Odd', concepts: [{ id: 'a', chinese: ['怪'], english: [{ text: 'frobnik', status: 'preferred' }] }] },
] as unknown as readonly Glossary[]
const desk = new SpellingDesk({ packs: async () => packs, dictionaries: async () => NO_DICTIONARIES })
const pair = pairOfRows(row('怪物来了。', 'The frobnik comes with a quibblant.'), row('它走了。', 'It goes.'))
const EMPTY = stateOf(pair)

afterAll(() => desk.close())

function done(state: ReviewState, intent: Intent): ReviewState {
  const planned = plan(state, intent, 'Li')
  if (!planned.ok) throw new Error(planned.problem.code)
  return applySteps(state, planned.value.steps)
}

describe('the spelling of rows', () => {
  const rows = [
    { text: 'The frobnik comes with a quibblant.', source: '怪物来了。' },
    { text: 'It gose.', source: '它走了。' },
  ]
  const marked = async (state: ReviewState, id = 'one') =>
    (await desk.marks({ id, state }, pair.id, 'both', rows)).map((marks) => marks.map(({ word }) => word))

  it('knows the packs, and the terms and words of the project as they are now', async () => {
    expect(await marked(EMPTY)).toEqual([['quibblant'], ['gose']])
    const words = done(EMPTY, { kind: 'put-word', word: 'quibblant', standing: 'ignored' })
    expect(await marked(words)).toEqual([[], ['gose']])
    const term = { id: 'q', chinese: ['它'], english: [{ text: 'gose', status: 'preferred' }] } as const
    expect(await marked(done(words, { kind: 'put-term', concept: term }))).toEqual([[], []])
    expect(await marked(EMPTY)).toEqual([['quibblant'], ['gose']])
  })

  it('keeps projects apart, and forgets one that was closed', async () => {
    const words = done(EMPTY, { kind: 'put-word', word: 'quibblant', standing: 'right' })
    expect(await marked(words, 'two')).toEqual([[], ['gose']])
    expect(await marked(EMPTY, 'one')).toEqual([['quibblant'], ['gose']])
    desk.forget('two')
    expect(await marked(EMPTY, 'two')).toEqual([['quibblant'], ['gose']])
  })

  it('offers what a word may stand for, words of the project among them', async () => {
    const asked = { pair: pair.id, variety: 'both', source: '它走了。', most: 5 } as const
    expect(await desk.suggestions({ id: 'one', state: EMPTY }, { ...asked, word: 'gose' })).toContain('goes')
    const words = done(EMPTY, { kind: 'put-word', word: 'quibblant', standing: 'right' })
    expect((await desk.suggestions({ id: 'one', state: words }, { ...asked, word: 'quiblant' }))[0]).toBe('quibblant')
  })

  it('starts anew after its thread was ended', async () => {
    await desk.close()
    expect(await marked(EMPTY)).toEqual([['quibblant'], ['gose']])
  })
})

describe('the words of a project', () => {
  const path = join(folder, 'words.duizhao')
  let state = EMPTY

  beforeAll(() => {
    const file = ProjectFile.create(path, 'Words')
    file.addPair(pair, 1, new Map())
    const intents: readonly Intent[] = [
      { kind: 'put-word', word: 'frobnik', standing: 'right' },
      { kind: 'put-word', word: 'quibblant', standing: 'ignored' },
      { kind: 'put-word', word: 'Ostrogarth', standing: 'right' },
      { kind: 'put-word', word: 'frobnik', standing: null },
    ]
    for (const [at, intent] of intents.entries()) {
      const planned = plan(state, intent, 'Li')
      if (!planned.ok) throw new Error('it can be done')
      const { steps, name } = planned.value
      state = applySteps(state, steps)
      file.append({ id: at + 1, kind: 'do', subject: at + 1, name, author: 'Li', at: '2026-11-22T22:00:00Z', steps }, state)
    }
    file.close()
  })

  it('are in the file as they were left, with how each came to be', () => {
    const file = ProjectFile.open(path)
    expect([...file.state().words]).toEqual([
      ['quibblant', 'ignored'],
      ['Ostrogarth', 'right'],
    ])
    expect(file.acts().map(({ name }) => name)).toEqual(['add-word', 'ignore-word', 'add-word', 'remove-word'])
    file.close()
  })

  it('come back by undo, one act after another', () => {
    const file = ProjectFile.open(path)
    const back = file
      .acts()
      .toReversed()
      .reduce((now, { steps }) => applySteps(now, invertSteps(steps)), file.state())
    expect([...back.words]).toEqual([])
    file.close()
  })

  it('are put once: the same again is no act', () => {
    const again = plan(state, { kind: 'put-word', word: 'quibblant', standing: 'ignored' }, 'Li')
    expect(again).toMatchObject({ ok: true, value: { steps: [] } })
    expect(plan(state, { kind: 'put-word', word: 'nowhere', standing: null }, 'Li')).toMatchObject({ ok: true, value: { steps: [] } })
  })
})
