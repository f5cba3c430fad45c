import { EventEmitter } from 'node:events'
import type { Dialog, Display, NativeTheme, Screen, Shell } from 'electron'
import { notModelled, partly } from './unmodelled.ts'

/** What belongs to the operating system: a test puts answers in the place of what would ask a person. */

const modelledDialog: Partial<Dialog> = {
  showOpenDialog: notModelled('dialog.showOpenDialog'),
  showSaveDialog: notModelled('dialog.showSaveDialog'),
  showMessageBox: notModelled('dialog.showMessageBox'),
  showErrorBox: (title, content) => console.error(`Electron double: error box "${title}": ${content}`),
}

export const dialog = partly<Dialog>('dialog', modelledDialog)

export const shell = partly<Shell>('shell', { openExternal: notModelled('shell.openExternal') } satisfies Partial<Shell>)

class DoubleTheme extends EventEmitter implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> {
  themeSource: NativeTheme['themeSource'] = 'system'

  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark'
  }
}

export const nativeTheme = partly<NativeTheme>('nativeTheme', new DoubleTheme())

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const display = partly<Display>('Display', { id: 1, bounds: area, workArea: area, scaleFactor: 1 } satisfies Partial<Display>)
const modelledScreen: Partial<Screen> = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }

export const screen = partly<Screen>('screen', modelledScreen)
