// `npm test`: every check of the project, one after another, without a display and without input. Ends with one plain line,
// `N passed, N failed`. Written in plain JavaScript that an old Node can read; everything it starts runs on the pinned Node.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const node = require.resolve('node/bin/node')
const reports = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
const sources = ['src', 'main', 'renderer', 'tests']

const checks = [
  ...sources.map((part) => ({ name: `types of ${part}`, args: [bin('typescript', 'tsc'), '-p', part] })),
  { name: 'lint', args: [bin('oxlint'), '--type-aware', '--quiet', ...sources] },
  { name: 'format', args: [bin('prettier'), '--check', '--log-level', 'warn', ...sources, '*.{json,ts,yml,cjs,mjs}'] },
  {
    name: 'arrows and cycles',
    args: [bin('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', 'src', 'main', 'renderer'],
  },
  {
    name: 'unit tests',
    args: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`],
    count: unitCount,
  },
  {
    name: 'build',
    args: [join(dirname(require.resolve('electron-vite/package.json')), 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
  },
  { name: 'end-to-end tests', args: [bin('@playwright/test', 'playwright'), 'test', '--reporter=list,json'], count: endToEndCount },
]

const shared = existsSync(join(ROOT, '..', 'shared', 'seeds'))
say(
  shared
    ? 'Texts beside the project (../shared) are here: tests that read them run too.'
    : 'Without ../shared: tests that read its texts are left out.',
)

const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []
for (const { name, args, count } of checks) {
  const begin = Date.now()
  say(`\n── ${name}`)
  const code = await run(args)
  const found = count?.() ?? { passed: 0, failed: 0, skipped: 0 }
  // A check without counts is one test; a run that broke before it could count is one failure.
  if (!count || (code !== 0 && found.failed === 0)) found[code === 0 ? 'passed' : 'failed'] += 1
  if (found.failed > 0) failures.push(`${name}: ${found.failed} failed`)
  for (const key of Object.keys(total)) total[key] += found[key]
  say(`── ${name}: ${code === 0 ? 'ok' : `failed (exit ${code})`} in ${((Date.now() - begin) / 1000).toFixed(1)} s`)
}
rmSync(reports, { recursive: true, force: true })
say(['', ...failures].join('\n'))
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 ? 0 : 1

function run(args) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  const { FORCE_COLOR: _, ...inherited } = process.env
  const env = { ...inherited, PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e'), NO_COLOR: '1' }
  const child = spawn(node, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(String(error))
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function unitCount() {
  const result = readReport('unit')
  if (!result) return undefined
  const broken = result.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  }
}

function endToEndCount() {
  const result = readReport('e2e')
  if (!result) return undefined
  const { expected, unexpected, flaky, skipped } = result.stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

function report(name) {
  return join(reports, `${name}.json`)
}

function readReport(name) {
  return existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : null
}

/** The script behind a package's command. */
function bin(name, command = name) {
  const manifest = join(ROOT, 'node_modules', name, 'package.json')
  const { bin: commands } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof commands === 'string' ? commands : commands[command])
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
