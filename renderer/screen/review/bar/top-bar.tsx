import { Menu } from '@mantine/core'
import { BookA, ChevronDown, Download, ListChecks, Moon, PanelRightOpen, Redo2, Sun, Undo2 } from 'lucide-react'
import type { PairView } from '../../../../src/bridge/index.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { withKey } from '../../../component/key-cap.tsx'
import { Segmented } from '../../../component/segmented.tsx'
import { useTheme } from '../../../component/theme.ts'
import { currentPair } from '../../../state/review-state.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { openChecksDialog, openDictionariesDialog, openExportDialog } from '../../dialog/open-dialog.ts'
import { AiMenu } from './ai-menu.tsx'
import { runCommand } from '../command/command.ts'
import { FindBox } from './find-box.tsx'
import { ProgressBar } from './progress-bar.tsx'

/** The name of the project and its pair, how far the review is, and what concerns the whole window. */
export function TopBar() {
  const { t, language } = useText()
  const name = useReview((s) => s.project?.name ?? '')
  const pair = useReview(currentPair)
  const setPreferences = useReview((s) => s.setPreferences)
  const screen = useReview((s) => s.screen)
  const panelOpen = useReview((s) => s.panel.open)
  return (
    <header className="top">
      <span className="logo zh" lang="zh-Hans">
        对照
      </span>
      <span className="crumb">
        <h1 className="crumb-name" data-tip={name}>
          {name}
        </h1>
        <PairName pair={pair} />
      </span>
      <ProgressBar />
      <span className="grow" />
      {screen === 'review' && <FindBox />}
      <UndoButtons />
      <button type="button" className="button" aria-label={t('review.export')} onClick={() => openExportDialog(pair?.id ?? 0)}>
        <Download size={15} aria-hidden />
        <span className="wide-only">{t('review.export')}</span>
      </button>
      <IconButton label={t('dictionaries.title')} onClick={openDictionariesDialog}>
        <BookA size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('checks.title')} onClick={() => openChecksDialog()}>
        <ListChecks size={16} aria-hidden />
      </IconButton>
      <AiMenu />
      <Segmented
        label={t('review.language')}
        value={language}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'EN' },
        ]}
        onChange={(next) => void setPreferences({ language: next })}
      />
      <ThemeButton />
      {!panelOpen && screen === 'review' && (
        <IconButton label={t('review.panel.show')} tip={withKey(t('review.panel.show'), 'panel')} onClick={() => runCommand('panel')}>
          <PanelRightOpen size={16} aria-hidden />
        </IconButton>
      )}
    </header>
  )
}

function PairName({ pair }: { readonly pair: PairView | null }) {
  const { t } = useText()
  const pairs = useReview((s) => s.project?.pairs)
  if (!pair || !pairs) return null
  const words = `${pair.source.name} ↔ ${pair.target.name}`
  if (pairs.length < 2) {
    return (
      <b className="crumb-pair" data-tip={words}>
        {words}
      </b>
    )
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="button quiet crumb-pair" aria-label={t('review.choose-pair')}>
          {words} <ChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {pairs.map(({ id, source, target }) => (
          <Menu.Item key={id} onClick={() => useReview.getState().selectPair(id)}>
            {source.name} ↔ {target.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function UndoButtons() {
  const { t } = useText()
  const undo = useReview((s) => s.project?.undo ?? null)
  const redo = useReview((s) => s.project?.redo ?? null)
  const drafted = useReview((s) => s.draft !== null)
  const undoWords = undo ? t('review.undo-act', { act: t(`review.act.${undo}`) }) : t('review.key.undo')
  const redoWords = redo ? t('review.redo-act', { act: t(`review.act.${redo}`) }) : t('review.key.redo')
  return (
    <span className="pair-of-buttons">
      <IconButton
        label={undoWords}
        tip={withKey(undoWords, 'undo')}
        disabled={undo === null && !drafted}
        onClick={() => void useReview.getState().undo()}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={redoWords}
        tip={withKey(redoWords, 'redo')}
        disabled={redo === null}
        onClick={() => void useReview.getState().redo()}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </span>
  )
}

function ThemeButton() {
  const { t } = useText()
  const theme = useTheme()
  const other = theme === 'light' ? 'dark' : 'light'
  const words = t(`review.theme.${other}`)
  return (
    <IconButton label={words} onClick={() => void useReview.getState().setPreferences({ theme: other })}>
      {theme !== 'light' ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
    </IconButton>
  )
}
