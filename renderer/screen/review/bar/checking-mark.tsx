import { useChecking } from '../../../state/checking.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'

/** How far the open project is being checked anew. Work goes on meanwhile. */
export function CheckingMark() {
  const { t } = useText()
  const project = useReview((s) => s.project?.id)
  const running = useChecking((s) => s.running)
  if (!running || running.project !== project) return null
  return (
    <span className="asking">
      <span role="status">{t('checks.checking')}</span>
      <progress value={running.share} max={1} aria-label={t('checks.checking')} />
    </span>
  )
}
