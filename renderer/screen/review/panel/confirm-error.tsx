import { CircleAlert } from 'lucide-react'
import type { FlagView } from '../../../../src/bridge/index.ts'
import { withKey } from '../../../component/key-cap.tsx'
import { useText } from '../../../text/index.ts'
import { judge } from '../command/judge-command.ts'

interface Props {
  readonly flag: FlagView
  /** Whether the key acts on it. */
  readonly first: boolean
}

/** Confirms a flag as an error, which the scores count; or says that it is one, with the way back. What persons marked is one from the start. */
export function ConfirmError({ flag, first }: Props) {
  const { t } = useText()
  if (flag.rule === 'person' || flag.verdict?.kind === 'dismissed') return null
  if (flag.verdict === null) {
    const words = t('report.judge.confirm')
    return (
      <button
        type="button"
        className="button"
        {...(first ? { 'data-tip': withKey(t('review.key.confirm-error'), 'confirm-error') } : {})}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => judge(flag, 'confirmed')}
      >
        {words}
      </button>
    )
  }
  return (
    <>
      <span className="badge major">
        <CircleAlert size={12} aria-hidden />
        {t('report.judge.confirmed')}
      </span>
      <button type="button" className="button quiet" onMouseDown={(event) => event.preventDefault()} onClick={() => judge(flag, 'open')}>
        {t('report.judge.open')}
      </button>
    </>
  )
}
