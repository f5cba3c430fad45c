import { Check, MessageSquare, Undo2 } from 'lucide-react'
import type { RowView } from '../../../../src/bridge/index.ts'
import { SeverityBadge } from '../../../component/severity-badge.tsx'
import { ERROR_SEVERITIES } from '../../../state/error-type.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useText } from '../../../text/index.ts'

/** The right column of a row: how far it is, what kind of link it is, and its flags. */
export function RowState({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const { open, reviewed, edited, filled, oneToOne, unlinked } = factsOf(row)
  const added = row.sourceStarts.length === 0
  return (
    <>
      {reviewed && (
        <span className="badge ok">
          <Check size={11} strokeWidth={3} aria-hidden />
          {t(row.state === 'final' ? 'review.state.final' : 'review.state.reviewed')}
        </span>
      )}
      {row.state === 'initial' && row.target !== '' && (
        <span className="badge major">
          <Undo2 size={11} strokeWidth={3} aria-hidden />
          {t('remark.rejected')}
        </span>
      )}
      {edited && !reviewed && !filled && <span className="badge info">{t('review.state.edited')}</span>}
      {filled && (
        <span className="badge minor" data-tip={t('fill.state-tip')}>
          {t('fill.state')}
        </span>
      )}
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
        ERROR_SEVERITIES.map(
          (severity) => open[severity] > 0 && <SeverityBadge key={severity} severity={severity} count={open[severity]} />,
        )}
      {row.threads.length > 0 && <CommentMark row={row} />}
    </>
  )
}

/** How many comments a row has that are not resolved; of one with none but resolved ones, that it has some. */
function CommentMark({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const open = row.threads.filter(({ resolved }) => !resolved)
  const count = (open.length > 0 ? open : row.threads).reduce((sum, { comments }) => sum + comments.length, 0)
  const words = t('remark.count', { count })
  return (
    <span className={open.length > 0 ? 'badge comments' : 'badge comments resolved'} role="img" aria-label={words} data-tip={words}>
      <MessageSquare size={11} aria-hidden />
      {count}
    </span>
  )
}
