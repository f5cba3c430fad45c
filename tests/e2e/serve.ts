import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PROJECT_ROOT } from './launch.ts'

export interface RunningServer {
  /** With the one-time token. */
  readonly address: string
  /** Ends it as Ctrl+C does, and resolves with its exit code. */
  end(): Promise<number | null>
}

/** Starts `duizhao serve` as a user does, with a folder of its own. */
export async function startServer(dataFolder: string): Promise<RunningServer> {
  const node = join(PROJECT_ROOT, 'node_modules', '.bin', 'node')
  const child = spawn(node, [join(PROJECT_ROOT, 'main', 'cli', 'duizhao.mjs'), 'serve'], {
    env: { ...process.env, DUIZHAO_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const lines = createInterface({ input: child.stdout })
  const [address] = (await Promise.race([
    once(lines, 'line'),
    ended.then(([code]) => Promise.reject(new Error(`It ended with ${code}`))),
  ])) as [string]
  return {
    address,
    end: async () => {
      child.kill('SIGINT')
      return (await ended)[0]
    },
  }
}
