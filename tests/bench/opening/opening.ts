import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { ProjectFile } from '../../../main/host/project-file.ts'
import { makeBigProject } from '../../e2e/big-project.ts'

/**
 * What opening a long project takes in the host, phase by phase, and what acts on it take to write. Run it with
 * `node tests/bench/opening/opening.ts [ROWS ...]` (20,000 and 100,000 when none are given). Each project is opened by a process of its own;
 * processor time counts, since the machine may have other work.
 */
const rows = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'duizhao-opening-'))
try {
  for (const count of rows.length > 0 ? rows : [20_000, 100_000]) {
    const path = join(folder, `${count}.duizhao`)
    await makeBigProject(path, 'Long', count)
    ProjectFile.open(path).close()
    console.log(`\n${count} rows, ${Math.round(statSync(path).size / 1e6)} MB\n`)
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'open-once.ts'), path], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    console.log(stdout)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
