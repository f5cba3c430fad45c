import type { ComparedRowView, FlagCounts } from '../../../../src/bridge/index.ts'
import { SeverityBadge } from '../../../component/severity-badge.tsx'
import { ERROR_SEVERITIES } from '../../../state/error-type.ts'
import { useText } from '../../../text/index.ts'
import { wordDiff, type DiffPart } from '../../review/grid/word-diff.ts'
import style from './compare.module.css'

/** The Chinese of a row, and both translations with the words that differ marked in each. */
export function ComparedRow({ row, taken }: { readonly row: ComparedRowView; readonly taken: boolean }) {
  const { t } = useText()
  const parts = wordDiff(row.first, row.second)
  return (
    <>
      <span className={style['number']}>
        {row.number > 0 ? <span aria-label={t('compare.rowNumber', { number: row.number })}>{row.number}</span> : '+'}
      </span>
      <p lang="zh-Hans">{row.source || t('compare.extra')}</p>
      <div lang="en">
        <Words parts={parts} side="removed" />
        <Flags counts={row.firstFlags} />
      </div>
      <div lang="en">
        <Words parts={parts} side="added" />
        <Flags counts={row.secondFlags} />
        {taken && <span className="badge ok">{t('compare.taken')}</span>}
      </div>
    </>
  )
}

/** One side of the difference: what both have, and what only this one has. */
function Words({ parts, side }: { readonly parts: readonly DiffPart[]; readonly side: 'removed' | 'added' }) {
  const { t } = useText()
  const own = parts.filter(({ kind }) => kind === 'kept' || kind === side)
  if (own.length === 0) return <p className={style['nothing']}>{t('compare.nothing')}</p>
  return <p>{own.map(({ kind, text }, at) => (kind === 'kept' ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>))}</p>
}

function Flags({ counts }: { readonly counts: FlagCounts }) {
  const found = ERROR_SEVERITIES.filter((severity) => counts[severity] > 0)
  if (found.length === 0) return null
  return (
    <span className={style['flags']}>
      {found.map((severity) => (
        <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
      ))}
    </span>
  )
}
