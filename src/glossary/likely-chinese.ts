import { foldChinese } from './chinese-text.ts'
import { readWords } from './english-words.ts'
import { likelihoodRatio } from './likelihood-ratio.ts'
import { compileRendering, findRendering } from './rendering.ts'

/** A row with its Chinese and the English that the machine gave for it. */
export interface TranslatedRow {
  readonly source: string
  readonly target: string
}

const LONGEST = 6
/** Chance is out of the question above this: 1 in 20 (chi-square, one degree of freedom); a person looks at what is proposed. */
const SURE = 3.84
/** Characters of grammar, with which no name of a thing begins or ends. */
const GRAMMAR = new Set('的了是在和与及或也都就而被把让使对为从到向着过这那其之有不没')

/**
 * The Chinese in `source` that stands for `english`: what the rows with this English have in common and the others have seldom. Null where the
 * rows do not tell, as where only one has it.
 */
export function likelyChinese(source: string, english: string, rows: Iterable<TranslatedRow>): string | null {
  const rendering = compileRendering(english)
  const own = foldChinese(source).text
  const counts = new Map(stretchesOf(own).map((stretch) => [stretch, { named: 0, others: 0 }]))
  let [named, others] = [0, 0]
  for (const row of rows) {
    const isNamed = findRendering(rendering, readWords(row.target)).length > 0
    if (isNamed) named++
    else others++
    const text = foldChinese(row.source).text
    for (const [stretch, count] of counts) if (text.includes(stretch)) count[isNamed ? 'named' : 'others']++
  }
  if (named < 2) return null
  let best: { readonly stretch: string; readonly score: number } | null = null
  for (const [stretch, count] of counts) {
    if (count.named < 2 || count.named * others <= count.others * named) continue
    const score = likelihoodRatio(count.named, named, count.others, others)
    // Of stretches that say as much the longest: a part of a name says no less than the name.
    if (score >= SURE && (!best || score > best.score + 1e-9 || (score > best.score - 1e-9 && stretch.length > best.stretch.length)))
      best = { stretch, score }
  }
  return best ? best.stretch : null
}

function stretchesOf(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const characters = [...run]
    for (let start = 0; start < characters.length; start++)
      for (let end = start + 2; end <= Math.min(characters.length, start + LONGEST); end++)
        if (!GRAMMAR.has(characters[start] ?? '') && !GRAMMAR.has(characters[end - 1] ?? ''))
          found.add(characters.slice(start, end).join(''))
  }
  return [...found]
}
