import { keyCap, shownChord, type CommandName } from '../state/keymap.ts'

const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The key of a command, as it is printed. */
export function KeyCap({ command }: { readonly command: CommandName }) {
  return <kbd className="keycap">{keyCap(command, MAC)}</kbd>
}

/** A chord of the keymap, as it is printed. */
export function Chord({ chord }: { readonly chord: string }) {
  return <kbd className="keycap">{shownChord(chord, MAC)}</kbd>
}

/** A label with its key, for a tooltip. */
export function withKey(label: string, command: CommandName): string {
  return `${label}  ${keyCap(command, MAC)}`
}
