import { join } from 'node:path'
import { expect, it } from 'vitest'
import { AuthorBook } from '../../main/host/author-book.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import { applySteps, plan, type Act, type Intent } from '../../src/review/index.ts'
import { pairOfRows, row } from '../build/pair.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('authors')

it('knows who was the last to change a row, as the log does and as acts go on', () => {
  const file = ProjectFile.create(join(folder, 'shared.duizhao'), 'Shared')
  file.addPair(pairOfRows(row('一。', 'One.'), row('二。', 'Two.'), row('三。', 'Three.')), 1, new Map())
  let state = file.state()
  const book = new AuthorBook(file.log)
  const act = (author: string, intent: Intent) => {
    const planned = plan(state, intent, author)
    if (!planned.ok) throw new Error(planned.problem.code)
    state = applySteps(state, planned.value.steps)
    const id = file.log.last() + 1
    const done: Act = {
      id,
      kind: 'do',
      subject: id,
      name: planned.value.name,
      steps: planned.value.steps,
      author,
      at: '2026-11-22T08:00:00.000Z',
    }
    file.append(done, state)
    book.follow(done.steps, author)
  }
  const of = (author: string, one = book) => [1, 2, 3].map((segment) => one.isOf(author, 1, segment))
  act('Li', { kind: 'confirm', pair: 1, segment: 1 })
  act('Li', { kind: 'correct', pair: 1, segment: 2, text: 'Twice.' })
  // Of one person alone every row that was changed at all is theirs.
  expect([of('Li')[0], of('Li')[1], of('Wu').some(Boolean)]).toEqual([true, true, false])
  act('Wu', { kind: 'confirm', pair: 1, segment: 2 })
  act('Wu', { kind: 'correct', pair: 1, segment: 3, text: 'Thrice.' })
  act('Li', { kind: 'correct', pair: 1, segment: 3, text: 'Three times.' })
  for (const one of [book, new AuthorBook(file.log)]) {
    expect(of('Li', one)).toEqual([true, false, true])
    expect(of('Wu', one)).toEqual([false, true, false])
  }
  file.close()
})
