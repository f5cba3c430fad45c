import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryUnit } from '../../../src/memory/index.ts'
import { readPairs, type TextPair } from '../number/pairs.ts'
import { seededRandom } from '../random.ts'

/** Aligned sentences of the shared sets, in the order of their documents. */
export function sharedPairs(folder: string): readonly TextPair[] {
  return readdirSync(folder).flatMap((set) => readPairs(join(folder, set)).pairs)
}

export function sharedFolder(root: string): string | null {
  const folder = join(root, '..', 'shared', 'bench', 'align')
  return existsSync(folder) ? folder : null
}

/** A text with about `share` of its characters replaced by others of `alphabet`. */
export function mutated(text: string, share: number, alphabet: string, random: () => number): string {
  const pick = () => alphabet.charAt(Math.floor(random() * alphabet.length))
  return Array.from(text, (character) => (random() < share ? pick() : character)).join('')
}

/** So many units: the pairs over and over, each copy changed a little so that hardly two are the same. */
export function manyUnits(pairs: readonly TextPair[], count: number): readonly MemoryUnit[] {
  const random = seededRandom(42)
  const [chinese, english] = [pairs.map(({ source }) => source).join(''), 'etaoinshrdlu']
  return Array.from({ length: count }, (_, id) => {
    const { source = '', target = '' } = pairs[id % pairs.length] ?? {}
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
