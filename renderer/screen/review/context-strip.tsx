import { useState } from 'react'
import type { RowView } from '../../../src/bridge/index.ts'
import type { Side } from '../../../src/model/index.ts'
import { Segmented } from '../../component/segmented.tsx'
import { currentRows } from '../../state/review-state.ts'
import { rowPlaces } from '../../state/row-places.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'

/** How many rows stand on each side of the selected one. */
const AROUND = 2

/** The selected row in the flow of its text, so that it is read as the reader of the document will read it. */
export function ContextStrip() {
  const { t } = useText()
  const rows = useReview(currentRows)
  const selected = useReview((s) => s.selected)
  const [side, setSide] = useState<Side>('source')
  const at = selected === null ? -1 : (rowPlaces(rows).get(selected) ?? -1)
  if (at < 0) return null
  const first = Math.max(0, at - AROUND)
  const shown = rows.slice(first, at + AROUND + 1).filter((row) => row[side] !== '' || row.id === selected)
  return (
    <section className="context" aria-label={t('review.context.name')}>
      <header>
        <span>{t('review.context.name')}</span>
        <Segmented
          label={t('review.context.side')}
          value={side}
          choices={[
            { value: 'source', label: '中文' },
            { value: 'target', label: 'EN' },
          ]}
          onChange={setSide}
        />
      </header>
      <p lang={side === 'source' ? 'zh-Hans' : 'en'} className={side === 'source' ? 'zh' : ''}>
        {first > 0 && '… '}
        {shown.map((row, index) => (
          <Sentence key={row.id} row={row} side={side} current={row.id === selected} first={index === 0} />
        ))}
        {at + AROUND + 1 < rows.length && ' …'}
      </p>
    </section>
  )
}

interface SentenceProps {
  readonly row: RowView
  readonly side: Side
  readonly current: boolean
  readonly first: boolean
}

function Sentence({ row, side, current, first }: SentenceProps) {
  const text = side === 'source' ? row.source : row.target
  return (
    <>
      {row.paragraphStart && !first && <br className="paragraph" />}
      {current ? <mark>{text === '' ? ' — ' : text}</mark> : text}
      {side === 'target' && ' '}
    </>
  )
}
