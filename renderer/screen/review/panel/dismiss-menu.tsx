import { Popover } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { FlagView } from '../../../../src/bridge/index.ts'
import type { DismissalReason, DismissalScope } from '../../../../src/model/index.ts'
import { KeyCap } from '../../../component/key-cap.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { focusGrid } from '../command/command.ts'
import { dismiss } from '../command/row-command.ts'

const REASONS: readonly DismissalReason[] = ['wrong', 'acceptable', 'other']
const SCOPES: readonly DismissalScope[] = ['flag', 'term', 'rule']

/** Sets a flag aside, with the reason and how far it reaches. Enter takes the first reason. */
export function DismissMenu({ flag }: { readonly flag: FlagView }) {
  const { t } = useText()
  const open = useReview((s) => s.dismissing === flag.key)
  const setDismissing = useReview((s) => s.setDismissing)
  const close = () => {
    setDismissing(null)
    focusGrid()
  }
  return (
    <Popover
      opened={open}
      onChange={(next) => (next ? undefined : close())}
      position="bottom-end"
      shadow="md"
      width={270}
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-expanded={open}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setDismissing(open ? null : flag.key)}
        >
          {t('review.dismiss.button')}
          <ChevronDown size={13} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="dismiss" data-own-keys onKeyDown={(event) => event.key === 'Escape' && close()}>
        {open && <Reasons flag={flag} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function Reasons({ flag }: { readonly flag: FlagView }) {
  const { t } = useText()
  // Without a term or Chinese words “everywhere” would reach every flag of the rule that has none.
  const hasTerm = flag.concept !== undefined || flag.source !== null
  const [scope, setScope] = useState<DismissalScope>('flag')
  const [note, setNote] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const choose = (reason: DismissalReason) => {
    dismiss([flag.key], reason, scope, note.trim())
    focusGrid()
  }
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (by === 0 || at < 0) return
    event.preventDefault()
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
  return (
    <>
      <div ref={list} className="dismiss-reasons" onKeyDown={step}>
        {REASONS.map((reason, index) => (
          <button key={reason} type="button" {...(index === 0 ? { 'data-autofocus': true } : {})} onClick={() => choose(reason)}>
            {t(`review.dismiss.${reason}`)}
            {index === 0 && <kbd className="keycap">⏎</kbd>}
          </button>
        ))}
      </div>
      <fieldset>
        <legend>{t('review.scope.name')}</legend>
        {SCOPES.filter((name) => name !== 'term' || hasTerm).map((name) => (
          <label key={name}>
            <input type="radio" name="scope" checked={scope === name} onChange={() => setScope(name)} />
            {t(`review.scope.${name}`)}
          </label>
        ))}
      </fieldset>
      <textarea
        rows={2}
        value={note}
        maxLength={2000}
        placeholder={t('review.dismiss.note')}
        aria-label={t('review.dismiss.note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="small">
        <KeyCap command="undo" /> {t('review.dismiss.undo')}
      </p>
    </>
  )
}
