import { X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { KeyCap } from '../../../component/key-cap.tsx'
import { leaveReading } from '../../../state/reading-place.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { paragraphsOf, type Paragraph } from './paragraph.ts'
import style from './reading.module.css'
import { useWindow } from './use-window.ts'

const SIDES = ['source', 'target'] as const

/** Both texts in their flow, side by side, as the reader of the document will read them. The keys of the grid move the row that is marked. */
export function ReadingView() {
  const { t } = useText()
  const row = useReview(selectedRow)
  const { rows, total, onScroll } = useWindow(row?.number ?? 1)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])
  useReveal(row?.id ?? null)
  useTold(row)
  return (
    <div className={style['reading']}>
      <header>
        <h2>{t('reading.title')}</h2>
        <span>{t('reading.place', { number: row?.number ?? 0, total })}</span>
        <span className={style['keys']}>
          <KeyCap command="next-row" /> <KeyCap command="edit" /> {t('reading.edit')} <KeyCap command="leave" /> {t('reading.back')}
        </span>
        <IconButton label={t('reading.back')} onClick={() => void leaveReading(false)}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div
        ref={scroller}
        className={style['texts']}
        role="group"
        tabIndex={0}
        data-grid
        aria-label={t('reading.title')}
        {...(row ? { 'aria-activedescendant': sentenceId(row.id, 'target') } : {})}
        onScroll={onScroll}
        onClick={standOnSentence}
        onDoubleClick={() => void leaveReading(true)}
      >
        {paragraphsOf(rows).map(({ key, rows: some }) => (
          <ParagraphPair key={key} rows={some} current={row?.id ?? null} />
        ))}
      </div>
    </div>
  )
}

function sentenceId(id: number, side: Side): string {
  return `reading-${side}-${id}`
}

function ParagraphPair({ rows, current }: Pick<Paragraph, 'rows'> & { readonly current: number | null }) {
  return (
    <div className={rows[0].kind === 'heading' ? `${style['pair']} ${style['heading']}` : style['pair']}>
      {SIDES.map((side) => (
        <p key={side} lang={side === 'source' ? 'zh-Hans' : 'en'} className={side === 'source' ? 'zh' : ''}>
          {rows.map((row) => (
            <Sentence key={row.id} row={row} side={side} current={row.id === current} />
          ))}
        </p>
      ))}
    </div>
  )
}

interface SentenceProps {
  readonly row: RowView
  readonly side: Side
  readonly current: boolean
}

function Sentence({ row, side, current }: SentenceProps) {
  const { t } = useText()
  const text = row[side]
  const Tag = current ? 'mark' : 'span'
  return (
    <>
      <Tag id={sentenceId(row.id, side)} data-row={row.id} data-side={side} {...(current ? { 'aria-current': 'true' } : {})}>
        {text === '' ? <em>{t(side === 'source' ? 'review.no-chinese' : 'review.no-english')}</em> : <span data-start={0}>{text}</span>}
      </Tag>
      {side === 'target' && ' '}
    </>
  )
}

/** Brings the row that is stood on into sight, once for each: who scrolls on to read is left there. */
function useReveal(id: number | null): void {
  const revealed = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (id === null || revealed.current === id) return
    const sentence = document.getElementById(sentenceId(id, 'source'))
    // Chromium scrolls to the nearest place that its scroll margins allow.
    sentence?.scrollIntoView({ block: revealed.current === null ? 'center' : 'nearest' })
    if (sentence) revealed.current = id
  })
}

/** A screen reader hears the row that is gone to. */
function useTold(row: RowView | null): void {
  const { t } = useText()
  const words = row ? t('reading.at', { number: row.number, source: row.source, target: row.target }) : ''
  useEffect(() => useReview.getState().announce(words), [words])
}

function standOnSentence(event: MouseEvent<HTMLElement>): void {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
  if (!line || document.getSelection()?.isCollapsed === false) return
  useReview.getState().select(Number(line.dataset['row']), 'stay')
}
