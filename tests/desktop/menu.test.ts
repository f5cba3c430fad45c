import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import type { MenuCommand } from '../../src/bridge/index.ts'
import { menuLanguage, menuTemplate } from '../../main/desktop/menu.ts'

const COMMANDS: readonly MenuCommand[] = [
  'new-review',
  'open-project',
  'export',
  'undo',
  'redo',
  'find',
  'align-mode',
  'ask-row',
  'ask-shown',
  'palette',
  'usual-text',
  'larger-text',
  'smaller-text',
  'tour',
  'shortcuts',
  'dictionaries',
  'checks',
  'preferences',
]

function itemsOf(
  language: 'en' | 'zh',
  mac: boolean,
  send: (command: MenuCommand) => void = () => undefined,
): MenuItemConstructorOptions[] {
  const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...flatten(Array.isArray(item.submenu) ? item.submenu : [])])
  return flatten(menuTemplate({ language, mac, send }))
}

describe.each([
  ['on a Mac', true],
  ['elsewhere', false],
])('the native menu %s', (_where, mac) => {
  test('has every command of the contract once, and sends it', () => {
    const sent: MenuCommand[] = []
    const items = itemsOf('en', mac, (command) => sent.push(command))
    for (const command of COMMANDS) {
      const found = items.filter((item) => item.id === command)
      expect(found).toHaveLength(1)
      for (const item of found) (item.click as () => void)()
    }
    expect(sent).toEqual(COMMANDS)
  })

  test('leaves the keys of its commands to the interface', () => {
    const taken = itemsOf('en', mac).filter((item) => item.accelerator !== undefined && item.registerAccelerator !== false)
    expect(taken).toEqual([])
  })

  test('uses no key twice', () => {
    const keys = itemsOf('en', mac).flatMap((item) => item.accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('is worded in Chinese throughout', () => {
    const english = itemsOf('en', mac)
    const chinese = itemsOf('zh', mac)
    expect(chinese.map((item) => item.role ?? item.id)).toEqual(english.map((item) => item.role ?? item.id))
    const labels = chinese.flatMap((item) => item.label ?? [])
    expect(labels.filter((label) => !/\p{Script=Han}/u.test(label) && label !== 'Duizhao')).toEqual([])
  })
})

test('the menu shows the keys of the preset and those that were changed', () => {
  const keys = { preset: 'omegat', changed: { find: ['Ctrl+Alt+ArrowUp'], export: [], preferences: ['Ctrl++'] } } as const
  const items = menuTemplate({ language: 'en', mac: false, keys, send: () => undefined })
  const inner = items.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const shown = (id: string) => inner.find((item) => item.id === id)?.accelerator
  expect([shown('find'), shown('export'), shown('preferences'), shown('new-review'), shown('undo')]).toEqual([
    'CmdOrCtrl+Alt+Up',
    undefined,
    'CmdOrCtrl+Plus',
    'CmdOrCtrl+Shift+N',
    'CmdOrCtrl+Z',
  ])
})

test.each([
  ['zh', 'en-US', 'zh'],
  ['en', 'zh-CN', 'en'],
  ['system', 'zh-CN', 'zh'],
  ['system', 'zh-Hant-TW', 'zh'],
  ['system', 'de-DE', 'en'],
] as const)('the choice %s on a system in %s gives a menu in %s', (choice, locale, language) => {
  expect(menuLanguage(choice, locale)).toBe(language)
})
