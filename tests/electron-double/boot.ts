import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as AppModule from './app.ts'

/**
 * Start of the double's main process: `electron [-r MODULE] [switches] FOLDER [arguments]`, run by Node. It says what it
 * is, and never sets a version of Electron.
 */
const STAND_IN = join(import.meta.dirname, 'stand-in', 'electron')
const require = createRequire(import.meta.url)

console.error(`Electron double (not Electron), on Node ${process.version}`)
serveElectronModule()
process.argv = [STAND_IN, ...process.argv.slice(2)]
runRequired()
await begin()

// Registered in this thread only: a worker thread has no `electron`, in Electron neither.
function serveElectronModule(): void {
  const url = pathToFileURL(join(import.meta.dirname, 'electron-module.ts')).href
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' || name === 'electron/main' ? { url, format: 'module-typescript', shortCircuit: true } : next(name, context),
  })
}

// Playwright has a module of its own loaded first, which takes the switches before the program's folder out of `argv`.
function runRequired(): void {
  const at = process.argv.indexOf('-r')
  const file = process.argv[at + 1]
  if (at > 0 && file !== undefined) require(file)
}

async function begin(): Promise<void> {
  const { beginApp } = (await import('./app.ts')) as typeof AppModule
  const folder = resolve(process.argv.slice(1).find((arg) => !arg.startsWith('-')) ?? '.')
  const program = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<'name' | 'version' | 'main', string> & {
    productName?: string
  }
  process.on('SIGTERM', () => void quit())
  process.on('SIGINT', () => void quit())
  await beginApp(
    { name: program.productName ?? program.name, version: program.version, folder },
    () => import(pathToFileURL(join(folder, program.main)).href),
  )
}

async function quit(): Promise<void> {
  const { app } = await import('./app.ts')
  app.quit()
}
