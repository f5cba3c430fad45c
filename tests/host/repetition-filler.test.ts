import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import type { ReviewSession } from '../../main/host/session.ts'
import type { ChangeView, Preferences } from '../../src/bridge/index.ts'
import type { Intent } from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { sessionOn } from '../build/session.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('filler')
const open: ReviewSession[] = []
let count = 0
afterEach(() => open.splice(0).forEach((session) => session.close()))

/** The same sentence twice in one pair and, in traditional characters and full width, once in another. */
function project(choice: Preferences['repetitions'] = 'fill'): ReviewSession {
  const path = join(folder, `${++count}.duizhao`)
  const made = ProjectFile.create(path, 'Lemons')
  made.addPair(
    pairOfRows(row('开船3次。', 'Open ship 3 times.'), row('别的。', 'Other.'), row('开船3次。', 'Open ship 3 times.')),
    1,
    new Map(),
  )
  made.addPair({ ...pairOfRows(row('開船３次。', 'Opening ship three times.'), row('完。', 'End.')), id: 2 }, 1, new Map())
  made.close()
  const session = sessionOn(path, { repetitions: () => choice })
  open.push(session)
  return session
}

async function done(session: ReviewSession, intent: Intent): Promise<ChangeView> {
  const outcome = await session.act(intent)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

const confirm = (text: string, segment = 1, pair = 1): Intent => ({ kind: 'confirm', pair, segment, text })
const reading = (session: ReviewSession) =>
  [1, 2].flatMap((pair) =>
    session
      .rows(pair)
      .rowsAt(1, 9)
      .rows.map(({ target, state }) => `${target} ${state}`),
  )

describe('a confirmation', () => {
  it('fills the repetitions in all pairs, to be confirmed, as one step with it', async () => {
    const session = project()
    const before = reading(session)
    const change = await done(session, confirm('She sailed 3 times.'))
    expect(change).toMatchObject({ filled: 2, undo: 'confirm', focus: { pair: 1, segment: 1 } })
    expect(change.pairs.map(({ pair }) => pair)).toEqual([1, 2])
    expect(reading(session)).toEqual([
      'She sailed 3 times. reviewed',
      'Other. translated',
      'She sailed 3 times. translated',
      'She sailed 3 times. translated',
      'End. translated',
    ])
    expect(session.history(1, 3).map(({ name, after }) => [name, after])).toEqual([['fill', 'She sailed 3 times.']])
    expect(session.history(1, 1).map(({ name }) => name)).toEqual(['confirm'])
    await session.undo()
    expect(reading(session)).toEqual(before)
    await session.redo()
    expect(reading(session)[3]).toBe('She sailed 3 times. translated')
  })

  it('leaves what a person wrote, confirmed or locked', async () => {
    const session = project()
    await done(session, { kind: 'correct', pair: 1, segment: 3, text: 'Mine.' })
    await done(session, { kind: 'lock', pair: 2, segment: 1, locked: true })
    expect(await done(session, confirm('She sailed 3 times.'))).not.toHaveProperty('filled')
    expect(reading(session).slice(2, 4)).toEqual(['Mine. translated', 'Opening ship three times. translated'])
  })

  it('follows a second thought, but not over what was changed since', async () => {
    const session = project()
    await done(session, confirm('She sailed 3 times.'))
    await done(session, { kind: 'correct', pair: 2, segment: 1, text: 'She sailed thrice.' })
    expect(await done(session, confirm('It sailed 3 times.'))).toMatchObject({ filled: 1 })
    expect(reading(session).slice(2, 4)).toEqual(['It sailed 3 times. translated', 'She sailed thrice. translated'])
  })

  it('leaves the confirmed row as it is when the filling alone is taken back', async () => {
    const session = project()
    await done(session, confirm('She sailed 3 times.'))
    await done(session, { kind: 'unfill', pair: 1, segment: 1 })
    expect(reading(session).slice(0, 4)).toEqual([
      'She sailed 3 times. reviewed',
      'Other. translated',
      'Open ship 3 times. translated',
      'Opening ship three times. translated',
    ])
  })

  it('asks first where that is preferred', async () => {
    const session = project('ask')
    expect(await done(session, confirm('She sailed 3 times.'))).toMatchObject({ fillable: 2 })
    expect(reading(session)[3]).toBe('Opening ship three times. translated')
    expect(await done(session, { kind: 'fill', pair: 1, segment: 1 })).toMatchObject({ filled: 2, undo: 'fill' })
    expect(reading(session)[3]).toBe('She sailed 3 times. translated')
  })

  it('says and does nothing where repetitions are left alone', async () => {
    const session = project('leave')
    const change = await done(session, confirm('She sailed 3 times.'))
    expect([change.filled, change.fillable, reading(session)[3]]).toEqual([undefined, undefined, 'Opening ship three times. translated'])
  })
})
