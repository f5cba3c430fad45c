import { keymapNow, useKeymap } from '../state/chosen-keymap.ts'
import { keyCap, shownChord, type CommandName } from '../state/keymap.ts'

const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The key of a command, as it is printed; nothing where it has none. */
export function KeyCap({ command }: { readonly command: CommandName }) {
  const printed = keyCap(command, MAC, useKeymap())
  return printed === '' ? null : <kbd className="keycap">{printed}</kbd>
}

/** A chord of the keymap, as it is printed. */
export function Chord({ chord }: { readonly chord: string }) {
  return <kbd className="keycap">{shownChord(chord, MAC)}</kbd>
}

/** A label with its key, for a tooltip. Follows a change of the keys as wording follows the language: see `showLanguage`. */
export function withKey(label: string, command: CommandName): string {
  return `${label}  ${keyCap(command, MAC, keymapNow())}`.trimEnd()
}
