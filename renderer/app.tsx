import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import { FaultBoundary } from './component/fault-boundary.tsx'
import { NoticeList } from './component/notice-list.tsx'
import { theme, useTheme } from './component/theme.ts'
import { TipLayer } from './component/tip-layer.tsx'
import { DialogHost } from './screen/dialog/dialog-host.tsx'
import { GlossaryScreen } from './screen/glossary/glossary-screen.tsx'
import { ReportScreen } from './screen/report/report-screen.tsx'
import { Rail } from './screen/review/bar/rail.tsx'
import { PairsDrawer } from './screen/review/pairs/pairs-drawer.tsx'
import { ReviewScreen } from './screen/review/review-screen.tsx'
import { StatusBar } from './screen/review/bar/status-bar.tsx'
import { TopBar } from './screen/review/bar/top-bar.tsx'
import { GlimpseScreen } from './screen/start/glimpse-screen.tsx'
import { OpeningScreen } from './screen/start/opening-screen.tsx'
import { StartScreen } from './screen/start/start-screen.tsx'
import { TourLayer } from './screen/tour/tour-layer.tsx'
import { useWindowKeys } from './screen/use-window-keys.ts'
import { useReview } from './state/store.ts'
import { interfaceLanguage, showLanguage } from './text/index.ts'

/** The size of the Chinese for which the style sheets are written, in pixels; all other text of the grid follows it. */
const PLAIN_SIZE = 15

/** The window: one screen, and on top of it dialogs, notices and tips. */
export function App() {
  const shown = useTheme()
  useWindowKeys()
  const language = useReview((s) => interfaceLanguage(s.preferences.language, s.start?.locale ?? navigator.language))
  const fontSize = useReview((s) => s.preferences.fontSize)
  // Wording that names a key is read anew when the keys change, as when the language does.
  const keys = useReview((s) => s.preferences.keys)
  useEffect(() => void showLanguage(language), [language, keys])
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
    document.documentElement.style.setProperty('--text-scale', String(fontSize / PLAIN_SIZE))
  }, [shown, fontSize])
  return (
    <MantineProvider theme={theme} forceColorScheme={shown === 'light' ? 'light' : 'dark'}>
      <FaultBoundary>
        <Screen />
        <DialogHost />
        <TourLayer />
      </FaultBoundary>
      <NoticeList />
      <TipLayer />
    </MantineProvider>
  )
}

function Screen() {
  const screen = useReview((s) => s.screen)
  const open = useReview((s) => s.project !== null)
  const drawer = useReview((s) => s.drawer)
  const glimpse = useReview((s) => s.glimpse)
  if (glimpse && !open) return <GlimpseScreen {...glimpse} />
  if (screen === 'loading') return <OpeningScreen />
  if (screen === 'start' || !open) return <StartScreen />
  return (
    <div className={drawer ? 'frame with-drawer' : 'frame'}>
      <TopBar />
      <Rail />
      {drawer && <PairsDrawer />}
      {screen === 'glossary' ? <GlossaryScreen /> : screen === 'report' ? <ReportScreen /> : <ReviewScreen />}
      <StatusBar />
    </div>
  )
}
