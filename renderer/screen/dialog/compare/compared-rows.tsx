import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { ComparedRowView, ComparisonView } from '../../../../src/bridge/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { ComparedRow } from './compared-row.tsx'
import style from './compare.module.css'

/** About how high a row is before it has been measured, in pixels. */
const HEIGHT = 96

const NONE: ReadonlySet<ComparedRowView> = new Set()

/** The rows of both translations, to be read with the arrow keys; Enter takes the second one's English for a row, Ctrl+Z takes that back. */
export function ComparedRows({ found, pair }: { readonly found: ComparisonView; readonly pair: number }) {
  const { t } = useText()
  const [only, setOnly] = useState(true)
  const [here, setHere] = useState(0)
  const [taken, setTaken] = useState(NONE)
  const [said, setSaid] = useState('')
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => (only ? found.rows.filter((row) => row.first !== row.second) : found.rows), [found, only])
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => HEIGHT, overscan: 6 })
  const row = rows[here]
  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to))
    setHere(next)
    virtual.scrollToIndex(next, { align: 'auto' })
  }
  const take = async () => {
    if (!row || taken.has(row) || !canTake(row)) return
    const [segment = -1] = row.segments
    const { second, now } = row
    // Refused where the row reads otherwise by now.
    const change = await reviewStore.getState().act({ kind: 'suggest', pair, segment, range: [0, now.length], text: second, base: now })
    if (!change) return
    setTaken((before) => new Set([...before, row]))
    setSaid(t('compare.took', { number: row.number }))
  }
  const takeBack = async () => {
    const last = [...taken].at(-1)
    if (!last) return
    await reviewStore.getState().undo()
    setTaken((before) => new Set([...before].slice(0, -1)))
    setSaid(t('compare.undone', { number: last.number }))
  }
  const onKey = (event: KeyboardEvent) => {
    const act = keyAct(event)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'take') void take()
    else if (act === 'undo') void takeBack()
    else if (act === 'next') go(nextDifferent(rows, here))
    else go(act === 'first' ? 0 : act === 'last' ? rows.length - 1 : here + act)
  }
  return (
    <>
      <div className={style['tools']}>
        <Checkbox
          label={t('compare.only')}
          checked={only}
          onChange={(event) => {
            setOnly(event.currentTarget.checked)
            setHere(0)
          }}
        />
        <span className={style['keys']}>{t('compare.keys')}</span>
        <button type="button" className="button" disabled={!row || taken.has(row) || !canTake(row)} onClick={() => void take()}>
          {t('compare.take')}
        </button>
      </div>
      {row && row.segments.length > 1 && (
        <p className={style['hint']}>{t('compare.spans', { from: row.number, to: row.number + row.segments.length - 1 })}</p>
      )}
      <p className="unseen" role="status">
        {said}
      </p>
      {rows.length === 0 && <p>{t('compare.none')}</p>}
      <div
        ref={scroller}
        className={style['rows']}
        role="listbox"
        tabIndex={0}
        aria-label={t('compare.rows')}
        {...(row ? { 'aria-activedescendant': `compared-${here}` } : {})}
        onKeyDown={onKey}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const shown = rows[index]
            return (
              shown && (
                <div
                  key={index}
                  ref={virtual.measureElement}
                  data-index={index}
                  id={`compared-${index}`}
                  role="option"
                  aria-selected={index === here}
                  aria-setsize={rows.length}
                  aria-posinset={index + 1}
                  className={style['row']}
                  style={{ transform: `translateY(${start}px)` }}
                  onClick={() => setHere(index)}
                >
                  <ComparedRow row={shown} taken={taken.has(shown)} />
                </div>
              )
            )
          })}
        </div>
      </div>
    </>
  )
}

/** One row of the pair takes the English of the second; what spans several has no single place to go. */
function canTake({ segments, second, now }: ComparedRowView): boolean {
  return segments.length === 1 && second !== '' && second !== now
}

function nextDifferent(rows: readonly ComparedRowView[], here: number): number {
  const next = rows.findIndex((row, at) => at > here && row.first !== row.second)
  return next < 0 ? here : next
}

const PAGE = 5

function keyAct({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): number | 'first' | 'last' | 'next' | 'take' | 'undo' | null {
  if (nativeEvent.isComposing) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? 'undo' : null
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return PAGE
    case 'PageUp':
      return -PAGE
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'n':
    case 'N':
      return 'next'
    case 'Enter':
      return 'take'
    default:
      return null
  }
}
