/**
 * Which keys a person works with. A preset says only what differs from the usual keys, which are those of memoQ (see renderer/state/keymap.ts, and
 * main/desktop/menu.ts for the native menu); what the person changed stands above it.
 */

export const KEY_PRESETS = ['memoq', 'trados', 'omegat'] as const
export type KeyPreset = (typeof KEY_PRESETS)[number]

/** Command -> its chords, written as `Ctrl+Shift+Enter`, the one that is shown first. An empty list: no key. */
export type CommandKeys = Readonly<Record<string, readonly string[]>>

export interface KeyChoice {
  readonly preset: KeyPreset
  readonly changed: CommandKeys
}

export const USUAL_KEYS: KeyChoice = { preset: 'memoq', changed: {} }

/**
 * What differs from the usual keys. Trados Studio: its default shortcuts of the editor. OmegaT: its file of default shortcuts,
 * `MainMenuShortcuts.properties`; where a browser keeps a chord to itself (Ctrl+N) the usual one is shown before it.
 */
export const PRESET_KEYS = {
  memoq: {},
  trados: {
    'add-term': ['Ctrl+F2'],
    concordance: ['F3'],
    'next-flagged': ['Ctrl+J'],
    'go-to-row': ['Ctrl+G'],
  },
  omegat: {
    replace: ['Ctrl+K'],
    concordance: ['Ctrl+Shift+F'],
    'add-term': ['Ctrl+Shift+G'],
    'next-row': ['Ctrl+ArrowDown', 'Ctrl+N'],
    'previous-row': ['Ctrl+ArrowUp', 'Ctrl+P'],
    'new-review': ['Ctrl+Shift+N'],
  },
} as const satisfies Readonly<Record<KeyPreset, CommandKeys>>

/** The chords of a command: changed by the person, else of their preset, else the usual ones. */
export function chosenKeys({ preset, changed }: KeyChoice, command: string, usual: readonly string[]): readonly string[] {
  const ofPreset: CommandKeys = PRESET_KEYS[preset]
  return changed[command] ?? ofPreset[command] ?? usual
}
