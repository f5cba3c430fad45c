import { PanelRightClose } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { IconButton } from '../../../component/icon-button.tsx'
import { withKey } from '../../../component/key-cap.tsx'
import { currentPair, selectedRow, type PanelTab } from '../../../state/review-state.ts'
import { matchesOf, useMemoryMatches } from '../../../state/memory-matches.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { CommentsTab } from './comments-tab.tsx'
import { ContextStrip } from './context-strip.tsx'
import { HistoryTab } from './history-tab.tsx'
import { IssuesTab } from './issues-tab.tsx'
import { MemoryTab } from './memory-tab.tsx'
import { TermsTab } from './terms-tab.tsx'
import { termsOf } from '../../../state/row-terms.ts'
import { usePanelWidth } from './use-panel-width.ts'

const TABS: readonly PanelTab[] = ['issues', 'terms', 'memory', 'history', 'comments']

/** What there is to know about the selected row. */
export function SidePanel() {
  const { t } = useText()
  const row = useReview(selectedRow)
  const tab = useReview((s) => s.panel.tab)
  const pair = useReview((s) => currentPair(s)?.id ?? 0)
  const terms = useReview((s) => s.project?.terms)
  const found = useMemoryMatches((s) => s.found)
  const { width, grip } = usePanelWidth()
  const counts: Readonly<Record<PanelTab, number>> = {
    issues: row ? factsOf(row).flags.length : 0,
    terms: row ? termsOf(row, terms ?? []).length : 0,
    memory: row ? matchesOf(found, row.id).length : 0,
    history: 0,
    comments: row ? row.threads.length : 0,
  }
  return (
    <aside className="side" style={{ width }} aria-label={t('review.panel.name')}>
      <div className="side-grip" {...grip} aria-label={t('review.panel.width')} />
      <Tabs tab={tab} counts={counts} />
      <div className="side-body" role="tabpanel" aria-label={t(`review.tab.${tab}`)} tabIndex={-1}>
        {row === null ? (
          <p className="side-empty">{t('review.panel.no-row')}</p>
        ) : tab === 'issues' ? (
          <IssuesTab row={row} />
        ) : tab === 'terms' ? (
          <TermsTab row={row} />
        ) : tab === 'memory' ? (
          <MemoryTab row={row} />
        ) : tab === 'comments' ? (
          <CommentsTab pair={pair} row={row} />
        ) : (
          <HistoryTab pair={pair} row={row} />
        )}
      </div>
      <ContextStrip />
    </aside>
  )
}

function Tabs({ tab, counts }: { readonly tab: PanelTab; readonly counts: Readonly<Record<PanelTab, number>> }) {
  const { t } = useText()
  const setPanel = useReview((s) => s.setPanel)
  const list = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const at = (TABS.indexOf(tab) + by + TABS.length) % TABS.length
    const next = TABS[at]
    if (next) setPanel({ tab: next })
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <div className="side-tabs">
      <div role="tablist" ref={list} onKeyDown={step} aria-label={t('review.panel.name')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setPanel({ tab: name })}
          >
            {t(`review.tab.${name}`)}
            {counts[name] > 0 && <small>{counts[name]}</small>}
          </button>
        ))}
      </div>
      <IconButton label={t('review.panel.hide')} tip={withKey(t('review.panel.hide'), 'panel')} onClick={() => setPanel({ open: false })}>
        <PanelRightClose size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
