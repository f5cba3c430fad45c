import { BookText, ChartColumn, Columns2, DatabaseSearch, Files, House, Keyboard, Settings, Link2, type LucideIcon } from 'lucide-react'
import { leaveReading } from '../../../state/reading-place.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { openPreferencesDialog, openShortcutsDialog } from '../../dialog/open-dialog.ts'
import { runCommand } from '../command/command.ts'
import { startConcordance } from '../command/memory-command.ts'
import { enterMode } from '../align/align-command.ts'

/** The ways of working on an open project. */
export function Rail() {
  const { t } = useText()
  const screen = useReview((s) => s.screen)
  const mode = useReview((s) => s.mode)
  const drawer = useReview((s) => s.drawer)
  const { setScreen, closeProject } = useReview.getState()
  const working = screen === 'review' ? (mode === 'read' ? 'review' : mode) : null
  return (
    <nav className="rail" aria-label={t('review.rail.name')}>
      <Entry icon={Files} label={t('pairs.rail')} on={false} expanded={drawer} run={() => void runCommand('pairs')} />
      <Entry
        icon={Columns2}
        label={t('review.rail.review')}
        on={working === 'review'}
        run={() => (working === 'review' && mode === 'read' ? void leaveReading(false) : enterMode('review'))}
      />
      <Entry icon={Link2} label={t('review.rail.align')} on={working === 'align'} run={() => enterMode('align')} />
      <Entry icon={BookText} label={t('review.rail.glossary')} on={screen === 'glossary'} run={() => setScreen('glossary')} />
      <Entry icon={DatabaseSearch} label={t('review.rail.memory')} on={false} run={startConcordance} />
      <Entry icon={ChartColumn} label={t('report.rail')} on={screen === 'report'} run={() => setScreen('report')} />
      <span className="grow" />
      <Entry icon={House} label={t('review.rail.projects')} on={false} run={() => void closeProject()} />
      <Entry icon={Keyboard} label={t('review.rail.keys')} on={false} run={openShortcutsDialog} />
      <Entry icon={Settings} label={t('review.rail.preferences')} on={false} run={openPreferencesDialog} />
    </nav>
  )
}

interface EntryProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly on: boolean
  /** Of an entry that opens and closes something. */
  readonly expanded?: boolean
  readonly run: () => void
}

function Entry({ icon: Icon, label, on, expanded, run }: EntryProps) {
  return (
    <button
      type="button"
      className="rail-entry"
      aria-expanded={expanded}
      {...(on ? { 'aria-current': 'page' as const } : {})}
      onClick={run}
    >
      <Icon size={19} strokeWidth={1.7} aria-hidden />
      <span>{label}</span>
    </button>
  )
}
