import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { glimpse } from '../../main/host/glimpse.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import { rowView } from '../../main/host/row-view.ts'
import { forceUnwrap, type Flag } from '../../src/model/index.ts'
import { applySteps, plan, type Intent } from '../../src/review/index.ts'
import { SCHEMA_VERSION } from '../../src/store/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('glimpse')
let count = 0

const flag: Flag = {
  rule: 'term',
  type: 'terminology/wrong-term',
  severity: 'major',
  source: [0, 1],
  target: [0, 3],
  message: { code: 'term.forbidden', values: { found: 'One' } },
  suggestions: [{ text: 'Single' }],
}

/** A project of many rows, in which some things were done. */
function made(...intents: readonly Intent[]): string {
  const path = join(folder, `${++count}.duizhao`)
  const file = ProjectFile.create(path, 'Harbour')
  const rows = Array.from({ length: 700 }, (_, at) => row(`第${at}天，船到了。风停了。`, `On day ${at} the ship came. The wind fell.`))
  file.addPair(pairOfRows(row('一。', 'One.'), row('', 'Extra.'), ...rows), 1, new Map([[1, [flag]]]))
  for (const [at, intent] of intents.entries()) {
    const state = file.state()
    const planned = plan(state, intent, 'Li')
    if (!planned.ok) throw new Error(planned.problem.code)
    const act = { id: at + 1, kind: 'do', subject: at + 1, ...planned.value, author: 'Li', at: '2026-11-22T08:00:00.000Z' } as const
    file.append(act, applySteps(state, planned.value.steps))
  }
  file.close()
  return path
}

/** What of a row only the whole project tells. */
const NOT_COMPARED = { repeated: false, inconsistent: false, filled: false, mine: false }

/** The first rows as the window gets them of the open project. */
function opened(path: string, most: number) {
  const file = ProjectFile.open(path)
  const state = file.state()
  const pair = forceUnwrap('a project has a pair', state.pairs[0])
  const rows = pair.segments.slice(0, most).map((segment, at) =>
    rowView(pair, segment, file.flagTable.of(pair.id, segment.id), state, {
      number: at + 1,
      ...NOT_COMPARED,
    }),
  )
  file.close()
  return rows
}

/** The key of the flag that every such project has. */
function keyOfFlag(): string {
  return forceUnwrap('the first row has a flag', opened(made(), 1)[0]?.flags[0]).key
}

const shown = (path: string) => glimpse(path, 0)

const comment: Intent = { kind: 'comment', pair: 1, segment: 1, text: 'Is it?', quote: null }

describe('the first rows of a project that is not open yet', () => {
  it.each<[string, readonly Intent[]]>([
    ['as they were made', []],
    [
      'corrected, confirmed, commented on',
      [{ kind: 'confirm', pair: 1, segment: 1, text: 'Only one.' }, { kind: 'lock', pair: 1, segment: 3, locked: true }, comment],
    ],
    ['with rows merged', [{ kind: 'merge', pair: 1, segment: 3 }]],
    ['with a flag set aside', [{ kind: 'dismiss', keys: [keyOfFlag()], reason: 'acceptable', scope: 'flag', note: '' }]],
  ])('are those that it opens with: %s', (_, intents) => {
    const path = made(...intents)
    const rows = shown(path)?.rows ?? []
    expect(rows).toHaveLength(40)
    expect(rows).toEqual(opened(path, 40))
    expect(shown(path)?.name).toBe('Harbour')
  })

  it('leave the file alone, and can be read while somebody has it open', () => {
    const path = made()
    const before = readFileSync(path)
    shown(path)
    expect(readFileSync(path).equals(before)).toBe(true)
    const file = ProjectFile.open(path)
    expect(shown(path)?.rows).toHaveLength(40)
    file.close()
  })

  it.each<[string, (path: string) => void]>([
    ['a file that is not there', (path) => rmSync(path)],
    ['a file of something else', (path) => writeFileSync(path, 'x'.repeat(20_000))],
    ['an older schema', (path) => execute(path, `PRAGMA user_version = ${SCHEMA_VERSION - 1}`)],
    ['a newer schema', (path) => execute(path, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`)],
    ['a row of sentences that are not there', (path) => execute(path, "UPDATE segment SET source = '[5000]' WHERE id = 2")],
    ['damaged flags', (path) => execute(path, "UPDATE flag SET flags = '[{}]'")],
    ['a damaged list of sentences', (path) => execute(path, "UPDATE document SET sentences = 'nothing'")],
  ])('are not shown of %s: opening it says what is the matter', (_, damage) => {
    const path = made()
    damage(path)
    expect(shown(path)).toBeNull()
  })

  it('are not shown where sentences were cut by hand, nor of a short project', () => {
    expect(shown(made({ kind: 'cut', pair: 1, segment: 3, source: 4, target: null, split: false }))).toBeNull()
    expect(glimpse(made())).toBeNull()
  })
})

function execute(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}
