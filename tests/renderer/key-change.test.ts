import { describe, expect, it } from 'vitest'
import { KEY_PRESETS, PRESET_KEYS, USUAL_KEYS, type KeyChoice } from '../../src/bridge/key-choice.ts'
import { refusalOf, withChangedKey, withPreset, withUsualKey } from '../../renderer/state/key-change.ts'
import { COMMANDS, commandOf, keyCap, keymapOf, type KeyBinding, type KeyFocus } from '../../renderer/state/keymap.ts'

const GRID: KeyFocus = { align: false, inEditor: false, inField: false }
const ctrl = (key: string) => ({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false })

function keysOf(keymap: readonly KeyBinding[], command: string): readonly string[] {
  return keymap.find((binding) => binding.command === command)?.keys ?? []
}

function changed(choice: KeyChoice, command: Parameters<typeof withChangedKey>[1], chord: string): KeyChoice {
  const answer = withChangedKey(choice, command, chord)
  if (!answer.ok) throw new Error(`${chord} is refused for ${command}: ${JSON.stringify(answer.refusal)}`)
  return answer.choice
}

describe.each(KEY_PRESETS)('the keys of %s', (preset) => {
  const keymap = keymapOf({ preset, changed: {} })

  it('give no key to two commands that can hold at once', () => {
    const taken = keymap.flatMap(({ command, keys }) => keys.map((chord) => [command, chord, refusalOf(keymap, command, chord)] as const))
    expect(taken.filter(([, , refusal]) => refusal?.kind === 'taken')).toEqual([])
  })

  it('leave no command without a key, and move only commands that there are', () => {
    expect(COMMANDS.filter((command) => keysOf(keymap, command).length === 0)).toEqual([])
    expect(Object.keys(PRESET_KEYS[preset]).filter((command) => !COMMANDS.some((known) => known === command))).toEqual([])
  })

  it('write nothing and move no caret where English is typed', () => {
    const typing = keymap
      .filter(({ place }) => place === 'row' || place === 'anywhere')
      .flatMap(({ command, keys }) => keys.map((chord) => [command, chord, refusalOf(keymap, command, chord)] as const))
    expect(typing.filter(([, , refusal]) => refusal?.kind === 'typing')).toEqual([])
  })
})

describe('a changed key', () => {
  it('does what it was given, shows on the cap, and the old one does nothing', () => {
    const keymap = keymapOf(changed(USUAL_KEYS, 'dismiss', 'Ctrl+B'))
    expect(commandOf(ctrl('b'), GRID, keymap)).toBe('dismiss')
    expect(commandOf(ctrl('d'), GRID, keymap)).toBeNull()
    expect(keyCap('dismiss', false, keymap)).toBe('Ctrl B')
  })

  it('leaves the arrows of the grid alone', () => {
    const keymap = keymapOf(changed(USUAL_KEYS, 'next-row', 'Ctrl+B'))
    expect(commandOf({ ...ctrl('ArrowDown'), ctrlKey: false }, GRID, keymap)).toBe('next-row')
    expect(commandOf(ctrl('ArrowDown'), GRID, keymap)).toBeNull()
  })

  it.each([
    ['dismiss', 'Ctrl+Enter', { kind: 'taken', by: 'confirm' }],
    ['edit', 'Ctrl+F', { kind: 'taken', by: 'find' }],
    ['split', 'M', { kind: 'taken', by: 'merge' }],
    ['split', 'Escape', { kind: 'taken', by: 'leave' }],
    ['dismiss', 'B', { kind: 'typing' }],
    ['dismiss', 'Shift+Delete', { kind: 'typing' }],
    ['confirm', 'Ctrl+ArrowLeft', { kind: 'typing' }],
    ['confirm', 'Ctrl+C', { kind: 'reserved' }],
    ['confirm', 'Tab', { kind: 'reserved' }],
  ] as const)('%s is refused %s', (command, chord, refusal) => {
    expect(withChangedKey(USUAL_KEYS, command, chord)).toEqual({ ok: false, refusal })
  })

  it.each([
    ['split', 'Enter in the other places', 'Ctrl+Enter'],
    ['dismiss', 'a function key', 'F6'],
    ['edit', 'a letter where nothing is typed', 'E'],
  ] as const)('%s may have %s', (command, _what, chord) => {
    expect(withChangedKey(USUAL_KEYS, command, chord).ok).toBe(true)
  })

  it('can be taken away, and goes back to the usual one', () => {
    const none = withChangedKey(USUAL_KEYS, 'dismiss', null)
    expect(none).toEqual({ ok: true, choice: { preset: 'memoq', changed: { dismiss: [] } } })
    expect(none.ok && keyCap('dismiss', false, keymapOf(none.choice))).toBe('')
    expect(none.ok && withUsualKey(none.choice, 'dismiss')).toEqual({ ok: true, choice: USUAL_KEYS })
  })

  it('does not go back while another command has the usual one', () => {
    const swapped = changed(changed(USUAL_KEYS, 'dismiss', 'Ctrl+B'), 'restore', 'Ctrl+D')
    expect(withUsualKey(swapped, 'dismiss')).toEqual({ ok: false, refusal: { kind: 'taken', by: 'restore' } })
  })

  it('stays under another preset where that leaves the key free', () => {
    const mine = changed(changed(USUAL_KEYS, 'dismiss', 'Ctrl+B'), 'restore', 'Ctrl+P')
    expect(withPreset(mine, 'omegat')).toEqual({ preset: 'omegat', changed: { dismiss: ['Ctrl+B'] } })
  })
})
