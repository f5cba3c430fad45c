import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { MemoryKeeper } from '../../main/host/memory-keeper.ts'
import { MEMORY_MIGRATIONS } from '../../main/host/memory-schema.ts'
import type { ConcordancePage, MatchRequest, MemoryMatch } from '../../main/host/memory-work.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import { wordProblem } from '../../main/host/wording.ts'
import { applySteps, plan, type Act } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { NOW, PROJECT, Reviewer } from './memory-builder.ts'

const folder = temporaryFolder('memory')
let count = 0
const freshPath = () => join(folder, `${++count}.sqlite`)
const keeperOf = (path: string) => new MemoryKeeper(path, () => NOW)

const ROWS = [
  row('上一句。', 'The sentence before.'),
  row('大会今天开幕。', 'The meeting opens today.'),
  row('下一句。', 'The sentence after.'),
  row('共有100人参加。', 'A total of 100 people took part.'),
]
const reviewer = () => new Reviewer(stateOf(pairOfRows(...ROWS)))

function value<T>(outcome: ReturnType<MemoryKeeper['answer']>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value as T
}

function find(keeper: MemoryKeeper, typed: string): readonly string[] {
  const page = value<ConcordancePage>(keeper.answer({ kind: 'concordance', asked: { typed, side: 'both', limit: 50 } }))
  return page.hits.map(({ unit }) => unit.target)
}

function match(keeper: MemoryKeeper, source: string, more: Partial<MatchRequest> = {}): readonly MemoryMatch[] {
  return value(keeper.answer({ kind: 'matches', asked: { source, before: null, after: null, ...more } }))
}

describe('the memory of a user', () => {
  it('holds a row from its confirmation on, as it was corrected, until it is reopened; undo and redo included', () => {
    const keeper = keeperOf(freshPath())
    const li = reviewer()
    const follow = (change: ReturnType<Reviewer['act']>) => keeper.answer({ kind: 'follow', change })
    expect(find(keeper, '大会')).toEqual([])
    follow(li.act({ kind: 'correct', pair: 1, segment: 2, text: 'The congress opens.' }))
    expect(find(keeper, '大会')).toEqual([])
    follow(li.confirm(2))
    expect(find(keeper, '大会')).toEqual(['The congress opens.'])
    follow(li.act({ kind: 'correct', pair: 1, segment: 2, text: 'The congress opens today.' }))
    expect(find(keeper, 'congress').length).toBeLessThanOrEqual(1)
    follow(li.confirm(2, 'The congress opens today.'))
    expect(find(keeper, '大會')).toEqual(['The congress opens today.'])
    follow(li.undo())
    follow(li.undo())
    expect(find(keeper, '大会')).toEqual(['The congress opens.'])
    follow(li.act({ kind: 'reopen', pair: 1, segment: 2 }))
    expect(find(keeper, '大会')).toEqual([])
    keeper.close()
  })

  it('says who confirmed a pair, when, where, what the machine had said, and where it stands', () => {
    const keeper = keeperOf(freshPath())
    const li = reviewer()
    keeper.answer({ kind: 'follow', change: li.confirm(2, 'The congress opens today.') })
    const { hits, ...total } = value<ConcordancePage>(
      keeper.answer({ kind: 'concordance', asked: { typed: '大會 congress', side: 'both', limit: 50 } }),
    )
    expect(total).toEqual({ total: 1, atLeast: false })
    expect(hits[0]).toMatchObject({ source: [[0, 2]], target: [[4, 12]] })
    expect(hits[0]?.unit).toMatchObject({
      source: '大会今天开幕。',
      machine: 'The meeting opens today.',
      project: 'p1',
      projectName: 'Interview',
      document: 'source.txt',
      who: 'Li',
      at: '2026-11-22T08:00:01.000Z',
      state: 'reviewed',
    })
    keeper.close()
  })

  it('matches a sentence with its neighbours, with its numbers, but not with itself', () => {
    const keeper = keeperOf(freshPath())
    const li = reviewer()
    for (const segment of [2, 4]) keeper.answer({ kind: 'follow', change: li.confirm(segment) })
    const scores = (more: Partial<MatchRequest>) => match(keeper, '大会今天开幕。', more).map(({ score }) => score)
    expect(scores({ before: '上一句。', after: '下一句。' })).toEqual([102])
    expect(scores({ before: '上一句。', after: '' })).toEqual([101])
    expect(scores({})).toEqual([100])
    expect(scores({ asking: { project: 'p1', pair: 1, segment: 2 } })).toEqual([])
    expect(match(keeper, '共有250人参加。')).toMatchObject([
      {
        score: 99,
        penalty: 'numbers',
        adapted: 'A total of 250 people took part.',
        diff: [
          { kind: 'kept', text: '共有' },
          { kind: 'removed', text: '100' },
          { kind: 'added', text: '250' },
          { kind: 'kept', text: '人参加。' },
        ],
      },
    ])
    keeper.close()
  })

  it('knows the new neighbours when rows beside a confirmed one are joined', () => {
    const keeper = keeperOf(freshPath())
    const li = reviewer()
    keeper.answer({ kind: 'follow', change: li.confirm(2) })
    keeper.answer({ kind: 'follow', change: li.act({ kind: 'merge', pair: 1, segment: 3 }) })
    const more = { before: '上一句。', after: '下一句。共有100人参加。' }
    expect(match(keeper, '大会今天开幕。', more).map(({ score }) => score)).toEqual([102])
    keeper.close()
  })

  it('takes out rows that were joined with others', () => {
    const keeper = keeperOf(freshPath())
    const li = reviewer()
    keeper.answer({ kind: 'follow', change: li.confirm(2) })
    keeper.answer({ kind: 'follow', change: li.act({ kind: 'merge', pair: 1, segment: 2 }) })
    const left = match(keeper, '大会今天开幕。').filter(({ score }) => score >= 100)
    expect(left).toEqual([])
    keeper.close()
  })

  it('reads from a project what it missed, and nothing twice', () => {
    const path = freshPath()
    const projectPath = join(folder, `${++count}.duizhao`)
    const file = ProjectFile.create(projectPath, 'Interview')
    file.addPair(pairOfRows(...ROWS), 0.9, new Map())
    let state = file.state()
    for (const [index, segment] of [1, 2].entries()) {
      const planned = plan(state, { kind: 'confirm', pair: 1, segment }, 'Wang')
      if (!planned.ok) throw new Error(planned.problem.code)
      state = applySteps(state, planned.value.steps)
      const id = index + 1
      const act: Act = { id, kind: 'do', subject: id, ...planned.value, author: 'Wang', at: `2026-11-2${index}T08:00:00.000Z` }
      file.append(act, state)
    }
    file.close()
    const keeper = keeperOf(path)
    for (let turn = 0; turn < 2; turn++) {
      expect(keeper.answer({ kind: 'opened', project: PROJECT, path: projectPath, revision: 2 }).ok).toBe(true)
      expect(find(keeper, 'sentence')).toEqual(['The sentence before.'])
      expect(match(keeper, '大会今天开幕。')[0]?.unit).toMatchObject({ who: 'Wang', at: '2026-11-21T08:00:00.000Z' })
    }
    keeper.close()
  })

  it('hears of what another program writes to the same file', () => {
    const path = freshPath()
    const [one, other] = [keeperOf(path), keeperOf(path)]
    const li = reviewer()
    expect([find(one, '大会'), find(other, '大会')]).toEqual([[], []])
    one.answer({ kind: 'follow', change: li.confirm(2) })
    expect(find(other, '大会')).toEqual(['The meeting opens today.'])
    other.answer({ kind: 'follow', change: li.act({ kind: 'reopen', pair: 1, segment: 2 }) })
    expect(find(one, '大会')).toEqual([])
    one.close()
    other.close()
  })

  it('keeps everything over closing and opening', () => {
    const path = freshPath()
    const first = keeperOf(path)
    first.answer({ kind: 'follow', change: reviewer().confirm(2) })
    first.close()
    const again = keeperOf(path)
    expect(find(again, '大会')).toEqual(['The meeting opens today.'])
    again.close()
  })
})

describe('a memory file that cannot be used', () => {
  const broken: readonly (readonly [code: string, make: (path: string) => void])[] = [
    ['memory.damaged', (path) => writeFileSync(path, 'This is no database. '.repeat(500))],
    ['memory.foreign', (path) => sqlite(path, 'CREATE TABLE other (a)')],
    [
      'memory.newer',
      (path) => sqlite(path, `PRAGMA application_id = ${0x4475694d}; PRAGMA user_version = ${MEMORY_MIGRATIONS.length + 1}`),
    ],
  ]

  it.each(broken)('is %s, said in both languages, and left as it is', (code, make) => {
    const path = freshPath()
    make(path)
    const keeper = keeperOf(path)
    const answer = keeper.answer({ kind: 'list' })
    expect(answer).toMatchObject({ ok: false, problem: { code, message: { values: { path } } } })
    if (answer.ok) return
    for (const language of ['en', 'zh'] as const) {
      expect(wordProblem(answer.problem, language)).toContain(path)
      expect(wordProblem(answer.problem, language)).not.toMatch(/\{\w+\}/u)
    }
  })

  it('is busy while another program writes for long, and serves again afterwards', () => {
    const path = freshPath()
    const keeper = keeperOf(path)
    expect(find(keeper, '大会')).toEqual([])
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const li = reviewer()
    const change = li.confirm(2)
    // Reading goes on meanwhile.
    expect(find(keeper, '大会')).toEqual([])
    expect(keeper.answer({ kind: 'follow', change })).toMatchObject({ ok: false, problem: { code: 'memory.busy' } })
    other.exec('ROLLBACK')
    other.close()
    expect(keeper.answer({ kind: 'follow', change })).toEqual({ ok: true, value: null })
    expect(find(keeper, '大会')).toEqual(['The meeting opens today.'])
    keeper.close()
  })
})

function sqlite(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}
