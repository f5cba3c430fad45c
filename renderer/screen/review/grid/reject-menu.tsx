import { Popover } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { RowView } from '../../../../src/bridge/index.ts'
import { SEVERITY_TITLES, type Severity } from '../../../../src/model/index.ts'
import { ERROR_SEVERITIES, ERROR_TYPES } from '../../../state/error-type.ts'
import { useText } from '../../../text/index.ts'
import { focusGrid } from '../command/command.ts'
import { reject } from '../command/remark-command.ts'
import { useRemarks } from '../command/remark-state.ts'

/** Why a row is rejected: a small menu beside it, for the keyboard. */
export function RejectMenu({ row }: { readonly row: RowView }) {
  const open = useRemarks((s) => s.rejecting === row.id)
  const close = () => {
    useRemarks.setState({ rejecting: null })
    focusGrid()
  }
  return (
    // The place it hangs on is nobody's button, so it says nothing of the menu: the menu names itself.
    <Popover
      opened={open}
      onChange={(next) => !next && close()}
      position="bottom-start"
      shadow="md"
      width={290}
      closeOnEscape={false}
      trapFocus
      withinPortal
      withRoles={false}
    >
      <Popover.Target>
        <span className="reject-place" />
      </Popover.Target>
      <Popover.Dropdown
        className="dismiss"
        role="dialog"
        aria-labelledby="reject-title"
        data-own-keys
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && close()}
      >
        {open && <Reasons row={row} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function Reasons({ row }: { readonly row: RowView }) {
  const { t, language } = useText()
  const [severity, setSeverity] = useState<Severity>('major')
  const list = useRef<HTMLDivElement>(null)
  const choose = (place: number) => {
    const type = ERROR_TYPES[place]
    if (!type) return
    reject(row, type, severity)
    focusGrid()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const key = event.key.toLowerCase()
    if (/^[1-9]$/.test(key)) choose(Number(key) - 1)
    else if (key === 'm') setSeverity(event.shiftKey ? 'major' : 'minor')
    else if (key === 'c') setSeverity('critical')
    else if (!moved(list.current, key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div onKeyDown={onKey}>
      <p className="reject-title" id="reject-title">
        {t('reject.title')}
      </p>
      <div ref={list} className="dismiss-reasons" role="group" aria-labelledby="reject-title">
        {ERROR_TYPES.map((type, place) => (
          <button key={type} type="button" {...(place === 0 ? { 'data-autofocus': true } : {})} onClick={() => choose(place)}>
            {t(`review.type.${type}`)}
            {place < 9 && <kbd className="keycap">{place + 1}</kbd>}
          </button>
        ))}
      </div>
      <fieldset>
        <legend>{t('reject.severity')}</legend>
        {ERROR_SEVERITIES.map((name) => (
          <label key={name}>
            <input type="radio" name="reject-severity" checked={severity === name} onChange={() => setSeverity(name)} />
            {SEVERITY_TITLES[name][language]}
          </label>
        ))}
      </fieldset>
      <p className="small">{t('reject.keys')}</p>
    </div>
  )
}

/** The arrow keys go through the reasons. */
function moved(list: HTMLElement | null, key: string): boolean {
  const by = key === 'arrowdown' ? 1 : key === 'arrowup' ? -1 : 0
  const buttons = [...(list?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex((button) => button === document.activeElement)
  if (by === 0 || at < 0) return false
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
  return true
}
