import { createTheme, type MantineColorsTuple } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useReview } from '../state/store.ts'

/** High contrast is white on black. */
export type ShownTheme = 'light' | 'dark' | 'contrast'

/** The theme that is shown: the chosen one, or the system's. */
export function useTheme(): ShownTheme {
  const chosen = useReview((s) => s.preferences.theme)
  const dark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false })
  const contrast = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false })
  return chosen === 'system' ? (contrast ? 'contrast' : dark ? 'dark' : 'light') : chosen
}

const ACCENT: MantineColorsTuple = [
  '#e0f0ec',
  '#c3e2db',
  '#9dd0c5',
  '#72bcae',
  '#4fc3ad',
  '#2f8d7c',
  '#177664',
  '#0f6b5c',
  '#0b5a4d',
  '#08483e',
]

/** Mantine's dark greys, from text to ground, as the tokens of the same places. */
const DARK: MantineColorsTuple = [
  '#e7eaed',
  '#c3cad1',
  '#a9b3bc',
  '#8b96a0',
  '#46505a',
  '#2d343b',
  '#181c20',
  '#1b1f23',
  '#14171a',
  '#0e1113',
]

/** Menus, dialogs and fields in the colours and the type of the rest; the colours themselves are in style/token.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  colors: { accent: ACCENT, dark: DARK },
  fontSizes: { xs: '12px', sm: '13px', md: '14px' },
  fontFamily: 'var(--font-ui)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
