import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { align, createAligner } from '../../src/align/index.ts'
import { type Lexicon } from '../../src/lexicon/index.ts'
import type { Bead, SegmentedDocument } from '../../src/model/index.ts'
import { segmentLines } from '../../src/segment/index.ts'

/**
 * Times realigning after a reviewer locks one bead: `node tests/bench/realign.ts FOLDER` reads `001.zh` and `001.en` (make a folder of 10,000
 * sentences with bible-copies.ts), aligns them once, then locks beads one after another and realigns around each. Prints how long the
 * aligner took to make, and median and 95th percentile of one realigning, in milliseconds.
 */
const folder = process.argv[2] ?? 'bible-copies'
const LOCKS = 300
/** Every so many beads one is locked, so that locks are near and far. */
const STEP = 29

const side = (name: string, which: 'source' | 'target', language: string): SegmentedDocument => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { document: { name, side: which, language, text, sha256: '', encoding: 'utf8' }, ...segmentLines(text) }
}
const [source, target] = [side('001.zh', 'source', 'zh-Hans'), side('001.en', 'target', 'en')]
const lexicon = await dictionary()
let beads: readonly Bead[] = align(source, target, lexicon)
const begin = performance.now()
const aligner = createAligner(source, target, { ...lexicon, beads })
console.log(`${beads.length} beads; the aligner took ${Math.round(performance.now() - begin)} ms to make`)

const locked = new Set<number>()
const times: number[] = []
let changed = 0
for (let turn = 0; turn < LOCKS; turn++) {
  const near = (turn * STEP * 7) % beads.length
  locked.add(near)
  const start = performance.now()
  const answer = aligner.realign({ beads, locked, near })
  times.push(performance.now() - start)
  const before = beads.slice(answer.from, answer.to)
  const shape = (list: readonly Bead[]): string => JSON.stringify(list.map((bead) => [bead.source, bead.target]))
  if (shape(before) !== shape(answer.beads)) changed++
  // Locks stand at the same beads only while their number stays: that is enough for timing.
  if (before.length === answer.beads.length) beads = beads.toSpliced(answer.from, answer.to - answer.from, ...answer.beads)
}
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
console.log(
  `${LOCKS} locks: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms; ${changed} changed their neighbourhood`,
)

async function dictionary(): Promise<{ readonly lexicon?: Lexicon }> {
  const loaded = await (await import('../../main/host/dictionary.ts')).loadDictionary()
  return loaded.ok ? { lexicon: loaded.value } : {}
}
