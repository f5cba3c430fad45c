import type { KeyboardEvent, MouseEvent } from 'react'
import { Bookmark } from 'lucide-react'
import { withKey } from '../../../component/key-cap.tsx'
import { Segmented } from '../../../component/segmented.tsx'
import { FILTERS, type Filter } from '../../../../src/listing/filter.ts'
import { currentPair } from '../../../state/review-state.ts'
import { useSavedFilters } from '../../../state/saved-filters.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { numberWords } from '../../../text/locale.ts'
import { openFiltersDialog } from '../../dialog/open-dialog.ts'
import { focusGrid } from '../command/command.ts'

/** In align mode only what is about links. */
const LINK_FILTERS: readonly Filter[] = ['all', 'doubtful', 'not-one-to-one', 'unlinked', 'locked']

/** Shown in review mode only where there are such rows; what is locked belongs to the links. */
const WHERE_THERE: ReadonlySet<Filter> = new Set(['locked', 'filled', 'inconsistent'])

/** Which rows the grid lists, in which order, and how their English is shown. */
export function FilterBar() {
  const { t, language } = useText()
  const counts = useReview((s) => currentPair(s)?.counts.filters)
  const { filters, without = [], order } = useReview((s) => s.query)
  const textMode = useReview((s) => s.textMode)
  const mode = useReview((s) => s.mode)
  const { setFilter, excludeFilter, setOrder, setTextMode } = useReview.getState()
  // A click with the mouse hands the keyboard back to the rows; whoever came with the Tab key stays.
  const choose = (name: Filter, { detail, ctrlKey, metaKey, altKey }: MouseEvent) => {
    void (altKey ? excludeFilter(name) : setFilter(name, ctrlKey || metaKey))
    if (detail > 0) focusGrid()
  }
  const press = (name: Filter, event: KeyboardEvent) => {
    if (event.key === '+') void setFilter(name, true)
    else if (event.key === '-') void excludeFilter(name)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isChosen = (name: Filter) => (name === 'all' ? filters.length + without.length === 0 : filters.includes(name))
  const shown =
    mode === 'align'
      ? FILTERS.filter((name) => LINK_FILTERS.includes(name) || isChosen(name))
      : FILTERS.filter(
          (name) => !WHERE_THERE.has(name) || isChosen(name) || without.includes(name) || (name !== 'locked' && (counts?.[name] ?? 0) > 0),
        )
  return (
    <div className="filters">
      <div className="chips" role="group" aria-label={t('review.filters')}>
        {shown.map((name) => (
          <button
            key={name}
            type="button"
            className={`chip${(counts?.[name] ?? 0) === 0 ? ' none' : ''}${without.includes(name) ? ' without' : ''}`}
            aria-pressed={isChosen(name)}
            data-tip={t('filters.chip-tip')}
            data-filter={name}
            onClick={(event) => choose(name, event)}
            onKeyDown={(event) => press(name, event)}
          >
            {without.includes(name) ? t('filters.not', { filter: t(`review.filter.${name}`) }) : t(`review.filter.${name}`)}
            <b>{numberWords(counts?.[name] ?? 0, language)}</b>
          </button>
        ))}
      </div>
      <SavedButton />
      {mode === 'align' && <LiveSwitch />}
      {mode === 'review' && (
        <Segmented
          label={t('review.order.name')}
          value={order}
          choices={(['document', 'worst'] as const).map((value) => ({ value, label: t(`review.order.${value}`) }))}
          onChange={(next) => void setOrder(next)}
        />
      )}
      {mode === 'review' && (
        <Segmented
          label={t('review.text-mode.name')}
          value={textMode}
          choices={(['diff', 'clean', 'machine'] as const).map((value) => ({ value, label: t(`review.text-mode.${value}`) }))}
          onChange={setTextMode}
        />
      )}
    </div>
  )
}

/** Opens the filters that the project keeps, and says how many there are. */
function SavedButton() {
  const { t, language } = useText()
  const count = useSavedFilters((s) => s.list?.length ?? 0)
  return (
    <button
      type="button"
      className="button quiet"
      aria-haspopup="dialog"
      aria-label={t('filters.open')}
      data-tip={withKey(t('filters.open'), 'filters')}
      onClick={openFiltersDialog}
    >
      <Bookmark size={14} aria-hidden />
      {count > 0 && numberWords(count, language)}
    </button>
  )
}

/** Whether changes by hand are followed by realigning, and what the last one did. */
function LiveSwitch() {
  const { t } = useText()
  const live = useReview((s) => s.preferences.liveRealign)
  const realigned = useReview((s) => s.realigned)
  const { first, last, changed } = realigned ?? { first: 0, last: 0, changed: 0 }
  const change = (clicked: boolean) => {
    void useReview.getState().setPreferences({ liveRealign: !live })
    if (clicked) focusGrid()
  }
  return (
    <>
      {realigned && (
        <span className="realigned" role="status">
          {changed === 0 ? t('review.align.realigned-none') : t('review.align.realigned', { first, last, count: changed })}
        </span>
      )}
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={live}
        data-tip={t('review.align.live-tip')}
        onClick={(event) => change(event.detail > 0)}
      >
        <i aria-hidden />
        {t('review.align.live')}
      </button>
    </>
  )
}
