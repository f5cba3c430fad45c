import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { spellingOf, spellNow, watchSpelling as watch } from '../../renderer/state/spelling-marks.ts'
import { FIRST_VALUES, reviewStore } from '../../renderer/state/store.ts'
import { spellingMarksOf, textRuns } from '../../renderer/screen/review/grid/text-run.ts'
import type { CallInput, ProjectView } from '../../src/bridge/index.ts'
import type { Range } from '../../src/model/index.ts'

type Asked = CallInput<'spell'>

/** A question to the host that waits for its answer. */
interface Question {
  readonly rows: Asked['rows']
  answer(...ranges: readonly (readonly Range[])[]): Promise<void>
}

let questions: Question[]
let project = 0

function spelled(change: Partial<ProjectView> = {}): ProjectView {
  return { id: `project ${project}`, terms: [], words: [], ...change } as unknown as ProjectView
}

const watched: (() => void)[] = []

/** Watches a row until the test is over. */
function watchSpelling(id: number, text: string, listener: () => void): () => void {
  const leave = watch(id, text, listener)
  watched.push(leave)
  return leave
}

/** Until everything that was asked for after a rest is asked. */
const rest = () => vi.advanceTimersByTimeAsync(5000)

beforeEach(() => {
  vi.useFakeTimers()
  questions = []
  project++
  const ask = (_: string, { rows }: Asked) =>
    new Promise((resolve) => {
      questions.push({
        rows,
        answer: async (...ranges) => {
          resolve(ranges)
          await rest()
        },
      })
    })
  reviewStore.setState({ ...FIRST_VALUES, pair: 1, project: spelled(), ask: ask as never })
})

afterEach(async () => {
  for (const leave of watched.splice(0)) leave()
  for (const question of questions) await question.answer()
  vi.useRealTimers()
})

describe('the misspelled words of rows in sight', () => {
  it('are asked for together once the rows rest, and kept under their text', async () => {
    const heard = vi.fn()
    const leave = [watchSpelling(1, 'a rong word', heard), watchSpelling(2, 'all right', heard)]
    watchSpelling(3, 'gone at once', heard)()
    await rest()
    expect(questions.map(({ rows }) => rows)).toEqual([
      [
        { id: 1, text: 'a rong word' },
        { id: 2, text: 'all right' },
      ],
    ])
    await questions[0]?.answer([[2, 6]], [])
    expect(spellingOf(1, 'a rong word')).toEqual([[2, 6]])
    expect(spellingOf(1, 'another text')).toEqual([])
    expect(heard).toHaveBeenCalled()
    leave.forEach((end) => end())
    // What is known is not asked for again.
    watchSpelling(1, 'a rong word', heard)
    await rest()
    expect(questions).toHaveLength(1)
  })

  it('stay shown after a change of the words until the host has answered anew, and an older answer does not come back', async () => {
    watchSpelling(1, 'a rong wrod', () => undefined)
    await rest()
    await questions[0]?.answer([
      [2, 6],
      [7, 11],
    ])
    const late = spellNow(2, 'a rong one')
    reviewStore.setState({ project: spelled({ words: [{ word: 'rong', standing: 'right' }] }) })
    expect(spellingOf(1, 'a rong wrod')).toHaveLength(2)
    await rest()
    const again = spellNow(2, 'a rong one')
    await questions[3]?.answer([])
    await questions[2]?.answer([[7, 11]])
    await questions[1]?.answer([[2, 6]])
    await Promise.all([late, again])
    expect(spellingOf(1, 'a rong wrod')).toEqual([[7, 11]])
    expect(spellingOf(2, 'a rong one')).toEqual([])
  })

  it('are none while spelling is not marked, and nothing is asked', async () => {
    watchSpelling(1, 'a rong word', () => undefined)
    await rest()
    await questions[0]?.answer([[2, 6]])
    reviewStore.setState(({ preferences }) => ({ preferences: { ...preferences, spelling: 'off' } }))
    await rest()
    expect(spellingOf(1, 'a rong word')).toEqual([])
    expect(questions).toHaveLength(1)
  })

  it('of another project are forgotten', async () => {
    watchSpelling(1, 'a rong word', () => undefined)
    await rest()
    await questions[0]?.answer([[2, 6]])
    reviewStore.setState({ project: spelled({ id: 'another' }) })
    expect(spellingOf(1, 'a rong word')).toEqual([])
  })
})

describe('marks of misspelled words', () => {
  it('cut a text beside those of flags', () => {
    const runs = textRuns('a rong word', [...spellingMarksOf([[2, 6]]), { range: [0, 6], kind: 'flag', severity: 'major', key: 'f' }])
    expect(runs.map(({ text, severity, misspelt }) => [text, severity, misspelt ?? false])).toEqual([
      ['a ', 'major', false],
      ['rong', 'major', true],
      [' word', null, false],
    ])
  })
})
