import type { Model } from './model.ts'
import type { Span } from './span.ts'
import { WordRows } from './signal/word-rows.ts'

/** What speaks for or against one bead with both sides, whatever else it could have been. */
export interface Evidence {
  /** Log-likelihood ratio of the words, for each word: about 0.3 in translations, below -0.1 in texts that have nothing to do with each other. */
  readonly words: number
  /** How many words were weighed. */
  readonly size: number
  /** Words of the source that the target has a likely translation of. */
  readonly common: number
  /** Target length against what the source lets expect: 1 is as expected. */
  readonly length: number
}

/** The evidence for each bead of a path; null for beads with one side. */
export function evidenceOf(model: Model, path: readonly Span[]): readonly (Evidence | null)[] {
  const { source, target } = model
  const rows = new WordRows(model, source, target)
  const commonWords = commonCounter(model)
  return path.map(({ i0, i, j0, j }) => {
    if (i0 === i || j0 === j) return null
    for (let row = i0; row < i; row++) rows.load(row, j0, j)
    const sourceWords = (source.tokenStart[i] ?? 0) - (source.tokenStart[i0] ?? 0)
    const targetWords = (target.tokenStart[j] ?? 0) - (target.tokenStart[j0] ?? 0)
    const size = sourceWords + targetWords
    const a = (source.lengthBefore[i] ?? 0) - (source.lengthBefore[i0] ?? 0)
    const b = (target.lengthBefore[j] ?? 0) - (target.lengthBefore[j0] ?? 0)
    return {
      words: size === 0 ? 0 : rows.score(i0, i, j0, j) / size,
      size,
      common: commonWords({ i0, i, j0, j }),
      length: b / model.ratio / a,
    }
  })
}

/** A translation is likely when it makes the word this many times likelier than it is anyway. */
const LIKELY = 8

function commonCounter({ source, target, table, targetWords }: Model): (span: Span) => number {
  /** For each English word the last span that it was in: a set for each span took twice as long. */
  const inSpan = new Int32Array(targetWords.count.length)
  let spans = 0
  return ({ i0, i, j0, j }) => {
    spans++
    for (let at = target.tokenStart[j0] ?? 0; at < (target.tokenStart[j] ?? 0); at++) inSpan[target.tokens[at] ?? 0] = spans
    let common = 0
    for (let at = source.tokenStart[i0] ?? 0; at < (source.tokenStart[i] ?? 0); at++) {
      const word = source.tokens[at] ?? 0
      const end = table.start[word + 1] ?? 0
      let entry = table.start[word] ?? 0
      while (entry < end && !((table.forward[entry] ?? 0) > LIKELY && inSpan[table.english[entry] ?? 0] === spans)) entry++
      if (entry < end) common++
    }
    return common
  }
}
