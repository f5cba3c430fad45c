import { X } from 'lucide-react'
import { useEffect } from 'react'
import { problemParts } from '../../src/bridge/wording.ts'
import { IconButton } from './icon-button.tsx'
import type { Notice } from '../state/review-state.ts'
import { useReview } from '../state/store.ts'
import { useText } from '../text/index.ts'

/** How long a notice stands, in milliseconds; a problem stands until it is closed. */
const STANDS: Readonly<Record<Notice['tone'], number>> = { done: 3500, info: 5000, warning: 9000, problem: Infinity }

/** One that offers something stands at least so long: it has to be read and reached. */
const OFFER_STANDS = 9000

/** Short words to the reviewer, in the corner of the window. */
export function NoticeList() {
  const notices = useReview((s) => s.notices)
  return (
    <div className="notices" role="region" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t, language } = useText()
  const { id, tone, content, action } = notice
  const offers = action !== null
  const close = () => useReview.getState().dismissNotice(id)
  useEffect(() => {
    const stands = Math.max(STANDS[tone], offers ? OFFER_STANDS : 0)
    if (!Number.isFinite(stands)) return undefined
    const timer = setTimeout(() => useReview.getState().dismissNotice(id), stands)
    return () => clearTimeout(timer)
  }, [id, tone, offers])
  const parts = content.kind === 'text' ? { what: content.text, remedy: '' } : problemParts(content.problem.message, language)
  return (
    <div className={`notice ${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <p>
        {parts.what} {parts.remedy}
      </p>
      {action && (
        <button
          type="button"
          className="button"
          onClick={() => {
            action.run()
            close()
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label={t('common.close')} onClick={close}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
