import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { searchText, useSideSearch, withSearchText, type SearchPlace } from '../../../state/text-search.ts'
import { useReview } from '../../../state/store.ts'
import { focusGrid } from '../command/command.ts'

/** How long typing rests before the list follows, in milliseconds. */
const REST = 120

/** A field in which rows are searched while it is typed in; an input method is waited for. Enter and the down arrow go to what was found. */
export function SearchInput({ place, label, lang }: { readonly place: SearchPlace; readonly label: string; readonly lang?: string }) {
  const wanted = useReview((s) => searchText(s.query, place))
  const broken = useReview((s) => s.queryProblem !== null && wanted !== '' && s.queryProblem.message.values['pattern'] === wanted)
  const cleared = useSideSearch((s) => s.cleared)
  const [text, setText] = useState(wanted)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const composing = useRef(false)
  useEffect(() => {
    clearTimeout(timer.current)
    setText(wanted)
  }, [wanted, cleared])
  useEffect(() => () => clearTimeout(timer.current), [])
  const search = (next: string) => {
    clearTimeout(timer.current)
    const { query, setQuery } = useReview.getState()
    if (searchText(query, place) !== next) void setQuery(withSearchText(query, place, next))
  }
  const change = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    if (!composing.current) timer.current = setTimeout(() => search(next), REST)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    search(text)
    focusGrid()
  }
  return (
    <input
      data-search={place}
      {...(place === 'both' ? { 'data-find': true } : {})}
      type="text"
      value={text}
      placeholder={label}
      aria-label={label}
      {...(broken ? { 'aria-invalid': true, 'aria-describedby': 'query-problem' } : {})}
      {...(lang ? { lang } : {})}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => change(event.target.value)}
      onCompositionStart={() => {
        composing.current = true
        clearTimeout(timer.current)
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        change(event.currentTarget.value)
      }}
      onKeyDown={onKey}
    />
  )
}
