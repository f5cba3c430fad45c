import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../bench/alignment/report.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const run = promisify(execFile)
const PROGRAMS = join(ROOT, 'tests/bench/alignment')

describe('docs/alignment.md', () => {
  const text = read('docs/alignment.md')

  it('names files that are there', () => {
    const named = [...text.matchAll(/`([\w/.-]+\.ts)`/g)].map(([, name = '']) => name)
    const missing = named.filter(
      (name) => ![name, `src/align/${name}`, `tests/bench/alignment/${name}`].some((path) => existsSync(join(ROOT, path))),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })

  it('has a place for each table that is measured, and no other', () => {
    expect([...text.matchAll(/<!-- table: (\S+) -->/g)].map(([, name]) => name).toSorted()).toEqual(TABLES.toSorted())
    for (const name of TABLES) expect(text).toContain(`<!-- end: ${name} -->`)
  })

  it('points to headings that it has', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'))
    for (const [, anchor = ''] of text.matchAll(/\]\(#([\w-]+)\)/g)) expect(headings).toContain(anchor)
  })
})

describe('tests/bench/README.md', () => {
  const programs = readdirSync(PROGRAMS).filter(
    (name) => name.endsWith('.ts') && read(`tests/bench/alignment/${name}`).includes('import.meta.main'),
  )

  it('lists every program', () => {
    const listed = [...read('tests/bench/README.md').matchAll(/^\| `alignment\/([\w-]+\.ts)`/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(programs.toSorted())
  })

  it('lists programs that say what they do', async () => {
    const said = await Promise.all(programs.map((name) => run(process.execPath, [join(PROGRAMS, name), '--help'])))
    for (const [at, { stdout }] of said.entries()) expect(stdout).toContain(`node tests/bench/alignment/${programs[at]}`)
  })
})
