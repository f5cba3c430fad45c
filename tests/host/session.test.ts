import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NO_DICTIONARIES } from '../../main/host/dictionary-stack.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import type { ReviewSession } from '../../main/host/session.ts'
import type { ChangeView, HostEvent, PairNews, RowView } from '../../src/bridge/index.ts'
import { fromRuns } from '../../src/listing/index.ts'
import type { Bead, Glossary, Outcome } from '../../src/model/index.ts'
import type { DocumentPair, Intent, RealignedRows } from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { sessionOn } from '../build/session.ts'
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
  live = false
  faults = false
  /** Set to hold the dictionaries back: a new user's are compiled first. */
  readonly compiled: PromiseWithResolvers<void> | null
  readonly asked: { readonly fixed: readonly number[]; readonly near: number }[] = []
  /** What the aligner says; that nothing changes, where a test says nothing else. */
  answer: (pair: DocumentPair, near: number) => RealignedRows = (pair, near) => ({
    from: near,
    to: near + 1,
    beads: pair.segments.slice(near, near + 1),
  })
  #waiting: (() => void)[] = []

  constructor(path = join(folder, `${++count}.duizhao`), compiled: PromiseWithResolvers<void> | null = null) {
    this.path = path
    this.compiled = compiled
    if (!ProjectFile.exists(path)) {
      const file = ProjectFile.create(path, 'Test')
      file.addPair(
        pairOfRows(row('补短板。', 'Fill the short board.'), row('一。二。', 'One. Two.'), row('短板多。', 'Many short boards.')),
        1,
        new Map(),
      )
      file.close()
    }
    this.session = sessionOn(path, {
      packs: () => packs.map(({ id, name, concepts }) => ({ id, name, concepts: concepts.length })),
      glossaries: () => Promise.resolve(packs),
      dictionaries: async () => {
        await this.compiled?.promise
        return NO_DICTIONARIES
      },
      liveRealign: () => this.live,
      realigner: {
        realign: (pair, fixed, near) => {
          this.asked.push({ fixed: [...fixed], near })
          return Promise.resolve(this.answer(pair, near))
        },
        warm: () => Promise.resolve(),
        close: () => undefined,
      },
      onEvent: (event) => this.#hear(event),
      onFault: (error) => {
        if (!this.faults) throw error
      },
    })
    this.rows = this.session.view().first.rows
    open.push(this)
  }

  /** What the interface keeps must at each moment be what the host would show afresh. */
  get agrees(): boolean {
    return JSON.stringify(this.rows) === JSON.stringify(this.session.rows(1).rowsAt(1, 1000).rows)
  }

  async do(doing: Promise<Outcome<ChangeView>>): Promise<ChangeView> {
    const outcome = await doing
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
    if (event.kind === 'changed') for (const news of event.change.pairs) this.rows = withNews(this.rows, news)
    if (event.kind === 'flags') {
      const news = new Map(event.flags.rows.map((found) => [found.id, found]))
      this.rows = this.rows.map((old) => ({ ...old, ...news.get(old.id) }))
    }
    this.#waiting.splice(0).forEach((resolve) => resolve())
  }
}

const first = { pair: 1, segment: 1 }

describe('a session', () => {
  it('is open and takes acts while its dictionaries are still compiled; the check then reads the rows of that moment', async () => {
    const compiled = Promise.withResolvers<void>()
    const desk = new Desk(undefined, compiled)
    expect(desk.rows).toHaveLength(3)
    await desk.do(desk.session.act({ kind: 'confirm', ...first, text: 'Shore up the weak link.' }))
    desk.session.recheck()
    expect(desk.rows.flatMap(({ flags }) => flags)).toEqual([])
    compiled.resolve()
    await desk.checked(() => desk.flagsOf(2).includes('term'))
    expect(desk.flagsOf(0)).not.toContain('term')
    expect(desk.agrees).toBe(true)
  })

  it('sends flags after opening, and fewer after the correction; the fixed one is remembered', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(0).includes('term'))
    await desk.do(desk.session.act({ kind: 'confirm', ...first, text: 'Shore up the weak link.' }))
    expect(desk.rows[0]).toMatchObject({ state: 'reviewed', target: 'Shore up the weak link.', machine: 'Fill the short board.' })
    await desk.checked(() => desk.rows[0]?.fixed.length === 1)
    expect(desk.flagsOf(0)).not.toContain('term')
    expect(desk.agrees).toBe(true)
  })

  it('checks on after it was let rest, and does not rest while it is asked something', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(0).includes('term'))
    const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000)
    desk.session.rest()
    now.mockRestore()
    await desk.do(desk.session.act({ kind: 'correct', ...first, text: 'Shore up the weak link.' }))
    desk.session.rest()
    await desk.checked(() => desk.rows[0]?.fixed.length === 1)
    expect(desk.flagsOf(0)).not.toContain('term')
    expect(desk.flagsOf(2)).toContain('term')
    expect(desk.agrees).toBe(true)
  })

  it('keeps a dismissal through an edit elsewhere in the row, a merge, and a restart', async () => {
    const desk = new Desk()
    await desk.checked(() => desk.flagsOf(0).includes('term'))
    const key = desk.rows[0]?.flags.find(({ rule }) => rule === 'term')?.key ?? ''
    await desk.do(desk.session.act({ kind: 'dismiss', keys: [key], reason: 'acceptable', scope: 'flag', note: '' }))
    expect(desk.flagsOf(0)).toContain('term dismissed')
    expect(desk.flagsOf(2)).not.toContain('term dismissed')
    await desk.do(desk.session.act({ kind: 'correct', ...first, text: 'Now fill the short board.' }))
    await desk.checked(() => desk.flagsOf(0).includes('term dismissed'))
    await desk.do(desk.session.act({ kind: 'merge', ...first }))
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
    await desk.do(desk.session.act({ kind: 'dismiss', keys: [key], reason: 'wrong', scope: 'term', note: '' }))
    expect([desk.flagsOf(0), desk.flagsOf(2)].map((flags) => flags.includes('term dismissed'))).toEqual([true, true])
    await desk.do(desk.session.undo())
    expect([desk.flagsOf(0), desk.flagsOf(2)].map((flags) => flags.includes('term'))).toEqual([true, true])
    await desk.do(desk.session.redo())
    const other = desk.rows[2]?.flags.find(({ rule }) => rule === 'term')?.key ?? ''
    await desk.do(desk.session.act({ kind: 'judge', keys: [other], verdict: 'open' }))
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
    expect((await desk.do(desk.session.act({ kind: 'put-term', concept }))).terms).toEqual([concept])
    await desk.checked(() => desk.flagsOf(1).includes('term'))
    await desk.do(desk.session.act({ kind: 'remove-term', id: 'yi' }))
    await desk.checked(() => !desk.flagsOf(1).includes('term'))
    expect(desk.agrees).toBe(true)
  })

  it('undoes across a restart', async () => {
    const desk = new Desk()
    await desk.do(desk.session.act({ kind: 'correct', ...first, text: 'First.' }))
    await desk.do(desk.session.act({ kind: 'split', pair: 1, segment: 2, source: 1, target: 1 }))
    desk.session.close()
    open.splice(0)
    const again = new Desk(desk.path)
    expect(again.session.view()).toMatchObject({ undo: 'split', redo: null, revision: 2 })
    await again.do(again.session.undo())
    await again.do(again.session.undo())
    expect(again.rows.map(({ target }) => target)).toEqual(['Fill the short board.', 'One. Two.', 'Many short boards.'])
    expect(again.session.view()).toMatchObject({ undo: null, redo: 'correct' })
    expect(again.agrees).toBe(true)
  })

  it('tells the history of a row through merging', async () => {
    const desk = new Desk()
    await desk.do(desk.session.act({ kind: 'correct', ...first, text: 'First.' }))
    const { focus } = await desk.do(desk.session.act({ kind: 'merge', ...first }))
    expect(desk.session.history(1, focus?.segment ?? 0).map(({ name, after }) => [name, after])).toEqual([
      ['merge', null],
      ['correct', 'First.'],
    ])
  })

  it('refuses a suggestion for words that are not there any more', async () => {
    const desk = new Desk()
    await desk.do(desk.session.act({ kind: 'correct', ...first, text: 'Changed.' }))
    const outcome = await desk.session.act({ kind: 'suggest', ...first, range: [9, 20], text: 'weak link', base: 'Fill the short board.' })
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'review.row-changed' } })
  })

  it('keeps the window in step through cuts, joins, links and borders, there and back', async () => {
    const desk = new Desk()
    const shown: string[] = [JSON.stringify(desk.rows)]
    const intents: readonly Intent[] = [
      { kind: 'cut', pair: 1, segment: 1, source: 1, target: 8, split: true },
      { kind: 'cut', pair: 1, segment: 2, source: null, target: 2, split: false },
      { kind: 'link', pair: 1, segment: 3, english: 5 },
      { kind: 'border', pair: 1, segment: 2, border: true },
    ]
    for (const intent of intents) {
      await desk.do(desk.session.act(intent))
      expect(desk.agrees).toBe(true)
      shown.push(JSON.stringify(desk.rows))
    }
    expect(shown).toHaveLength(5)
    for (let left = shown.length - 2; left >= 0; left--) {
      await desk.do(desk.session.undo())
      expect(desk.agrees).toBe(true)
      expect(textsOf(desk.rows)).toEqual(textsOf(JSON.parse(shown[left] ?? '[]') as RowView[]))
    }
  })
})

describe('realigning', () => {
  const bead = (source: readonly number[], target: readonly number[]): Bead => ({
    source,
    target,
    confidence: 0.5,
    reasons: [],
    origin: { kind: 'aligner' },
  })

  it('follows a change by hand when it is live, and is undone with it', async () => {
    const desk = new Desk()
    desk.live = true
    // The aligner moves the border between the rows behind the one that the hand made.
    desk.answer = (pair, near) => ({
      from: near,
      to: near === 0 ? 1 : pair.segments.length,
      beads: [...pair.segments.slice(near, near + 1), ...(near === 0 ? [] : [bead([1], [1]), bead([2], []), bead([3], [2, 3])])],
    })
    const { realigned } = await desk.do(desk.session.act({ kind: 'unlink', ...first }))
    expect(desk.asked).toEqual([
      { fixed: [0, 1], near: 0 },
      { fixed: [0, 1], near: 1 },
    ])
    expect(textsOf(desk.rows)).toEqual(['补短板。=', '=Fill the short board.', '一。=One.', '二。=', '短板多。=Two. Many short boards.'])
    expect(realigned).toEqual({ first: 1, last: 5, changed: 3 })
    expect(desk.agrees).toBe(true)
    await desk.do(desk.session.undo())
    expect(textsOf(desk.rows)).toEqual(['补短板。=Fill the short board.', '一。二。=One. Two.', '短板多。=Many short boards.'])
    expect(desk.agrees).toBe(true)
  })

  it('happens when asked for, as an act of its own, and spares what a person confirmed or corrected', async () => {
    const desk = new Desk()
    await desk.do(desk.session.act({ kind: 'confirm', ...first }))
    await desk.do(desk.session.act({ kind: 'correct', pair: 1, segment: 3, text: 'Many.' }))
    expect(desk.asked).toEqual([])
    desk.answer = (_, near) => ({ from: near, to: near + 1, beads: [bead([1], [1]), bead([2], [2])] })
    expect((await desk.do(desk.session.act({ kind: 'realign', pair: 1, segment: 2 }))).undo).toBe('realign')
    expect(desk.asked).toEqual([{ fixed: [0, 2], near: 1 }])
    expect(textsOf(desk.rows)).toEqual(['补短板。=Fill the short board.', '一。=One.', '二。=Two.', '短板多。=Many.'])
    // An answer that would change them is not taken.
    desk.answer = () => ({ from: 0, to: 2, beads: [bead([0, 1], [0, 1])] })
    expect((await desk.do(desk.session.act({ kind: 'realign', pair: 1, segment: desk.rows[1]?.id ?? 0 }))).realigned?.changed).toBe(0)
    expect(desk.agrees).toBe(true)
  })

  it('comes with clearing a link, which the aligner then answers for again; one undo takes both back', async () => {
    const desk = new Desk()
    const { focus } = await desk.do(desk.session.act({ kind: 'merge', ...first }))
    const made = desk.rows.find(({ id }) => id === focus?.segment)
    desk.answer = (_, near) => ({ from: near, to: near + 1, beads: [bead([0, 1, 2], [0, 1, 2])] })
    const kept = await desk.do(desk.session.act({ kind: 'clear-link', pair: 1, segment: made?.id ?? 0 }))
    expect(kept.realigned?.changed).toBe(0)
    expect(desk.rows[0]).toMatchObject({ source: made?.source, locked: false, confidence: 0.5 })
    expect(desk.agrees).toBe(true)
    await desk.do(desk.session.undo())
    expect(desk.rows[0]).toEqual(made)
    expect(desk.agrees).toBe(true)
  })

  it('comes with a pin, on both sides of it, and keeps the window in step', async () => {
    const desk = new Desk()
    const before = desk.rows
    desk.answer = (_, near) => ({ from: near, to: near, beads: [] })
    await desk.do(desk.session.act({ kind: 'pinpoint', pair: 1, segment: 2, english: 3 }))
    expect(textsOf(desk.rows)).toEqual(['补短板。=Fill the short board.', '=One. Two.', '一。二。=Many short boards.', '短板多。='])
    expect(desk.asked).toEqual([
      { fixed: [2], near: 1 },
      { fixed: [2], near: 3 },
    ])
    expect(desk.agrees).toBe(true)
    await desk.do(desk.session.undo())
    expect(desk.rows).toEqual(before)
  })

  it('is left out while it is not live, and when the aligner fails the change by hand stands alone', async () => {
    const desk = new Desk()
    await desk.do(desk.session.act({ kind: 'merge', ...first }))
    expect(desk.asked).toEqual([])
    desk.live = true
    desk.faults = true
    desk.answer = () => {
      throw new Error('no memory')
    }
    await desk.do(desk.session.act({ kind: 'unlink', pair: 1, segment: desk.rows[0]?.id ?? 0 }))
    expect(textsOf(desk.rows)).toEqual(['补短板。一。二。=', '=Fill the short board. One. Two.', '短板多。=Many short boards.'])
  })
})

/** The rows as a window has them that holds them all. */
function withNews(rows: readonly RowView[], { splices, rows: fresh }: PairNews): readonly RowView[] {
  const known = new Map([...rows, ...fresh].map((row) => [row.id, row]))
  const ids = splices.reduce<readonly number[]>(
    (now, { at, removed, added }) => now.toSpliced(at, fromRuns(removed).length, ...fromRuns(added)),
    rows.map(({ id }) => id),
  )
  return ids.flatMap((id, index) => {
    const row = known.get(id)
    return row ? [{ ...row, number: index + 1 }] : []
  })
}

function textsOf(rows: readonly RowView[]): readonly string[] {
  return rows.map(({ source, target }) => `${source}=${target}`)
}
