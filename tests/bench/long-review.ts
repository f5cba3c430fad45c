import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Times a whole review of 20,000 sentence pairs on the command line, beside the same of 2,000 pairs: the ratio of the two
 * says whether time grows with length alone, on any machine. Run it with `node tests/bench/long-review.ts` on a quiet
 * machine. The text is our samples again and again, with the numbers changed on both sides alike.
 */
const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
const samples = ['interview', 'report', 'story'].map((name) => join(ROOT, 'samples', name))

try {
  const [short, long] = [review(2_000), review(20_000)]
  for (const { pairs, seconds, megabytes } of [short, long]) console.log(`${pairs} pairs: ${seconds.toFixed(1)} s, ${megabytes} MB at most`)
  console.log(`ten times the length takes ${(long.seconds / short.seconds).toFixed(1)} times as long`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function review(pairs: number): { pairs: number; seconds: number; megabytes: number } {
  const [source, target] = ['source.txt', 'target.txt'].map((name) => {
    const round = samples.map((sample) => readFileSync(join(sample, name), 'utf8').trimEnd()).join('\n')
    const path = join(folder, name)
    writeFileSync(path, Array.from({ length: Math.ceil(pairs / 130) }, (_, turn) => renumbered(round, turn)).join('\n'))
    return path
  })
  const entry = join(folder, 'entry.mjs')
  const program = pathToFileURL(join(ROOT, 'main/cli/program.ts')).href
  writeFileSync(
    entry,
    `import { main } from '${program}'\nawait main(process.argv)\nprocess.stderr.write('\\n' + process.resourceUsage().maxRSS)\n`,
  )
  const args = [entry, 'review', source ?? '', target ?? '', '-o', join(folder, `${pairs}.duizhao`)]
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { pairs, seconds: (performance.now() - begin) / 1000, megabytes: Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024) }
}

function renumbered(text: string, turn: number): string {
  return text.replace(/\d{2,}/gu, (digits) => String(Number(digits) + turn).padStart(digits.length, '0'))
}
