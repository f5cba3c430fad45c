import { memo, type MouseEvent } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import type { Range } from '../../../../src/model/index.ts'
import type { TextMode } from '../../../state/review-state.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useSpelling } from '../../../state/spelling-marks.ts'
import { useText } from '../../../text/index.ts'
import { FlaggedText } from './flagged-text.tsx'
import { LinkMark } from './link-mark.tsx'
import { RowState } from './row-state.tsx'
import { targetRuns } from './row-runs.ts'
import { SourceCell } from './source-cell.tsx'

export interface GridRowProps {
  readonly row: RowView
  readonly mode: TextMode
  readonly query: string
}

/** The id of a row's element, for `aria-activedescendant`. */
export function rowElementId(id: number): string {
  return `row-${id}`
}

/** The classes of a row as a whole. */
export function rowClass(row: RowView): string {
  const { unlinked, reviewed } = factsOf(row)
  return ['row', row.kind === 'heading' ? 'heading' : '', unlinked ? 'gap' : '', reviewed ? 'done' : '', row.border ? 'bordered' : '']
    .filter(Boolean)
    .join(' ')
}

/** A row that the reviewer does not stand on. Drawn again only when its own value or the way of showing it changes. */
export const GridRow = memo(function GridRow({ row, mode, query }: GridRowProps) {
  return (
    <>
      <RowNumber row={row} />
      <div role="gridcell" aria-colindex={2} className="cell-link">
        <LinkMark row={row} />
      </div>
      <SourceCell row={row} query={query} />
      <TargetCell row={row} mode={mode} query={query} />
      <div role="gridcell" aria-colindex={5} className="cell-state">
        <RowState row={row} />
      </div>
    </>
  )
})

export function RowNumber({ row }: Pick<GridRowProps, 'row'>) {
  return (
    <div role="gridcell" aria-colindex={1} className={row.paragraphStart ? 'cell-number paragraph' : 'cell-number'}>
      {row.number}
    </div>
  )
}

function TargetCell({ row, mode, query }: GridRowProps) {
  const { t } = useText()
  const misspelt = useSpelling(row.id, row.target)
  const words = misspelt.map((range) => row.target.slice(...range)).join(', ')
  return (
    <div
      role="gridcell"
      aria-colindex={4}
      className="cell-target"
      lang="en"
      data-side="target"
      {...(words === '' ? {} : { 'aria-description': t('spelling.mark', { words }) })}
    >
      <TargetText row={row} mode={mode} query={query} misspelt={misspelt} />
    </div>
  )
}

function TargetText({ row, mode, query, misspelt }: GridRowProps & { readonly misspelt: readonly Range[] }) {
  const { t } = useText()
  const shown = mode === 'machine' ? row.machine : row.target
  if (shown === '' && (mode !== 'diff' || row.machine === '')) return <em>{t('review.no-english')}</em>
  return <FlaggedText runs={targetRuns(row, mode, query, misspelt)} />
}

/** Where in a row's English a click fell, in code units of the shown text; null where it fell beside the text. */
export function clickedPosition(event: MouseEvent): number | null {
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY)
  const node = caret?.offsetNode
  const run = node?.parentElement?.closest<HTMLElement>('[data-start]')
  if (!caret || !run || node?.nodeType !== Node.TEXT_NODE) return null
  return Number(run.dataset['start']) + caret.offset
}
