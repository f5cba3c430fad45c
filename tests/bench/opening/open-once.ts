import { PackShelf } from '../../../main/host/pack-shelf.ts'
import { ProjectFile } from '../../../main/host/project-file.ts'
import { applySteps, invertSteps, plan, type Act, type ReviewState, type Step } from '../../../src/review/index.ts'
import { sessionOn } from '../../build/session.ts'

/** Opens the project named on the command line once, says what each phase took, and then writes acts to it. Used by `opening.ts`. */
const path = process.argv[2] ?? ''
const MANY = 5000

function timed<T>(what: string, work: () => T): T {
  const [wall, before] = [performance.now(), process.cpuUsage()]
  const value = work()
  const { user, system } = process.cpuUsage(before)
  console.log(`| ${what} | ${((user + system) / 1000).toFixed(1)} ms | ${(performance.now() - wall).toFixed(1)} ms |`)
  return value
}

console.log('| what | processor | clock |\n| --- | --- | --- |')
const [wall, before] = [performance.now(), process.cpuUsage()]
const packs = await new PackShelf().cards()
const opening = process.cpuUsage(before)
console.log(
  `| names of the packs | ${((opening.user + opening.system) / 1000).toFixed(1)} ms | ${(performance.now() - wall).toFixed(1)} ms |`,
)
const file = timed('open the file', () => ProjectFile.open(path))
const session = timed('session: state, facts of flags, index of rows', () =>
  sessionOn(path, { file, packs: () => packs, onFault: (error) => console.error(error) }),
)
timed('view: the first rows', () => session.view())
const { user, system } = process.cpuUsage(before)
console.log(`| **together** | ${((user + system) / 1000).toFixed(0)} ms | ${(performance.now() - wall).toFixed(0)} ms |`)
console.log(
  `\nmemory of the process: ${Math.round(process.memoryUsage().rss / 1e6)} MB\n\n| part | processor | clock |\n| --- | --- | --- |`,
)
let state = timed('state alone, once more', () => file.state())
timed('facts of flags alone, once more', () => file.flagTable.facts())

for (const text of [undefined, 'Another sentence about the weak link of the equipment.']) {
  const confirm = plan(state, { kind: 'confirm', pair: 1, segment: 700, ...(text ? { text } : {}) }, 'Li')
  if (confirm.ok) write(text ? 'confirm another text' : 'confirm', confirm.value.steps, 'do')
}
const segments = state.pairs[0]?.segments ?? []
const every = Math.max(1, Math.floor(segments.length / MANY))
const rewrites = segments
  .filter((_, at) => at % every === 0)
  .map(({ id, correction }): Step => ({
    kind: 'rewrite',
    pair: 1,
    segment: id,
    before: correction,
    after: `Row ${id} says something else now.`,
  }))
const last = write(`rewrite ${rewrites.length} rows`, rewrites, 'do')
write(
  'undo it',
  timed('read its steps', () => invertSteps(file.log.act(last).steps)),
  'undo',
)
session.close()

function write(what: string, steps: readonly Step[], kind: Act['kind']): number {
  const id = file.log.last() + 1
  const after: ReviewState = timed(`${what}: apply`, () => applySteps(state, steps))
  const act: Act = { id, kind, subject: kind === 'do' ? id : id - 1, name: 'correct', steps, author: 'Li', at: '2026-11-22T08:00:00.000Z' }
  timed(`${what}: write`, () => file.append(act, after))
  state = after
  return id
}
