import { wordDiff } from '../grid/word-diff.ts'

/** Machine English that a person replaced, with what they wrote for it. */
export interface CorrectedWords {
  readonly machine: string
  readonly corrected: string
}

/** The words that a correction changed, in their order: without articles in front and marks at the ends. */
export function correctedWords(machine: string, corrected: string): readonly CorrectedWords[] {
  const parts = wordDiff(machine, corrected)
  return parts.flatMap((part, at) => {
    const next = parts[at + 1]
    if (part.kind !== 'removed' || next?.kind !== 'added') return []
    const words = { machine: bare(part.text), corrected: bare(next.text) }
    return words.machine === '' || words.corrected === '' ? [] : [words]
  })
}

function bare(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:the|an?)\s+/iu, '')
    .trim()
}
