import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { goToRow } from '../dialog/go-to-row.ts'
import { openTermForEdit } from '../dialog/open-dialog.ts'
import { removeTerm } from '../dialog/term/term-acts.ts'
import { useRows } from '../use-rows.ts'
import style from './glossary.module.css'
import { englishOf, type TermUse } from './term-use.ts'

/** How many rows are listed at first. */
const FIRST = 12
/** And how many at most; the grid lists them all. */
const MOST = 500

interface Props {
  readonly use: TermUse
}

/** One term in full, with the rows that use it; those that break it come first. */
export function TermCard(props: Props) {
  const { t, language } = useText()
  const { concept } = props.use
  const name = concept.chinese[0] ?? ''
  const facts = [
    ...(concept.domain ? [concept.domain] : []),
    ...(concept.caseSensitive ? [t('glossary.case')] : []),
    ...(concept.required ? [t('glossary.required')] : []),
  ]
  return (
    <>
      <article className={style['card']}>
        <h2 lang="zh-Hans">{name}</h2>
        <p className={style['preferred']}>{englishOf(concept, 'preferred').join('; ')}</p>
        {concept.reason && <p>{concept.reason[language]}</p>}
        {facts.length > 0 && <p className={style['quiet']}>{facts.join(' · ')}</p>}
        <div className={style['actions']}>
          <button
            type="button"
            className="button"
            onClick={() => openTermForEdit(concept)}
            aria-label={t('glossary.editTerm', { chinese: name })}
          >
            <Pencil size={14} aria-hidden />
            {t('glossary.edit')}
          </button>
          <button type="button" className="button" onClick={() => void removeTerm(concept)}>
            <Trash2 size={14} aria-hidden />
            {t('glossary.remove')}
          </button>
        </div>
      </article>
      {/* A key for each term: the list folds again. */}
      <Uses key={concept.id} {...props} />
    </>
  )
}

function Uses({ use }: Props) {
  const { t } = useText()
  const [all, setAll] = useState(false)
  const broken = new Set(use.broken)
  const ordered = [...use.broken, ...use.uses.filter((id) => !broken.has(id))]
  const shown = ordered.slice(0, all ? MOST : FIRST)
  const rows = useRows(
    useReview((s) => s.pair),
    shown,
  )
  return (
    <article className={style['card']}>
      <h3>{ordered.length === 0 ? t('glossary.usedNowhere') : t('glossary.usedIn', { count: ordered.length })}</h3>
      <ul className={style['uses']}>
        {shown.map((id) => {
          const row = rows.get(id)
          return row ? (
            <li key={row.id}>
              <button type="button" onClick={() => void goToRow(row.id)}>
                <span className={style['quiet']}>{row.number}</span>
                <span lang="zh-Hans">{excerpt(row.source, use.concept.chinese)}</span>
                {broken.has(id) && <span className="badge major">{t('glossary.breaks')}</span>}
              </button>
            </li>
          ) : null
        })}
      </ul>
      {shown.length < ordered.length && !all && (
        <button type="button" className="button text-like" onClick={() => setAll(true)}>
          {t('glossary.more', { number: ordered.length - shown.length })}
        </button>
      )}
    </article>
  )
}

/** How much Chinese is shown before and after a term, in UTF-16 code units. */
const AROUND = 14

/** The text around the term's first place in the Chinese. */
function excerpt(source: string, names: readonly string[]) {
  const name = names.find((one) => source.includes(one)) ?? ''
  const at = source.indexOf(name)
  const before = source.slice(0, at)
  const after = source.slice(at + name.length)
  return (
    <>
      {before.length > AROUND ? `…${before.slice(-AROUND)}` : before}
      <b>{name}</b>
      {after.length > AROUND ? `${after.slice(0, AROUND)}…` : after}
    </>
  )
}
