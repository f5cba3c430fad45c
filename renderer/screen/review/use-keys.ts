import { useEffect } from 'react'
import { commandOf } from '../../state/keymap.ts'
import { useReview } from '../../state/store.ts'
import { useOpenDialog } from '../dialog/open-dialog.ts'
import { runCommand } from './command.ts'

/** Listens to the keys of the review screen while it is shown. Dialogs, menus and input methods have their keys to themselves. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || useOpenDialog.getState().dialog.kind !== 'none') return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('[role="menu"], [role="dialog"], [data-own-keys]')) return
      const inEditor = target?.closest('.cm-editor') !== null && target !== null
      const inField = !inEditor && (target?.matches('input, textarea, select') ?? false)
      const onButton = target?.matches('button, a, [role="radio"], [role="tab"]') ?? false
      // Enter and the arrows belong to a button that has the keyboard.
      if (onButton && /^(Enter| |Arrow.*|Home|End)$/.test(event.key) && !event.ctrlKey && !event.metaKey) return
      const command = commandOf(event, { align: useReview.getState().mode === 'align', inEditor, inField })
      if (command && runCommand(command)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
