import { chosenKeys, type KeyChoice } from '../../src/bridge/key-choice.ts'
import { ERROR_TYPES } from './error-type.ts'
import type { TextKey } from '../text/index.ts'

/**
 * Every command in one table: what it does, its usual key, where that holds, and how the shortcut sheet words it. What presets and people change
 * is laid over it by `keymapOf`; a new command needs its line here and nothing more.
 */

/**
 * Where a key holds. `row`: not while something is typed outside the grid; `grid`: also not in the row's editor; `align`: in align mode;
 * `cut`, `link` and `pin`: in align mode with the knife, one end of a link or a pin in hand. */
export type KeyPlace = 'anywhere' | 'row' | 'grid' | 'align' | 'cut' | 'link' | 'pin'

export interface KeyBinding {
  readonly command: CommandName
  /** Chords as `Ctrl+Shift+Enter`; the first is the one that is shown, none where the command was left without a key. Ctrl is Command on a Mac. */
  readonly keys: readonly string[]
  readonly place: KeyPlace
  readonly label: TextKey
  readonly group: 'review' | 'error' | 'move' | 'edit' | 'align' | 'window'
}

export const COMMANDS = [
  'confirm',
  'approve',
  'leave',
  'edit',
  'next-row',
  'previous-row',
  'page-down',
  'page-up',
  'first-row',
  'last-row',
  'next-flagged',
  'next-unreviewed',
  'take-1',
  'take-2',
  'take-3',
  'take-4',
  'dismiss',
  'confirm-error',
  'ask-row',
  'ask-shown',
  'reopen',
  'restore',
  'undo',
  'redo',
  'comment',
  'reject',
  'error-1',
  'error-2',
  'error-3',
  'error-4',
  'error-5',
  'error-6',
  'error-7',
  'error-8',
  'error-9',
  'error-major',
  'error-minor',
  'error-critical',
  'error-clear',
  'error-again',
  'add-term',
  'replace',
  'renderings',
  'take-correction',
  'spelling',
  'words',
  'fill-repetitions',
  'find',
  'find-source',
  'find-target',
  'find-case',
  'find-words',
  'find-regex',
  'filters',
  'concordance',
  'align-mode',
  'read',
  'panel',
  'shortcuts',
  'accept',
  'split',
  'merge',
  'move-up',
  'move-down',
  'move-chinese-up',
  'move-chinese-down',
  'unlink',
  'lock',
  'next-doubtful',
  'previous-doubtful',
  'doubt',
  'clear-link',
  'pinpoint',
  'pin-here',
  'cut-earlier',
  'cut-later',
  'cut-chinese-earlier',
  'cut-chinese-later',
  'cut',
  'cut-at-caret',
  'cut-here',
  'cut-keep',
  'place-earlier',
  'place-later',
  'mark-earlier',
  'mark-later',
  'cut-side',
  'cut-none',
  'join',
  'join-chinese',
  'link',
  'link-english',
  'link-here',
  'border',
  'realign',
  'pairs',
  'compare',
  'next-pair',
  'previous-pair',
  'palette',
  'tour',
  'go-to-row',
  'focus-source',
  'focus-target',
  'next-repetition',
  'new-review',
  'open-project',
  'export',
  'preferences',
  'checks',
  'dismissals',
  'profile',
  'larger-text',
  'smaller-text',
  'usual-text',
] as const
export type CommandName = (typeof COMMANDS)[number]

function bind(
  command: CommandName,
  keys: KeyBinding['keys'],
  place: KeyPlace,
  group: KeyBinding['group'],
  label: KeyBinding['label'],
): KeyBinding {
  return { command, keys, place, group, label }
}

/** A digit marks what is selected as an error of the kind with its number; with Alt also out of the row's editor. */
const ERROR_KEYS: readonly KeyBinding[] = ERROR_TYPES.slice(0, 9).flatMap((_, at) => {
  const number = (at + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  return [
    bind(`error-${number}`, [String(number)], 'grid', 'error', `review.key.error-${number}`),
    bind(`error-${number}`, [`Alt+${number}`], 'row', 'error', `review.key.error-${number}`),
  ]
})

/** The first binding that fits wins, so align mode's single keys stand before the grid's. */
export const KEYMAP: readonly KeyBinding[] = [
  bind('confirm', ['Ctrl+Enter'], 'row', 'review', 'review.key.confirm'),
  bind('approve', ['Ctrl+Shift+Enter'], 'row', 'review', 'review.key.approve'),
  bind('take-1', ['Ctrl+1'], 'row', 'review', 'review.key.take-1'),
  bind('take-2', ['Ctrl+2'], 'row', 'review', 'review.key.take-2'),
  bind('take-3', ['Ctrl+3'], 'row', 'review', 'review.key.take-3'),
  bind('take-4', ['Ctrl+4'], 'row', 'review', 'review.key.take-4'),
  bind('dismiss', ['Ctrl+D'], 'row', 'review', 'review.key.dismiss'),
  bind('confirm-error', ['Ctrl+Shift+D'], 'row', 'review', 'review.key.confirm-error'),
  bind('ask-row', ['Ctrl+I'], 'row', 'review', 'review.key.ask-row'),
  bind('ask-shown', ['Ctrl+Alt+I'], 'row', 'review', 'review.key.ask-shown'),
  bind('reopen', ['Ctrl+Shift+U'], 'row', 'review', 'review.key.reopen'),
  bind('comment', ['Ctrl+M'], 'row', 'review', 'review.key.comment'),
  bind('reject', ['Shift+Enter'], 'row', 'review', 'review.key.reject'),
  bind('add-term', ['Ctrl+E'], 'row', 'review', 'review.key.add-term'),
  bind('cut-at-caret', ['Ctrl+Shift+X'], 'row', 'edit', 'review.key.cut-at-caret'),
  bind('cut-here', ['Enter'], 'cut', 'align', 'review.key.cut-here'),
  bind('cut-keep', ['Shift+Enter'], 'cut', 'align', 'review.key.cut-keep'),
  bind('place-earlier', ['ArrowLeft'], 'cut', 'align', 'review.key.place-earlier'),
  bind('place-later', ['ArrowRight'], 'cut', 'align', 'review.key.place-later'),
  bind('mark-earlier', ['ArrowUp'], 'cut', 'align', 'review.key.mark-earlier'),
  bind('mark-later', ['ArrowDown'], 'cut', 'align', 'review.key.mark-later'),
  bind('cut-side', ['Tab'], 'cut', 'align', 'review.key.cut-side'),
  bind('cut-none', ['Backspace', 'Delete'], 'cut', 'align', 'review.key.cut-none'),
  bind('link-here', ['Enter'], 'link', 'align', 'review.key.link-here'),
  bind('pin-here', ['Space', 'Enter'], 'pin', 'align', 'review.key.pin-here'),
  bind('accept', ['Enter'], 'align', 'align', 'review.key.accept'),
  bind('split', ['S'], 'align', 'align', 'review.key.split'),
  bind('cut-earlier', ['ArrowLeft'], 'align', 'align', 'review.key.cut-earlier'),
  bind('cut-later', ['ArrowRight'], 'align', 'align', 'review.key.cut-later'),
  bind('cut-chinese-earlier', ['Shift+ArrowLeft'], 'align', 'align', 'review.key.cut-chinese-earlier'),
  bind('cut-chinese-later', ['Shift+ArrowRight'], 'align', 'align', 'review.key.cut-chinese-later'),
  bind('cut', ['K'], 'align', 'align', 'review.key.cut'),
  bind('join', ['J'], 'align', 'align', 'review.key.join'),
  bind('join-chinese', ['Shift+J'], 'align', 'align', 'review.key.join-chinese'),
  bind('merge', ['M'], 'align', 'align', 'review.key.merge'),
  bind('move-up', ['U'], 'align', 'align', 'review.key.move-up'),
  bind('move-down', ['D'], 'align', 'align', 'review.key.move-down'),
  bind('move-chinese-up', ['Shift+U'], 'align', 'align', 'review.key.move-chinese-up'),
  bind('move-chinese-down', ['Shift+D'], 'align', 'align', 'review.key.move-chinese-down'),
  bind('unlink', ['X'], 'align', 'align', 'review.key.unlink'),
  bind('link', ['L'], 'align', 'align', 'review.key.link'),
  bind('link-english', ['Shift+L'], 'align', 'align', 'review.key.link-english'),
  bind('border', ['B'], 'align', 'align', 'review.key.border'),
  bind('realign', ['Ctrl+R'], 'align', 'align', 'review.key.realign'),
  bind('lock', ['A'], 'align', 'align', 'review.key.lock'),
  bind('doubt', ['R'], 'align', 'align', 'review.key.doubt'),
  bind('clear-link', ['C'], 'align', 'align', 'review.key.clear-link'),
  bind('pinpoint', ['Space'], 'align', 'align', 'review.key.pinpoint'),
  bind('next-doubtful', ['N'], 'align', 'align', 'review.key.next-doubtful'),
  bind('previous-doubtful', ['Shift+N'], 'align', 'align', 'review.key.previous-doubtful'),
  bind('next-row', ['Ctrl+ArrowDown'], 'row', 'move', 'review.key.next-row'),
  bind('previous-row', ['Ctrl+ArrowUp'], 'row', 'move', 'review.key.previous-row'),
  bind('next-row', ['ArrowDown'], 'grid', 'move', 'review.key.next-row'),
  bind('previous-row', ['ArrowUp'], 'grid', 'move', 'review.key.previous-row'),
  bind('page-down', ['PageDown'], 'row', 'move', 'review.key.page-down'),
  bind('page-up', ['PageUp'], 'row', 'move', 'review.key.page-up'),
  bind('first-row', ['Ctrl+Home', 'Home'], 'grid', 'move', 'review.key.first-row'),
  bind('last-row', ['Ctrl+End', 'End'], 'grid', 'move', 'review.key.last-row'),
  bind('next-flagged', ['Ctrl+G'], 'row', 'move', 'review.key.next-flagged'),
  bind('next-unreviewed', ['Ctrl+U'], 'row', 'move', 'review.key.next-unreviewed'),
  bind('focus-source', ['Alt+ArrowLeft'], 'row', 'move', 'review.key.focus-source'),
  bind('focus-target', ['Alt+ArrowRight'], 'row', 'move', 'review.key.focus-target'),
  bind('go-to-row', ['Ctrl+J'], 'row', 'move', 'review.key.go-to-row'),
  bind('next-repetition', ['Ctrl+Alt+N'], 'row', 'move', 'review.key.next-repetition'),
  ...ERROR_KEYS,
  bind('error-major', ['Shift+M'], 'grid', 'error', 'review.key.error-major'),
  bind('error-minor', ['M'], 'grid', 'error', 'review.key.error-minor'),
  bind('error-critical', ['C'], 'grid', 'error', 'review.key.error-critical'),
  bind('error-clear', ['0'], 'grid', 'error', 'review.key.error-clear'),
  bind('error-again', ['.'], 'grid', 'error', 'review.key.error-again'),
  bind('lock', ['F4'], 'row', 'edit', 'review.key.lock'),
  bind('edit', ['Enter', 'F2'], 'grid', 'edit', 'review.key.edit'),
  bind('leave', ['Escape'], 'anywhere', 'edit', 'review.key.leave'),
  bind('restore', ['Ctrl+R'], 'row', 'edit', 'review.key.restore'),
  bind('undo', ['Ctrl+Z'], 'row', 'edit', 'review.key.undo'),
  bind('redo', ['Ctrl+Y', 'Ctrl+Shift+Z'], 'row', 'edit', 'review.key.redo'),
  bind('spelling', ['Ctrl+;', 'F7'], 'row', 'edit', 'review.key.spelling'),
  bind('words', ['Ctrl+Alt+W'], 'anywhere', 'window', 'review.key.words'),
  bind('take-correction', ['Ctrl+Alt+G'], 'row', 'review', 'review.key.take-correction'),
  bind('fill-repetitions', ['Ctrl+Alt+R'], 'row', 'review', 'review.key.fill-repetitions'),
  bind('renderings', ['Ctrl+Shift+K'], 'row', 'edit', 'review.key.renderings'),
  bind('replace', ['Ctrl+H'], 'anywhere', 'edit', 'review.key.replace'),
  bind('find', ['Ctrl+F'], 'anywhere', 'window', 'review.key.find'),
  bind('find-source', ['Ctrl+Alt+F'], 'anywhere', 'window', 'review.key.find-source'),
  bind('find-target', ['Ctrl+Alt+E'], 'anywhere', 'window', 'review.key.find-target'),
  bind('find-case', ['Alt+C'], 'anywhere', 'window', 'review.key.find-case'),
  bind('find-words', ['Alt+W'], 'anywhere', 'window', 'review.key.find-words'),
  bind('find-regex', ['Alt+R'], 'anywhere', 'window', 'review.key.find-regex'),
  bind('filters', ['Ctrl+Alt+L'], 'anywhere', 'window', 'review.key.filters'),
  bind('concordance', ['Ctrl+K'], 'row', 'window', 'review.key.concordance'),
  bind('align-mode', ['F8'], 'anywhere', 'window', 'review.key.align-mode'),
  bind('read', ['Ctrl+Shift+R'], 'anywhere', 'window', 'review.key.read'),
  bind('pairs', ['F9'], 'anywhere', 'window', 'review.key.pairs'),
  bind('compare', ['Ctrl+Alt+C'], 'anywhere', 'window', 'review.key.compare'),
  bind('next-pair', ['Alt+PageDown'], 'row', 'window', 'review.key.next-pair'),
  bind('previous-pair', ['Alt+PageUp'], 'row', 'window', 'review.key.previous-pair'),
  bind('panel', ['F11'], 'anywhere', 'window', 'review.key.panel'),
  bind('shortcuts', ['?', 'F1'], 'grid', 'window', 'review.key.shortcuts'),
  bind('palette', ['Ctrl+Shift+P'], 'anywhere', 'window', 'review.key.palette'),
  bind('tour', ['Shift+F1'], 'anywhere', 'window', 'review.key.tour'),
  bind('larger-text', ['Ctrl+=', 'Ctrl++'], 'anywhere', 'window', 'review.key.larger-text'),
  bind('smaller-text', ['Ctrl+-'], 'anywhere', 'window', 'review.key.smaller-text'),
  bind('usual-text', ['Ctrl+0'], 'anywhere', 'window', 'review.key.usual-text'),
  bind('preferences', ['Ctrl+,'], 'anywhere', 'window', 'review.key.preferences'),
  bind('checks', ['Ctrl+Alt+K'], 'anywhere', 'window', 'review.key.checks'),
  bind('profile', ['Ctrl+Alt+P'], 'anywhere', 'window', 'review.key.profile'),
  bind('dismissals', ['Ctrl+Alt+D'], 'anywhere', 'window', 'review.key.dismissals'),
  bind('export', ['Ctrl+Shift+E'], 'anywhere', 'window', 'review.key.export'),
  bind('open-project', ['Ctrl+O'], 'anywhere', 'window', 'review.key.open-project'),
  bind('new-review', ['Ctrl+N'], 'anywhere', 'window', 'review.key.new-review'),
]

/** Align mode's single keys come before the grid's, and those of what the hand holds before both. */
const DEPTH: Readonly<Record<KeyPlace, number>> = { cut: 0, link: 0, pin: 0, align: 1, row: 2, grid: 2, anywhere: 2 }

/** The keys in force: those of the preset and what was changed stand in place of the first line of each command. Its other lines (the arrows of the grid) stay. */
export function keymapOf(choice: KeyChoice): readonly KeyBinding[] {
  const seen = new Set<CommandName>()
  return KEYMAP.map((binding) => {
    if (seen.has(binding.command)) return binding
    seen.add(binding.command)
    return { ...binding, keys: chosenKeys(choice, binding.command, binding.keys) }
  }).toSorted((a, b) => DEPTH[a.place] - DEPTH[b.place])
}

/** What of a key press tells which key it was. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The chord of a press, as the table writes it; signs such as `?` carry their own Shift. */
export function chordOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  const sign = key.length === 1 && !/[\p{L}\p{N} ]/u.test(key)
  return [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey && !sign ? 'Shift' : '', name].filter(Boolean).join('+')
}

/** Where the keyboard is. */
export interface KeyFocus {
  readonly align: boolean
  readonly inEditor: boolean
  /** In a field other than the row's editor. */
  readonly inField: boolean
  /** What the hand holds in align mode. */
  readonly tool?: 'cut' | 'link' | 'pin' | null
}

/** The command of a key press where the keyboard is now. */
export function commandOf(press: Press, focus: KeyFocus, keymap = KEYMAP): CommandName | null {
  const chord = chordOf(press)
  return keymap.find(({ keys, place }) => keys.includes(chord) && holds(place, focus))?.command ?? null
}

function holds(place: KeyPlace, { align, inEditor, inField, tool }: KeyFocus): boolean {
  switch (place) {
    case 'anywhere':
      return true
    case 'row':
      return !inField
    case 'grid':
      return !inField && !inEditor
    case 'align':
      return align && !inField && !inEditor
    case 'cut':
    case 'link':
    case 'pin':
      return align && !inField && !inEditor && tool === place
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Shift: '⇧',
  Escape: 'Esc',
  Backspace: '⌫',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}

/** A chord as it is printed on a key cap. */
export function shownChord(chord: string, mac = false): string {
  // The plus key itself: `Ctrl++`.
  const parts = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+')
  return parts.map((part) => (part === 'Ctrl' && mac ? '⌘' : (SIGNS[part] ?? part))).join(' ')
}

/** The printed first chord of a command; empty where it has none. */
export function keyCap(command: CommandName, mac = false, keymap = KEYMAP): string {
  const chord = keymap.find((known) => known.command === command && known.keys.length > 0)?.keys[0]
  return chord === undefined ? '' : shownChord(chord, mac)
}
