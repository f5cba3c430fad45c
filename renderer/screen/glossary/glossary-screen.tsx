import { BookPlus, Search } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { Concept } from '../../../src/model/index.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { openTermDialog } from '../dialog/open-dialog.ts'
import style from './glossary.module.css'
import { PackList } from './pack-list.tsx'
import { TermCard } from './term-card.tsx'
import { TermTable } from './term-table.tsx'
import { useTermUses } from './use-term-uses.ts'
import { useScreenKeys } from '../use-screen-keys.ts'
import { matches, passes, TERM_FILTERS, termUses, type TermFilter } from './term-use.ts'

const NO_TERMS: readonly Concept[] = []

/** The terms of the project: what each is called in English, where it is used, and which rows break it. */
export function GlossaryScreen() {
  const { t } = useText()
  const terms = useReview((state) => state.project?.terms) ?? NO_TERMS
  const found = useTermUses(null)
  const uses = useMemo(() => termUses(terms, found), [terms, found])
  const [query, setQuery] = useState('')
  const find = useRef<HTMLInputElement>(null)
  useScreenKeys(() => find.current?.select())
  const [filter, setFilter] = useState<TermFilter>('all')
  const [chosen, setChosen] = useState<string | null>(null)
  const listed = uses.filter((use) => passes(use, filter) && matches(use.concept, query))
  const current = listed.find(({ concept }) => concept.id === chosen) ?? listed[0] ?? null

  return (
    <main className={style['screen']}>
      <h1 className="unseen">{t('glossary.title')}</h1>
      <header className={style['bar']}>
        {TERM_FILTERS.map((kind) => (
          <button key={kind} type="button" className="chip" aria-pressed={filter === kind} onClick={() => setFilter(kind)}>
            {t(`glossary.filter.${kind}`)}
            <b>{uses.filter((use) => passes(use, kind)).length}</b>
          </button>
        ))}
        <span className="grow" />
        <label className={style['search']}>
          <Search size={15} aria-hidden />
          <span className="unseen">{t('glossary.search')}</span>
          <input
            type="search"
            data-find
            value={query}
            placeholder={t('glossary.search')}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <button type="button" className="button main" onClick={() => openTermDialog()}>
          <BookPlus size={15} aria-hidden />
          {t('glossary.new')}
        </button>
      </header>
      <div className={style['list']}>
        {listed.length > 0 ? (
          <TermTable uses={listed} chosen={current?.concept.id ?? null} onChoose={setChosen} />
        ) : (
          <Nothing none={terms.length === 0} query={query.trim()} />
        )}
      </div>
      <aside className={style['aside']} tabIndex={0} aria-label={t('glossary.packs')}>
        {current && <TermCard use={current} />}
        <PackList />
      </aside>
    </main>
  )
}

function Nothing({ none, query }: { readonly none: boolean; readonly query: string }) {
  const { t } = useText()
  if (!none) return <p className={style['nothing']}>{query === '' ? t('glossary.noneOfKind') : t('glossary.noHits', { query })}</p>
  return (
    <div className={style['nothing']}>
      <BookPlus size={30} strokeWidth={1.4} aria-hidden />
      <h2>{t('glossary.empty')}</h2>
      <p>{t('glossary.emptyHint')}</p>
      <button type="button" className="button main" onClick={() => openTermDialog()}>
        {t('glossary.new')}
      </button>
    </div>
  )
}
