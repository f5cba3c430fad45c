/** What is marked in a text, from where marking began to where it has come: boundaries between characters, in code units. */
export interface Marked {
  readonly anchor: number
  readonly head: number
}

/** One press: towards the end (1) or the beginning, from what is marked or beyond it, by characters or by words. */
export interface MarkStep {
  readonly by: 1 | -1
  readonly extend: boolean
  readonly unit: 'grapheme' | 'word'
}

/**
 * What is marked after a press. A text that cannot be typed in shows no caret, so a plain step marks the next character (or word), and an extending
 * one moves the end that was moved last.
 */
export function markStep(text: string, { anchor, head }: Marked, { by, extend, unit }: MarkStep): Marked {
  const borders = bordersOf(text, unit)
  if (extend) return { anchor, head: next(borders, head, by) }
  const start = by > 0 ? Math.max(anchor, head) : Math.min(anchor, head)
  const end = next(borders, start, by)
  // At the ends the last character stays marked.
  return end === start ? { anchor, head } : { anchor: Math.min(start, end), head: Math.max(start, end) }
}

function next(borders: readonly number[], from: number, by: 1 | -1): number {
  return (by > 0 ? borders.find((border) => border > from) : borders.findLast((border) => border < from)) ?? from
}

function bordersOf(text: string, granularity: MarkStep['unit']): readonly number[] {
  return [...[...new Intl.Segmenter('zh', { granularity }).segment(text)].map(({ index }) => index), text.length]
}
