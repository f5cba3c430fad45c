import type { CommandKeys, KeyChoice, KeyPreset } from '../../src/bridge/key-choice.ts'
import { keymapOf, type CommandName, type KeyBinding, type KeyPlace } from './keymap.ts'

/** What a person may do to their keys, and why a key is refused. */

/** `taken`: another command has it where this one holds; `typing`: it writes or moves in the editor; `reserved`: the system or the browser keeps it. */
export type KeyRefusal = { readonly kind: 'taken'; readonly by: CommandName } | { readonly kind: 'typing' } | { readonly kind: 'reserved' }

export type KeyAnswer = { readonly ok: true; readonly choice: KeyChoice } | { readonly ok: false; readonly refusal: KeyRefusal }

/** The clipboard of every field, and what browsers do not give to a page. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['C', 'X', 'V', 'A', 'N', 'T', 'W', 'Q', 'Tab'].map((key) => `Ctrl+${key}`),
  ...['N', 'T', 'W', 'Q', 'Tab'].map((key) => `Ctrl+Shift+${key}`),
  'Alt+F4',
  'Tab',
  'Shift+Tab',
])

/** Keys that neither write nor move in a field, held or not. */
const SILENT = /^(Shift\+)?(F\d{1,2}|Escape|PageUp|PageDown|Insert|ContextMenu)$|^Shift\+Enter$/
const CARET = /^Ctrl\+(Shift\+)?(ArrowLeft|ArrowRight|Backspace|Delete)$/

/** Whether one key may not do both, as both can hold at once. Align mode's keys go before the grid's there, which is meant. */
function meet(a: KeyPlace, b: KeyPlace): boolean {
  const everywhere = (place: KeyPlace): boolean => place === 'anywhere' || place === 'row' || place === 'grid'
  return a === b || a === 'anywhere' || b === 'anywhere' || (everywhere(a) && everywhere(b))
}

/** Why `command` may not have `chord`; null when it may. */
export function refusalOf(keymap: readonly KeyBinding[], command: CommandName, chord: string): KeyRefusal | null {
  const place = keymap.find((binding) => binding.command === command)?.place ?? 'row'
  if (RESERVED.has(chord)) return { kind: 'reserved' }
  const held = /(^|\+)(Ctrl|Alt)\+/.test(chord)
  if ((place === 'row' || place === 'anywhere') && (CARET.test(chord) || (!held && !SILENT.test(chord)))) return { kind: 'typing' }
  const other = keymap.find((binding) => binding.command !== command && binding.keys.includes(chord) && meet(binding.place, place))
  return other ? { kind: 'taken', by: other.command } : null
}

/** Gives `command` the one key `chord`, or none. */
export function withChangedKey(choice: KeyChoice, command: CommandName, chord: string | null): KeyAnswer {
  const refusal = chord === null ? null : refusalOf(keymapOf(choice), command, chord)
  if (refusal) return { ok: false, refusal }
  return { ok: true, choice: { ...choice, changed: { ...choice.changed, [command]: chord === null ? [] : [chord] } } }
}

/** Gives `command` the key of its preset again, unless another command has that key by now. */
export function withUsualKey(choice: KeyChoice, command: CommandName): KeyAnswer {
  const next = { ...choice, changed: without(choice.changed, command) }
  const keymap = keymapOf(next)
  const keys = keymap.find((binding) => binding.command === command)?.keys ?? []
  // What a preset has is right as it is: only another command can stand in its way.
  const taken = keys.map((chord) => refusalOf(keymap, command, chord)).find((refusal) => refusal?.kind === 'taken')
  return taken ? { ok: false, refusal: taken } : { ok: true, choice: next }
}

/** The keys of a preset. What was changed by hand stays where the preset leaves it free. */
export function withPreset({ changed }: KeyChoice, preset: KeyPreset): KeyChoice {
  let choice: KeyChoice = { preset, changed: {} }
  for (const [command, keys] of Object.entries(changed)) {
    const keymap = keymapOf(choice)
    const known = keymap.find((binding) => binding.command === command)
    const free = known !== undefined && keys.every((chord) => refusalOf(keymap, known.command, chord) === null)
    if (free) choice = { preset, changed: { ...choice.changed, [command]: keys } }
  }
  return choice
}

function without(keys: CommandKeys, command: string): CommandKeys {
  return Object.fromEntries(Object.entries(keys).filter(([name]) => name !== command))
}
