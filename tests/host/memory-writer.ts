import { MemoryKeeper } from '../../main/host/memory-keeper.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'
import { Reviewer } from './memory-builder.ts'

/** Confirms two rows an act, over and over, until it is killed: `node memory-writer.ts PATH`. Says each act that is on the disk. */
const keeper = new MemoryKeeper(process.argv[2] ?? '', Date.now)
const li = new Reviewer(stateOf(pairOfRows(row('一。', 'One.'), row('二。', 'Two.'))))
for (;;) {
  const change = li.confirm(1, `One ${li.revision}.`)
  const both = { ...change, rows: [...change.rows, ...change.rows.map((one) => ({ ...one, segment: 2 }))] }
  const answer = keeper.answer({ kind: 'follow', change: both })
  if (!answer.ok) throw new Error(answer.problem.code)
  process.stdout.write(`${change.rows[0]?.target}\n`)
}
