import type { RowView } from '../../../../src/bridge/index.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { cutOf } from './cut.ts'
import { RowNumber } from '../grid/grid-row.tsx'
import { SentenceList } from './sentence-list.tsx'
import { wordAlignReason } from '../../../../src/align/wording.ts'

interface Props {
  readonly row: RowView
  readonly active: boolean
}

/** A row in align mode: its sentences one by one, the link between them, and where it would be cut. */
export function AlignRow({ row, active }: Props) {
  const { t, language } = useText()
  const cut = useReview((s) => (active ? s.cut : null))
  const knife = useReview((s) => (s.tool?.kind === 'cut' && s.tool.segment === row.id ? s.tool : null))
  const place = active ? cutOf(row, cut) : null
  return (
    <>
      <RowNumber row={row} />
      <SentenceList row={row} side="source" cut={place?.source ?? null} knife={knife} />
      <LinkLine row={row} />
      <SentenceList row={row} side="target" cut={place?.target ?? null} knife={knife} />
      {row.doubted && <p className="why">{t('link.doubted')}</p>}
      {row.reasons.length > 0 && !row.locked && (active || factsOf(row).doubtful) && (
        <p className="why">
          {t('review.align.because', { confidence: row.confidence.toFixed(2) })}{' '}
          {row.reasons.map((reason) => wordAlignReason(reason, language)).join(' · ')}
        </p>
      )}
    </>
  )
}

function LinkLine({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const { link } = factsOf(row)
  const words = row.crossing
    ? t(`review.align.crossing-${row.crossing}`)
    : row.locked
      ? t('review.align.locked')
      : row.doubted
        ? t('link.to-review')
        : link === 'none'
          ? t(row.sourceStarts.length === 0 ? 'review.align.only-english' : 'review.align.only-chinese')
          : row.confidence.toFixed(2)
  return (
    <div
      role="gridcell"
      aria-colindex={2}
      className={`link-line ${row.crossing ? 'locked crossing' : row.locked ? 'locked' : row.doubted ? 'doubted' : link}`}
    >
      <i aria-hidden />
      <b>{words}</b>
      <i aria-hidden />
    </div>
  )
}
