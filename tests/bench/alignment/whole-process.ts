import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How a command ran: all of it, from start to end. */
export interface Ran {
  readonly out: string
  readonly seconds: number
  /** Peak memory in MB (2^20 bytes) of the largest of its processes; NaN where the system does not tell. */
  readonly megabytes: number
}

const LOOK = 25

/** Runs a shell command. Rejects with its standard error when it does not end with 0. */
export function runWhole(command: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn('/bin/sh', ['-c', `exec ${command}`], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err, peak] = ['', '', Number.NaN]
    // Peaks are the system's own and never fall, so looking now and then misses the last moment at most.
    const timer = setInterval(() => (peak = child.pid === undefined ? peak : larger(peak, peakOf(child.pid))), LOOK)
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearInterval(timer)
      const seconds = (performance.now() - begin) / 1000
      if (code === 0) resolve({ out, seconds, megabytes: Math.round(peak / 1024) })
      else reject(new Error(`${command}: ended with ${code ?? signal}\n${err}`))
    })
  })
}

function larger(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)
}

/** The largest peak of a process and its descendants in KB, as Linux counts it. */
function peakOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8')
    const own = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? Number.NaN)
    return childrenOf(process).reduce((peak, child) => larger(peak, peakOf(child)), own)
  } catch {
    // The process has ended since, or the system has no /proc.
    return Number.NaN
  }
}

function childrenOf(process: number): readonly number[] {
  const lists = readdirSync(`/proc/${process}/task`).map((task) => readFileSync(`/proc/${process}/task/${task}/children`, 'utf8'))
  return lists.flatMap((list) => list.split(' ').filter((id) => id !== '')).map(Number)
}
