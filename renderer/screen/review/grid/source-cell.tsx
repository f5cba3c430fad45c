import type { RowView } from '../../../../src/bridge/index.ts'
import { equalNumbers, type EqualNumber } from '../../../../src/check/number/equal-numbers.ts'
import type { Concept } from '../../../../src/model/index.ts'
import { useReview } from '../../../state/store.ts'
import { termMarks, type TermMark } from '../../../state/term-marks.ts'
import { useText, type Text } from '../../../text/index.ts'
import { moveInSource } from '../editor/source-focus.ts'
import { FlaggedText } from './flagged-text.tsx'
import { sourceRuns } from './row-runs.ts'

interface Props {
  readonly row: RowView
  readonly query: string
}

const NO_TERMS: readonly Concept[] = []
const NO_NUMBERS: readonly EqualNumber[] = []

/** The Chinese of a row with its flags and the terms of the project. */
export function SourceCell(props: Props) {
  return <MarkedCell {...props} english={props.row.target} numbers={NO_NUMBERS} pointed={null} active={false} />
}

/** The Chinese of the row that is stood on: its marks follow what is typed, and the numbers that both sides say stand out. */
export function ActiveSourceCell({ row, query, pointed }: Props & { readonly pointed: string | null }) {
  const english = useReview((s) => (s.draft?.segment === row.id && s.draft.pair === s.pair ? s.draft.text : row.target))
  const numbers = equalNumbers({ source: row.source, target: english })
  return <MarkedCell row={row} query={query} english={english} numbers={numbers} pointed={pointed} active />
}

interface MarkedProps extends Props {
  readonly english: string
  readonly numbers: readonly EqualNumber[]
  readonly pointed: string | null
  /** Whether keys can mark words in it. */
  readonly active: boolean
}

function MarkedCell({ row, query, english, numbers, pointed, active }: MarkedProps) {
  const { t } = useText()
  const terms = termMarks(row.source, english, useReview((s) => s.project?.terms) ?? NO_TERMS)
  const words = markWords(row.source, terms, numbers, t)
  return (
    <div
      role="gridcell"
      aria-colindex={3}
      className="cell-source zh"
      lang="zh-Hans"
      data-side="source"
      {...(active ? { tabIndex: -1, onKeyDown: moveInSource } : {})}
      {...(words === '' ? {} : { 'aria-description': words })}
    >
      {row.source === '' ? (
        <em>{t('review.no-chinese')}</em>
      ) : (
        <FlaggedText runs={sourceRuns(row, query, terms, numbers)} pointed={pointed} />
      )}
    </div>
  )
}

/** What the lines under the Chinese say, for who does not see them. */
function markWords(source: string, terms: readonly TermMark[], numbers: readonly EqualNumber[], t: Text): string {
  const ofTerms = terms.map(({ chinese, standing, found, preferred }) =>
    t(`marks.term.${standing}`, { chinese, english: found ?? preferred ?? '' }),
  )
  const both = numbers.map((number) => source.slice(...number.source)).join(', ')
  return [...new Set(ofTerms), ...(both === '' ? [] : [t('marks.numbers', { numbers: both })])].join('; ')
}
