import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A packed program: the archive that holds it, and the executable beside it. */
export interface PackedProgram {
  readonly archive: string
  readonly executable: string
}

/** Marks the place in Electron's executable where its fuses are; the byte after it is the version, the next their count. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSE_COUNT = 9

/** Builds the three bundles into `out/`. */
export function buildProgram(root: string): void {
  run(root, join('electron-vite', 'bin', 'electron-vite.js'), ['build', '--logLevel', 'warn'])
}

/** Packs `out/` as electron-builder.yml says, without any download: what stands in for Electron is made in `folder`. */
export function packProgram(root: string, folder: string): PackedProgram {
  const dist = join(folder, 'stand-in')
  const output = join(folder, 'packed')
  makeStandIn(dist, electronVersion(root))
  run(root, join('electron-builder', 'cli.js'), ['--dir', '--linux', '--x64', `-c.electronDist=${dist}`, `-c.directories.output=${output}`])
  const unpacked = join(output, 'linux-unpacked')
  return { archive: join(unpacked, 'resources', 'app.asar'), executable: join(unpacked, 'duizhao') }
}

/** The fuses of an executable in their order, true for on. */
export function readFuses(executable: string): readonly boolean[] {
  const bytes = readFileSync(executable, 'latin1')
  const start = bytes.indexOf(FUSE_MARK) + FUSE_MARK.length + 2
  return [...bytes.slice(start, start + FUSE_COUNT)].map((state) => state === '1')
}

/** The packages that code imports by name, and what these need in turn, as their package.json says. */
export function neededPackages(root: string, code: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>()
  const visit = (name: string, from: string): void => {
    const folder = packageFolder(name, from)
    if (folder === null || needed.has(name)) return
    needed.add(name)
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: object }
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder)
  }
  for (const name of code.flatMap(importedPackages)) visit(name, root)
  return needed
}

function importedPackages(code: string): string[] {
  const imports = code.matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\()"((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^"]*)?"/g)
  return [...imports].flatMap((match) => match[1] ?? []).filter((name) => name !== 'electron')
}

function packageFolder(name: string, from: string): string | null {
  const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
  return folders.map((folder) => join(folder, name)).find((folder) => isPackage(folder)) ?? null
}

function isPackage(folder: string): boolean {
  try {
    readFileSync(join(folder, 'package.json'))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

function makeStandIn(dist: string, version: string): void {
  mkdirSync(join(dist, 'locales'), { recursive: true })
  mkdirSync(join(dist, 'resources'))
  const fuses = String.fromCharCode(1, FUSE_COUNT) + '0'.repeat(FUSE_COUNT)
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\necho 'This stands in for Electron in a test.'\n# ${FUSE_MARK}${fuses}\n`, 'latin1')
  chmodSync(join(dist, 'electron'), 0o755)
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'locales/zh-CN.pak']) writeFileSync(join(dist, file), '')
  writeFileSync(join(dist, 'version'), version)
}

function electronVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')) as { version: string }
  return version
}

function run(root: string, tool: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
