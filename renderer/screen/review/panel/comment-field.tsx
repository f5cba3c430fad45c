import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { focusGrid } from '../command/command.ts'
import { useRemarks } from '../command/remark-state.ts'

interface Props {
  /** What the text is about: what is typed and not sent waits under it, also while the reviewer is on another row. */
  readonly place: string
  readonly label: string
  readonly button: string
  /** The text to begin with. */
  readonly start?: string
  /** The field that Ctrl+M goes to. */
  readonly main?: boolean
  /** Sends the text; says whether the host took it. */
  readonly onDone: (text: string) => Promise<boolean>
  /** Without it, leaving goes back to the rows. */
  readonly onLeave?: () => void
}

/** Texts that were typed and not sent, by place. */
const unsent = new Map<string, string>()

/** A field for a comment: Ctrl+Enter sends, Escape leaves and keeps what was typed. */
export function CommentField({ place, label, button, start = '', main = false, onDone, onLeave }: Props) {
  const [text, setText] = useState(() => unsent.get(place) ?? start)
  const [shown, setShown] = useState(place)
  const field = useRef<HTMLTextAreaElement>(null)
  const wanted = useRemarks((s) => s.wantsField)
  if (shown !== place) {
    setShown(place)
    setText(unsent.get(place) ?? start)
  }
  useEffect(() => {
    if (start !== '') field.current?.focus()
  }, [start])
  useEffect(() => {
    if (!main || !wanted) return
    field.current?.focus()
    useRemarks.setState({ wantsField: false })
  }, [main, wanted])
  const type = (next: string) => {
    setText(next)
    if (next === start) unsent.delete(place)
    else unsent.set(place, next)
  }
  const send = () => {
    if (text.trim() === '') return
    void onDone(text).then((done) => {
      if (!done) return
      unsent.delete(place)
      setText(start === '' ? '' : text)
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
    else if (event.key === 'Escape') (onLeave ?? focusGrid)()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="remark-field" data-own-keys onKeyDown={onKey}>
      <textarea
        ref={field}
        rows={main ? 3 : 1}
        value={text}
        maxLength={10_000}
        placeholder={label}
        aria-label={label}
        onChange={(event) => type(event.target.value)}
      />
      <button type="button" className={main ? 'button main' : 'button'} disabled={text.trim() === ''} onClick={send}>
        {button}
      </button>
    </div>
  )
}
