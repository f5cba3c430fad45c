import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { CdpConnection } from './cdp.ts'
import { CHROMIUM_SWITCHES, chromiumEnvironment, chromiumFile } from './chromium-file.ts'

export interface Chromium {
  readonly connection: CdpConnection
  /** Ends it and resolves when it has ended, with what it keeps on disk written. */
  close(): Promise<void>
}

/** How long Chromium may take to end by itself, in milliseconds. */
const CLOSE_LIMIT = 2000

/**
 * Starts a Chromium without a first page. It is led over a pipe, and ends by itself when the pipe breaks: killing the main
 * process in any way takes its Chromium along. It also opens a DevTools port, whose address it writes to standard error
 * ("DevTools listening on ..."): that line is passed on, because Playwright waits for it.
 * @param profile folder for what pages keep (local storage)
 * @param onUnexpectedEnd called when it ends without `close`
 */
export async function startChromium(profile: string, switches: readonly string[], onUnexpectedEnd: () => void): Promise<Chromium> {
  mkdirSync(profile, { recursive: true })
  const args = [
    ...CHROMIUM_SWITCHES,
    ...switches,
    '--no-startup-window',
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ]
  const child = spawn(chromiumFile(), args, {
    env: chromiumEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Ctrl+C in a terminal is for the main process, which then ends Chromium in order.
    detached: true,
  })
  const connection = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable)
  let closing = false
  child.once('exit', () => {
    if (!closing) onUnexpectedEnd()
  })
  await devToolsLine(child)
  return {
    connection,
    close: async () => {
      closing = true
      await endChromium(child, connection)
    },
  }
}

function devToolsLine(child: ChildProcess): Promise<void> {
  let seen = ''
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Electron double: Chromium ended with ${code}\n${seen}`)))
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      if (process.env['ELECTRON_DOUBLE_VERBOSE']) process.stderr.write(chunk)
      if (seen.includes('DevTools listening on')) return
      seen += chunk
      const line = /^DevTools listening on ws:\/\/\S+$/m.exec(seen)?.[0]
      if (line === undefined) return
      process.stderr.write(`${line}\n`)
      resolve()
    })
  })
}

async function endChromium(child: ChildProcess, connection: CdpConnection): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    child.once('exit', () => resolve())
  })
  // The answer may not come any more: what counts is that the process ends.
  connection.send('Browser.close').catch(() => undefined)
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT)
  await ended
  clearTimeout(timer)
}
