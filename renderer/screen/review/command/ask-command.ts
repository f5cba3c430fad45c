import { serviceHost, staysHere } from '../../../../src/check/ai/address.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'
import { askConfirm, openAiReviewerDialog } from '../../dialog/open-dialog.ts'

/** What a reviewer has the AI reviewer look at. Where it is not set up, the place to do so opens instead. */

/** Whether the AI reviewer can be asked. */
function isAiReady(): boolean {
  const { ai } = reviewStore.getState()
  return ai !== null && ai.on && ai.address !== '' && ai.model !== ''
}

/** Asks about the row that the reviewer stands on, again where it was asked before. */
export function askRow(): void {
  const { selected, askAi } = reviewStore.getState()
  if (!isAiReady()) return openAiReviewerDialog()
  if (selected !== null) void askAi([selected], true)
}

/** Asks about every listed row without an answer. Before many texts leave the computer, the reviewer is asked. */
export async function askShown(): Promise<void> {
  const { ai, listed, askAi } = reviewStore.getState()
  if (!ai || !isAiReady()) return openAiReviewerDialog()
  const words = { count: listed.length, host: serviceHost(ai.address) }
  const question = { title: textNow('ai.sendTitle'), body: textNow('ai.sendBody', words), yes: textNow('ai.send') }
  if (staysHere(ai.address) || (await askConfirm(question))) await askAi(listed, false)
}
