import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import { ReviewSession } from '../../main/host/session.ts'
import type { ChangeView, HostEvent, RowView } from '../../src/bridge/index.ts'
import type { Glossary, Outcome } from '../../src/model/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('session')
let count = 0
const open: Desk[] = []
afterEach(() => open.splice(0).forEach((desk) => desk.session.close()))

const packs: readonly Glossary[] = [
  {
    id: 'pack',
    name: 'pack',
    concepts: [
      {
        id: 'duanban',
        chinese: ['短板'],
        english: [
          { text: 'weak link', status: 'preferred' },
          { text: 'short board', status: 'deprecated' },
        ],
        reason: { en: 'A stave, not a board.', zh: '木桶的板。' },
      },
    ],
  },
]

/** A session as a window sees it: its rows, kept up to date by changes and events alone. */
class Desk {
  readonly path: string
  session: ReviewSession
  rows: readonly RowView[]
  #waiting: (() => void)[] = []

  constructor(path = join(folder, `${++count}.duizhao`)) {
    this.path = path
    if (!ProjectFile.exists(path)) {
      const file = ProjectFile.create(path, 'Test')
      file.addPair(
        pairOfRows(row('补短板。', 'Fill the short board.'), row('一。二。', 'One. Two.'), row('短板多。', 'Many short boards.')),
        1,
        new Map(),
      )
      file.close()
    }
    this.session = new ReviewSession({
      id: 'p',
      file: ProjectFile.open(path),
      packs,
      recovered: false,
      author: () => 'Li',
      now: () => '2026-11-22T08:00:00.000Z',
      onEvent: (event) => this.#hear(event),
      onFault: (error) => {
        throw error
      },
    })
    this.rows = this.session.view().pairs[0]?.rows ?? []
    open.push(this)
  }

  /** What the interface keeps must at each moment be what the host would show afresh. */
  get agrees(): boolean {
    return JSON.stringify(this.rows) === JSON.stringify(this.session.view().pairs[0]?.rows)
  }

  do(outcome: Outcome<ChangeView>): ChangeView {
    if (!outcome.ok) throw new Error(outcome.problem.code)
    return outcome.value
  }

  /** Waits until the check has said something new. */
  async checked(test: () => boolean): Promise<void> {
    while (!test()) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  flagsOf(index: number): readonly string[] {
    return this.rows[index]?.flags.map(({ rule, verdict }) => `${rule}${verdict ? ` ${verdict.kind}` : ''}`) ?? []
  }

  #hear(event: HostEvent): void {
    if (event.kind === 'changed')
      for (const { at, remove, rows } of event.change.splices) this.rows = this.rows.toSpliced(at, remove, ...rows)
    if (event.kind === 'flags') {
      const news = new Map(event.flags.rows.map((found) => [found.id, found]))
      this.rows = this.rows.map((old) => ({ ...old, ...news.get(old.id) }))
    }
    this.#waiting.splice(0).forEach((resolve) => resolve())
  }
}

const first = { pair: 1, segment: 1 }

describe('a session', () => {
  it('sends flags after opening, and fewer after the correction; the fixed one is remembered', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(0).includes('term'))
    desk.do(desk.session.act({ kind: 'confirm', ...first, text: 'Shore up the weak link.' }))
    expect(desk.rows[0]).toMatchObject({ state: 'reviewed', target: 'Shore up the weak link.', machine: 'Fill the short board.' })
    await desk.checked(() => desk.rows[0]?.fixed.length === 1)
    expect(desk.flagsOf(0)).not.toContain('term')
    expect(desk.agrees).toBe(true)
  })

  it('keeps a dismissal through an edit elsewhere in the row, a merge, and a restart', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(0).includes('term'))
    const key = desk.rows[0]?.flags.find(({ rule }) => rule === 'term')?.key ?? ''
    desk.do(desk.session.act({ kind: 'dismiss', keys: [key], reason: 'acceptable', scope: 'flag', note: '' }))
    expect(desk.flagsOf(0)).toContain('term dismissed')
    expect(desk.flagsOf(2)).not.toContain('term dismissed')
    desk.do(desk.session.act({ kind: 'correct', ...first, text: 'Now fill the short board.' }))
    await desk.checked(() => desk.flagsOf(0).includes('term dismissed'))
    desk.do(desk.session.act({ kind: 'merge', ...first }))
    await desk.checked(() => desk.flagsOf(0).includes('term dismissed'))
    desk.session.close()
    open.splice(0)
    const again = new Desk(desk.path)
    expect(again.flagsOf(0)).toContain('term dismissed')
  })

  it('dismisses a term everywhere, and takes that back by undo or from any of its flags', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(2).includes('term'))
    const key = desk.rows[0]?.flags.find(({ rule }) => rule === 'term')?.key ?? ''
    desk.do(desk.session.act({ kind: 'dismiss', keys: [key], reason: 'wrong', scope: 'term', note: '' }))
    expect([desk.flagsOf(0), desk.flagsOf(2)].map((flags) => flags.includes('term dismissed'))).toEqual([true, true])
    desk.do(desk.session.undo())
    expect([desk.flagsOf(0), desk.flagsOf(2)].map((flags) => flags.includes('term'))).toEqual([true, true])
    desk.do(desk.session.redo())
    const other = desk.rows[2]?.flags.find(({ rule }) => rule === 'term')?.key ?? ''
    desk.do(desk.session.act({ kind: 'judge', keys: [other], verdict: 'open' }))
    expect([desk.flagsOf(0), desk.flagsOf(2)].map((flags) => flags.includes('term'))).toEqual([true, true])
    expect(desk.agrees).toBe(true)
  })

  it('flags anew at once when a term is added', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(0).includes('term'))
    const concept = {
      id: 'yi',
      chinese: ['一'],
      english: [
        { text: 'first', status: 'preferred' as const },
        { text: 'one', status: 'deprecated' as const },
      ],
    }
    expect(desk.do(desk.session.act({ kind: 'put-term', concept })).terms).toEqual([concept])
    await desk.checked(() => desk.flagsOf(1).includes('term'))
    desk.do(desk.session.act({ kind: 'remove-term', id: 'yi' }))
    await desk.checked(() => !desk.flagsOf(1).includes('term'))
    expect(desk.agrees).toBe(true)
  })

  it('undoes across a restart', () => {
    const desk = new Desk()
    desk.do(desk.session.act({ kind: 'correct', ...first, text: 'First.' }))
    desk.do(desk.session.act({ kind: 'split', pair: 1, segment: 2, source: 1, target: 1 }))
    desk.session.close()
    open.splice(0)
    const again = new Desk(desk.path)
    expect(again.session.view()).toMatchObject({ undo: 'split', redo: null, revision: 2 })
    again.do(again.session.undo())
    again.do(again.session.undo())
    expect(again.rows.map(({ target }) => target)).toEqual(['Fill the short board.', 'One. Two.', 'Many short boards.'])
    expect(again.session.view()).toMatchObject({ undo: null, redo: 'correct' })
    expect(again.agrees).toBe(true)
  })

  it('tells the history of a row through merging', () => {
    const desk = new Desk()
    desk.do(desk.session.act({ kind: 'correct', ...first, text: 'First.' }))
    const { focus } = desk.do(desk.session.act({ kind: 'merge', ...first }))
    expect(desk.session.history(1, focus?.segment ?? 0).map(({ name, after }) => [name, after])).toEqual([
      ['merge', null],
      ['correct', 'First.'],
    ])
  })

  it('refuses a suggestion for words that are not there any more', () => {
    const desk = new Desk()
    desk.do(desk.session.act({ kind: 'correct', ...first, text: 'Changed.' }))
    const outcome = desk.session.act({ kind: 'suggest', ...first, range: [9, 20], text: 'weak link', base: 'Fill the short board.' })
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'review.row-changed' } })
  })
})
