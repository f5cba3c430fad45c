import { currentPair } from '../../../state/review-state.ts'
import { countRows } from '../../../../src/listing/row-count.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'

const NO_COUNTS = countRows([])

/** How far the review is: reviewed, corrected but not confirmed, pressing, and the rest. */
export function ProgressBar() {
  const { t, language } = useText()
  const counts = useReview((s) => currentPair(s)?.counts)
  const { total, reviewed, corrected, pressing, left } = counts ?? NO_COUNTS
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en')
  const worst = left.critical > 0 ? 'critical' : left.major > 0 ? 'major' : left.minor > 0 ? 'minor' : null
  const legend = [
    t('review.progress.reviewed', { number: number.format(reviewed) }),
    t('review.progress.corrected', { number: number.format(corrected) }),
    t('review.progress.pressing', { number: number.format(pressing) }),
    t('review.progress.left', { critical: left.critical, major: left.major, minor: left.minor }),
  ].join('\n')
  const share = (part: number) => `${total === 0 ? 0 : (100 * part) / total}%`
  return (
    <div className="progress" data-tip={legend} aria-label={t('review.progress.name')} role="group">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={t('review.progress.name')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={reviewed}
        aria-valuetext={legend}
      >
        <i className="reviewed" style={{ width: share(reviewed) }} />
        <i className="corrected" style={{ width: share(corrected) }} />
        <i className="pressing" style={{ width: share(pressing) }} />
      </div>
      <span className="progress-words">
        <b>
          {number.format(reviewed)} / {number.format(total)}
        </b>{' '}
        <span className="wide-only">{t('review.progress.words')}</span>
        {worst && <span className="wide-only"> · {t(`review.progress.${worst}-left`, { number: number.format(left[worst]) })}</span>}
      </span>
    </div>
  )
}
