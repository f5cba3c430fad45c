import { BookMarked, Languages, Pencil, Plus } from 'lucide-react'
import type { RowView } from '../../../../src/bridge/index.ts'
import type { Concept } from '../../../../src/model/index.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { KeyCap } from '../../../component/key-cap.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { openRenderingsDialog, openTermForEdit } from '../../dialog/open-dialog.ts'
import { insertTerm } from '../command/insert-term.ts'
import { addTerm } from '../command/row-command.ts'
import { termsOf, type RowTerm } from '../../../state/row-terms.ts'
import { EmptyTab } from './empty-tab.tsx'

const NONE: readonly Concept[] = []

/** The terms that the selected row is about. */
export function TermsTab({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const terms = useReview((s) => s.project?.terms ?? NONE)
  const found = termsOf(row, terms)
  return (
    <>
      {found.length === 0 && <EmptyTab icon={BookMarked} words={t('review.terms.none')} />}
      {found.map((term) => (
        <TermCard key={term.id} term={term} />
      ))}
      <button type="button" className="button add-term" onClick={addTerm}>
        <Plus size={14} aria-hidden />
        {t('review.key.add-term')}
        <KeyCap command="add-term" />
      </button>
    </>
  )
}

function TermCard({ term }: { readonly term: RowTerm }) {
  const { t } = useText()
  const { own } = term
  return (
    <section className="card term">
      <h2>
        <span className="zh" lang="zh-Hans">
          {term.chinese.join(' / ')}
        </span>
        <span className={own ? 'badge ok' : 'badge info'}>{t(own ? 'review.terms.own' : 'review.terms.pack')}</span>
        <IconButton label={t('review.key.renderings')} onClick={() => openRenderingsDialog(term.chinese[0] ?? '')}>
          <Languages size={13} aria-hidden />
        </IconButton>
        {own && (
          <IconButton label={t('review.terms.change')} onClick={() => openTermForEdit(own)}>
            <Pencil size={13} aria-hidden />
          </IconButton>
        )}
      </h2>
      {term.preferred.length > 0 && (
        <p lang="en">
          {term.preferred.map((english) => (
            <button
              key={english}
              type="button"
              className="term-use"
              data-tip={t('marks.insert')}
              aria-description={t('marks.insert')}
              onClick={() => insertTerm(english)}
            >
              {english}
            </button>
          ))}
        </p>
      )}
      {term.never.length > 0 && (
        <p className="small">
          {t('review.terms.never')}{' '}
          <span className="term-never" lang="en">
            {term.never.join('; ')}
          </span>
        </p>
      )}
    </section>
  )
}
