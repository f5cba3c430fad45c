import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ProjectFile } from '../../main/host/project-file.ts'
import type { ReviewSession } from '../../main/host/session.ts'
import type { ModelFinding } from '../../src/model/index.ts'
import type { Intent } from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { sessionOn } from '../build/session.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('answer-session')
let count = 0
const open: ReviewSession[] = []
const closeAll = () => open.splice(0).forEach((session) => session.close())
afterEach(closeAll)

const WRONG: ModelFinding = {
  model: 'tiny',
  type: 'accuracy/mistranslation',
  severity: 'major',
  chinese: '小路',
  english: 'path',
  reason: { en: 'A road.', zh: '是公路。' },
  better: 'lane',
}
const MISSING: ModelFinding = { ...WRONG, type: 'accuracy/omission', chinese: '木头', english: '', better: '' }

/** A project of three rows, of which the first and the last are alike. */
function freshPath(): string {
  const path = join(folder, `${++count}.duizhao`)
  const file = ProjectFile.create(path, 'Test')
  file.addPair(
    pairOfRows(row('木头小路。', 'A long path.'), row('雨停了。', 'It rains. No more.'), row('木头小路。', 'A long path.')),
    1,
    new Map(),
  )
  file.close()
  return path
}

class Review {
  readonly session: ReviewSession
  #waiting: (() => void)[] = []

  constructor(path: string) {
    this.session = sessionOn(path, { onEvent: () => this.#waiting.splice(0).forEach((resolve) => resolve()) })
    open.push(this.session)
  }

  /** The model answers about a row as it stood when it was asked. */
  answer(segment: number, findings: readonly ModelFinding[], asked = this.session.rowsToAsk(1, [segment])) {
    return this.session.takeAnswers(
      1,
      'tiny',
      asked.map((one) => ({ row: one, findings })),
    )
  }

  async act(intent: Intent): Promise<void> {
    const outcome = await this.session.act(intent)
    if (!outcome.ok) throw new Error(outcome.problem.code)
  }

  /** The model's flags of a row, by the words that they mark. */
  flagged(segment: number): readonly string[] {
    const [texts] = this.session.rowsToAsk(1, [segment])
    const flags = this.session.flagsOf(1, segment)?.flags.filter(({ rule }) => rule === 'model-review') ?? []
    return flags.map(
      ({ source, target }) => `${source ? texts?.source.slice(...source) : ''}=${target ? texts?.target.slice(...target) : ''}`,
    )
  }

  /** Waits until the check says so of a row. */
  until(segment: number, ...flags: readonly string[]): Promise<void> {
    return this.eventually(() => this.flagged(segment).join() === flags.join())
  }

  async eventually(test: () => boolean): Promise<void> {
    while (!test()) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
}

describe('what a model says of a row', () => {
  it('is flagged there and where the texts are the same, and is still there when the project is opened again', async () => {
    const path = freshPath()
    const review = new Review(path)
    expect(review.answer(1, [WRONG, MISSING])).toEqual({ changed: 0 })
    await review.until(1, '小路=path', '木头=')
    await review.until(3, '小路=path', '木头=')
    closeAll()
    const again = new Review(path)
    expect(again.flagged(1)).toEqual(['小路=path', '木头='])
    again.session.recheck()
    await again.act({ kind: 'correct', pair: 1, segment: 2, text: 'The rain has stopped.' })
    await again.until(1, '小路=path', '木头=')
  })

  it('ends where a correction takes the words away, and comes back with them', async () => {
    const review = new Review(freshPath())
    review.answer(1, [WRONG])
    await review.until(1, '小路=path')
    await review.act({ kind: 'correct', pair: 1, segment: 1, text: 'A long lane.' })
    await review.eventually(() => review.session.flagsOf(1, 1)?.fixed[0]?.rule === 'model-review')
    expect(review.flagged(1)).toEqual([])
    await review.session.undo()
    await review.until(1, '小路=path')
  })

  it('outlives the correction of other words', async () => {
    const review = new Review(freshPath())
    review.answer(1, [WRONG])
    await review.until(1, '小路=path')
    await review.act({ kind: 'correct', pair: 1, segment: 1, text: 'On this path, wood and long.' })
    await review.until(1, '小路=path')
    expect(review.flagged(1)).toEqual(['小路=path'])
  })

  it('is dropped where the row was edited before the answer came', async () => {
    const review = new Review(freshPath())
    const asked = review.session.rowsToAsk(1, [1])
    await review.act({ kind: 'correct', pair: 1, segment: 1, text: 'A path.' })
    expect(review.answer(1, [WRONG], asked)).toEqual({ changed: 1 })
    expect(review.session.rowsToAsk(1, [1]).map((one) => review.session.isAnswered(one, 'tiny'))).toEqual([false])
  })

  it('gives way to what it says when it is asked again', async () => {
    const review = new Review(freshPath())
    review.answer(1, [WRONG, MISSING])
    await review.until(1, '小路=path', '木头=')
    review.answer(1, [])
    await review.until(1)
  })

  it('is gone with a merge, and back when that is undone', async () => {
    const review = new Review(freshPath())
    review.answer(2, [{ ...WRONG, chinese: '雨', english: 'rains' }])
    await review.until(2, '雨=rains')
    await review.act({ kind: 'merge', pair: 1, segment: 2 })
    await review.session.undo()
    await review.until(2, '雨=rains')
  })

  it('counts as an answer about the English as it is, by that model', async () => {
    const review = new Review(freshPath())
    const [asked] = review.session.rowsToAsk(1, [1])
    if (!asked) throw new Error('no row')
    review.answer(1, [])
    expect([review.session.isAnswered(asked, 'tiny'), review.session.isAnswered(asked, 'other')]).toEqual([true, false])
    await review.act({ kind: 'correct', pair: 1, segment: 1, text: 'A lane.' })
    expect(review.session.rowsToAsk(1, [1]).map((one) => review.session.isAnswered(one, 'tiny'))).toEqual([false])
  })

  it('cannot be written into a project that is closed', () => {
    const review = new Review(freshPath())
    const asked = review.session.rowsToAsk(1, [1])
    closeAll()
    expect(review.answer(1, [WRONG], asked)).toEqual({ changed: 1 })
  })
})
