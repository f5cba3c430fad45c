import { useRef, type MouseEvent, type PointerEvent } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { offersIn, placedAt, textOf, type Knife } from '../../../state/hand-tool.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { cutOf } from './cut.ts'
import { clickedPosition } from '../grid/grid-row.tsx'
import { linkWith } from './hand-command.ts'

interface Props {
  readonly row: RowView
  readonly side: Side
  /** After how many sentences the row would be split; null where it cannot be, or the row is not the active one. */
  readonly cut: number | null
  /** The knife before this row, or null. */
  readonly knife: Knife | null
}

/** The sentences of one side of a row in align mode, with the places where the row can be split and its sentences cut. */
export function SentenceList({ row, side, cut, knife }: Props) {
  const { t } = useText()
  const held = useReview((s) => s.tool !== null && s.tool.kind !== 'cut' && s.tool.segment === row.id && s.tool.side === side)
  const drag = useDrag(row.id, side)
  const starts = side === 'source' ? row.sourceStarts : row.machineStarts
  const text = textOf(row, side)
  const choosePlace = (event: MouseEvent) => {
    const position = knife && clickedPosition(event)
    if (knife && position !== null) useReview.getState().setTool(placedAt(row, knife, side, position))
  }
  return (
    <div
      role="gridcell"
      aria-colindex={side === 'source' ? 3 : 4}
      className={['sentences', side === 'source' ? 'zh' : '', held ? 'held' : '', knife?.side === side ? 'knife-side' : '']
        .filter(Boolean)
        .join(' ')}
      lang={side === 'source' ? 'zh-Hans' : 'en'}
      onClick={choosePlace}
      {...drag}
    >
      {starts.length === 0 && <p className="sentence missing">{t(side === 'source' ? 'review.no-chinese' : 'review.no-english')}</p>}
      {starts.map((start, index) => (
        <div key={start}>
          {index > 0 && cut !== null && !knife && <CutLine row={row} side={side} after={index} chosen={index === cut} />}
          <Sentence text={text} from={start} to={starts[index + 1] ?? text.length} row={row} side={side} knife={knife} />
        </div>
      ))}
    </div>
  )
}

function CutLine({
  row,
  side,
  after,
  chosen,
}: {
  readonly row: RowView
  readonly side: Side
  readonly after: number
  readonly chosen: boolean
}) {
  const { t } = useText()
  const choose = () => {
    const { cut, setCut } = useReview.getState()
    const place = cutOf(row, cut)
    if (place) setCut({ ...place, [side]: after })
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={chosen ? 'cut-line on' : 'cut-line'}
      aria-label={t('review.align.cut-here')}
      aria-pressed={chosen}
      onClick={choose}
    />
  )
}

interface SentenceProps extends Pick<Props, 'row' | 'side' | 'knife'> {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** One sentence; before the knife, with a tick at each mark and the blade at the chosen place. */
function Sentence({ text, from, to, row, side, knife }: SentenceProps) {
  if (!knife) return <p className="sentence">{text.slice(from, to).trim()}</p>
  const place = knife[side]
  const ends = offersIn(row, side).filter(({ at, mark }) => at > from && at < to && (mark || at === place))
  const pieces = [from, ...ends.map(({ at }) => at)]
  return (
    <p className="sentence">
      {pieces.map((start, index) => (
        <span key={start}>
          {index > 0 && <i className={start === place ? 'blade' : 'tick'} aria-hidden />}
          <span data-start={start}>{text.slice(start, pieces[index + 1] ?? to)}</span>
        </span>
      ))}
    </p>
  )
}

/** Dragging one side of a row to the other side of another row links the two. */
function useDrag(id: number, side: Side) {
  const pressed = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      pressed.current = event.button === 0
    },
    onPointerLeave: (event: PointerEvent) => {
      const { tool, setTool } = useReview.getState()
      if (pressed.current && event.buttons === 1 && tool === null) setTool({ kind: 'link', segment: id, side })
      pressed.current = false
    },
    onPointerUp: () => {
      pressed.current = false
      const { tool, setTool } = useReview.getState()
      if (tool?.kind !== 'link') return
      if (tool.segment !== id && tool.side !== side) linkWith(id)
      else if (tool.segment !== id) setTool(null)
      document.getSelection()?.removeAllRanges()
    },
  }
}
