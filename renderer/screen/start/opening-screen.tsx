import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import style from './start.module.css'

/** Before the host has answered for the first time; where it cannot, the way to ask again. */
export function OpeningScreen() {
  const { t } = useText()
  // The problem itself stands in the corner of the window.
  const failed = useReview((state) => state.start === null && state.notices.some(({ tone }) => tone === 'problem'))
  return (
    <main className={style['opening']} aria-busy={!failed}>
      <span className={style['logo']} lang="zh-Hans">
        对照
      </span>
      <p role="status">{t(failed ? 'start.failed' : 'start.loading')}</p>
      {failed && (
        <button type="button" className="button main" onClick={retry}>
          {t('start.tryAgain')}
        </button>
      )}
    </main>
  )
}

function retry(): void {
  const { notices, dismissNotice, begin } = useReview.getState()
  for (const { id, tone } of notices) if (tone === 'problem') dismissNotice(id)
  void begin()
}
