import { currentPair } from '../../../state/review-state.ts'
import { countRows, type RowCounts } from '../../../../src/listing/row-count.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { numberWords } from '../../../text/locale.ts'

const NO_COUNTS = countRows([])

/** How far the review is: reviewed, corrected but not confirmed, pressing, and the rest. */
export function ProgressBar() {
  const { t, language } = useText()
  const counts = useReview((s) => currentPair(s)?.counts)
  const { total, reviewed, corrected, pressing, left } = counts ?? NO_COUNTS
  const number = (count: number) => numberWords(count, language)
  const worst = left.critical > 0 ? 'critical' : left.major > 0 ? 'major' : left.minor > 0 ? 'minor' : null
  const legend = [
    t('review.progress.reviewed', { number: number(reviewed) }),
    t('review.progress.corrected', { number: number(corrected) }),
    t('review.progress.pressing', { number: number(pressing) }),
    t('review.progress.left', { critical: left.critical, major: left.major, minor: left.minor }),
  ].join('\n')
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
        <ProgressShares counts={counts ?? NO_COUNTS} />
      </div>
      <span className="progress-words">
        <b>
          {number(reviewed)} / {number(total)}
        </b>{' '}
        <span className="wide-only">{t('review.progress.words')}</span>
        {worst && <span className="wide-only"> · {t(`review.progress.${worst}-left`, { number: number(left[worst]) })}</span>}
      </span>
    </div>
  )
}

/** The stretches of a bar of progress: reviewed, corrected, pressing; what is left is the ground. */
export function ProgressShares({ counts }: { readonly counts: RowCounts }) {
  const { total, reviewed, corrected, pressing } = counts
  const share = (part: number) => `${total === 0 ? 0 : (100 * part) / total}%`
  return (
    <>
      <i className="reviewed" style={{ width: share(reviewed) }} />
      <i className="corrected" style={{ width: share(corrected) }} />
      <i className="pressing" style={{ width: share(pressing) }} />
    </>
  )
}
