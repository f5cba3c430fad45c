import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useText } from '../../../text/index.ts'
import type { Shortcut } from './shortcut-list.ts'

interface Found {
  /** The lines whose meaning or key holds what is typed. */
  readonly found: readonly Shortcut[]
  /** The field to type in, and what is said where nothing is found. */
  readonly search: ReactNode
}

/** Finds shortcuts by meaning and by key. */
export function useShortcutSearch(lines: readonly Shortcut[]): Found {
  const { t } = useText()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const found = lines.filter(({ label, keys }) => [t(label), ...keys].some((text) => text.toLowerCase().includes(wanted)))
  const search = (
    <>
      <TextInput
        aria-label={t('shortcuts.search')}
        placeholder={t('shortcuts.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        data-autofocus
      />
      {found.length === 0 && <p>{t('shortcuts.none', { query })}</p>}
    </>
  )
  return { found, search }
}
