import type { RowView } from '../../../../src/bridge/index.ts'
import type { EqualNumber } from '../../../../src/check/number/equal-numbers.ts'
import type { Range } from '../../../../src/model/index.ts'
import type { TextMode } from '../../../state/review-state.ts'
import { factsOf } from '../../../state/row-facts.ts'
import type { TermMark } from '../../../state/term-marks.ts'
import { findMarks, flagMarks, spellingMarksOf, textRuns, type Mark, type TextRun } from './text-run.ts'
import { wordDiff, type DiffPart } from './word-diff.ts'

const diffs = new WeakMap<RowView, readonly DiffPart[]>()

/** What a person changed in a row, worked out once for each row value. */
function rowDiff(row: RowView): readonly DiffPart[] {
  const before = diffs.get(row)
  if (before) return before
  const diff = wordDiff(row.machine, row.target)
  diffs.set(row, diff)
  return diff
}

/** The Chinese of a row with its marks. */
export function sourceRuns(row: RowView, query: string, terms: readonly TermMark[], numbers: readonly EqualNumber[]): readonly TextRun[] {
  const own: readonly Mark[] = [
    ...terms.map((term) => ({ range: term.range, kind: 'term' as const, severity: null, key: null, term })),
    ...numbers.map(({ source }, at) => ({ range: source, kind: 'number' as const, severity: null, key: null, number: at + 1 })),
  ]
  return textRuns(row.source, [...flagMarks(factsOf(row).flags, 'source'), ...findMarks(row.source, query), ...own])
}

/** The English of a row with its marks, as the reviewer wants to see it. Flags and misspelled words count in the English as it stands now. */
export function targetRuns(row: RowView, mode: TextMode, query: string, misspelt: readonly Range[]): readonly TextRun[] {
  if (mode === 'machine' && row.machine !== row.target) return textRuns(row.machine, findMarks(row.machine, query))
  const marks = [...flagMarks(factsOf(row).flags, 'target'), ...findMarks(row.target, query), ...spellingMarksOf(misspelt)]
  return mode === 'diff' && row.machine !== row.target ? textRuns(row.target, marks, rowDiff(row)) : textRuns(row.target, marks)
}
