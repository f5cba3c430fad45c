import type { Severity } from '../../src/model/index.ts'
import { useText } from '../text/index.ts'

/** A letter for each severity, so that colour is never the only sign. */
const LETTER: Readonly<Record<Severity, string>> = { critical: 'C', major: 'M', minor: 'm', neutral: 'n' }

/** How bad a flag is, or how many of that kind a row has. */
export function SeverityBadge({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const { t } = useText()
  const name = t(`review.severity.${severity}`)
  return (
    <span className={`badge ${severity}`} data-tip={count === undefined ? name : t('review.flags-of', { severity: name, number: count })}>
      <span aria-hidden>{LETTER[severity]}</span>
      {count !== undefined && <span aria-hidden>{count}</span>}
      <span className="unseen">{count === undefined ? name : t('review.flags-of', { severity: name, number: count })}</span>
    </span>
  )
}
