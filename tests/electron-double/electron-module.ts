import type * as Electron from 'electron'
import { app as doubleApp } from './app.ts'
import { DoubleWindow } from './browser-window.ts'
import { ipcMain as doubleIpcMain } from './ipc-main.ts'
import { doubleMenu } from './menu.ts'
import { protocol as doubleProtocol } from './scheme.ts'
import { session as doubleSession } from './session.ts'
import * as system from './system.ts'
import { partly } from './unmodelled.ts'
import { webContents as doubleWebContents } from './web-contents.ts'

/** What `import ... from 'electron'` gives a program that runs on the double. A name that is missing here fails to import. */
export const app: typeof Electron.app = doubleApp
export const BrowserWindow = partly<typeof Electron.BrowserWindow>('BrowserWindow', DoubleWindow)
export const dialog: typeof Electron.dialog = system.dialog
export const ipcMain: typeof Electron.ipcMain = doubleIpcMain
export const Menu: typeof Electron.Menu = doubleMenu
export const nativeTheme: typeof Electron.nativeTheme = system.nativeTheme
export const protocol: typeof Electron.protocol = doubleProtocol
export const screen: typeof Electron.screen = system.screen
export const session: typeof Electron.session = doubleSession
export const shell: typeof Electron.shell = system.shell
export const webContents: typeof Electron.webContents = doubleWebContents
