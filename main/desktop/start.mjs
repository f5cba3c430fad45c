// `npm start`: builds what has changed, then opens the program. Written in plain JavaScript that an old Node can read: where
// the Node that runs it cannot run the program, it hands over to the one that came with the dependencies.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const OLDEST = [22, 18]
const BUILT = ['out/main/desktop.js', 'out/main/worker.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const SOURCES = ['main', 'src', 'renderer', 'electron.vite.config.ts', 'package.json']
/** Milliseconds that the server of Electron's releases may take to answer before it counts as out of reach. */
const REACH_LIMIT = 5000
/** Milliseconds that an out-of-reach download may still take, since the runtime may come from a cache on this machine. */
const CACHE_LIMIT = 8000
const DOWNLOAD_LIMIT = 600_000
/** A program that fails within so many milliseconds did not open its window. */
const EARLY = 5000

const require = createRequire(import.meta.url)
const args = process.argv.slice(2)

if (isOldNode()) await handOver()
else await start()

async function start() {
  if (isStale()) await build()
  const electron = await electronRuntime()
  const reason = electron.path === null ? electron.reason : await runElectron(electron.path)
  if (reason !== null) await serveInBrowser(reason)
}

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
}

async function handOver() {
  const node = resolveOr(null, 'node/bin/node')
  if (node === null) {
    process.stderr.write(`Duizhao needs Node ${OLDEST.join('.')} or newer; this is ${process.version}. Run "npm ci" once: it brings one.\n`)
    process.exit(2)
  }
  const end = await run(node, [fileURLToPath(import.meta.url), ...args])
  process.exit(end.code)
}

/** Whether a source is newer than what was built from it, or something was not built yet. */
function isStale() {
  const built = BUILT.map((file) => join(ROOT, file))
  if (!built.every((file) => existsSync(file))) return true
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs))
  return SOURCES.some((source) => newest(join(ROOT, source)) > oldest)
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

async function build() {
  process.stderr.write('Building Duizhao, because its sources are newer than the last build…\n')
  const tool = join(dirname(require.resolve('electron-vite/package.json')), 'bin', 'electron-vite.js')
  const end = await run(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  if (end.code !== 0) process.exit(end.code)
}

/** Path of Electron's executable, fetched when it has to be; or null with the reason why there is none to use. */
async function electronRuntime() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { path: null, reason: 'no-display' }
  if (resolveOr(null, 'electron') === null) return { path: null, reason: 'no-runtime' }
  if (!isRuntimeHere() && !(await fetchRuntime())) return { path: null, reason: 'no-runtime' }
  return { path: require('electron'), reason: null }
}

// The package downloads its runtime when it is first asked for the path, without any limit of time.
function isRuntimeHere() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return true
  const folder = dirname(require.resolve('electron'))
  const pathFile = join(folder, 'path.txt')
  return existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')))
}

async function fetchRuntime() {
  const install = join(dirname(require.resolve('electron')), 'install.js')
  const child = spawn(process.execPath, [install], { stdio: 'ignore' })
  const ended = endOf(child)
  const reachable = reachesReleases()
  const timer = setTimeout(() => child.kill('SIGKILL'), DOWNLOAD_LIMIT)
  void reachable.then((isReachable) => {
    if (child.exitCode !== null) return
    if (isReachable) process.stderr.write("Fetching Electron's runtime, once…\n")
    else setTimeout(() => child.kill('SIGKILL'), CACHE_LIMIT).unref()
  })
  const end = await ended
  clearTimeout(timer)
  return end.code === 0 && isRuntimeHere()
}

async function reachesReleases() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/'
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT) })
    return true
  } catch {
    // Whatever the reason is (no network, no answer, a proxy): only a copy on this machine can help now.
    return false
  }
}

/** Runs the program until it ends, and ends with it; comes back with a reason only when it could not open its window. */
async function runElectron(electron) {
  const begin = Date.now()
  const end = await run(electron, [ROOT, ...args])
  if (end.asked || end.code === 0 || Date.now() - begin > EARLY) process.exit(end.code)
  return 'no-start'
}

async function serveInBrowser(reason) {
  const { serve } = await import('../server/serve.ts')
  const project = args.find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.duizhao'))
  const { address } = await serve(project === undefined ? {} : { open: project })
  process.stdout.write(`${sentence(reason, address)}\n`)
}

function sentence(reason, address) {
  const language = /^zh/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en'
  const because = {
    'no-display': { en: 'There is no display here', zh: '此处没有显示器' },
    'no-runtime': { en: "Electron's runtime cannot be obtained here", zh: '此处无法取得 Electron 运行环境' },
    'no-start': { en: 'Electron cannot start here', zh: '此处无法启动 Electron' },
  }[reason][language]
  return language === 'zh'
    ? `${because}，因此 Duizhao 改在本机浏览器中运行，地址为 ${address}（仅限本机访问）。`
    : `${because}, so Duizhao runs in a browser on this machine, at ${address} (for this machine only).`
}

function run(command, commandArgs, options = { stdio: 'inherit' }) {
  const child = spawn(command, commandArgs, options)
  return endOf(child)
}

/** The terminal's signals go on to the child; `asked` tells whether it ended because of one. */
function endOf(child) {
  let asked = false
  const pass = (signal) => {
    asked = true
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve) => {
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass)
      resolve({ code, asked })
    }
    child.once('error', () => end(1))
    child.once('exit', (code, signal) => end(signal === null ? (code ?? 1) : 1))
  })
}

function resolveOr(otherwise, name) {
  try {
    return require.resolve(name)
  } catch {
    return otherwise
  }
}
