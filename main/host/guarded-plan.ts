import { fail, type Outcome } from '../../src/model/index.ts'
import { plan, type Intent, type Plan, type ReviewState } from '../../src/review/index.ts'
import { withinTime } from './guarded.ts'

/** How long an act on many rows may be planned, in milliseconds. */
const LIMIT = 4000

/** `plan`, stopped where the reviewer's own expression takes for ever. Fails as `plan` does, and with `listing.slow-pattern`. */
export function planGuarded(state: ReviewState, intent: Intent, author: string, at: string): Outcome<Plan> {
  if (intent.kind !== 'replace-all') return plan(state, intent, author, at)
  const planned = withinTime(LIMIT, () => plan(state, intent, author, at))
  return planned.kind === 'late' ? fail('listing.slow-pattern') : planned.value
}
