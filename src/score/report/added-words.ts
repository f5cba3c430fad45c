import { diffArrays } from 'diff'

/** A stretch of a correction: as the machine had it, or new. */
export interface CorrectionRun {
  readonly text: string
  readonly isNew: boolean
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** The correction in runs, by words; white space between two new words is new with them. Together the runs are the whole text. */
export function addedWords(machine: string, correction: string): readonly CorrectionRun[] {
  const pieces = correction.match(PIECE) ?? []
  const isNew = newWords(words(machine), words(correction))
  const runs: { text: string; isNew: boolean }[] = []
  let word = 0
  for (const piece of pieces) {
    const isSpace = piece.trim() === ''
    const marked = isSpace ? isNew[word - 1] === true && isNew[word] === true : isNew[word] === true
    if (!isSpace) word++
    const last = runs.at(-1)
    if (last?.isNew === marked) last.text += piece
    else runs.push({ text: piece, isNew: marked })
  }
  return runs
}

function words(text: string): readonly string[] {
  return (text.match(PIECE) ?? []).filter((piece) => piece.trim() !== '')
}

/** For each word of the correction, whether the machine had it there. */
function newWords(before: readonly string[], after: readonly string[]): readonly boolean[] {
  return diffArrays([...before], [...after])
    .filter(({ removed }) => !removed)
    .flatMap(({ added, value }) => value.map(() => added))
}
