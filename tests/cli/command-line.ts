import { spawn } from 'node:child_process'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, '..', '..', 'main', 'cli', 'duizhao.mjs')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `duizhao` as a script would: no terminal, no input. `interruptAfter` sends Ctrl+C when standard error says so. */
export function duizhao(
  args: readonly string[],
  options: { readonly interruptAfter?: RegExp; readonly node?: string } = {},
): Promise<Ended> {
  const child = spawn(options.node ?? process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  let interrupted = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    if (!interrupted && options.interruptAfter?.test(err)) {
      interrupted = true
      child.kill('SIGINT')
    }
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
