import { Clock, FolderOpen } from 'lucide-react'
import type { ProjectSummary } from '../../../src/bridge/index.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { openedWords } from './date-words.ts'
import style from './recent.module.css'

/** The reviews that were open before, newest first. */
export function RecentReviews({ busy }: { readonly busy: boolean }) {
  const { t } = useText()
  const start = useReview((state) => state.start)
  const recent = start?.recent ?? []
  const now = new Date()
  return (
    <section aria-labelledby="recent-title">
      <header className={style['sectionHead']}>
        <h2 id="recent-title">{t('start.recent')}</h2>
        {start?.host === 'desktop' && (
          <button type="button" className="button quiet" disabled={busy} onClick={() => void reviewStore.getState().openProject(null)}>
            <FolderOpen size={15} aria-hidden />
            {t('start.openFile')}
          </button>
        )}
      </header>
      {recent.length === 0 ? (
        <div className={style['nothing']}>
          <Clock size={20} aria-hidden />
          <p>{t('start.recentNone')}</p>
        </div>
      ) : (
        <ul className={style['list']}>
          {recent.map((project) => (
            <li key={project.id}>
              <RecentRow project={project} now={now} busy={busy} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function RecentRow({ project, now, busy }: { readonly project: ProjectSummary; readonly now: Date; readonly busy: boolean }) {
  const { t, language } = useText()
  const { name, place } = project
  const number = (value: number) => new Intl.NumberFormat('en').format(value)
  const [rows, reviewed] = [number(project.rows), number(project.reviewed)]
  const when = openedWords(new Date(project.openedAt), now, language, t)
  const share = project.rows === 0 ? 0 : project.reviewed / project.rows
  return (
    <button
      type="button"
      className={style['recentRow']}
      disabled={busy}
      onClick={() => void reviewStore.getState().openProject(project.id)}
    >
      <span className={style['recentName']}>{name}</span>
      <span className={style['recentWhen']}>{when}</span>
      <span className={style['recentPlace']} title={place}>
        <bdi>{place}</bdi>
      </span>
      <span className={style['recentShare']}>
        <i aria-hidden>
          <b style={{ width: `${share * 100}%` }} />
        </i>
        {share === 1 ? t('start.allReviewed', { rows }) : t('start.reviewed', { reviewed, rows })}
      </span>
    </button>
  )
}
