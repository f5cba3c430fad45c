import { describe, expect, it } from 'vitest'
import { canRun } from '../../renderer/screen/review/command/can-run.ts'
import { COMMANDS, KEYMAP } from '../../renderer/state/keymap.ts'
import { FIRST_VALUES } from '../../renderer/state/store.ts'

const ofStart = new Set(KEYMAP.filter((binding) => canRun(binding, { ...FIRST_VALUES, screen: 'start' })).map(({ command }) => command))

describe('without an open project', () => {
  it('what belongs to the window can run, and nothing else', () => {
    expect([...ofStart].toSorted()).toEqual([
      'checks',
      'larger-text',
      'open-project',
      'preferences',
      'profile',
      'shortcuts',
      'smaller-text',
      'usual-text',
    ])
    expect(COMMANDS.length).toBeGreaterThan(ofStart.size)
  })
})
