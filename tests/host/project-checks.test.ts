import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksView, packsInUse } from '../../main/host/check-choice.ts'
import { projectChecks, setProjectChecks } from '../../main/host/project-checks.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import { USUAL_PROFILE, type CheckProfile } from '../../src/check/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('project-checks')
const PACKS = ['base/measure', 'base/policy'].map((id) => ({ id, name: id, concepts: [] }))

const HOUSE: CheckProfile = {
  rulesOn: ['tense-year'],
  rulesOff: ['number'],
  packsOff: ['base/policy'],
  severities: { term: 'critical' },
  parameters: { omission: { characters: 500 } },
}

function project(name: string): ProjectFile {
  return ProjectFile.create(join(folder, `${name}.duizhao`), name)
}

describe('what is checked in a project', () => {
  it('is kept in its file', () => {
    const file = project('kept')
    expect(projectChecks(file)).toBeNull()
    setProjectChecks(file, HOUSE)
    const { path } = file
    file.close()
    const again = ProjectFile.open(path)
    expect(projectChecks(again)).toEqual(HOUSE)
    again.close()
  })

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"rulesOn": "all"}'],
  ])('is as if not chosen where the file holds %s', (name, text) => {
    const file = project(name)
    file.setMeta('checks', text)
    expect(projectChecks(file)).toBeNull()
    file.close()
  })

  it('was kept without severities and figures by former versions', () => {
    const file = project('former')
    file.setMeta('checks', '{"rulesOn":[],"rulesOff":["number"],"packsOff":[]}')
    expect(projectChecks(file)).toEqual({ ...USUAL_PROFILE, rulesOff: ['number'] })
    file.close()
  })
})

describe('what the window shows of it', () => {
  it('is each rule as it is set, its figures within their bounds', () => {
    const { isOwn, rules, packs } = checksView(PACKS, HOUSE, true)
    const rule = (id: string) => rules.find((one) => one.id === id)
    expect(isOwn).toBe(true)
    expect([rule('number')?.on, rule('tense-year')?.on, rule('term')?.chosenSeverity]).toEqual([false, true, 'critical'])
    expect(rule('omission')?.parameters.map(({ id, value, usual }) => [id, value, usual])).toEqual([
      ['characters', 200, 24],
      ['letters', 0.9, 0.9],
    ])
    expect(packs.map(({ on }) => on)).toEqual([true, false])
    expect(packsInUse(PACKS, HOUSE).map(({ id }) => id)).toEqual(['base/measure'])
  })
})
