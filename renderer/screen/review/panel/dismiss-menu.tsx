import { Popover } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { DismissReachView, FlagView, RowView } from '../../../../src/bridge/index.ts'
import type { DismissalReason } from '../../../../src/model/index.ts'
import { markedId } from '../../../../src/review/marked-flag.ts'
import { KeyCap } from '../../../component/key-cap.tsx'
import { showAnswer } from '../../../state/show-answer.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { focusGrid } from '../command/command.ts'
import { askReach, dismissFlag, REACHES, type Reach } from '../command/dismiss-command.ts'
import { openDismissalsDialog } from '../../dialog/open-dialog.ts'

const REASONS: readonly DismissalReason[] = ['wrong', 'acceptable', 'other']

interface Props {
  readonly row: RowView
  readonly flag: FlagView
}

/** Sets a flag aside, with the reason and how far it reaches. Enter takes the first reason. */
export function DismissMenu({ row, flag }: Props) {
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
      width={320}
      closeOnEscape={false}
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
      <Popover.Dropdown
        className="dismiss"
        data-own-keys
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && close()}
      >
        {open && <Reasons row={row} flag={flag} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function Reasons({ row, flag }: Props) {
  const { t } = useText()
  const [reach, setReach] = useState<Reach>('flag')
  const [note, setNote] = useState('')
  const counts = useReach(row, flag)
  const list = useRef<HTMLDivElement>(null)
  const choose = (reason: DismissalReason) => {
    void dismissFlag(row, flag, { reach, reason, note: note.trim(), count: reach === 'flag' ? 1 : (counts?.[reach] ?? 0) })
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
        {reachesOf(flag).map((name) => (
          <label key={name}>
            <input type="radio" name="scope" checked={reach === name} onChange={() => setReach(name)} />
            {t(`flags.reach.${name}`)}
            <small>
              {name === 'flag' ? t('flags.count', { count: 1 }) : counts ? t('flags.count', { count: counts[name] }) : t('flags.counting')}
            </small>
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
      <button type="button" className="button quiet" onClick={openDismissals}>
        {t('flags.in-force')}
      </button>
    </>
  )
}

/** What a person marked stands alone; without a term or Chinese words “everywhere” would reach every flag of the rule that has none. */
function reachesOf(flag: FlagView): readonly Reach[] {
  if (markedId(flag.key) !== null) return ['flag']
  return REACHES.filter((name) => name !== 'term' || flag.concept !== undefined || flag.source !== null)
}

/** How many flags each reach would set aside, as soon as the host has said it. */
function useReach(row: RowView, flag: FlagView): DismissReachView | null {
  const [counts, setCounts] = useState<DismissReachView | null>(null)
  useEffect(() => {
    if (markedId(flag.key) === null) return showAnswer(() => askReach(row, flag), setCounts)
    return undefined
  }, [row, flag])
  return counts
}

function openDismissals(): void {
  reviewStore.getState().setDismissing(null)
  openDismissalsDialog()
}
