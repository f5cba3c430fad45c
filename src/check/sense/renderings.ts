import { isFunctionWord } from '../../glossary/index.ts'

/** Counts above this one are shown as `99+`: a verdict on a large document then changes rarely. */
const MOST_COUNTED = 99

/** How a document renders one Chinese term. */
export interface RenderingVerdict {
  /** The stems of each rendering that counts as the document's own. */
  readonly own: readonly string[]
  /** The most frequent one of them. */
  readonly main: string
  readonly evidence: string
}

interface Group {
  readonly name: string
  readonly keys: string[]
  count: number
}

/**
 * Renderings that differ in inflection only, or of which one only says more ("Political Bureau of the Central Committee"),
 * are one. The most frequent one is the document's own, when it stands at least twice. A `RenderingVerdict` as JSON, or
 * empty when there is nothing to say.
 */
export function judgeRenderings(tally: ReadonlyMap<string, number>): string {
  if (tally.size < 2) return ''
  const groups: Group[] = []
  for (const [value, count] of [...tally].sort(byCount)) {
    const key = stemKey(value)
    const group = groups.find(({ keys }) => keys.some((known) => saysMore(known, key) || saysMore(key, known)))
    if (group) {
      group.keys.push(key)
      group.count += count
    } else groups.push({ name: value, keys: [key], count })
  }
  groups.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const [first] = groups
  if (!first || groups.length < 2 || first.count < 2 || isSingleWord(first.name)) return ''
  const evidence = countedList(groups.map(({ name, count }) => [name, count]))
  return JSON.stringify({ own: first.keys, main: first.name, evidence } satisfies RenderingVerdict)
}

/** Renderings with their counts, as a reason shows them: `supply chain 12, chain 3`. */
export function countedList(renderings: readonly (readonly [rendering: string, count: number])[]): string {
  return renderings.map(([rendering, count]) => `${rendering} ${count > MOST_COUNTED ? `${MOST_COUNTED}+` : count}`).join(', ')
}

/** What `judgeRenderings` said; null for nothing. */
export function readVerdict(verdict: string): RenderingVerdict | null {
  return verdict === '' ? null : (JSON.parse(verdict) as RenderingVerdict)
}

/** The stems of the words that carry meaning: "subtraction" and "subtracting" are one rendering. */
export function stemKey(rendering: string): string {
  const words = rendering
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isFunctionWord(word))
  return words.map((word) => word.replace(/(?:ations?|ions?|ings?|ed|ies|es|s|y|e|ments?)$/u, '')).join(' ')
}

/** Whether two renderings have a word in common, by their stems. */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '))
  return b.split(' ').some((word) => words.has(word))
}

/** One word is seldom a term of its own: 打造 may well be "build" here and "create" there. */
function isSingleWord(rendering: string): boolean {
  return !stemKey(rendering).includes(' ')
}

/** Whether the stems of `longer` hold all those of `shorter`. */
function saysMore(longer: string, shorter: string): boolean {
  const words = new Set(longer.split(' '))
  return shorter.split(' ').every((word) => words.has(word))
}

function byCount([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number {
  return y - x || (a < b ? -1 : 1)
}
