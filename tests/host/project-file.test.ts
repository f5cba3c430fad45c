import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { lockProject } from '../../main/host/lock.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import type { Flag } from '../../src/model/index.ts'
import { applySteps, invertSteps, plan, type Act, type Intent, type ReviewState } from '../../src/review/index.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/index.ts'
import { pairOfRows, reading, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { contentOf } from '../golden/schema/content.ts'

const folder = temporaryFolder('project-file')
let count = 0
const freshPath = () => join(folder, `${++count}.duizhao`)

const flag: Flag = {
  rule: 'term',
  type: 'terminology/wrong-term',
  severity: 'major',
  source: [0, 1],
  target: [0, 3],
  message: { code: 'term.forbidden', values: { found: 'One' } },
  suggestions: [{ text: 'Single' }],
  concept: 'yi',
}

function filled(path = freshPath()): ProjectFile {
  const file = ProjectFile.create(path, 'Interview')
  file.addPair(pairOfRows(row('一。', 'One.'), row('二。三。', 'Two. Three.'), row('', 'Extra.')), 0.87, new Map([[1, [flag]]]))
  return file
}

/** Writes an act as a session does; gives the state after it. */
function act(file: ProjectFile, state: ReviewState, intent: Intent): ReviewState {
  const planned = plan(state, intent, 'Li')
  if (!planned.ok) throw new Error(planned.problem.code)
  const id = (file.acts().at(-1)?.id ?? 0) + 1
  const entry: Act = { id, kind: 'do', subject: id, ...planned.value, author: 'Li', at: '2026-11-22T08:00:00.000Z' }
  const after = applySteps(state, entry.steps)
  file.append(entry, after)
  return after
}

describe('a project file', () => {
  it('gives back what was put in, after closing and opening', () => {
    const path = freshPath()
    const file = filled(path)
    const state = file.state()
    file.close()
    const again = ProjectFile.open(path)
    expect(again.state()).toEqual(state)
    expect(again.meta('name')).toBe('Interview')
    expect(again.likeness(1)).toBe(0.87)
    expect(again.flags().get('1:1')).toEqual({ flags: [flag], fixed: [] })
    expect(again.check()).toEqual([])
    again.close()
  })

  it('holds after each act exactly the state that the act led to', () => {
    const path = freshPath()
    const file = filled(path)
    let state = file.state()
    const intents: Intent[] = [
      { kind: 'confirm', pair: 1, segment: 1, text: 'One, corrected.' },
      { kind: 'split', pair: 1, segment: 2, source: 1, target: 1 },
      { kind: 'merge', pair: 1, segment: 5 },
      { kind: 'put-term', concept: { id: 'yi', chinese: ['一'], english: [{ text: 'one', status: 'preferred' }] } },
      { kind: 'dismiss', keys: ['k'], reason: 'wrong', scope: 'flag', note: '' },
      { kind: 'move', pair: 1, segment: 1, side: 'source', to: 'next' },
      { kind: 'cut', pair: 1, segment: 8, source: 1, target: 2, split: true },
      { kind: 'cut', pair: 1, segment: 10, source: null, target: 1, split: false },
      { kind: 'join', pair: 1, segment: 10, side: 'target', before: 1 },
      { kind: 'link', pair: 1, segment: 9, english: 6 },
      { kind: 'border', pair: 1, segment: 10, border: true },
      { kind: 'doubt', pair: 1, segment: 10, doubted: true },
    ]
    for (const intent of intents) {
      state = act(file, state, intent)
      const other = ProjectFile.open(path, { readOnly: true })
      expect(other.state()).toEqual(state)
      other.close()
    }
    expect(reading(state.pairs[0] ?? pairOfRows())).toEqual(['={One, corrected.}', '一=Three. Extra.', '=Tw', '。二。=o.', '三。='])
    expect(file.acts().map(({ name }) => name)).toEqual([
      'confirm',
      'split',
      'merge',
      'add-term',
      'dismiss',
      'move',
      'cut',
      'cut',
      'join',
      'link',
      'border',
      'doubt',
    ])
    for (const done of file.acts().toReversed()) {
      const steps = invertSteps(done.steps)
      state = applySteps(state, steps)
      file.append({ ...done, id: (file.acts().at(-1)?.id ?? 0) + 1, kind: 'undo', subject: done.id, steps }, state)
      const other = ProjectFile.open(path, { readOnly: true })
      expect(other.state()).toEqual(state)
      other.close()
    }
    expect(reading(state.pairs[0] ?? pairOfRows())).toEqual(['一。=One.', '二。三。=Two. Three.', '=Extra.'])
    expect(file.check()).toEqual([])
    file.close()
  })

  it('keeps its order when rows between the same two neighbours are split again and again', () => {
    const file = ProjectFile.create(freshPath(), 'Order')
    const many = 120
    file.addPair(
      pairOfRows(row('始。', 'Start.'), row('甲。'.repeat(many), 'Word. '.repeat(many).trim()), row('终。', 'End.')),
      1,
      new Map(),
    )
    let state = file.state()
    for (let left = many; left > 1; left--) {
      const segment = state.pairs[0]?.segments.find(({ source }) => source.length === left)
      state = act(file, state, { kind: 'split', pair: 1, segment: segment?.id ?? 0, source: 1, target: 1 })
    }
    expect(file.state().pairs[0]?.segments).toEqual(state.pairs[0]?.segments)
    file.close()
  })

  it('lets nobody rewrite its log', () => {
    const path = freshPath()
    const file = filled(path)
    act(file, file.state(), { kind: 'correct', pair: 1, segment: 1, text: 'x' })
    file.close()
    const database = new DatabaseSync(path)
    expect(() => database.exec(`UPDATE act SET author = 'nobody'`)).toThrow(/append-only/)
    expect(() => database.exec('DELETE FROM act')).toThrow(/append-only/)
    database.close()
  })

  it('leaves nothing of an act behind when it cannot be written whole', () => {
    const file = filled()
    const before = file.state()
    const planned = plan(before, { kind: 'merge', pair: 1, segment: 1 }, 'Li')
    if (!planned.ok) throw new Error('unplanned')
    const broken: Act = { id: 1, kind: 'do', subject: 1, ...planned.value, author: null as unknown as string, at: 'now' }
    expect(() => file.append(broken, applySteps(before, broken.steps))).toThrow(/NOT NULL/)
    expect(file.state()).toEqual(before)
    expect(file.acts()).toEqual([])
    file.close()
  })
})

describe('the facts of flags', () => {
  const { concept: _, ...numeric } = { ...flag, rule: 'number', severity: 'minor' as const }
  const facts = [
    { rule: 'term', severity: 'major', concept: 'yi' },
    { rule: 'number', severity: 'minor' },
  ]

  it('are those of the flags, and follow them', () => {
    const file = filled()
    file.putFlags(1, new Map([[2, { flags: [flag, numeric], fixed: [] }]]))
    file.putFlags(1, new Map([[1, { flags: [], fixed: [flag] }]]))
    expect([...(file.flagTable.facts().get(1) ?? [])]).toEqual([[2, facts]])
    expect(file.flagTable.of(1, 1)).toEqual({ flags: [], fixed: [flag] })
    expect(file.flagTable.of(1, 3)).toBeUndefined()
    file.close()
  })

  it('are made for a file of an older schema, also where it is only read', () => {
    const path = join(folder, 'facts.duizhao')
    copyFileSync(join(import.meta.dirname, '..', 'golden', 'schema', 'v3.duizhao.sqlite'), path)
    const database = new DatabaseSync(path)
    const insert = database.prepare('INSERT OR REPLACE INTO flag (pair, segment, flags, fixed) VALUES (1, ?, ?, ?)')
    insert.run(1, JSON.stringify([flag, numeric]), '[]')
    insert.run(3, '[]', JSON.stringify([flag]))
    insert.run(4, 'damaged', '[]')
    database.close()
    for (const readOnly of [true, false]) {
      const file = ProjectFile.open(path, { readOnly })
      expect([...(file.flagTable.facts().get(1) ?? [])]).toEqual([[1, facts]])
      expect(() => file.flagTable.of(1, 4)).toThrow('project.damaged')
      expect(() => file.flagTable.of(1, 4)).toThrow('flags of row 4: not JSON')
      file.close()
    }
  })
})

describe('opening says what is wrong with', () => {
  const problem = (open: () => unknown) => {
    try {
      open()
      return 'opened'
    } catch (error) {
      return (error as { problem?: { code: string } }).problem?.code ?? String(error)
    }
  }
  it('a file that is not there', () => expect(problem(() => ProjectFile.open(join(folder, 'none.duizhao')))).toBe('project.missing'))
  it('a file that is no database', () => {
    const path = freshPath()
    writeFileSync(path, 'x'.repeat(5000))
    expect(problem(() => ProjectFile.open(path))).toBe('project.damaged')
  })
  it('a database of another program', () => {
    const path = freshPath()
    new DatabaseSync(path).exec('CREATE TABLE other (x)')
    expect(problem(() => ProjectFile.open(path))).toBe('project.foreign')
  })
  it.each([
    ['a row', `UPDATE segment SET source = '[0,7]' WHERE id = 2`, 'row 2: [0,7] is no list of sentences'],
    ['a row', `UPDATE segment SET target = 'nonsense' WHERE id = 1`, 'row 1: not JSON'],
    ['a row', `UPDATE segment SET source = '[0.5]' WHERE id = 1`, 'row 1: [0.5] is no list of sentences'],
    ['a reason', `UPDATE segment SET reasons = '[{}]' WHERE id = 3`, 'row 3 at 0.code'],
    [
      'a sentence',
      `UPDATE document SET sentences = '[{"range":[0,2],"paragraph":0},{"range":[3]}]'`,
      'sentences of source of pair 1 at 1: {',
    ],
    ['a paragraph', `UPDATE document SET paragraphs = '[null]' WHERE side = 'target'`, 'paragraphs of target of pair 1 at 0: null'],
    ['a document', `DELETE FROM document WHERE side = 'target'`, 'pair 1 has no target'],
    ['a verdict', `INSERT INTO verdict VALUES ('k', '{"kind":"x"}')`, 'a verdict at kind'],
  ])('damage of %s, with its place: %s', (_, sql, place) => {
    const path = freshPath()
    filled(path).close()
    const database = new DatabaseSync(path)
    database.exec(sql)
    database.close()
    const file = ProjectFile.open(path)
    expect(problem(() => file.state())).toBe('project.damaged')
    expect(() => file.state()).toThrow(JSON.stringify(place).slice(1, -1))
    file.close()
  })
  it('a project of a newer program', () => {
    const path = freshPath()
    filled(path).close()
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`)
    database.close()
    expect(problem(() => ProjectFile.open(path))).toBe('project.newer')
  })
  it('a project that another program holds', () => {
    const path = freshPath()
    filled(path).close()
    const lock = lockProject(path)
    expect(problem(() => lockProject(path))).toBe('project.locked')
    lock.release()
    expect(existsSync(`${path}-lock`)).toBe(false)
    lockProject(path).release()
  })
})

describe('every schema version that a release wrote', () => {
  const golden = join(import.meta.dirname, '..', 'golden', 'schema')
  const versions = readdirSync(golden).filter((name) => name.endsWith('.duizhao.sqlite'))
  it('has a file here', () => expect(versions.length).toBe(MIGRATIONS.length))
  it.each(versions)('%s opens and reads as written beside it', (name) => {
    const path = join(folder, name)
    copyFileSync(join(golden, name), path)
    const file = ProjectFile.open(path)
    const expected: unknown = JSON.parse(readFileSync(join(golden, name.replace('.duizhao.sqlite', '.json')), 'utf8'))
    // Before the third version no model was asked, before the fifth nobody could say anything of a row.
    expect(contentOf(file)).toEqual({ answers: [], threads: [], errors: [], ...(expected as object) })
    expect(file.check()).toEqual([])
    file.close()
  })
  it.each(versions)('%s can be read where it may not be written', (name) => {
    const path = join(folder, `read-${name}`)
    copyFileSync(join(golden, name), path)
    const file = ProjectFile.open(path, { readOnly: true })
    expect(file.state().pairs).toHaveLength(1)
    file.close()
  })
})
