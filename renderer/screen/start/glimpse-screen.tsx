import type { GlimpseView, RowView } from '../../../src/bridge/index.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { GridRow, rowClass } from '../review/grid/grid-row.tsx'

/** The first rows of a project that is being opened, where they will stand: to be read already, and not to be worked on yet. */
export function GlimpseScreen({ name, rows }: GlimpseView) {
  const { t } = useText()
  const side = useReview((s) => s.panel.open)
  const width = useReview((s) => s.preferences.panelWidth)
  return (
    <div className="frame" aria-busy>
      <header className="top">
        <span className="logo zh" lang="zh-Hans">
          对照
        </span>
        <span className="crumb">
          <h1 className="crumb-name">{name}</h1>
        </span>
      </header>
      <div className="rail" />
      <main className={side ? 'review with-side' : 'review'}>
        <div className="review-head">
          <div className="filters">
            <span role="status">{t('start.opening', { name })}</span>
          </div>
        </div>
        <div className="review-grid">
          <div className="grid" role="grid" aria-label={t('review.grid.review')} aria-colcount={5} tabIndex={0}>
            {rows.map((row) => (
              <GlimpseRow key={row.id} row={row} />
            ))}
          </div>
        </div>
        {side && <div className="side" style={{ width }} />}
      </main>
      <footer className="status" />
    </div>
  )
}

function GlimpseRow({ row }: { readonly row: RowView }) {
  return (
    <div className={rowClass(row)} role="row" aria-rowindex={row.number} data-glimpse>
      <GridRow row={row} mode="diff" query="" />
    </div>
  )
}
