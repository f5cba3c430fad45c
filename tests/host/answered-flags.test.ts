import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answeredJob } from '../../main/host/answered-job.ts'
import { dismissReach, withKeysAmong, type FlaggedProject } from '../../main/host/dismiss-reach.ts'
import { ProjectFile, type RowFlags } from '../../main/host/project-file.ts'
import type { Flag, Verdict } from '../../src/model/index.ts'
import { applySteps, flagKey, ruleKey, termKey, type ReviewState, type Step } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('answered')
const DISMISSED: Verdict = { kind: 'dismissed', reason: 'wrong', scope: 'flag', note: '' }

const CHINESE = ['短板一。', '短板和长板。', '短板三。', '长板四。'] as const
const ENGLISH = ['Short board one.', 'Short board and long board.', 'Short board three.', 'Long board four.'] as const
const PAIR = pairOfRows(...CHINESE.map((chinese, at) => row(chinese, ENGLISH[at] ?? '')))

/** The flag of a rule on the Chinese `chinese` of a row; with `concept` where one is given. */
function flagOn(index: number, rule: string, chinese: string, concept?: string): Flag {
  const at = CHINESE[index]?.indexOf(chinese) ?? 0
  const base = { rule, type: 'terminology/wrong-term', severity: 'major', target: null, suggestions: [] } as const
  return { ...base, source: [at, at + chinese.length], message: { code: 'omission', values: {} }, ...(concept ? { concept } : {}) }
}

const FLAGS: readonly (readonly Flag[])[] = [
  [flagOn(0, 'term', '短板', 'duanban')],
  [flagOn(1, 'term', '短板', 'duanban'), flagOn(1, 'term', '长板', 'changban'), flagOn(1, 'name', '短板')],
  [flagOn(2, 'term', '短板', 'duanban')],
  [flagOn(3, 'term', '长板', 'changban'), flagOn(3, 'name', '长板')],
]

function keyOf(index: number, place: number): string {
  const [segment, flag] = [PAIR.segments[index], FLAGS[index]?.[place]]
  if (!segment || !flag) throw new Error('no such flag')
  return flagKey(PAIR, segment, flag)
}

function projectOf(verdicts: ReadonlyMap<string, Verdict> = new Map()): FlaggedProject {
  const found = (segment: number): RowFlags => ({ flags: FLAGS[segment - 1] ?? [], fixed: [] })
  return { state: { ...stateOf(PAIR), verdicts }, facts: (_, segment) => found(segment).flags, of: (_, segment) => found(segment) }
}

describe('how far a dismissal reaches', () => {
  it.each([
    ['the term of a concept in three rows', keyOf(0, 0), 1, [1, 1], { row: 1, term: 3, rule: 5, listed: 1 }],
    ['a row with two flags of the rule, all rows listed', keyOf(1, 1), 2, [1, 4], { row: 2, term: 2, rule: 5, listed: 5 }],
    ['a flag without a concept, by its Chinese words', keyOf(1, 2), 2, [3, 2], { row: 1, term: 1, rule: 2, listed: 1 }],
  ])('%s', (_, key, segment, among, counts) => {
    expect(dismissReach(projectOf(), key, { pair: 1, segment, among })).toEqual(counts)
  })

  it('counts nothing that somebody has answered', () => {
    const verdicts = new Map<string, Verdict>([
      [keyOf(0, 0), DISMISSED],
      [keyOf(2, 0), { kind: 'confirmed' }],
    ])
    expect(dismissReach(projectOf(verdicts), keyOf(1, 0), { pair: 1, segment: 2, among: [1, 4] })).toEqual({
      row: 2,
      term: 1,
      rule: 3,
      listed: 3,
    })
  })

  it('names the flags of the rule in the rows, once each', () => {
    const intent = { kind: 'dismiss', keys: [keyOf(1, 0)], reason: 'wrong', scope: 'flag', note: '' } as const
    const widened = withKeysAmong(projectOf(), { ...intent, among: { pair: 1, rows: [1, 2] } })
    expect(widened).toEqual({ ...intent, keys: [keyOf(1, 0), keyOf(0, 0), keyOf(1, 1)] })
  })
})

describe('what became of the flags of a project', () => {
  it('is counted by rule, and every dismissal in force says of how many flags', () => {
    const path = join(folder, 'answered.duizhao')
    const file = ProjectFile.create(path, 'Test')
    file.addPair(PAIR, 1, new Map(PAIR.segments.map(({ id }, index) => [id, FLAGS[index] ?? []])))
    const termwide = termKey(FLAGS[0]?.[0] ?? flagOn(0, 'term', '短板'), { source: '短板一。', target: '' })
    judge(file, 1, [[termwide, { ...DISMISSED, scope: 'term' }]])
    judge(file, 2, [[keyOf(3, 0), { kind: 'confirmed' }]])
    judge(file, 3, [[ruleKey({ rule: 'name' }), { ...DISMISSED, reason: 'acceptable', scope: 'rule', note: 'names are right' }]])
    const [segment] = PAIR.segments
    file.putFlags(1, new Map([[segment?.id ?? 0, { flags: FLAGS[0] ?? [], fixed: [flagOn(0, 'number', '一')] }]]))
    file.close()
    const answer = answeredJob(path)
    expect(answer.ok && answer.value.rules).toEqual([
      { rule: 'term', open: 1, dismissed: 3, wrong: 3, confirmed: 1, corrected: 0 },
      { rule: 'number', open: 0, dismissed: 0, wrong: 0, confirmed: 0, corrected: 1 },
      { rule: 'name', open: 0, dismissed: 2, wrong: 0, confirmed: 0, corrected: 0 },
    ])
    expect(answer.ok && answer.value.dismissals).toMatchObject([
      { rule: 'name', scope: 'rule', note: 'names are right', flags: 2, made: { act: 3, author: 'Li' } },
      { rule: 'term', scope: 'term', flags: 3, chinese: '短板', row: { pair: 1, segment: 1, number: 1 } },
    ])
  })

  it('fails as opening a project does', () => {
    expect(answeredJob(join(folder, 'nowhere.duizhao'))).toMatchObject({ ok: false, problem: { code: 'project.missing' } })
  })
})

function judge(file: ProjectFile, id: number, verdicts: readonly (readonly [string, Verdict])[]): void {
  const steps: readonly Step[] = verdicts.map(([key, after]) => ({ kind: 'judge', key, before: null, after }))
  const before: ReviewState = file.state()
  const at = `2026-11-22T08:00:0${id}.000Z`
  file.append({ id, kind: 'do', subject: id, name: 'dismiss', steps, author: 'Li', at }, applySteps(before, steps))
}
