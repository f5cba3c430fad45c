import type { Menu, MenuItem, MenuItemConstructorOptions } from 'electron'
import { partly } from './unmodelled.ts'

type ModelledMenu = Pick<Menu, 'items' | 'getMenuItemById'>
type ModelledItem = Pick<MenuItem, 'id' | 'label' | 'click' | 'enabled' | 'type'> & { readonly submenu?: Menu }

let applicationMenu: Menu | null = null

/** A menu that nobody sees: its items are kept as they were given, and can be clicked by a test. */
function buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
  const items = template.map(buildItem)
  const menu: ModelledMenu = {
    items,
    getMenuItemById: (id) => {
      for (const item of items) {
        const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
        if (found) return found
      }
      return null
    },
  }
  return partly('Menu', menu)
}

function buildItem(options: MenuItemConstructorOptions): MenuItem {
  const { id = '', label = '', click, enabled = true, type = 'normal', submenu } = options
  const item: ModelledItem = {
    id,
    label,
    enabled,
    type,
    click: () => {
      if (click === undefined) throw new Error(`Electron double: the menu role of "${label}" is not modelled`)
      ;(click as () => void)()
    },
    ...(Array.isArray(submenu) ? { submenu: buildFromTemplate(submenu as MenuItemConstructorOptions[]) } : { submenu: undefined as never }),
  }
  return partly('MenuItem', item)
}

const modelled: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu' | 'getApplicationMenu'> = {
  buildFromTemplate: (template) => buildFromTemplate(template as MenuItemConstructorOptions[]),
  setApplicationMenu: (menu) => {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
}

export const doubleMenu = partly<typeof Menu>('Menu', modelled)
