import { fail, succeed, type Outcome, type Segment, type SegmentId } from '../model/index.ts'
import type { Plan } from './act.ts'
import { unlink } from './reshape.ts'
import { mark } from './row-mark.ts'
import { indexOf, type DocumentPair } from './state.ts'
import { rowChanges, type RowChange, type Step } from './step.ts'

/**
 * Takes away what persons decided about the link of a row: its lock, their doubt, and the link itself where they made it; of that the aligner has its
 * say again. A correction and a confirmation stay, and with them the sentences of the row. Fails where nobody decided anything.
 */
export function planClear(pair: DocumentPair, id: SegmentId, author: string): Outcome<Plan> {
  const row = pair.segments[indexOf(pair, id)]
  if (!row) return fail('review.row-gone')
  const name = 'clear-link'
  if (row.crossing) {
    const parted = unlink(pair, id, author)
    return parted.ok ? succeed({ name, steps: [released(parted.value, pair.nextSegment)], realign: true }) : parted
  }
  const steps = mark(pair, id, { locked: false, doubted: false })
  if (row.origin.kind === 'person') return succeed({ name, steps, realign: true })
  return steps.length > 0 ? succeed({ name, steps }) : fail('review.nothing-to-clear')
}

/** The step with the rows that it makes, those from the id `first` on, left to the aligner. */
function released(step: Step, first: SegmentId): Step {
  const open = (row: Segment): Segment => (row.id >= first ? { ...row, locked: false } : row)
  const part = ({ at, before, after }: RowChange): RowChange => ({ at, before, after: after.map(open) })
  const parts = rowChanges(step).map(part)
  const [only] = parts
  return step.kind === 'realign' && only ? { ...step, ...only } : step.kind === 'relink' ? { ...step, parts } : step
}
