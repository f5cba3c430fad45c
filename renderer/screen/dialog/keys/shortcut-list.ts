import type { CommandName, KeyBinding } from '../../../state/keymap.ts'

export interface Shortcut {
  readonly command: CommandName
  readonly label: KeyBinding['label']
  readonly group: KeyBinding['group']
  readonly keys: readonly string[]
}

/** One line for each command, with all its keys, in the order of the table whatever order the keys hold in. */
export function shortcuts(keymap: readonly KeyBinding[]): readonly Shortcut[] {
  const byCommand = new Map<string, Shortcut>()
  for (const { command, label, group, keys } of keymap) {
    const known = byCommand.get(command)
    byCommand.set(command, { command, label, group, keys: [...(known?.keys ?? []), ...keys] })
  }
  return [...byCommand.values()]
}

const GROUPS: readonly KeyBinding['group'][] = ['review', 'error', 'move', 'edit', 'align', 'window']

/** The lines by what they are for; a group without one is left out. */
export function shortcutGroups(
  lines: readonly Shortcut[],
): readonly { readonly group: KeyBinding['group']; readonly lines: readonly Shortcut[] }[] {
  return GROUPS.map((group) => ({ group, lines: lines.filter((line) => line.group === group) })).filter(
    ({ lines: some }) => some.length > 0,
  )
}
