import { describe, expect, it } from 'vitest'
import { namesOf, searchCommands } from '../../renderer/screen/dialog/keys/command-search.ts'
import { KEYMAP } from '../../renderer/state/keymap.ts'
import { pinyinInitials } from '../../renderer/text/pinyin-initial.ts'

const COMMANDS = KEYMAP.map(({ command, label }) => ({ command, names: namesOf(label) }))
const find = (query: string, recent: Parameters<typeof searchCommands>[2] = []) =>
  searchCommands(COMMANDS, query, recent).map(({ command }) => command)

describe('the initials of pinyin', () => {
  it.each([
    ['确认', 'qr'],
    ['撤销', 'cx'],
    ['按行号跳转', 'ahhtz'],
    ['对齐模式', 'dqms'],
    ['术语 A1', 'sy a1'],
    ['坐', 'z'],
    // The first and last of a letter, where the collation turns.
    ['入三落马', 'rslm'],
    ['', ''],
  ])('of %s are %s', (chinese, initials) => expect(pinyinInitials(chinese)).toBe(initials))
})

describe('the search for a command', () => {
  it.each([
    ['undo', 'undo'],
    ['next issue', 'next-flagged'],
    ['NUMBER', 'go-to-row'],
    ['撤销', 'undo'],
    ['跳转', 'go-to-row'],
    ['ahhtz', 'go-to-row'],
    ['pinyin of nothing', undefined],
  ])('%s finds %s', (query, command) => {
    if (command === undefined) expect(find(query)).toEqual([])
    else expect(find(query)).toContain(command)
  })

  it('puts names that begin with the query first', () => expect(find('undo')[0]).toBe('undo'))

  it('puts what was used lately before the others, latest first', () => {
    expect(find('', ['redo', 'dismiss']).slice(0, 2)).toEqual(['redo', 'dismiss'])
    expect(find('', ['redo', 'dismiss'])).toHaveLength(COMMANDS.length)
  })
})
