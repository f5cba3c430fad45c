import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryUnit } from '../../../src/memory/index.ts'

/** Aligned sentences of the shared sets, in the order of their documents. */
export function sharedPairs(folder: string): readonly (readonly [source: string, target: string])[] {
  return readdirSync(folder).flatMap((set) =>
    readdirSync(join(folder, set))
      .filter((name) => name.endsWith('.align'))
      .flatMap((name) => documentPairs(join(folder, set, name.slice(0, -'.align'.length)))),
  )
}

export function sharedFolder(root: string): string | null {
  const folder = join(root, '..', 'shared', 'bench', 'align')
  return existsSync(folder) ? folder : null
}

/** Reads lines of the form `[0, 1]:[2]`: sentence numbers of both sides. */
function documentPairs(stem: string): readonly (readonly [string, string])[] {
  const lines = (suffix: string) => readFileSync(`${stem}.${suffix}`, 'utf8').split('\n')
  const [source, target] = [lines('zh'), lines('en')]
  return lines('align').flatMap((line) => {
    const [left = '', right = ''] = line.split(':')
    const text = (part: string, from: readonly string[], joint: string) =>
      (part.match(/\d+/gu) ?? []).map((index) => from[Number(index)]?.trim() ?? '').join(joint)
    const pair = [text(left, source, ''), text(right, target, ' ')] as const
    return pair[0] === '' || pair[1] === '' ? [] : [pair]
  })
}

/** Numbers from 0 to 1, the same in each run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A text with about `share` of its characters replaced by others of `alphabet`. */
export function mutated(text: string, share: number, alphabet: string, random: () => number): string {
  const pick = () => alphabet.charAt(Math.floor(random() * alphabet.length))
  return Array.from(text, (character) => (random() < share ? pick() : character)).join('')
}

/** So many units: the pairs over and over, each copy changed a little so that hardly two are the same. */
export function manyUnits(pairs: readonly (readonly [string, string])[], count: number): readonly MemoryUnit[] {
  const random = chance(42)
  const [chinese, english] = [pairs.map(([source]) => source).join(''), 'etaoinshrdlu']
  return Array.from({ length: count }, (_, id) => {
    const [source = '', target = ''] = pairs[id % pairs.length] ?? []
    const isCopy = id >= pairs.length
    return {
      id,
      source: isCopy ? mutated(source, 0.25, chinese, random) : source,
      target: isCopy ? mutated(target, 0.03, english, random) : target,
      at: id * 1000,
      before: null,
      after: null,
    }
  })
}

/** Median, 95th percentile and maximum of times in milliseconds. */
export function figures(spent: readonly number[]): string {
  const sorted = spent.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`
}
