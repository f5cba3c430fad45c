import { Popover } from '@mantine/core'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { reviewStore } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { closeSpelling, keepWord, takeSuggestion, useSpellingMenu, type OpenSpelling } from '../command/spelling-command.ts'

/** What a misspelled word may stand for, beside the word. Stands once in the review screen. */
export function SpellingMenu() {
  const open = useSpellingMenu((s) => s.open)
  if (!open) return null
  return (
    <Popover
      opened
      onChange={(next) => !next && closeSpelling()}
      position="bottom-start"
      shadow="md"
      width={260}
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span style={{ position: 'fixed', left: open.place.left, top: open.place.bottom, width: 1, height: 1 }} />
      </Popover.Target>
      <Popover.Dropdown className="dismiss" data-own-keys>
        <Suggestions open={open} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Suggestions({ open }: { readonly open: OpenSpelling }) {
  const { t } = useText()
  const words = useSuggestions(open)
  return (
    <div
      role="menu"
      tabIndex={-1}
      data-autofocus
      className="dismiss-reasons"
      aria-label={t('spelling.menu', { word: open.word })}
      onKeyDown={onKey}
    >
      {words?.map((word, at) => (
        <button key={word} type="button" role="menuitem" lang="en" ref={at === 0 ? focusFirst : null} onClick={() => takeSuggestion(word)}>
          {word}
          <kbd className="keycap" aria-hidden>
            {at + 1}
          </kbd>
        </button>
      ))}
      {(words?.length ?? 0) === 0 && (
        <p role="none" className="small">
          {t(words ? 'spelling.no-words' : 'spelling.loading')}
        </p>
      )}
      <button
        type="button"
        role="menuitem"
        className="spelling-first-act"
        ref={words?.length === 0 ? focusFirst : null}
        onClick={() => void keepWord('right')}
      >
        {t('spelling.add')}
      </button>
      <button type="button" role="menuitem" onClick={() => void keepWord('ignored')}>
        {t('spelling.ignore')}
      </button>
    </div>
  )
}

function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** Null until the host has answered; none where it cannot. */
function useSuggestions({ row, word }: OpenSpelling): readonly string[] | null {
  const [words, setWords] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let gone = false
    const { project, pair, ask } = reviewStore.getState()
    if (project)
      void ask('spellingSuggestions', { project: project.id, pair, segment: row, word }).then((found) => gone || setWords(found ?? []))
    return () => {
      gone = true
    }
  }, [row, word])
  return words
}

/** The arrow keys go through the menu, a digit takes the suggestion with its number, and Tab and Escape lead back to the text. */
function onKey(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="menuitem"]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const goTo = (place: number) => items[(place + items.length) % items.length]?.focus()
  if (event.key === 'ArrowDown') goTo(at + 1)
  else if (event.key === 'ArrowUp') goTo(at - 1)
  else if (event.key === 'Home') goTo(0)
  else if (event.key === 'End') goTo(-1)
  else if (event.key === 'Escape' || event.key === 'Tab') closeSpelling()
  else if (/^[1-5]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) items[Number(event.key) - 1]?.click()
  else return
  event.preventDefault()
  event.stopPropagation()
}
