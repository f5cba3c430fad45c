import { BookA, Keyboard, Moon, Settings, Sun } from 'lucide-react'
import { IconButton } from '../../component/icon-button.tsx'
import { Segmented } from '../../component/segmented.tsx'
import { useTheme } from '../../component/theme.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { openDictionariesDialog, openPreferencesDialog, openShortcutsDialog } from '../dialog/open-dialog.ts'
import style from './start.module.css'

/** The bar above the start screen: the program's name, and how it is to look and speak. */
export function StartBar() {
  const { t, language } = useText()
  const version = useReview((state) => state.start?.version ?? '')
  const dark = useTheme() !== 'light'
  const set = reviewStore.getState().setPreferences
  return (
    <header className={style['bar']}>
      <span className={style['logo']} lang="zh-Hans">
        对照
      </span>
      <b>Duizhao</b>
      <span className={style['quiet']}>{version}</span>
      <span className={style['grow']} />
      <Segmented
        label={t('preferences.language')}
        value={language}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'EN' },
        ]}
        onChange={(value) => void set({ language: value })}
      />
      <IconButton
        label={t(dark ? 'preferences.toLight' : 'preferences.toDark')}
        onClick={() => void set({ theme: dark ? 'light' : 'dark' })}
      >
        {dark ? <Sun size={18} /> : <Moon size={18} />}
      </IconButton>
      <IconButton label={t('dictionaries.title')} onClick={openDictionariesDialog}>
        <BookA size={18} />
      </IconButton>
      <IconButton label={t('start.shortcuts')} onClick={openShortcutsDialog}>
        <Keyboard size={18} />
      </IconButton>
      <IconButton label={t('start.preferences')} onClick={openPreferencesDialog}>
        <Settings size={18} />
      </IconButton>
    </header>
  )
}
