import { Trash2 } from 'lucide-react'
import type { PairView } from '../../../../src/bridge/index.ts'
import { useReview } from '../../../state/store.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import { ProgressShares } from '../bar/progress-bar.tsx'
import style from './pairs.module.css'

interface Props {
  readonly pair: PairView
  readonly shown: boolean
  /** It cannot be taken out: a project has one pair at least. */
  readonly only: boolean
  onGo(): void
}

/** A pair with its bar: reviewed, corrected, flagged and the rest, in words too. */
export function PairEntry({ pair, shown, only, onGo }: Props) {
  const { t, language } = useText()
  const { total, reviewed, left } = pair.counts
  const major = left.critical + left.major
  const number = (value: number) => numberWords(value, language)
  const words = { reviewed: number(reviewed), total: number(total) }
  return (
    <li className={style['entry']}>
      <button
        type="button"
        className={style['go'] ?? ''}
        data-pair={pair.id}
        {...(shown ? { 'aria-current': 'true' as const } : {})}
        onClick={onGo}
      >
        <bdi className={style['name'] ?? ''} title={pair.source.name}>
          {pair.source.name}
        </bdi>
        <bdi className={style['other'] ?? ''} title={pair.target.name}>
          {pair.target.name}
        </bdi>
        <span className="progress-bar" aria-hidden>
          <ProgressShares counts={pair.counts} />
        </span>
        <span className={style['figures'] ?? ''}>
          <span>{reviewed === total ? t('pairs.done', words) : t('pairs.reviewed', words)}</span>
          <span data-major={major > 0 || undefined}>{major > 0 ? t('pairs.major', { count: major }) : t('pairs.noMajor')}</span>
        </span>
      </button>
      {!only && (
        <button
          type="button"
          className={`button quiet icon ${style['remove'] ?? ''}`}
          aria-label={t('pairs.remove', { name: pair.source.name })}
          onClick={() => void useReview.getState().removePair(pair.id)}
        >
          <Trash2 size={14} aria-hidden />
        </button>
      )}
    </li>
  )
}
