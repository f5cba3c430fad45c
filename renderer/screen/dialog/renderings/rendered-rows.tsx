import { useState } from 'react'
import { useReview } from '../../../state/store.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import { FlaggedText } from '../../review/grid/flagged-text.tsx'
import { findMarks, textRuns } from '../../review/grid/text-run.ts'
import { useRows } from '../../use-rows.ts'
import { goToRow } from '../go-to-row.ts'
import style from './renderings.module.css'

/** How many rows are shown, and how many more at a time. */
const STEP = 15

interface Props {
  readonly ids: readonly number[]
  /** What is marked in the texts. */
  readonly chinese: string
  readonly forms: readonly string[]
}

/** Rows with a term and its English marked; each number leads to its row. */
export function RenderedRows({ ids, chinese, forms }: Props) {
  const { t, language } = useText()
  const [most, setMost] = useState(STEP)
  const shown = ids.slice(0, most)
  const rows = useRows(
    useReview((s) => s.pair),
    shown,
  )
  return (
    <>
      <ul className={style['rows']}>
        {shown.map((id) => {
          const row = rows.get(id)
          return row ? (
            <li key={id}>
              <button type="button" aria-label={t('renderings.goTo', { number: row.number })} onClick={() => void goToRow(id)}>
                {row.number}
              </button>
              <span>
                <span lang="zh-Hans" className="cell-source">
                  <FlaggedText runs={textRuns(row.source, findMarks(row.source, chinese))} />
                </span>
                <span lang="en">
                  <FlaggedText
                    runs={textRuns(
                      row.target,
                      forms.flatMap((form) => findMarks(row.target, form)),
                    )}
                  />
                </span>
              </span>
            </li>
          ) : null
        })}
      </ul>
      {shown.length < ids.length && (
        <button type="button" className="button text-like" onClick={() => setMost(most + STEP * 2)}>
          {t('renderings.more', { number: numberWords(Math.min(STEP * 2, ids.length - most), language) })}
        </button>
      )}
    </>
  )
}
