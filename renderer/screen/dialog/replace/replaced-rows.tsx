import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ReplacedRowView } from '../../../../src/bridge/index.ts'
import type { ReplacedPlace } from '../../../../src/review/index.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import { goToRow } from '../go-to-row.ts'
import style from './replace.module.css'

interface Props {
  readonly rows: readonly ReplacedRowView[]
  readonly unticked: ReadonlySet<number>
  onTick(id: number, ticked: boolean): void
}

/** Rows with what is taken out and what comes in its place, each to be ticked. */
export function ReplacedRows({ rows, unticked, onTick }: Props) {
  const { t } = useText()
  return (
    <ul className={style['rows']} aria-label={t('replace.rows')}>
      {rows.map((row) => (
        <li key={row.id} data-off={unticked.has(row.id) || undefined}>
          <input
            type="checkbox"
            aria-label={t('replace.row', { number: row.number })}
            checked={!unticked.has(row.id)}
            onChange={(event) => onTick(row.id, event.currentTarget.checked)}
          />
          <button
            type="button"
            className={style['number'] ?? ''}
            aria-label={t('replace.goTo', { number: row.number })}
            onClick={() => void goToRow(row.id)}
          >
            {row.number}
          </button>
          <div>
            <p lang="zh-Hans" className={style['source'] ?? ''}>
              {row.source}
            </p>
            <p lang="en">{changed(row.before, row.after, row.places)}</p>
            {row.reviewed && (
              <p className={style['quiet'] ?? ''}>
                <span className="badge ok">{t('replace.reviewed')}</span> {t('replace.reviewedHint')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function changed(before: string, after: string, places: readonly ReplacedPlace[]): readonly ReactNode[] {
  const parts: ReactNode[] = []
  let kept = 0
  for (const [index, place] of places.entries()) {
    parts.push(<span key={`k${index}`}>{before.slice(kept, place.before[0])}</span>)
    if (place.before[0] < place.before[1]) parts.push(<del key={`d${index}`}>{before.slice(...place.before)}</del>)
    if (place.after[0] < place.after[1]) parts.push(<ins key={`i${index}`}>{after.slice(...place.after)}</ins>)
    kept = place.before[1]
  }
  return [...parts, <span key="rest">{before.slice(kept)}</span>]
}

interface PageProps {
  readonly from: number
  readonly to: number
  readonly all: number
  onStep(by: 1 | -1): void
}

/** Which rows stand on the page, and the way to the others; nothing where all stand there. */
export function PageTurner({ from, to, all, onStep }: PageProps) {
  const { t, language } = useText()
  if (from === 1 && to === all) return null
  const [first, last, whole] = [from, to, all].map((number) => numberWords(number, language))
  return (
    <p className={style['pages'] ?? ''}>
      <IconButton label={t('replace.earlier')} disabled={from === 1} onClick={() => onStep(-1)}>
        <ChevronLeft size={15} aria-hidden />
      </IconButton>
      {t('replace.page', { from: first ?? '', to: last ?? '', all: whole ?? '' })}
      <IconButton label={t('replace.later')} disabled={to === all} onClick={() => onStep(1)}>
        <ChevronRight size={15} aria-hidden />
      </IconButton>
    </p>
  )
}
