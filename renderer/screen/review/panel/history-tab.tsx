import { History } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { HistoryEntry, RemarkView, RowView } from '../../../../src/bridge/index.ts'
import { SEVERITY_TITLES } from '../../../../src/model/index.ts'
import { showAnswer } from '../../../state/show-answer.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { momentWords } from '../../../text/locale.ts'
import { FlaggedText } from '../grid/flagged-text.tsx'
import { textRuns } from '../grid/text-run.ts'
import { wordDiff } from '../grid/word-diff.ts'
import { EmptyTab } from './empty-tab.tsx'

/** What was done to the selected row, newest first. */
export function HistoryTab({ pair, row }: { readonly pair: number; readonly row: RowView }) {
  const { t, language } = useText()
  const entries = useHistory(pair, row.id)
  if (entries === null) return <p className="side-empty">{t('review.history.loading')}</p>
  if (entries.length === 0) {
    return <EmptyTab icon={History} words={t('review.history.none')} />
  }
  return (
    <ol className="history">
      {[...entries]
        .sort((a, b) => b.act - a.act)
        .map((entry) => (
          <li key={entry.act}>
            <p>
              <b>{t(`review.act.${entry.name}`)}</b>
              {entry.kind !== 'do' && <span className="badge neutral">{t(`review.act-kind.${entry.kind}`)}</span>}
            </p>
            <Change before={entry.before} after={entry.after} />
            {entry.remark && <Remark remark={entry.remark} />}
            <p className="small">
              {entry.author === '' ? t('review.history.nobody') : entry.author} ·{' '}
              <time dateTime={entry.at}>{momentWords(entry.at, language)}</time>
            </p>
          </li>
        ))}
    </ol>
  )
}

/** What was said of the row. */
function Remark({ remark }: { readonly remark: RemarkView }) {
  const { t, language } = useText()
  if (remark.kind === 'comment') return <p className="remark-text">{remark.text}</p>
  return (
    <p>
      {t(`review.type.${remark.type}`)} · {SEVERITY_TITLES[remark.severity][language]}
    </p>
  )
}

/** The change of the English. Where the machine's words of a row that is gone are not known, what is known of the two. */
function Change({ before, after }: Pick<HistoryEntry, 'before' | 'after'>) {
  const known = before ?? after
  if (known === null || before === after) return null
  const [old, now] = [before ?? known, after ?? known]
  return (
    <p className="history-change" lang="en">
      <FlaggedText runs={textRuns(now, [], wordDiff(old, now))} />
    </p>
  )
}

function useHistory(pair: number, segment: number): readonly HistoryEntry[] | null {
  const project = useReview((s) => s.project?.id)
  const revision = useReview((s) => s.project?.revision)
  const [found, setFound] = useState<{ readonly segment: number; readonly entries: readonly HistoryEntry[] } | null>(null)
  useEffect(() => {
    if (project === undefined) return undefined
    return showAnswer(
      () => useReview.getState().ask('history', { project, pair, segment }),
      (entries) => entries && setFound({ segment, entries }),
    )
  }, [project, revision, pair, segment])
  return found?.segment === segment ? found.entries : null
}
