import type { MenuCommand } from '../../src/bridge/index.ts'
import { reviewStore } from '../state/store.ts'
import {
  openChecksDialog,
  openDictionariesDialog,
  openExportDialog,
  openPreferencesDialog,
  openShortcutsDialog,
} from './dialog/open-dialog.ts'
import { focusFind, runCommand } from './review/command/command.ts'
import { toggleAlign } from './review/align/align-command.ts'
import { startTour } from './tour/tour-state.ts'

/** Does what the native menu asks for. */
export function runMenuCommand(command: MenuCommand): void {
  const store = reviewStore.getState()
  switch (command) {
    case 'undo':
      return void store.undo()
    case 'redo':
      return void store.redo()
    case 'find':
      return focusFind()
    case 'align-mode':
      return store.project ? toggleAlign() : undefined
    case 'new-review':
      return void store.closeProject()
    case 'open-project':
      return void store.openProject(null)
    case 'export':
      return store.project ? openExportDialog(store.pair) : undefined
    case 'ask-row':
    case 'ask-shown':
      return store.project && store.screen === 'review' ? void runCommand(command) : undefined
    case 'palette':
    case 'larger-text':
    case 'smaller-text':
    case 'usual-text':
      return void runCommand(command)
    case 'tour':
      return store.project && store.screen === 'review' ? startTour() : undefined
    case 'shortcuts':
      return openShortcutsDialog()
    case 'dictionaries':
      return openDictionariesDialog()
    case 'checks':
      return openChecksDialog()
    case 'preferences':
      return openPreferencesDialog()
  }
}
