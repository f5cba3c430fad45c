#!/usr/bin/env node
// The command `duizhao`. Written in plain JavaScript that an old Node can read: where the Node that runs it cannot run the
// program (no type stripping, no node:sqlite), it hands over to the one that came with the dependencies.
import { spawn } from 'node:child_process'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

const OLDEST = [22, 18]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  // Keeps the compiled program in the system's temporary folder: later starts take half the time.
  module.enableCompileCache?.()
  const { main } = await import('./program.ts')
  await main(process.argv)
} else {
  handOver(pinnedNode())
}

function pinnedNode() {
  try {
    return module.createRequire(import.meta.url).resolve('node/bin/node')
  } catch {
    process.stderr.write(`duizhao needs Node ${OLDEST.join('.')} or newer; this is ${process.version}. Run "npm ci" once: it brings one.\n`)
    process.exit(2)
  }
}

function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // The terminal sends Ctrl+C to both; the child decides how to end, and this process ends as it did.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`duizhao could not start ${node}: ${error.message}\n`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + 2 : (code ?? 2)))
}
