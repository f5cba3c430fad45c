import { app, BrowserWindow, dialog, Menu, nativeTheme } from 'electron'
import { join } from 'node:path'
import type { KeyChoice } from '../../src/bridge/key-choice.ts'
import type { CallOutputs, HostEvent, MenuCommand } from '../../src/bridge/index.ts'
import { appRoot } from '../host/app-root.ts'
import { createService, type Service } from '../host/service.ts'
import { CHANNEL } from './channel.ts'
import { pickOpenPath, pickSavePath } from './dialog.ts'
import { guardAllPages, refusePermissions } from './guard.ts'
import { registerInterfaceScheme, serveInterface } from './interface-scheme.ts'
import { flushed, serveCalls, type CallServer } from './ipc.ts'
import { menuLanguage, menuTemplate } from './menu.ts'
import { printPdf } from './print-pdf.ts'
import { isProjectFile, projectArgument } from './project-argument.ts'
import { openWindow } from './window.ts'

// The desktop program's entry. Order matters: what Electron takes only before it is ready comes first.
app.enableSandbox()
registerInterfaceScheme()
guardAllPages()
useNamedDataFolder()

/** The project that the system asked for before the services were there to open it. */
let projectToOpen = projectArgument(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
let service: Service | null = null
let quitting = false

if (app.requestSingleInstanceLock()) run()
else app.quit()

function run(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (isProjectFile(path)) openProject(path)
  })
  app.on('second-instance', (_event, args, folder) => {
    const path = projectArgument(args.slice(1), folder)
    if (path !== null) openProject(path)
    bringToFront()
  })
  app.whenReady().then(start).catch(failToStart)
}

function start(): void {
  refusePermissions()
  serveInterface(join(appRoot, 'out', 'renderer'))
  const host = createService({
    dataFolder: app.getPath('userData'),
    // A copy that keeps its own files somewhere named keeps all of them there.
    ...(app.commandLine.hasSwitch('user-data-dir') ? { cacheFolder: join(app.getPath('userData'), 'duizhao-cache') } : {}),
    host: 'desktop',
    version: app.getVersion(),
    locale: app.getLocale(),
    open: projectToOpen,
    pickSavePath: (suggestedName, filters) => pickSavePath(BrowserWindow.getFocusedWindow(), suggestedName, filters),
    printPdf,
    pickOpenPath: (filters) => pickOpenPath(BrowserWindow.getFocusedWindow(), filters),
  })
  service = host
  host.onEvent((event) => sendToWindows(event))
  const calls = serveCalls((method, input) => host.call(method, input), follow)
  showMenu('system')
  endServiceBeforeQuit(host)
  // A window that waits for its page calls quitting off; it goes on here. On a Mac closing the window alone does not quit.
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) showWindow(calls)
  })
  showWindow(calls)
}

function showWindow(calls: CallServer): void {
  openWindow({
    preload: join(appRoot, 'out', 'preload', 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    flush: async (contents) => {
      const done = flushed(contents)
      contents.send(CHANNEL.event, { kind: 'closing' } satisfies HostEvent)
      await done
      await calls.settled(contents)
    },
  })
}

function sendToWindows(event: HostEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(CHANNEL.event, event)
}

// The menu and the system's own parts (dialogs, title bar) follow the preferences that the interface reads and sets.
function follow(method: string, value: unknown): void {
  if (method === 'start') followPreferences((value as CallOutputs['start']).preferences)
  if (method === 'setPreferences') followPreferences(value as CallOutputs['setPreferences'])
}

function followPreferences(preferences: CallOutputs['setPreferences']): void {
  nativeTheme.themeSource = preferences.theme === 'contrast' ? 'dark' : preferences.theme
  showMenu(preferences.language, preferences.keys)
}

function showMenu(choice: 'en' | 'zh' | 'system', keys?: KeyChoice): void {
  const template = menuTemplate({
    language: menuLanguage(choice, app.getLocale()),
    mac: process.platform === 'darwin',
    ...(keys ? { keys } : {}),
    send: sendCommand,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function sendCommand(command: MenuCommand): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  window?.webContents.send(CHANNEL.event, { kind: 'command', command } satisfies HostEvent)
}

function openProject(path: string): void {
  projectToOpen = path
  if (service === null) return
  service.openFile(path).catch((error: unknown) => dialog.showErrorBox('Duizhao', String(error)))
}

function bringToFront(): void {
  const window = BrowserWindow.getAllWindows()[0]
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

// Files are closed before the process ends. The work is in them already: a host that hangs does not hold up quitting.
const CLOSE_LIMIT = 3000

function endServiceBeforeQuit(host: Service): void {
  let ended = false
  app.on('will-quit', (event) => {
    if (ended) return
    event.preventDefault()
    const end = (): void => {
      ended = true
      app.quit()
    }
    setTimeout(end, CLOSE_LIMIT)
    host
      .close()
      .catch((error: unknown) => console.error('The host did not close in order:', error))
      .finally(end)
  })
}

// Where the program keeps its own files can be named, for a portable copy and for tests. Electron itself would only move
// the page's data there.
function useNamedDataFolder(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}

function failToStart(error: unknown): void {
  console.error(error)
  dialog.showErrorBox('Duizhao', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
