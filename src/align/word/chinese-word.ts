import type { Lexicon } from '../lexicon/lexicon.ts'

const HAN_RUN = /\p{Script=Han}+/gu
const LONGEST = 8

/**
 * The Chinese words of a sentence: the cut with the fewest words that the lexicon knows, longer words first among equals. Without a lexicon, single
 * characters.
 */
export function chineseWords(text: string, lexicon: Lexicon): readonly string[] {
  const runs = text.match(HAN_RUN) ?? []
  return runs.flatMap((run) => (lexicon.size === 0 ? [...run] : cutRun(run, lexicon)))
}

function cutRun(run: string, lexicon: Lexicon): readonly string[] {
  const cost = new Float64Array(run.length + 1)
  const step = new Uint8Array(run.length + 1)
  for (let start = run.length - 1; start >= 0; start--) {
    cost[start] = (cost[start + 1] ?? 0) + 1.1
    step[start] = 1
    const reach = Math.min(LONGEST, lexicon.longest(run.charCodeAt(start)))
    for (let size = 2; size <= reach && start + size <= run.length; size++) {
      // A slight preference for words of two: they make up most of the running text.
      const total = (cost[start + size] ?? 0) + 1
      if (total <= (cost[start] ?? 0) && lexicon.has(run.slice(start, start + size))) {
        cost[start] = total
        step[start] = size
      }
    }
  }
  const words: string[] = []
  for (let at = 0; at < run.length; at += step[at] ?? 1) words.push(run.slice(at, at + (step[at] ?? 1)))
  return words
}
