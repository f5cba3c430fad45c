import { statSync } from 'node:fs'
import { loadDictionary } from '../../../main/host/dictionary.ts'
import { loadPatternBase } from '../../../main/host/glossary-file.ts'
import { checkPairs, RULES, type CheckedPair } from '../../../src/check/index.ts'
import { readJsonLines } from '../json-lines.ts'
import { runProgram, SEED } from '../program.ts'
import { seededRandom } from '../random.ts'
import { asTable, figure, folderName } from '../table.ts'
import { readPairs } from '../number/pairs.ts'
import { ADDITIONS, damage, OMISSIONS, type DamageKind } from './damage.ts'

/** One pair in this many is damaged at a time. */
const SPACING = 8

interface DamagedSet {
  readonly name: string
  readonly pairs: readonly (CheckedPair & { readonly whole: boolean })[]
}

async function measure(sets: readonly DamagedSet[], rules: readonly string[], seed: number): Promise<void> {
  const [dictionary, packs] = [await loadDictionary(), await loadPatternBase()]
  if (!dictionary.ok || !packs.ok) throw new Error('the dictionary or the pattern base is not there')
  const rulesOff = RULES.map(({ id }) => id).filter((id) => !rules.includes(id))
  const options = { glossaries: packs.value, lexicon: dictionary.value, rulesOn: rules, rulesOff }
  const flagged = (pairs: readonly CheckedPair[]): readonly boolean[] => checkPairs(pairs, options).map((flags) => flags.length > 0)
  const columns = sets.map((set) => {
    const before = flagged(set.pairs)
    const whole = before.filter((_, at) => set.pairs[at]?.whole)
    const clean = figure(whole.filter(Boolean).length / whole.length)
    return [clean, ...[...OMISSIONS, ...ADDITIONS].map((kind) => recall(set, kind, before, flagged, seed))]
  })
  const kinds = ['flagged as it is', ...OMISSIONS, ...ADDITIONS]
  const rows = kinds.map((kind, row) => [kind, ...columns.map((column) => column[row] ?? '')])
  console.log(asTable([rules.join(', '), ...sets.map(({ name }) => name)], rows))
}

function recall(
  { pairs }: DamagedSet,
  kind: DamageKind,
  before: readonly boolean[],
  flagged: (pairs: readonly CheckedPair[]) => readonly boolean[],
  seed: number,
): string {
  const random = seededRandom(seed)
  let [tried, found] = [0, 0]
  for (let phase = 0; phase < SPACING; phase++) {
    const changed = new Set<number>()
    const damaged = pairs.map((pair, at): CheckedPair => {
      const other = pairs[(at * 31 + 17) % pairs.length]?.target ?? ''
      const target = at % SPACING === phase && pair.whole ? damage(kind, pair.target, other, random) : null
      if (target === null) return pair
      changed.add(at)
      return { ...pair, target }
    })
    const after = flagged(damaged)
    tried += changed.size
    for (const at of changed) if (after[at] && !before[at]) found++
  }
  return tried === 0 ? '' : `${figure(found / tried)} of ${tried}`
}

function readSet(path: string): DamagedSet {
  if (statSync(path).isDirectory()) {
    const { name, pairs } = readPairs(path)
    return { name, pairs: pairs.map((pair) => ({ ...pair, document: pair.id.replace(/\/\d+$/, ''), whole: true })) }
  }
  return { name: folderName(path).replace(/\.jsonl$/, ''), pairs: readJsonLines(path).map(({ value }, at) => pairOf(value as Row, at)) }
}

interface Row {
  readonly source: string
  readonly target: string
  readonly system?: string
  readonly doc?: string
  readonly raters_with_major?: number
}

function pairOf({ source, target, system = '', doc = '', raters_with_major: major = 0 }: Row, id: number): DamagedSet['pairs'][number] {
  return { id, document: `${system}/${doc}`, source, target, whole: major === 0 }
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'left-out/recall.ts PAIRS...',
      summary: `How much of what is left out or put in on purpose the rules find. PAIRS are folders aligned by hand and files of JSON lines with source and
target (and, where they have them, system, doc and raters_with_major: only what no rater found fault with is damaged). One pair in eight is
damaged at a time, so that its document stays as it is; a flag counts as found only where there was none before.`,
      options: { rules: { help: 'the rules that count, with commas', value: 'left-out,left-out-word' }, ...SEED },
    },
    ({ folders, text, number }) => measure(folders.map(readSet), text('rules').split(','), number('seed')),
  )
