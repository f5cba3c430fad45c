import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { currentPair } from '../../state/review-state.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { focusGrid } from '../review/command/command.ts'
import { Frame } from './frame.tsx'
import { closeDialog } from './open-dialog.ts'

/** Digits as an input method in Chinese writes them count too. */
function numberOf(typed: string): number {
  return Number(typed.normalize('NFKC').trim())
}

/** Asks for the number of a row in the document and goes there. */
export function GoToRowDialog() {
  const { t } = useText()
  const rows = useReview((s) => currentPair(s)?.counts.total ?? 0)
  const [typed, setTyped] = useState('')
  const number = numberOf(typed)
  const there = Number.isInteger(number) && number >= 1 && number <= rows
  const go = (event: FormEvent) => {
    event.preventDefault()
    if (!there) return
    closeDialog()
    void reviewStore
      .getState()
      .goToNumber(number)
      .then(() => focusGrid())
  }
  const footer = (
    <button type="submit" form="go-to-row" className="button main" disabled={!there}>
      {t('goto.go')}
    </button>
  )
  return (
    <Frame title={t('goto.title')} size={380} footer={footer}>
      <form id="go-to-row" onSubmit={go}>
        <TextInput
          label={t('goto.label', { rows })}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          error={typed !== '' && !there}
          onChange={(event) => setTyped(event.target.value)}
          data-autofocus
        />
      </form>
    </Frame>
  )
}
