import type { MenuItemConstructorOptions } from 'electron'
import { chosenKeys, USUAL_KEYS, type KeyChoice } from '../../src/bridge/key-choice.ts'
import type { MenuCommand } from '../../src/bridge/index.ts'
import type { InterfaceLanguage } from '../../src/model/index.ts'
import { MENU_WORDING } from './menu-wording.ts'

export interface MenuOptions {
  readonly language: InterfaceLanguage
  readonly mac: boolean
  /** The keys that the menu shows; the usual ones when not given. */
  readonly keys?: KeyChoice
  /** Passes a command on to the interface of the window in front. */
  readonly send: (command: MenuCommand) => void
}

type MenuItem = MenuItemConstructorOptions
type MenuName = keyof typeof MENU_WORDING

/**
 * The native menu as a template for Electron. What the interface does itself is sent to it as a command; what every
 * program has (clipboard, zoom, windows) is left to the system's roles.
 */
export function menuTemplate(options: MenuOptions): MenuItem[] {
  const label = (name: MenuName): string => MENU_WORDING[name][options.language]
  const command = (name: MenuName, id: MenuCommand, usual?: string): MenuItem => {
    const chord = chosenKeys(options.keys ?? USUAL_KEYS, id, usual === undefined ? [] : [usual])[0]
    return {
      id,
      label: label(name),
      click: () => options.send(id),
      // The interface listens to the same keys, and knows when they mean something else (an open editor, a dialog). The
      // menu shows them, and leaves them to it.
      ...(chord === undefined ? {} : { accelerator: acceleratorOf(chord), registerAccelerator: false }),
    }
  }
  const role = (name: MenuName, itemRole: NonNullable<MenuItem['role']>): MenuItem => ({ label: label(name), role: itemRole })
  const preferences = command('preferences', 'preferences', 'Ctrl+,')

  const dictionaries = command('dictionaries', 'dictionaries')
  const checks = command('checks', 'checks')

  const file: MenuItem = {
    label: label('file'),
    submenu: [
      command('newReview', 'new-review', 'Ctrl+N'),
      command('openProject', 'open-project', 'Ctrl+O'),
      SEPARATOR,
      command('export', 'export', 'Ctrl+Shift+E'),
      SEPARATOR,
      ...(options.mac ? [role('closeWindow', 'close')] : [dictionaries, checks, preferences, SEPARATOR, role('quit', 'quit')]),
    ],
  }
  const edit: MenuItem = {
    label: label('edit'),
    submenu: [
      command('undo', 'undo', 'Ctrl+Z'),
      command('redo', 'redo', options.mac ? 'Ctrl+Shift+Z' : 'Ctrl+Y'),
      SEPARATOR,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
      SEPARATOR,
      command('find', 'find', 'Ctrl+F'),
      SEPARATOR,
      command('askRow', 'ask-row', 'Ctrl+I'),
      command('askShown', 'ask-shown', 'Ctrl+Alt+I'),
    ],
  }
  const view: MenuItem = {
    label: label('view'),
    submenu: [
      command('alignMode', 'align-mode', 'F8'),
      command('palette', 'palette', 'Ctrl+Shift+P'),
      SEPARATOR,
      command('actualSize', 'usual-text', 'Ctrl+0'),
      command('zoomIn', 'larger-text', 'Ctrl+='),
      command('zoomOut', 'smaller-text', 'Ctrl+-'),
      SEPARATOR,
      role('fullScreen', 'togglefullscreen'),
    ],
  }
  const help: MenuItem = {
    label: label('help'),
    submenu: [
      command('tour', 'tour', 'Shift+F1'),
      command('shortcuts', 'shortcuts', 'F1'),
      ...(options.mac ? [] : [SEPARATOR, role('about', 'about')]),
    ],
  }
  const program: MenuItem = {
    label: 'Duizhao',
    submenu: [role('about', 'about'), SEPARATOR, dictionaries, checks, preferences, SEPARATOR, role('hide', 'hide'), role('quit', 'quit')],
  }
  return options.mac ? [program, file, edit, view, help] : [file, edit, view, help]
}

/** Keys that Electron calls otherwise than the chords of the interface. */
const ACCELERATORS: Readonly<Record<string, string>> = {
  Ctrl: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '': 'Plus',
}

/** A chord of the interface as Electron writes it; `Ctrl++` is the plus key with Ctrl. */
function acceleratorOf(chord: string): string {
  const parts = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), ''] : chord.split('+')
  return parts.map((part) => ACCELERATORS[part] ?? part).join('+')
}

const SEPARATOR: MenuItem = { type: 'separator' }

/** The menu's language: the reviewer's choice, or the system's. */
export function menuLanguage(choice: 'en' | 'zh' | 'system', locale: string): InterfaceLanguage {
  if (choice !== 'system') return choice
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
