import { CornerDownRight } from 'lucide-react'
import type { NearRowView, RowView } from '../../../../src/bridge/index.ts'
import { KeyCap } from '../../../component/key-cap.tsx'
import { goToNearRow, nearRowsOf, useNearRows } from '../../../state/near-rows.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { focusGrid } from '../command/command.ts'
import { SourceDiff } from './source-diff.tsx'

/** The rows of the project whose Chinese is that of a row, or nearly so. */
export function NearRows({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const found = useNearRows((s) => s.found)
  const rows = nearRowsOf(found, row.id)
  if (rows.length === 0) return null
  return (
    <section className="near-rows" aria-label={t('near.title')}>
      <h2>
        {t('near.title')}
        <KeyCap command="next-repetition" />
      </h2>
      {rows.map((near) => (
        <NearCard key={`${near.pair}:${near.segment}`} near={near} english={row.target} />
      ))}
    </section>
  )
}

function NearCard({ near, english }: { readonly near: NearRowView; readonly english: string }) {
  const { t } = useText()
  const { pair, number, score, state, target, diff } = near
  const document = useReview((s) => s.project?.pairs.find(({ id }) => id === pair)?.source.name ?? '')
  const elsewhere = useReview((s) => s.pair !== pair)
  const reviewed = state === 'reviewed' || state === 'final'
  const differs = score === 100 && reviewed && target !== english
  return (
    <section className="card match" aria-label={t('near.row', { number, score })}>
      <h2>
        <span className={score === 100 ? 'badge ok' : 'badge info'}>{score}%</span>
        <span className="small">{t(elsewhere ? 'near.in' : 'near.here', { number, document })}</span>
        {reviewed && <span className="badge ok">{t('review.state.reviewed')}</span>}
        {differs && <span className="badge major">{t('near.differs')}</span>}
      </h2>
      {score < 100 && <SourceDiff parts={diff} />}
      <p lang="en">{target}</p>
      <div className="card-buttons">
        <button type="button" className="button" onClick={() => void goToNearRow(near).then(focusGrid)}>
          <CornerDownRight size={14} aria-hidden />
          {t('near.go', { number })}
        </button>
      </div>
    </section>
  )
}
