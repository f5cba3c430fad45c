import { describe, expect, it } from 'vitest'
import { chordOf, COMMANDS, commandOf, KEYMAP, shownChord, type KeyFocus, type Press } from '../../renderer/state/keymap.ts'

const GRID: KeyFocus = { align: false, inEditor: false, inField: false }
const EDITOR: KeyFocus = { ...GRID, inEditor: true }
const FIELD: KeyFocus = { ...GRID, inField: true }
const ALIGN: KeyFocus = { ...GRID, align: true }

function press(key: string, held = ''): Press {
  return { key, ctrlKey: held.includes('c'), metaKey: held.includes('m'), shiftKey: held.includes('s'), altKey: held.includes('a') }
}

describe('keys', () => {
  const cases: readonly [what: string, press: Press, focus: KeyFocus, command: string | null][] = [
    ['confirm from the editor', press('Enter', 'c'), EDITOR, 'confirm'],
    ['confirm on a Mac', press('Enter', 'm'), EDITOR, 'confirm'],
    ['approve', press('Enter', 'cs'), GRID, 'approve'],
    ['Enter opens the editor', press('Enter'), GRID, 'edit'],
    ['Enter is the editor’s own in it', press('Enter'), EDITOR, null],
    ['Enter accepts a link', press('Enter'), ALIGN, 'accept'],
    ['a letter is text in the editor, also in align mode', press('s'), { ...ALIGN, inEditor: true }, null],
    ['a letter splits in align mode', press('s'), ALIGN, 'split'],
    ['a letter with caps lock', press('S'), ALIGN, 'split'],
    ['a letter does nothing in review mode', press('s'), GRID, null],
    ['Shift moves the Chinese', press('U', 's'), ALIGN, 'move-chinese-up'],
    ['Ctrl+U is not U', press('u', 'c'), ALIGN, 'next-unreviewed'],
    ['arrows move in the grid', press('ArrowDown'), GRID, 'next-row'],
    ['arrows move the caret in the editor', press('ArrowDown'), EDITOR, null],
    ['Ctrl with arrows moves rows in the editor', press('ArrowDown', 'c'), EDITOR, 'next-row'],
    ['undo is a field’s own in it', press('z', 'c'), FIELD, null],
    ['redo, both ways', press('Z', 'cs'), GRID, 'redo'],
    ['find from anywhere', press('f', 'c'), FIELD, 'find'],
    ['the sheet of keys, whatever Shift is for', press('?', 's'), GRID, 'shortcuts'],
    ['a question mark is text in the editor', press('?', 's'), EDITOR, null],
    ['L begins a link', press('l'), ALIGN, 'link'],
    ['Enter cuts where the knife is', press('Enter'), { ...ALIGN, tool: 'cut' }, 'cut-here'],
    ['arrows move the knife', press('ArrowLeft'), { ...ALIGN, tool: 'cut' }, 'place-earlier'],
    ['Enter links what is in hand', press('Enter'), { ...ALIGN, tool: 'link' }, 'link-here'],
    ['arrows go to the other row of a link', press('ArrowDown'), { ...ALIGN, tool: 'link' }, 'next-row'],
    ['Ctrl+R realigns in align mode', press('r', 'c'), ALIGN, 'realign'],
    ['Ctrl+R restores elsewhere', press('r', 'c'), GRID, 'restore'],
    ['R doubts the link', press('r'), ALIGN, 'doubt'],
    ['C clears the link in align mode', press('c'), ALIGN, 'clear-link'],
    ['C is a severity elsewhere', press('c'), GRID, 'error-critical'],
    ['Space takes a pin', press(' '), ALIGN, 'pinpoint'],
    ['Space sets the pin in hand', press(' '), { ...ALIGN, tool: 'pin' }, 'pin-here'],
    ['Space is text in the editor', press(' '), { ...ALIGN, inEditor: true }, null],
    ['Shift+N goes back to a doubtful link', press('N', 's'), ALIGN, 'previous-doubtful'],
    ['an unknown key', press('q', 'c'), GRID, null],
  ]
  it.each(cases)('%s', (_what, pressed, focus, command) => {
    expect(commandOf(pressed, focus)).toBe(command)
  })

  it('no key means two things in one place', () => {
    for (const place of ['row', 'grid', 'align', 'cut', 'link', 'pin', 'anywhere'] as const) {
      const keys = KEYMAP.filter((binding) => binding.place === place).flatMap((binding) => binding.keys)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('every command has a key', () => {
    const bound = new Set(KEYMAP.map(({ command }) => command))
    expect(COMMANDS.filter((command) => !bound.has(command))).toEqual([])
  })

  it('is written as the table writes it, and printed as on a key cap', () => {
    expect(chordOf(press('Enter', 'cs'))).toBe('Ctrl+Shift+Enter')
    expect(shownChord('Ctrl+Shift+Enter')).toBe('Ctrl ⇧ ⏎')
    expect(shownChord('Ctrl+Enter', true)).toBe('⌘ ⏎')
  })
})
