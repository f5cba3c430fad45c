import type { RowView } from '../../../src/bridge/index.ts'
import type { Side } from '../../../src/model/index.ts'
import { factsOf } from '../../state/row-facts.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { cutOf, sentencesOf } from './cut.ts'
import { RowNumber } from './grid-row.tsx'
import { wordReason } from './wording.ts'

interface Props {
  readonly row: RowView
  readonly number: number
  readonly active: boolean
}

/** A row in align mode: its sentences one by one, the link between them, and where it would be cut. */
export function AlignRow({ row, number, active }: Props) {
  const { t, language } = useText()
  const cut = useReview((s) => (active ? s.cut : null))
  const place = active ? cutOf(row, cut) : null
  return (
    <>
      <RowNumber row={row} number={number} />
      <Sentences row={row} side="source" cut={place?.source ?? null} />
      <LinkLine row={row} />
      <Sentences row={row} side="target" cut={place?.target ?? null} />
      {active && row.reasons.length > 0 && !row.locked && (
        <p className="why">
          {t('review.align.because', { confidence: row.confidence.toFixed(2) })}{' '}
          {row.reasons.map((reason) => wordReason(reason, language)).join(' · ')}
        </p>
      )}
    </>
  )
}

function Sentences({ row, side, cut }: { readonly row: RowView; readonly side: Side; readonly cut: number | null }) {
  const { t } = useText()
  const setCut = useReview((s) => s.setCut)
  const [text, starts] = side === 'source' ? [row.source, row.sourceStarts] : [row.machine, row.machineStarts]
  const cuttable = cut !== null && starts.length > 1
  const chosen = useReview((s) => s.cut)
  const choose = (after: number) => {
    const place = cutOf(row, chosen)
    if (place) setCut({ ...place, [side]: after })
  }
  return (
    <div
      role="gridcell"
      aria-colindex={side === 'source' ? 3 : 4}
      className={side === 'source' ? 'sentences zh' : 'sentences'}
      lang={side === 'source' ? 'zh-Hans' : 'en'}
    >
      {starts.length === 0 && <p className="sentence missing">{t(side === 'source' ? 'review.no-chinese' : 'review.no-english')}</p>}
      {sentencesOf(text, starts).map((sentence, index) => (
        <div key={`${starts[index] ?? index}`}>
          {index > 0 && cuttable && (
            <button
              type="button"
              tabIndex={-1}
              className={index === cut ? 'cut-line on' : 'cut-line'}
              aria-label={t('review.align.cut-here')}
              aria-pressed={index === cut}
              onClick={() => choose(index)}
            />
          )}
          <p className="sentence">{sentence}</p>
        </div>
      ))}
    </div>
  )
}

function LinkLine({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const { link } = factsOf(row)
  const words = row.locked
    ? t('review.align.locked')
    : link === 'none'
      ? t(row.sourceStarts.length === 0 ? 'review.align.only-english' : 'review.align.only-chinese')
      : row.confidence.toFixed(2)
  return (
    <div role="gridcell" aria-colindex={2} className={`link-line ${row.locked ? 'locked' : link}`}>
      <i aria-hidden />
      <b>{words}</b>
      <i aria-hidden />
    </div>
  )
}
