import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { readyPairs } from '../start/project/file-pairs.ts'
import { FileButtons, ProjectBoard } from '../start/project/project-board.tsx'
import { useFilePairs } from '../start/project/use-file-pairs.ts'
import { Frame } from './frame.tsx'
import { closeDialog } from './open-dialog.ts'

/** Takes files, proposes pairs of them, and adds those that the reviewer wants to the open project. */
export function AddPairsDialog() {
  const { t } = useText()
  const at = useFilePairs()
  const busy = useReview((s) => s.jobs.length > 0)
  const begin = async () => {
    const answer = await useReview.getState().addPairs(readyPairs(at.files))
    if (answer && !answer.ok) at.fail(answer.problem)
    else closeDialog()
  }
  return (
    // A job that goes on is cancelled by its own button, not by closing what shows it.
    <Frame title={t('pairs.addTitle')} size={960} onClose={() => !busy && closeDialog()}>
      {at.active || busy ? (
        <ProjectBoard at={at} purpose="add" onBegin={() => void begin()} />
      ) : (
        <>
          <p>{t('pairs.addLead')}</p>
          <FileButtons at={at} />
        </>
      )}
    </Frame>
  )
}
