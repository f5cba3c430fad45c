import { TextInput } from '@mantine/core'
import { Fragment, useState } from 'react'
import { Chord } from '../../component/key-cap.tsx'
import { useKeymap } from '../../state/chosen-keymap.ts'
import type { CommandName, KeyBinding } from '../../state/keymap.ts'
import { useText } from '../../text/index.ts'
import { Frame } from './frame.tsx'
import style from './dialog.module.css'

const GROUPS = ['review', 'move', 'edit', 'align', 'window'] as const

interface Shortcut {
  readonly command: CommandName
  readonly label: KeyBinding['label']
  readonly group: KeyBinding['group']
  readonly keys: readonly string[]
}

/** One line for each command, with all its keys. */
export function shortcuts(keymap: readonly KeyBinding[]): readonly Shortcut[] {
  const byCommand = new Map<string, Shortcut>()
  for (const { command, label, group, keys } of keymap) {
    const known = byCommand.get(command)
    byCommand.set(command, { command, label, group, keys: [...(known?.keys ?? []), ...keys] })
  }
  return [...byCommand.values()]
}

/** Every key of the program, by what it is for; the search goes by meaning and by key. */
export function ShortcutsDialog() {
  const { t } = useText()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const found = shortcuts(useKeymap()).filter(({ label, keys }) => [t(label), ...keys].some((text) => text.toLowerCase().includes(wanted)))
  return (
    <Frame title={t('shortcuts.title')} size={860}>
      <TextInput
        aria-label={t('shortcuts.search')}
        placeholder={t('shortcuts.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        data-autofocus
      />
      {found.length === 0 && <p>{t('shortcuts.none', { query })}</p>}
      <div className={style['sheet']}>
        {GROUPS.map((group) => {
          const lines = found.filter((shortcut) => shortcut.group === group)
          return lines.length === 0 ? null : (
            <section key={group}>
              <h3>{t(`shortcuts.group.${group}`)}</h3>
              <dl>
                {lines.map(({ command, label, keys }) => (
                  <div key={command}>
                    <dt>{t(label)}</dt>
                    <dd>
                      {keys.map((key, index) => (
                        <Fragment key={key}>
                          {index > 0 && <i>{t('shortcuts.or')}</i>}
                          <Chord chord={key} />
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Frame>
  )
}
