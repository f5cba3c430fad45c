import { FilePlus2, GitCompare, X } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { withKey } from '../../../component/key-cap.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { openAddPairsDialog, openCompareDialog } from '../../dialog/open-dialog.ts'
import { focusGrid, runCommand } from '../command/command.ts'
import { PairEntry } from './pair-entry.tsx'
import style from './pairs.module.css'

/** The pairs of the project, how far each is, and the way to each of them. */
export function PairsDrawer() {
  const { t } = useText()
  const pairs = useReview((s) => s.project?.pairs) ?? []
  const shown = useReview((s) => s.pair)
  const list = useRef<HTMLUListElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])]
    const here = entries.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: entries.length - 1 }[event.key]
    if (event.key === 'Escape') runCommand('pairs')
    else if (event.key === 'Delete' && here >= 0) void useReview.getState().removePair(Number(entries[here]?.dataset['pair']))
    else if (to === undefined || here < 0) return
    else entries[Math.max(0, Math.min(entries.length - 1, to))]?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  const go = (id: number) => {
    const { screen, setScreen, selectPair } = useReview.getState()
    if (screen !== 'review') setScreen('review')
    void selectPair(id).then(() => requestAnimationFrame(focusGrid))
  }
  return (
    <aside className={style['drawer']} aria-label={t('pairs.title')} onKeyDown={onKey} data-pairs>
      <header>
        <h2>{t('pairs.title')}</h2>
        <button
          type="button"
          className="button quiet icon"
          aria-label={t('pairs.close')}
          data-tip={withKey(t('pairs.close'), 'pairs')}
          onClick={() => void runCommand('pairs')}
        >
          <X size={15} aria-hidden />
        </button>
      </header>
      <ul ref={list}>
        {pairs.map((pair) => (
          <PairEntry key={pair.id} pair={pair} shown={pair.id === shown} only={pairs.length === 1} onGo={() => go(pair.id)} />
        ))}
      </ul>
      <button type="button" className="button" onClick={openAddPairsDialog}>
        <FilePlus2 size={15} aria-hidden />
        {t('pairs.add')}
      </button>
      <button type="button" className="button" onClick={openCompareDialog}>
        <GitCompare size={15} aria-hidden />
        {t('compare.short')}
      </button>
    </aside>
  )
}
