import { SearchX } from 'lucide-react'
import { ALL_ROWS } from '../../../../src/listing/row-query.ts'
import { useReview } from '../../../state/store.ts'
import { searchedWords } from '../../../state/text-search.ts'
import { useText } from '../../../text/index.ts'

/** Says why the grid lists nothing, and how to see everything again. */
export function GridEmpty() {
  const { t } = useText()
  const { filters, ...query } = useReview((s) => s.query)
  const words = searchedWords(query)
  const filter = filters.map((name) => t(`review.filter.${name}`)).join(' + ') || t('review.filter.all')
  const showAll = () => void useReview.getState().setQuery({ ...ALL_ROWS, order: useReview.getState().query.order })
  return (
    <div className="grid-empty">
      <SearchX size={28} strokeWidth={1.5} aria-hidden />
      <p>
        {words === ''
          ? t('review.empty.filter', { filter })
          : t(query.source || query.target ? 'search.none' : 'review.empty.query', { query: words })}
      </p>
      <button type="button" className="button" onClick={showAll}>
        {t('review.empty.show-all')}
      </button>
    </div>
  )
}
