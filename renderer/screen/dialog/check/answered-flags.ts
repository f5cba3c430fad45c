import type { AnsweredFlagsView } from '../../../../src/bridge/index.ts'
import { succeed, type Outcome } from '../../../../src/model/index.ts'
import { reviewStore } from '../../../state/store.ts'

const NONE: AnsweredFlagsView = { rules: [], dismissals: [] }

/** What became of the flags of the open project; nothing where none is open. */
export async function askAnswered(): Promise<Outcome<AnsweredFlagsView>> {
  const { project, call } = reviewStore.getState()
  return project ? call('answeredFlags', { project: project.id }) : succeed(NONE)
}
