import type { RowView } from '../../../../src/bridge/index.ts'
import { useReview } from '../../../state/store.ts'
import { RowNumber } from './grid-row.tsx'
import { KeyHints } from './key-hints.tsx'
import { LinkMark } from './link-mark.tsx'
import { OfferList } from './offer-list.tsx'
import { RejectMenu } from './reject-menu.tsx'
import { RowEditor } from '../editor/row-editor.tsx'
import { RowState } from './row-state.tsx'
import { ActiveSourceCell } from './source-cell.tsx'

interface Props {
  readonly row: RowView
  readonly query: string
}

/** The row that the reviewer stands on: its English is an editor, and what can be done stands below. */
export function ActiveRow({ row, query }: Props) {
  const pointed = useReview((s) => s.pointed)
  const editing = useReview((s) => s.editing)
  return (
    <>
      <RowNumber row={row} />
      <div role="gridcell" aria-colindex={2} className="cell-link">
        <LinkMark row={row} />
      </div>
      <ActiveSourceCell row={row} query={query} pointed={pointed} />
      <div role="gridcell" aria-colindex={4} className={editing ? 'cell-target editing' : 'cell-target'} lang="en" data-side="target">
        <RowEditor key={row.id} row={row} />
      </div>
      <div role="gridcell" aria-colindex={5} className="cell-state">
        <RowState row={row} />
        <RejectMenu row={row} />
      </div>
      <div className="row-more" role="gridcell" aria-colindex={3} aria-colspan={3}>
        <OfferList row={row} />
        <KeyHints row={row} />
      </div>
    </>
  )
}
