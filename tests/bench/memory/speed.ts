import { join } from 'node:path'
import { MemoryIndex, RepetitionIndex, type MemoryUnit, type SearchSide } from '../../../src/memory/index.ts'
import { seededRandom } from '../random.ts'
import { figures, manyUnits, mutated, sharedFolder, sharedPairs } from './pairs.ts'

/**
 * Times a translation memory of 100,000 pairs (or the number given), made of the shared sets: `node tests/bench/memory/speed.ts [COUNT]`. Prints what
 * building takes, its memory, and per query the median and 95th percentile in milliseconds.
 */
const COUNT = Number(process.argv[2] ?? 100_000)
const TURNS = 30

const folder = sharedFolder(join(import.meta.dirname, '..', '..', '..'))
if (folder === null) throw new Error('the shared sets are not there')
const pairs = sharedPairs(folder)
const units = manyUnits(pairs, COUNT)
const characters = (side: 'source' | 'target') => units.reduce((sum, unit) => sum + unit[side].length, 0)
console.log(`${pairs.length} shared pairs, ${COUNT} units: ${characters('source')} Chinese and ${characters('target')} English code units`)

const held = memory()
const start = performance.now()
const index = new MemoryIndex(units)
console.log(`built in ${Math.round(performance.now() - start)} ms`)
index.concordance('zzz', 'both', 50)
console.log(`takes ${((memory() - held) / 2 ** 20).toFixed(0)} MB`)

const SEARCHES: readonly (readonly [string, SearchSide])[] = [
  ['的', 'source'],
  ['我们', 'source'],
  ['以色列', 'source'],
  ['不存在的词', 'source'],
  ['e', 'target'],
  ['th', 'target'],
  ['the', 'target'],
  ['"the"', 'target'],
  ['house', 'target'],
  ['nebuchadnezzar', 'target'],
  ['zzzz', 'target'],
  ['the of and', 'target'],
  ['said unto them', 'target'],
  ['我 god', 'both'],
  ['e', 'both'],
]
for (const [typed, side] of SEARCHES) {
  const { total } = index.concordance(typed, side, 50)
  console.log(
    `${side.padEnd(6)} ${typed.padEnd(16)} ${String(total).padStart(6)} found  ${timed(() => index.concordance(typed, side, 50))}`,
  )
}
const all = SEARCHES.flatMap(([typed, side]) => times(TURNS, () => index.concordance(typed, side, 50)))
console.log(`concordance, all: ${figures(all)}`)

const random = seededRandom(7)
const alphabet = pairs.map(({ source }) => source).join('')
const asked = (share: number) => {
  const unit = units[Math.floor(random() * units.length)] as MemoryUnit
  return { source: mutated(unit.source, share, alphabet, random), before: null, after: null }
}
for (const share of [0, 0.05, 0.1, 0.2, 0.3, 1]) {
  const list = Array.from({ length: 300 }, () => asked(share))
  let found = 0
  const before = process.cpuUsage()
  const spent = list.map((sentence) => {
    const begin = performance.now()
    found += index.matches(sentence).length === 0 ? 0 : 1
    return performance.now() - begin
  })
  const { user, system } = process.cpuUsage(before)
  const processor = `processor ${((user + system) / 1000 / list.length).toFixed(1)} ms`
  console.log(
    `matches, ${Math.round(share * 100)} % of the characters changed: ${found} of ${list.length} found  ${figures(spent)}, ${processor}`,
  )
}
const changes = Array.from({ length: 2000 }, (_, turn) => {
  const unit = units[(turn * 37) % units.length] as MemoryUnit
  const begin = performance.now()
  index.put({ ...unit, target: `${unit.target} again` })
  return performance.now() - begin
})
console.log(`a pair changed: ${figures(changes)}`)

const begun = performance.now()
const repetitions = new RepetitionIndex(units)
console.log(`rows grouped by source in ${Math.round(performance.now() - begun)} ms: ${repetitions.repetitions().length} repeated`)
console.log(`near repetitions of a row: ${figures(times(300, (turn) => repetitions.near((turn * 331) % units.length)))}`)

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function times(turns: number, work: (turn: number) => unknown): number[] {
  return Array.from({ length: turns }, (_, turn) => {
    const begin = performance.now()
    work(turn)
    return performance.now() - begin
  })
}

/** Elapsed time, and the processor's, which a busy machine does not stretch as much. */
function timed(work: () => unknown): string {
  const before = process.cpuUsage()
  const spent = times(TURNS, work)
  const { user, system } = process.cpuUsage(before)
  return `${figures(spent)}, processor ${((user + system) / 1000 / TURNS).toFixed(1)} ms`
}
