import { X } from 'lucide-react'
import { IconButton } from '../../../component/icon-button.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'

/** How far the AI reviewer is with all that it is being asked, and the way to end it. Work goes on meanwhile. */
export function AskingMark() {
  const { t } = useText()
  const asking = useReview((s) => s.asking)
  if (asking.length === 0) return null
  const rows = asking.reduce((sum, one) => sum + one.rows, 0)
  const done = asking.reduce((sum, one) => sum + one.done, 0)
  const cancelling = asking.every((one) => one.cancelling)
  return (
    <span className="asking">
      <span role="status">{cancelling ? t('ai.cancelling') : t('ai.asking', { done, rows })}</span>
      <progress value={done} max={rows} aria-label={t('ai.progress')} />
      <IconButton label={t('ai.cancel')} disabled={cancelling} onClick={() => void useReview.getState().cancelAsking()}>
        <X size={13} aria-hidden />
      </IconButton>
    </span>
  )
}
