import type { CommandName, KeyBinding } from '../../../state/keymap.ts'
import { selectedRow, type ReviewValues } from '../../../state/review-state.ts'

/** Commands of the window, which need no open project. */
const ALWAYS: ReadonlySet<CommandName> = new Set([
  'shortcuts',
  'preferences',
  'checks',
  'profile',
  'open-project',
  'larger-text',
  'smaller-text',
  'usual-text',
])
/** What a project is enough for, whichever screen is shown. */
const OF_PROJECT: ReadonlySet<CommandName> = new Set(['new-review', 'export', 'add-term', 'dismissals', 'words'])
/** What a list of commands has no use for: it would be that list again, or leave what has been left already. */
const NEVER: ReadonlySet<CommandName> = new Set(['palette', 'leave'])

/** Whether a command does something now; asked for by name, so that nothing is offered that a key would leave undone. */
export function canRun({ command, place, group }: Pick<KeyBinding, 'command' | 'place' | 'group'>, state: ReviewValues): boolean {
  if (NEVER.has(command)) return false
  if (ALWAYS.has(command)) return true
  if (!state.project) return false
  if (command === 'undo') return state.project.undo !== null
  if (command === 'redo') return state.project.redo !== null
  if (OF_PROJECT.has(command)) return true
  if (state.screen !== 'review') return false
  if (place === 'cut' || place === 'link' || place === 'pin') return state.mode === 'align' && state.tool?.kind === place
  if (place === 'align') return state.mode === 'align' && selectedRow(state) !== null
  if (group === 'review' || group === 'edit') return selectedRow(state) !== null
  return group !== 'move' || state.listed.length > 0
}
