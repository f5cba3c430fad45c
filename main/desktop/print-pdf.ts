import { app, BrowserWindow } from 'electron'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A page that needs nothing beside it as a PDF, on the paper that its style sheet names. It is laid out in a window that nobody sees, runs no
 * script, and is gone with it. A page is handed over as a file: a long report is too long for an address.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(app.getPath('temp'), 'duizhao-report-'))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true },
  })
  try {
    const page = join(folder, 'report.html')
    writeFileSync(page, html)
    await window.loadURL(pathToFileURL(page).href)
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
  } finally {
    window.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}
