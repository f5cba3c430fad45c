import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowHistory } from '../../main/host/history.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import {
  applySteps,
  invertSteps,
  NO_UNDO,
  plan,
  redoable,
  stacked,
  undoable,
  type Act,
  type Intent,
  type ReviewState,
} from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('act-log')
let count = 0

describe('what can be taken back and done again', () => {
  it('is read off the log as if it had been replayed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'do', 'undo', 'redo'), { maxLength: 40 }), (wishes) => {
        const log: Act[] = []
        const headOf = (id: number) => log[id - 1] ?? null
        let stacks = NO_UNDO
        for (const kind of wishes as readonly Act['kind'][]) {
          const id = log.length + 1
          const about = kind === 'do' ? { id } : kind === 'undo' ? undoable(id - 1, headOf) : redoable(id - 1, headOf)
          if (!about) continue
          const act: Act = { id, kind, subject: about.id, name: 'confirm', steps: [], author: '', at: '' }
          log.push(act)
          stacks = stacked(stacks, act)
          expect(undoable(id, headOf)?.id ?? null).toBe(stacks.undo.at(-1)?.id ?? null)
          expect(redoable(id, headOf)?.id ?? null).toBe(stacks.redo.at(-1)?.id ?? null)
        }
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  it('ends, also where a damaged log speaks of acts to come', () => {
    const head = { id: 2, kind: 'undo', subject: 9, name: 'confirm' } as const
    expect(undoable(2, (id) => (id === 2 ? head : null))).toBeNull()
  })
})

describe('the log of a project', () => {
  function worked(): { readonly file: ProjectFile; readonly state: ReviewState } {
    const file = ProjectFile.create(join(folder, `${++count}.duizhao`), 'Log')
    file.addPair(pairOfRows(row('一。', 'One.'), row('二。三。', 'Two. Three.'), row('四。', 'Four.')), 1, new Map())
    let state = file.state()
    const write = (act: Omit<Act, 'author' | 'at'>) => {
      state = applySteps(state, act.steps)
      file.append({ ...act, author: 'Li', at: '2026-11-22T08:00:00.000Z' }, state)
    }
    const intents: Intent[] = [
      { kind: 'confirm', pair: 1, segment: 1, text: 'One, "segment":2, as it were.' },
      { kind: 'split', pair: 1, segment: 2, source: 1, target: 1 },
      { kind: 'correct', pair: 1, segment: 4, text: 'Second.' },
      { kind: 'merge', pair: 1, segment: 5 },
      { kind: 'judge', keys: ['k'], verdict: 'confirmed' },
    ]
    for (const intent of intents) {
      const planned = plan(state, intent, 'Li')
      if (!planned.ok) throw new Error(planned.problem.code)
      const id = file.log.last() + 1
      write({ id, kind: 'do', subject: id, ...planned.value })
    }
    write({ id: 6, kind: 'undo', subject: 5, name: 'judge', steps: invertSteps(file.log.act(5).steps) })
    write({ id: 7, kind: 'undo', subject: 4, name: 'merge', steps: invertSteps(file.log.act(4).steps) })
    return { file, state }
  }

  it('says what can be taken back and done again', () => {
    const { file } = worked()
    expect(file.log.last()).toBe(7)
    expect(file.log.undoable()).toEqual({ id: 3, kind: 'do', subject: 3, name: 'correct' })
    expect(file.log.redoable()).toEqual({ id: 4, kind: 'do', subject: 4, name: 'merge' })
    expect(file.log.act(3)).toEqual(file.acts()[2])
    file.close()
  })

  it('finds the acts of a row and of those that it came from, without reading the others', () => {
    const { file, state } = worked()
    const all = file.acts()
    for (let id = 1; id < (state.pairs[0]?.nextSegment ?? 0); id++)
      expect(rowHistory(file.log.about(1, id), 1, id, () => null)).toEqual(rowHistory(all, 1, id, () => null))
    expect(file.log.about(1, 4).length).toBeLessThan(all.length)
    expect(rowHistory(file.log.about(1, 4), 1, 4, () => null).map(({ name }) => name)).toEqual(['correct', 'split'])
    file.close()
  })

  it('names the act that is damaged or missing', () => {
    const { file } = worked()
    expect(() => file.log.act(8)).toThrow('act 8 is missing')
    expect(() => file.log.act(8)).toThrow('project.damaged')
    file.close()
  })
})
