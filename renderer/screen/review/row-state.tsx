import { Check } from 'lucide-react'
import type { RowView } from '../../../src/bridge/index.ts'
import { SeverityBadge } from '../../component/severity-badge.tsx'
import { factsOf } from '../../state/row-facts.ts'
import { useText } from '../../text/index.ts'

const SHOWN = ['critical', 'major', 'minor'] as const

/** The right column of a row: how far it is, what kind of link it is, and its flags. */
export function RowState({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const { open, reviewed, edited, oneToOne, unlinked } = factsOf(row)
  const added = row.sourceStarts.length === 0
  return (
    <>
      {reviewed && (
        <span className="badge ok">
          <Check size={11} strokeWidth={3} aria-hidden />
          {t(row.state === 'final' ? 'review.state.final' : 'review.state.reviewed')}
        </span>
      )}
      {edited && !reviewed && <span className="badge info">{t('review.state.edited')}</span>}
      {unlinked && <span className="badge minor">{t(added ? 'review.state.added' : 'review.state.missing')}</span>}
      {!unlinked && !oneToOne && (
        <span
          className="badge info"
          data-tip={t('review.link.type', { source: row.sourceStarts.length, target: row.machineStarts.length })}
        >
          {row.sourceStarts.length}:{row.machineStarts.length}
        </span>
      )}
      {!reviewed &&
        SHOWN.map((severity) => open[severity] > 0 && <SeverityBadge key={severity} severity={severity} count={open[severity]} />)}
    </>
  )
}
