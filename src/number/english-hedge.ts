import type { Approximation } from './mention.ts'
import type { TokenLine } from './english-token.ts'

const HEDGES: readonly (readonly [RegExp, Approximation])[] = [
  [
    /\b(?:more than|over|above|exceed(?:s|ed|ing)?|upwards? of|at least|in excess of|surpass(?:es|ed|ing)?|greater than|topped|no less than)\b/i,
    'over',
  ],
  [/\b(?:nearly|almost|close to|less than|under|below|fewer than|up to|just short of|approach(?:es|ed|ing)?)\b/i, 'under'],
  [/\b(?:about|around|approximately|roughly|some|or so|an estimated|circa|in the region of|as many as)\b|~/i, 'about'],
]

// One look that most numbers do not pass.
const SOME = new RegExp(HEDGES.map(([pattern]) => pattern.source).join('|'), 'i')

/** Hedging words in the five words before the number, or "or so", "odd", "plus" behind it. */
export function approximation(text: string, start: number, tokens: TokenLine, next: number): Approximation | null {
  const before = text.slice(Math.max(0, start - 32), start)
  if (SOME.test(before)) for (const [pattern, approximate] of HEDGES) if (pattern.test(before)) return approximate
  const behind = tokens.at(next)
  const word = behind?.text === '-' ? tokens.at(next + 1)?.lower : behind?.lower
  if (word === '+' || word === 'plus' || word === 'odd') return 'over'
  return behind !== undefined && /^.{0,24}\b(?:or so|or more|and above|or thereabouts)\b/.test(text.slice(behind.start, behind.start + 40))
    ? 'about'
    : null
}
