import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { KeyCap } from '../../../component/key-cap.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { focusGrid } from '../command/command.ts'

/** How long typing rests before the list follows, in milliseconds. */
const REST = 120

/** Searches both languages: the grid lists only rows that hold what is typed. */
export function FindBox() {
  const { t } = useText()
  const query = useReview((s) => s.query.text)
  const found = useReview((s) => s.listed.length)
  const [text, setText] = useState(query)
  useEffect(() => setText(query), [query])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const change = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void useReview.getState().setQuery({ text: next }), REST)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    clearTimeout(timer.current)
    void useReview.getState().setQuery({ text })
    focusGrid()
  }
  return (
    <label className="find">
      <Search size={14} aria-hidden />
      <input
        data-find
        type="text"
        value={text}
        placeholder={t('review.find')}
        aria-label={t('review.find')}
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKey}
      />
      {text === '' ? (
        <KeyCap command="find" />
      ) : (
        <>
          <span className="find-count">{t('review.find-count', { count: found })}</span>
          <button
            type="button"
            className="button quiet icon"
            aria-label={t('review.find-clear')}
            onClick={() => void useReview.getState().setQuery({ text: '' })}
          >
            <X size={13} aria-hidden />
          </button>
        </>
      )}
    </label>
  )
}
