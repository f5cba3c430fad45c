import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDictionary } from '../../../main/host/dictionary.ts'
import { unwrap } from '../../../main/host/fault.ts'
import { loadPatternBase } from '../../../main/host/glossary-file.ts'
import { Checker, type CheckedPair } from '../../../src/check/index.ts'
import { runProgram } from '../program.ts'
import { asTable } from '../table.ts'
import { readAnnotated } from './annotated.ts'
import { median } from './rule-run.ts'

const SEGMENTS = 1000
const EDITS = 200

/** Milliseconds by the clock. */
function clocked(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function escaped(text: string): string {
  return JSON.stringify(text).replaceAll('\\u', '\\\\u')
}

/** The pairs as a PO file, which pofilter reads. */
function asPo(pairs: readonly CheckedPair[]): string {
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
  return [
    head,
    ...pairs.map(({ source, target }, at) => `#: ${at}\nmsgctxt "${at}"\nmsgid ${escaped(source)}\nmsgstr ${escaped(target)}\n`),
  ].join('\n')
}

/** pofilter's whole process and, to take its start away, the same for one pair. Null where it is not installed. */
function pofilter(pairs: readonly CheckedPair[]): readonly [all: number, one: number] | null {
  const folder = mkdtempSync(join(tmpdir(), 'pofilter-'))
  try {
    const [all = 0, one = 0] = [pairs, pairs.slice(0, 1)].map((some) => {
      const file = join(folder, `${some.length}.po`)
      writeFileSync(file, asPo(some))
      return clocked(() => execFileSync('pofilter', ['--progress=none', file, join(folder, 'out.po')], { stdio: 'ignore' }))
    })
    return [all, one]
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'flagging/speed.ts ANNOTATED.jsonl',
      summary: `Times all rules that are on for ${SEGMENTS} segments and for one edited segment, beside pofilter (Debian: translate-toolkit), turn by turn.`,
      options: { rounds: { help: 'how often', value: '7' } },
    },
    async ({ folders: [file = ''], number }) => {
      const pairs = readAnnotated(file).slice(0, SEGMENTS)
      const options = { glossaries: unwrap(await loadPatternBase()), lexicon: unwrap(await loadDictionary()) }
      const checker = new Checker(options)
      const rounds = Array.from({ length: number('rounds') }, () => {
        const ours = clocked(() => checker.load(pairs))
        return { ours, theirs: pofilter(pairs) }
      })
      checker.load(pairs)
      const edits = pairs.slice(0, EDITS).map((pair) => clocked(() => checker.put([{ ...pair, target: `${pair.target} Indeed.` }])))
      const ms = (values: readonly number[]) => `${median(values).toFixed(1)}`
      const theirs = rounds.flatMap((round) => round.theirs ?? [])
      const rows = [
        ['all rules, first time', `${rounds[0]?.ours.toFixed(1)}`],
        ['all rules, median', ms(rounds.map((round) => round.ours))],
        ['one edited segment, median', ms(edits)],
        ['one edited segment, 95 of 100', `${edits.toSorted((a, b) => a - b)[Math.floor(0.95 * edits.length)]?.toFixed(1)}`],
        ['pofilter, whole process', theirs.length === 0 ? 'not installed' : ms(rounds.flatMap((round) => round.theirs?.[0] ?? []))],
        [
          'pofilter less its start',
          theirs.length === 0 ? 'not installed' : ms(rounds.flatMap(({ theirs: both }) => (both ? both[0] - both[1] : []))),
        ],
      ]
      process.stdout.write(`${asTable([`${pairs.length} segments`, 'ms'], rows)}\n`)
    },
  )
