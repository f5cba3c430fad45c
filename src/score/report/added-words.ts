import { diffArrays } from 'diff'
import { tokens, tokensAndSpaces } from '../token.ts'

/** A stretch of a correction: as the machine had it, or new. */
export interface CorrectionRun {
  readonly text: string
  readonly isNew: boolean
}

/** The correction in runs, by words; white space between two new words is new with them. Together the runs are the whole text. */
export function addedWords(machine: string, correction: string): readonly CorrectionRun[] {
  const isNew = newWords(tokens(machine), tokens(correction))
  const runs: { text: string; isNew: boolean }[] = []
  let word = 0
  for (const piece of tokensAndSpaces(correction)) {
    const isSpace = piece.trim() === ''
    const marked = isSpace ? isNew[word - 1] === true && isNew[word] === true : isNew[word] === true
    if (!isSpace) word++
    const last = runs.at(-1)
    if (last?.isNew === marked) last.text += piece
    else runs.push({ text: piece, isNew: marked })
  }
  return runs
}

/** For each word of the correction, whether the machine had it there. */
function newWords(before: readonly string[], after: readonly string[]): readonly boolean[] {
  return diffArrays([...before], [...after])
    .filter(({ removed }) => !removed)
    .flatMap(({ added, value }) => value.map(() => added))
}
