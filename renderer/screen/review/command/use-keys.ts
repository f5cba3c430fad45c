import { useEffect } from 'react'
import { keymapNow } from '../../../state/chosen-keymap.ts'
import { commandOf } from '../../../state/keymap.ts'
import { useReview } from '../../../state/store.ts'
import { useOpenDialog } from '../../dialog/open-dialog.ts'
import { focusGrid, runCommand } from './command.ts'

/**
 * A click with the mouse on a button beside the rows hands the keyboard back to them, so that Enter is the row's again.
 * Whoever came to the button with the Tab key stays there.
 */
function handBack(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('.top button, .rail button, .side-tabs button') : null
  const clicked = event.detail > 0 && button !== null && button === document.activeElement && !button.hasAttribute('aria-haspopup')
  if (clicked && useOpenDialog.getState().dialog.kind === 'none') focusGrid()
}

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
      const { mode, tool } = useReview.getState()
      const command = commandOf(event, { align: mode === 'align', inEditor, inField, tool: tool?.kind ?? null }, keymapNow())
      if (command && runCommand(command)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    document.addEventListener('keydown', onKey, { capture: true })
    document.addEventListener('click', handBack)
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true })
      document.removeEventListener('click', handBack)
    }
  }, [])
}
