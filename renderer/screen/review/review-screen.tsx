import { useEffect } from 'react'
import { followMemory } from '../../state/memory-matches.ts'
import { followSavedFilters } from '../../state/saved-filters.ts'
import { useReview } from '../../state/store.ts'
import { AlignKeys } from './align/align-keys.tsx'
import { FilterBar } from './bar/filter-bar.tsx'
import { SideSearch } from './bar/side-search.tsx'
import { Grid } from './grid/grid.tsx'
import { keepBeforeLeaving } from './editor/idle-draft.ts'
import { rememberSelections } from './editor/selection-memory.ts'
import { SpellingMenu } from './editor/spelling-menu.tsx'
import { ReadingView } from './reading/reading-view.tsx'
import { SidePanel } from './panel/side-panel.tsx'
import { useKeys } from './command/use-keys.ts'

/** The sentences of a pair with what was found in them: where a reviewer spends the day. */
export function ReviewScreen() {
  const panel = useReview((s) => s.panel.open)
  const mode = useReview((s) => s.mode)
  const announcement = useReview((s) => s.announcement)
  useKeys()
  useEffect(keepBeforeLeaving, [])
  useEffect(rememberSelections, [])
  useEffect(followMemory, [])
  useEffect(followSavedFilters, [])
  const aside = panel && mode === 'review'
  return (
    <main className={aside ? 'review with-side' : 'review'}>
      <div className="review-head">
        {mode !== 'read' && (
          <>
            <FilterBar />
            <SideSearch />
          </>
        )}
      </div>
      <div className="review-grid">
        {mode === 'read' ? <ReadingView /> : <Grid />}
        {mode === 'align' && <AlignKeys />}
      </div>
      {aside && <SidePanel />}
      <SpellingMenu />
      <div className="unseen" role="status" aria-live="polite">
        {announcement}
      </div>
    </main>
  )
}
