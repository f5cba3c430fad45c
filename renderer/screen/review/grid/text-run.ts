import type { FlagView } from '../../../../src/bridge/index.ts'
import type { Range, Severity, Side } from '../../../../src/model/index.ts'
import { foldText, foldWithOrigin, originalRange } from '../../../../src/memory/folded-text.ts'
import type { TermMark } from '../../../state/term-marks.ts'
import type { DiffPart } from './word-diff.ts'

/** A stretch of text to point out. Ranges count in the text that is shown. */
export interface Mark {
  readonly range: Range
  readonly kind: 'flag' | 'find' | 'cut' | 'spelling' | 'term' | 'number'
  readonly severity: Severity | null
  /** Key of the flag. */
  readonly key: string | null
  readonly term?: TermMark
  /** Which of the numbers that both sides say, from 1. */
  readonly number?: number
}

/** A stretch of text that looks the same from end to end. */
export interface TextRun {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
  /** Where it begins in the shown text; for what was removed, where it stood. */
  readonly start: number
  readonly severity: Severity | null
  readonly found: boolean
  readonly misspelt?: true
  readonly term?: TermMark
  /** Which of the numbers that both sides say, from 1, and whether it ends here. */
  readonly number?: { readonly place: number; readonly last: boolean }
  /** Keys of the flags on it, worst first. */
  readonly keys: readonly string[]
}

const WORST: readonly (Severity | null)[] = [null, 'neutral', 'minor', 'major', 'critical']

/** Cuts a text at the borders of its marks and of what was changed. The runs that are not `removed` give the text again. */
export function textRuns(text: string, marks: readonly Mark[], diff: readonly DiffPart[] = [{ kind: 'kept', text }]): readonly TextRun[] {
  const inside = marks.map((mark) => ({ ...mark, range: clipped(mark.range, text.length) })).filter(({ range }) => range[0] < range[1])
  const borders = [...new Set(inside.flatMap(({ range }) => [...range]))].sort((a, b) => a - b)
  const runs: TextRun[] = []
  let position = 0
  for (const part of diff) {
    if (part.text === '') continue
    if (part.kind === 'removed') {
      runs.push({ kind: 'removed', text: part.text, start: position, severity: null, found: false, keys: [] })
      continue
    }
    const end = position + part.text.length
    const cuts = [position, ...borders.filter((border) => border > position && border < end), end]
    for (const [index, start] of cuts.entries()) {
      const stop = cuts[index + 1]
      if (stop !== undefined) runs.push(makeRun(part.kind, text, start, stop, inside))
    }
    position = end
  }
  return runs
}

function makeRun(kind: 'kept' | 'added', text: string, start: number, end: number, marks: readonly Mark[]): TextRun {
  const here = marks.filter(({ range }) => range[0] < end && start < range[1])
  const flags = here.filter((mark) => mark.kind === 'flag').sort((a, b) => WORST.indexOf(b.severity) - WORST.indexOf(a.severity))
  const term = here.find((mark) => mark.term)?.term
  const number = here.find((mark) => mark.number)
  return {
    kind,
    text: text.slice(start, end),
    start,
    severity: flags[0]?.severity ?? null,
    found: here.some((mark) => mark.kind === 'find'),
    ...(here.some((mark) => mark.kind === 'spelling') ? { misspelt: true as const } : {}),
    ...(term ? { term } : {}),
    ...(number?.number ? { number: { place: number.number, last: number.range[1] === end } } : {}),
    keys: flags.flatMap(({ key }) => (key === null ? [] : [key])),
  }
}

function clipped(range: Range, length: number): Range {
  return [Math.max(0, Math.min(range[0], length)), Math.max(0, Math.min(range[1], length))]
}

/** The marks of open flags on one side. */
export function flagMarks(flags: readonly FlagView[], side: Side): readonly Mark[] {
  return flags.flatMap((flag) => {
    const range = flag[side]
    return range ? [{ range, kind: 'flag' as const, severity: flag.severity, key: flag.key }] : []
  })
}

/** The marks of misspelled words. */
export function spellingMarksOf(ranges: readonly Range[]): readonly Mark[] {
  return ranges.map((range) => ({ range, kind: 'spelling', severity: null, key: null }))
}

/** The marks of what the reviewer searches for, folded as the search folds it. */
export function findMarks(text: string, query: string): readonly Mark[] {
  const wanted = foldText(query)
  if (wanted === '') return []
  const folded = foldWithOrigin(text)
  const marks: Mark[] = []
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length))
    marks.push({ range: originalRange(folded, [at, at + wanted.length]), kind: 'find', severity: null, key: null })
  return marks
}
