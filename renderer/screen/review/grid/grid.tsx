import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import { rowOf } from '../../../state/review-state.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { ActiveRow } from './active-row.tsx'
import { AlignRow } from '../align/align-row.tsx'
import { insertTerm } from '../command/insert-term.ts'
import { correctSpellingAt } from '../command/spelling-command.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { GridEmpty } from './grid-empty.tsx'
import { clickedPosition, GridRow, rowClass, rowElementId } from './grid-row.tsx'
import { estimateHeight } from './row-height.ts'
import { useLines } from './use-lines.ts'

/** How many rows tell how high rows are. */
const SAMPLE = 200
/** Rows that are drawn above and below what is in sight, so that fast scrolling finds them there. */
const OVERSCAN = 12
/** A row at the very edge counts as out of sight: its neighbour could not be read, and align mode's keys stand there. */
const EDGE = 72

/** The rows of a pair under review: only those in sight are in the page, whatever the length of the document. */
export function Grid() {
  const { t } = useText()
  const listed = useReview((s) => s.listed)
  const selected = useReview((s) => s.selected)
  const mode = useReview((s) => s.mode)
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const height = useMeanHeight(listed, width)
  // Both must stay the same while the list does: a new one makes the virtualiser go through all rows again.
  const estimateSize = useCallback(() => height, [height])
  const getItemKey = useCallback((index: number) => listed[index] ?? index, [listed])
  const virtual = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: OVERSCAN,
    scrollPaddingEnd: EDGE,
  })
  useReveal(scroller, listed, virtual)
  useGridFocus(scroller)
  const { lines, top } = useLines(virtual, listed)
  return (
    <>
      <div
        ref={scroller}
        className={mode === 'align' ? 'grid aligning' : 'grid'}
        role="grid"
        tabIndex={0}
        data-grid
        aria-label={t(mode === 'align' ? 'review.grid.align' : 'review.grid.review')}
        aria-rowcount={listed.length}
        aria-colcount={5}
        {...(selected === null ? {} : { 'aria-activedescendant': rowElementId(selected) })}
        onClick={standOnClicked}
        onPointerOver={pointAtFlag}
        onContextMenu={openSpelling}
      >
        {listed.length > 0 && (
          <div className="grid-length" role="presentation" style={{ height: virtual.getTotalSize() }}>
            <div className="grid-window" role="presentation" style={{ transform: `translateY(${top}px)` }}>
              {lines.map(({ id, index }) => (
                <GridLine key={id} id={id} index={index} active={id === selected} measure={virtual.measureElement} />
              ))}
            </div>
          </div>
        )}
      </div>
      {/* Beside the grid: a grid holds rows and nothing else. */}
      {listed.length === 0 && <GridEmpty />}
    </>
  )
}

interface LineProps {
  readonly id: number
  readonly index: number
  readonly active: boolean
  readonly measure: (element: HTMLElement | null) => void
}

function GridLine({ id, index, active, measure }: LineProps) {
  const row = useReview((s) => rowOf(s, id))
  const mode = useReview((s) => s.mode)
  const textMode = useReview((s) => s.textMode)
  const query = useReview((s) => s.query.text || s.query.target?.text || s.query.source?.text || '')
  const { t } = useText()
  if (!row) return <Placeholder id={id} index={index} measure={measure} />
  return (
    <div
      ref={measure}
      id={rowElementId(row.id)}
      className={active ? `${rowClass(row)} active` : rowClass(row)}
      role="row"
      {...(row.border ? { 'data-border': t('review.align.border') } : {})}
      aria-rowindex={index + 1}
      aria-selected={active}
      data-index={index}
      data-row={row.id}
    >
      {mode === 'align' ? (
        <AlignRow row={row} active={active} />
      ) : active ? (
        <ActiveRow row={row} query={query} />
      ) : (
        <GridRow row={row} mode={textMode} query={query} />
      )}
    </div>
  )
}

/** A row whose text is on its way: as high as a row with one line. */
function Placeholder({ id, index, measure }: Pick<LineProps, 'id' | 'index' | 'measure'>) {
  const { t } = useText()
  return (
    <div ref={measure} id={rowElementId(id)} className="row" role="row" aria-rowindex={index + 1} aria-busy data-index={index}>
      <div role="gridcell" aria-colindex={1} className="cell-number" aria-label={t('review.grid.waiting')} />
    </div>
  )
}

/** A guess at the height of a row, made once for each list from those that are at hand. */
function useMeanHeight(listed: readonly number[], width: number): number {
  return useMemo(() => {
    const rows = [...useReview.getState().held.rows.values()].slice(-SAMPLE)
    const sum = rows.reduce((height, row) => height + estimateHeight(row, width), 0)
    return rows.length === 0 || listed.length === 0 ? estimateHeight(null, width) : Math.round(sum / rows.length)
  }, [listed, width])
}

/** The width of the grid, in pixels, to the next hundred: enough for guessing heights. */
function useWidth(scroller: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(900)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round((entry?.contentRect.width ?? 900) / 100) * 100))
    watch.observe(element)
    return () => watch.disconnect()
  }, [scroller])
  return width
}

/** Brings the selected row into sight whenever the store asks for it. */
function useReveal(
  scroller: { readonly current: HTMLDivElement | null },
  listed: readonly number[],
  virtual: { scrollToIndex(index: number, options: { align: 'center' | 'auto' }): void },
): void {
  const reveal = useReview((s) => s.reveal)
  const selected = useReview((s) => s.selected)
  const done = useRef(-1)
  useLayoutEffect(() => {
    if (done.current === reveal.turn || reveal.how === 'stay' || selected === null) return
    done.current = reveal.turn
    const index = listed.indexOf(selected)
    if (index < 0) return
    const element = document.getElementById(rowElementId(selected))
    if (element && scroller.current && inSight(element, scroller.current)) return
    virtual.scrollToIndex(index, { align: reveal.how === 'centre' || !element ? 'center' : 'auto' })
  }, [reveal, selected, listed, virtual, scroller])
}

function inSight(element: HTMLElement, scroller: HTMLElement): boolean {
  const row = element.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  return row.top >= view.top + Math.min(EDGE, scroller.scrollTop) && row.bottom <= view.bottom - EDGE
}

/** The keyboard is in the grid whenever it is not in the row's editor or elsewhere on purpose. */
function useGridFocus(scroller: { readonly current: HTMLDivElement | null }): void {
  const editing = useReview((s) => s.editing)
  const mode = useReview((s) => s.mode)
  useEffect(() => {
    const here = document.activeElement
    const free = here === null || here === document.body || here.closest('.cm-editor') !== null
    if (!editing && free) scroller.current?.focus({ preventScroll: true })
  }, [editing, mode, scroller])
}

function standOnClicked(event: MouseEvent<HTMLElement>): void {
  const target = event.target instanceof Element ? event.target : null
  const line = target?.closest<HTMLElement>('[data-row]')
  if (!line || target?.closest('button, .cm-editor, a')) return
  const { select, setEditing, mode, selected } = useReview.getState()
  const term = event.altKey && mode === 'review' ? target?.closest<HTMLElement>('[data-term]')?.dataset['term'] : undefined
  if (term !== undefined) return insertTerm(term)
  const id = Number(line.dataset['row'])
  const marking = document.getSelection()?.isCollapsed === false
  const english = target?.closest('[data-side="target"]') !== null
  const position = english && !marking && mode === 'review' ? clickedPosition(event) : null
  if (id !== selected) select(id, 'stay')
  if (english && !marking && mode === 'review') {
    activeEditor.placeCaret(id, position)
    setEditing(true)
  }
}

/** The suggestions for a misspelled word stand in its context menu. */
function openSpelling(event: MouseEvent<HTMLElement>): void {
  const target = event.target instanceof Element ? event.target.closest('.misspelt') : null
  const line = target?.closest<HTMLElement>('[data-row]')
  if (!line || useReview.getState().mode !== 'review') return
  const inEditor = target?.closest('.cm-editor') !== null
  const position = inEditor ? activeEditor.current()?.positionAt({ x: event.clientX, y: event.clientY }) : clickedPosition(event)
  if (typeof position !== 'number') return
  event.preventDefault()
  void correctSpellingAt(Number(line.dataset['row']), position)
}

function pointAtFlag(event: { readonly target: EventTarget }): void {
  const { pointed, point } = useReview.getState()
  const flag = event.target instanceof Element ? (event.target.closest<HTMLElement>('.active [data-flag]')?.dataset['flag'] ?? null) : null
  if (flag !== pointed) point(flag)
}
