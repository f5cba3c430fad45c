import { useEffect } from 'react'
import { keymapNow } from '../state/chosen-keymap.ts'
import { chordOf, type CommandName } from '../state/keymap.ts'
import { reviewStore } from '../state/store.ts'
import { useOpenDialog } from './dialog/open-dialog.ts'
import { canRun } from './review/command/can-run.ts'
import { runCommand } from './review/command/command.ts'

const WINDOW: ReadonlySet<CommandName> = new Set([
  'palette',
  'preferences',
  'open-project',
  'new-review',
  'export',
  'larger-text',
  'smaller-text',
  'usual-text',
])

/** The keys of the window itself, on every screen. The review screen hears its keys before this. */
export function useWindowKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || useOpenDialog.getState().dialog.kind !== 'none') return
      const chord = chordOf(event)
      const binding = keymapNow().find(({ command, keys }) => WINDOW.has(command) && keys.includes(chord))
      if (!binding || (binding.command !== 'palette' && !canRun(binding, reviewStore.getState()))) return
      event.preventDefault()
      runCommand(binding.command)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
