import { BookOpen } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { withKey } from '../../../component/key-cap.tsx'
import { Segmented } from '../../../component/segmented.tsx'
import { currentPair, selectedRow } from '../../../state/review-state.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { runCommand } from '../command/command.ts'

/** How many rows stand on each side of the selected one. */
const AROUND = 2

/** The selected row in the flow of its text, so that it is read as the reader of the document will read it. */
export function ContextStrip() {
  const { t } = useText()
  const row = useReview(selectedRow)
  const total = useReview((s) => currentPair(s)?.counts.total ?? 0)
  const [side, setSide] = useState<Side>('source')
  const around = useAround(row)
  if (!row) return null
  const shown = around.filter((one) => one[side] !== '' || one === row)
  return (
    <section className="context" aria-label={t('review.context.name')}>
      <header>
        <span>{t('review.context.name')}</span>
        <IconButton label={t('review.key.read')} tip={withKey(t('review.key.read'), 'read')} onClick={() => runCommand('read')}>
          <BookOpen size={14} aria-hidden />
        </IconButton>
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
        {row.number - AROUND > 1 && '… '}
        {shown.map((one, index) => (
          <Sentence key={one.id} row={one} side={side} current={one === row} first={index === 0} />
        ))}
        {row.number + AROUND < total && ' …'}
      </p>
    </section>
  )
}

/** The rows around a row in the document, itself included; those that are not at hand are asked for. */
function useAround(row: RowView | null): readonly RowView[] {
  const rows = useReview((s) => s.held.rows)
  const around = useMemo(() => {
    if (!row) return []
    return [...rows.values()].filter(({ number }) => Math.abs(number - row.number) <= AROUND).toSorted((a, b) => a.number - b.number)
  }, [rows, row])
  const total = useReview((s) => currentPair(s)?.counts.total ?? 0)
  const [from, to] = row ? [Math.max(1, row.number - AROUND), Math.min(total, row.number + AROUND)] : [1, 0]
  const isWhole = around.length >= to - from + 1
  useEffect(() => {
    if (!isWhole) void useReview.getState().fetchNumbers(from, to)
  }, [from, to, isWhole])
  return around
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
