import { SearchX } from 'lucide-react'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'

/** Says why the grid lists nothing, and how to see everything again. */
export function GridEmpty() {
  const { t } = useText()
  const filter = useReview((s) => s.filter)
  const query = useReview((s) => s.query)
  const { setFilter, setQuery } = useReview.getState()
  const showAll = () => {
    setQuery('')
    setFilter('all')
  }
  return (
    <div className="grid-empty">
      <SearchX size={28} strokeWidth={1.5} aria-hidden />
      <p>{query === '' ? t('review.empty.filter', { filter: t(`review.filter.${filter}`) }) : t('review.empty.query', { query })}</p>
      <button type="button" className="button" onClick={showAll}>
        {t('review.empty.show-all')}
      </button>
    </div>
  )
}
