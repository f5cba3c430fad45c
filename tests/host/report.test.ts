import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import { ReportDesk } from '../../main/host/report-desk.ts'
import { scoringOf, setScoring } from '../../main/host/scoring.ts'
import type { Flag, Segment, Verdict } from '../../src/model/index.ts'
import { applySteps, flagKey, markedKey, planRemark, rowTexts, type DocumentPair, type Step } from '../../src/review/index.ts'
import { DEFAULT_GBT_PROFILE, DEFAULT_MQM_PROFILE } from '../../src/score/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('report')
const desk = new ReportDesk()
afterAll(() => desk.close())

const SCORING = { mqm: DEFAULT_MQM_PROFILE, gbt: DEFAULT_GBT_PROFILE }

const flag = (english: string, target: string, change: Partial<Flag> = {}): Flag => ({
  rule: 'whole-rule',
  type: 'accuracy/mistranslation',
  severity: 'major',
  source: null,
  target: [target.indexOf(english), target.indexOf(english) + english.length],
  message: { code: 'unheard.of', values: {} },
  suggestions: [],
  ...change,
})

/** A project of three rows, whose acts are written one minute apart. */
class Project {
  readonly path: string
  readonly #file: ProjectFile
  #acts = 0
  #state

  constructor(name: string, pair: DocumentPair, flags: ReadonlyMap<number, readonly Flag[]>) {
    this.path = join(folder, `${name}.duizhao`)
    this.#file = ProjectFile.create(this.path, 'Tea & <harvest>')
    this.#file.addPair(pair, 1, flags)
    this.#state = this.#file.state()
  }

  get pair(): DocumentPair {
    const [pair] = this.#state.pairs
    if (!pair) throw new Error('there is one pair')
    return pair
  }

  segment(index: number): Segment {
    const segment = this.pair.segments[index]
    if (!segment) throw new Error(`there is no row ${index}`)
    return segment
  }

  do(...steps: readonly Step[]): void {
    this.#state = applySteps(this.#state, steps)
    const id = ++this.#acts
    const at = new Date(Date.UTC(2026, 10, 22, 8, id)).toISOString()
    this.#file.append({ id, kind: 'do', subject: id, name: 'confirm', author: 'Li', at, steps }, this.#state)
  }

  judge(index: number, found: Flag, after: Verdict): void {
    const segment = this.segment(index)
    this.do({ kind: 'judge', key: flagKey(this.pair, segment, found, rowTexts(this.pair, segment)), before: null, after })
  }

  /** A person marks words of the English as it stands. */
  mark(index: number, words: string, text: string): void {
    const by = { author: 'Li', at: '2026-11-22T08:00:00.000Z' }
    const range = [text.indexOf(words), text.indexOf(words) + words.length] as const
    const about = { kind: 'mark-error', pair: 1, segment: this.segment(index).id, side: 'target', base: text } as const
    const planned = planRemark(this.#state, { ...about, range, type: 'accuracy/mistranslation', severity: 'minor' }, by)
    if (!planned.ok) throw new Error(planned.problem.code)
    this.do(...planned.value.steps)
  }

  setAside(error: number): void {
    const dismissed: Verdict = { kind: 'dismissed', reason: 'acceptable', scope: 'flag', note: '' }
    this.do({ kind: 'judge', key: markedKey({ id: error }), before: null, after: dismissed })
  }

  review(index: number, correction: string | null = null): void {
    const { id, correction: before, state, locked } = this.segment(index)
    const mark: Step = { kind: 'mark', pair: 1, segment: id, before: { state, locked }, after: { state: 'reviewed', locked } }
    if (correction === null) this.do(mark)
    else this.do({ kind: 'rewrite', pair: 1, segment: id, before, after: correction }, mark)
  }

  flags(index: number, flags: readonly Flag[], fixed: readonly Flag[]): void {
    this.#file.putFlags(1, new Map([[this.segment(index).id, { flags, fixed }]]))
  }

  report(page = false) {
    const dated = page ? { at: '2026-11-22T09:00:00.000Z', program: 'Duizhao 1' } : null
    return desk.report({ path: this.path, pair: 1, language: 'en', scoring: scoringOf(this.#file), page: dated })
  }
}

const FIRST = 'Fill the short board.'
const SECOND = 'Tea of two billion.'
const THIRD = 'It rains.'
const CONFIRMED: Verdict = { kind: 'confirmed' }

function project(name: string, ...flags: readonly (readonly Flag[])[]): Project {
  const pair = pairOfRows(row('补短板。', FIRST), row('茶二百亿。', SECOND), row('下雨。', THIRD))
  return new Project(name, pair, new Map(pair.segments.map(({ id }, index) => [id, flags[index] ?? []])))
}

async function viewOf(made: ReturnType<Project['report']>) {
  const answer = await made
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value.view
}

describe('a report', () => {
  it('counts confirmed errors of reviewed rows, and no flag that is merely there or merely fixed', async () => {
    const [board, billion] = [flag('short board', FIRST), flag('two billion', SECOND, { severity: 'critical' })]
    const rains = flag('rains', THIRD)
    const review = project('counted', [board], [billion], [rains])
    review.judge(0, board, CONFIRMED)
    review.review(0, 'Shore up the weak link.')
    review.flags(0, [], [board])
    review.review(1, 'Tea of twenty billion.')
    review.flags(1, [], [billion])
    review.judge(2, rains, CONFIRMED)
    const view = await viewOf(review.report())
    expect(view.errors.map(({ segment, severity }) => [segment, severity])).toEqual([[review.segment(0).id, 'major']])
    expect(view.mqm.absolutePenalty).toBe(5)
    expect(view.waiting).toBe(1)
    expect(view.progress).toEqual({ total: 3, approved: 0, corrected: 2, open: 1 })
    expect(view.errors[0]).toMatchObject({
      machine: FIRST,
      machineRange: [9, 20],
      correction: 'Shore up the weak link.',
      reason: 'unheard.of',
    })
  })

  it('tells words of the machine that still stand from those that a correction brought in', async () => {
    const review = project('standing', [], [], [])
    const corrected = 'Do fill the short board, and fast.'
    review.review(0, corrected)
    const [standing, own] = [flag('short board', corrected), flag('and fast', corrected)]
    review.flags(0, [standing, own], [])
    review.judge(0, standing, CONFIRMED)
    review.judge(0, own, CONFIRMED)
    const { errors } = await viewOf(review.report())
    expect(errors.map(({ machineRange }) => machineRange)).toEqual([[9, 20]])
  })

  it('keeps an error that was confirmed before the words around it changed', async () => {
    const board = flag('short board', FIRST)
    const review = project('moved', [board])
    review.judge(0, board, CONFIRMED)
    review.review(0, 'Do fill the short board.')
    review.flags(0, [flag('short board', 'Do fill the short board.')], [])
    expect((await viewOf(review.report())).mqm.errors).toBe(1)
  })

  it('counts what a person marked, while no one set it aside, and not on words of a correction', async () => {
    const review = project('marked')
    review.mark(0, 'short board', FIRST)
    review.review(0, 'Shore up the weak link.')
    review.review(1, 'Tea, no less.')
    review.mark(1, 'no less', 'Tea, no less.')
    review.mark(2, 'rains', THIRD)
    review.review(2)
    review.setAside(3)
    const { errors } = await viewOf(review.report())
    expect(errors).toMatchObject([{ machine: FIRST, machineRange: [9, 20], severity: 'minor', reason: 'Marked by Li.' }])
  })

  it('leaves dismissed flags out', async () => {
    const board = flag('short board', FIRST)
    const review = project('dismissed', [board])
    review.judge(0, board, { kind: 'dismissed', reason: 'wrong', scope: 'flag', note: '' })
    review.review(0)
    expect((await viewOf(review.report())).mqm.errors).toBe(0)
  })

  it('counts the time from act to act, answers to flags within that of the row they led to', async () => {
    const board = flag('short board', FIRST)
    const review = project('timed', [board])
    review.review(1)
    review.judge(0, board, CONFIRMED)
    review.review(0)
    expect((await viewOf(review.report())).time).toEqual({ total: 120_000, median: 120_000, p90: 120_000 })
  })

  it('makes a page that says the same, with names as text', async () => {
    const board = flag('short board', FIRST)
    const review = project('page', [board])
    review.judge(0, board, CONFIRMED)
    review.review(0)
    const answer = await review.report(true)
    const page = answer.ok ? (answer.value.page ?? '') : ''
    expect(page).toContain('Tea &amp; &lt;harvest&gt;')
    expect(page).toContain('<mark>short board</mark>')
    expect(page).toContain('22 November 2026')
    expect(page).toContain('Li')
  })

  it('fails as opening the project does', async () => {
    const path = join(folder, 'nowhere.duizhao')
    const answer = await desk.report({ path, pair: null, language: 'en', scoring: SCORING, page: null })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'project.missing' } })
  })
})

describe('the scoring of a project', () => {
  const kept = () => {
    const values = new Map<string, string>()
    return { meta: (key: string) => values.get(key) ?? null, setMeta: (key: string, value: string) => void values.set(key, value) }
  }

  it('is that of the standards until it is set, and then what was set', () => {
    const file = kept()
    expect(scoringOf(file)).toEqual(SCORING)
    const stricter = { ...SCORING, mqm: { ...SCORING.mqm, passMark: 97 } }
    expect(setScoring(file, stricter)).toEqual({ ok: true, value: stricter })
    expect(scoringOf(file)).toEqual(stricter)
  })

  it('is not changed by what fits no profile', () => {
    const file = kept()
    const answer = setScoring(file, { ...SCORING, mqm: { ...SCORING.mqm, passMark: 120 } })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'score.profile-misfit', message: { values: { path: 'passMark' } } } })
    expect(scoringOf(file)).toEqual(SCORING)
  })

  it('is that of the standards where the file holds something else', () => {
    const file = kept()
    file.setMeta('scoring', '{"mqm": 1')
    expect(scoringOf(file)).toEqual(SCORING)
  })
})
