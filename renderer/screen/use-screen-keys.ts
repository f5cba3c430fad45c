import { useEffect, useRef } from 'react'
import { keymapNow } from '../state/chosen-keymap.ts'
import { chordOf, type CommandName } from '../state/keymap.ts'
import { reviewStore } from '../state/store.ts'
import { openShortcutsDialog, openTermDialog, useOpenDialog } from './dialog/open-dialog.ts'

/** The review screen's keys that mean something on the other screens too, under the same chords. `find` goes to a screen's own search. */
export function useScreenKeys(find: () => void = () => undefined): void {
  const latest = useRef(find)
  useEffect(() => {
    latest.current = find
  })
  useEffect(() => {
    const commands: Partial<Record<CommandName, () => void>> = {
      find: () => latest.current(),
      'add-term': () => openTermDialog(),
      undo: () => void reviewStore.getState().undo(),
      redo: () => void reviewStore.getState().redo(),
      shortcuts: openShortcutsDialog,
    }
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || useOpenDialog.getState().dialog.kind !== 'none') return
      const chord = chordOf(event)
      const binding = keymapNow().find(({ command, keys }) => commands[command] && keys.includes(chord))
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea')
      if (!binding || (typing && binding.place !== 'anywhere')) return
      event.preventDefault()
      commands[binding.command]?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
