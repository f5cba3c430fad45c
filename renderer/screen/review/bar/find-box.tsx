import { Columns2, Search, X } from 'lucide-react'
import { IconButton } from '../../../component/icon-button.tsx'
import { KeyCap } from '../../../component/key-cap.tsx'
import { useReview } from '../../../state/store.ts'
import { useSideSearch } from '../../../state/text-search.ts'
import { useText } from '../../../text/index.ts'
import { SearchInput } from './search-input.tsx'
import { useSidesShown } from './side-search.tsx'

/** Searches both languages: the grid lists only rows that hold what is typed. */
export function FindBox() {
  const { t } = useText()
  const text = useReview((s) => s.query.text)
  const found = useReview((s) => s.listed.length)
  const shown = useSidesShown()
  return (
    <div className="find">
      <Search size={14} aria-hidden />
      <SearchInput place="both" label={t('review.find')} />
      {text === '' ? (
        <KeyCap command="find" />
      ) : (
        <>
          <span className="find-count">{t('review.find-count', { count: found })}</span>
          <IconButton label={t('review.find-clear')} onClick={() => void useReview.getState().setQuery({ text: '' })}>
            <X size={13} aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton label={t('search.sides')} aria-expanded={shown} onClick={() => useSideSearch.setState({ asked: !shown })}>
        <Columns2 size={13} aria-hidden />
      </IconButton>
    </div>
  )
}
