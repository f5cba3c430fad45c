import type { TokenSide } from '../prepared.ts'

/** How many borders of each kind stand before each sentence, those before the sentence itself included. */
export interface Borders {
  readonly paragraphs: Int32Array
  readonly headings: Int32Array
  /** Between a sentence and its repetition. */
  readonly repeats: Int32Array
}

/** `border` tells of each sentence whether it starts a paragraph (1), or a heading or by-line begins or ends before it (2). */
export function bordersOf(side: Pick<TokenSide, 'count' | 'tokens' | 'tokenStart'>, border: Uint8Array): Borders {
  const { count } = side
  const [paragraphs, headings, repeats] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)]
  for (let at = 0; at < count; at++) {
    paragraphs[at + 1] = (paragraphs[at] ?? 0) + (border[at] === 1 ? 1 : 0)
    headings[at + 1] = (headings[at] ?? 0) + (border[at] === 2 ? 1 : 0)
    repeats[at + 1] = (repeats[at] ?? 0) + (at > 0 && repeatsItself(side, at) ? 1 : 0)
  }
  return { paragraphs, headings, repeats }
}

/** Whether a sentence has the words of the one before it; fewer than these say the same thing by chance. */
const REPEATED_WORDS = 1

function repeatsItself({ tokens, tokenStart }: Pick<TokenSide, 'tokens' | 'tokenStart'>, at: number): boolean {
  const [before, start, end] = [tokenStart[at - 1] ?? 0, tokenStart[at] ?? 0, tokenStart[at + 1] ?? 0]
  if (end - start !== start - before || end - start < REPEATED_WORDS) return false
  for (let k = 0; k < end - start; k++) if (tokens[before + k] !== tokens[start + k]) return false
  return true
}

/** Borders between the sentences `[from, to)`. */
export function bordersInside(before: Int32Array, from: number, to: number): number {
  return (before[to] ?? 0) - (before[from + 1] ?? 0)
}
