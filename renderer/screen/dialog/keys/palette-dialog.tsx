import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { Chord } from '../../../component/key-cap.tsx'
import { useKeymap } from '../../../state/chosen-keymap.ts'
import type { CommandName } from '../../../state/keymap.ts'
import { reviewStore } from '../../../state/store.ts'
import { pinyinInitials } from '../../../text/pinyin-initial.ts'
import { listBy } from '../filters-dialog.tsx'
import { useSavedFilters } from '../../../state/saved-filters.ts'
import { textNow, useText } from '../../../text/index.ts'
import { canRun } from '../../review/command/can-run.ts'
import { focusGrid, runCommand } from '../../review/command/command.ts'
import { namesOf, searchCommands } from './command-search.ts'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { shortcuts } from './shortcut-list.ts'
import style from './palette.module.css'

/** What was run from here, latest first, as long as the window is open. */
let recent: readonly string[] = []
const REMEMBERED = 20

interface Line {
  readonly command: string
  readonly names: readonly string[]
  readonly title: string
  readonly keys: readonly string[]
  run(): void
}

function run({ command, run: go }: Line): void {
  recent = [command, ...recent.filter((other) => other !== command)].slice(0, REMEMBERED)
  closeDialog()
  // Once the dialog is gone and no longer holds the keyboard.
  requestAnimationFrame(go)
}

function runByName(command: CommandName): void {
  focusGrid()
  runCommand(command)
}

/** Every command that can run now and every filter that the project keeps, found by its name in either language or by the initials of its pinyin. */
export function PaletteDialog() {
  const { t } = useText()
  const keymap = useKeymap()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const filters = useSavedFilters((s) => s.list)
  const commands = useMemo((): readonly Line[] => {
    const state = reviewStore.getState()
    const able = new Set(keymap.filter((binding) => canRun(binding, state)).map(({ command }) => command))
    const plain = shortcuts(keymap).filter(({ command }) => able.has(command))
    const kept = state.screen === 'review' ? (filters ?? []) : []
    return [
      ...plain.map(({ command, label, keys }) => ({
        ...{ command, keys, title: textNow(label), names: namesOf(label) },
        run: () => runByName(command),
      })),
      ...kept.map((filter) => ({
        ...{ command: `filter-${filter.id}`, keys: [], title: textNow('filters.palette', { name: filter.name }) },
        names: [textNow('filters.palette', { name: filter.name }).toLowerCase(), filter.name.toLowerCase(), pinyinInitials(filter.name)],
        run: () => listBy(filter),
      })),
    ]
  }, [keymap, filters])
  const found = searchCommands(commands, query, recent)
  const marked = found[Math.min(at, found.length - 1)]
  useEffect(() => {
    if (marked) document.getElementById(optionId(marked.command))?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (event.key === 'Enter' && marked) run(marked)
    else if (to !== undefined) setAt(Math.max(0, Math.min(found.length - 1, to)))
    else return
    event.preventDefault()
  }
  return (
    <Frame title={t('palette.title')} size={620}>
      <input
        className={style['field']}
        type="text"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={marked ? optionId(marked.command) : undefined}
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        value={query}
        autoComplete="off"
        onChange={(event) => (setQuery(event.target.value), setAt(0))}
        onKeyDown={press}
        data-autofocus
      />
      <p className="unseen" role="status">
        {found.length === 0 ? t('palette.none', { query }) : t('palette.found', { count: found.length })}
      </p>
      {found.length === 0 && <p aria-hidden>{t('palette.none', { query })}</p>}
      <div className={style['list']} id="palette-list" role="listbox" aria-label={t('palette.list')} tabIndex={-1}>
        {found.map((line) => (
          <div
            key={line.command}
            id={optionId(line.command)}
            role="option"
            aria-selected={line === marked}
            className={style['option']}
            onClick={() => run(line)}
          >
            <span>{line.title}</span>
            {line.keys[0] !== undefined && <Chord chord={line.keys[0]} />}
          </div>
        ))}
      </div>
    </Frame>
  )
}

function optionId(command: string): string {
  return `palette-${command}`
}
