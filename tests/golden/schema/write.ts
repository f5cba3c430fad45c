import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ProjectFile } from '../../../main/host/project-file.ts'
import { applySteps, plan, type Act, type Intent } from '../../../src/review/index.ts'
import { SCHEMA_VERSION } from '../../../src/store/index.ts'
import { pairOfRows, row } from '../../build/pair.ts'
import { contentOf } from './content.ts'

/**
 * Writes the golden project of today's schema version: run it once, with `node tests/golden/schema/write.ts`, when a
 * release brings a new version. Former versions' files are never written again.
 */
const stem = join(import.meta.dirname, `v${SCHEMA_VERSION}`)
const path = `${stem}.duizhao.sqlite`
const file = ProjectFile.create(path, 'Golden')
file.addPair(pairOfRows(row('补短板。', 'Make up short boards.'), row('一。二。', 'One. Two.'), row('', 'Extra.')), 0.9, new Map([[1, []]]))
let state = file.state()
const intents: Intent[] = [
  { kind: 'confirm', pair: 1, segment: 1, text: 'Shore up weak links.' },
  { kind: 'split', pair: 1, segment: 2, source: 1, target: 1 },
  { kind: 'put-term', concept: { id: 'duanban', chinese: ['短板'], english: [{ text: 'weak link', status: 'preferred' }] } },
  { kind: 'cut', pair: 1, segment: 1, source: null, target: 7, split: false },
  { kind: 'link', pair: 1, segment: 1, english: 3 },
  { kind: 'border', pair: 1, segment: 5, border: true },
  { kind: 'doubt', pair: 1, segment: 4, doubted: true },
  { kind: 'dismiss', keys: ['flag\u001f1'], reason: 'acceptable', scope: 'flag', note: 'house style' },
  { kind: 'comment', pair: 1, segment: 4, text: 'Is this the usual name?', quote: { side: 'target', text: 'One' } },
  { kind: 'reply', pair: 1, segment: 4, thread: 1, text: 'It is.' },
  { kind: 'reject', pair: 1, segment: 4, type: 'accuracy/mistranslation', severity: 'major' },
]
for (const [index, intent] of intents.entries()) {
  const planned = plan(state, intent, 'Li', '2026-11-22T08:00:00.000Z')
  if (!planned.ok) throw new Error(planned.problem.code)
  const act: Act = { id: index + 1, kind: 'do', subject: index + 1, ...planned.value, author: 'Li', at: '2026-11-22T08:00:00.000Z' }
  state = applySteps(state, act.steps)
  file.append(act, state)
}
const finding = {
  model: 'tiny',
  type: 'accuracy/omission',
  severity: 'minor',
  chinese: '二。',
  english: '',
  reason: { en: 'Left out.', zh: '漏译。' },
  better: '',
} as const
file.putAnswers(new Map([['texts', { model: 'tiny', target: 'One.', findings: [finding] }]]), '2026-11-22T08:00:00.000Z')
writeFileSync(`${stem}.json`, `${JSON.stringify(contentOf(file), null, 1)}\n`)
file.close()
// One file without a log beside it is what a repository can hold.
const database = new DatabaseSync(path)
database.exec('PRAGMA journal_mode = DELETE; VACUUM')
database.close()
