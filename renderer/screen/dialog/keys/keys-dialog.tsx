import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { KEY_PRESETS, USUAL_KEYS, type KeyChoice } from '../../../../src/bridge/key-choice.ts'
import { Chord } from '../../../component/key-cap.tsx'
import { Segmented } from '../../../component/segmented.tsx'
import { useKeymap } from '../../../state/chosen-keymap.ts'
import { withChangedKey, withPreset, withUsualKey, type KeyAnswer, type KeyRefusal } from '../../../state/key-change.ts'
import { chordOf, KEYMAP, shownChord, type CommandName } from '../../../state/keymap.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText, type Text } from '../../../text/index.ts'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { shortcutGroups, shortcuts, type Shortcut } from './shortcut-list.ts'
import { useShortcutSearch } from './shortcut-search.tsx'
import style from './keys.module.css'

/** A line that waits for its new key, or says why it did not get it. */
interface Asked {
  readonly command: CommandName
  readonly refused: { readonly chord: string; readonly refusal: KeyRefusal } | null
}

/** The keys of all commands: a preset, and any key changed by pressing the new one. A key that another command has is refused. */
export function KeysDialog() {
  const { t } = useText()
  const choice = useReview((s) => s.preferences.keys) ?? USUAL_KEYS
  const [asked, setAsked] = useState<Asked | null>(null)
  const { found, search } = useShortcutSearch(shortcuts(useKeymap()))
  const keep = (keys: KeyChoice) => void reviewStore.getState().setPreferences({ keys })
  const answer = (command: CommandName, chord: string, said: KeyAnswer) => {
    if (said.ok) keep(said.choice)
    setAsked(said.ok ? null : { command, refused: { chord, refusal: said.refusal } })
  }
  const footer = (
    <>
      <button
        type="button"
        className="button"
        onClick={() => (setAsked(null), keep({ ...choice, changed: {} }))}
        disabled={Object.keys(choice.changed).length === 0}
      >
        {t('keys.resetAll')}
      </button>
      <button type="button" className="button main" onClick={closeDialog}>
        {t('common.close')}
      </button>
    </>
  )
  return (
    <Frame title={t('keys.title')} size={720} footer={footer}>
      <div className={style['head']}>
        <span>{t('keys.preset')}</span>
        <Segmented
          label={t('keys.preset')}
          value={choice.preset}
          choices={KEY_PRESETS.map((value) => ({ value, label: t(`keys.preset.${value}`) }))}
          onChange={(preset) => (setAsked(null), keep(withPreset(choice, preset)))}
        />
      </div>
      {search}
      {shortcutGroups(found).map(({ group, lines }) => (
        <section key={group} aria-label={t(`shortcuts.group.${group}`)}>
          <h3 className={style['group']}>{t(`shortcuts.group.${group}`)}</h3>
          <ul className={style['list']}>
            {lines.map((line) => (
              <KeyLine
                key={line.command}
                line={line}
                changed={line.command in choice.changed}
                asked={asked?.command === line.command ? asked : null}
                onAsk={(on) => setAsked(on ? { command: line.command, refused: null } : null)}
                onPress={(chord) => answer(line.command, chord, withChangedKey(choice, line.command, chord))}
                onNone={() => answer(line.command, '', withChangedKey(choice, line.command, null))}
                onUsual={() => answer(line.command, '', withUsualKey(choice, line.command))}
              />
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  )
}

interface LineProps {
  readonly line: Shortcut
  readonly changed: boolean
  readonly asked: Asked | null
  onAsk(on: boolean): void
  onPress(chord: string): void
  onNone(): void
  onUsual(): void
}

function KeyLine({ line, changed, asked, onAsk, onPress, onNone, onUsual }: LineProps) {
  const { t } = useText()
  const name = t(line.label)
  return (
    <li className={style['line']}>
      <span>{name}</span>
      <span className={style['caps']}>
        {line.keys.length === 0 ? <i>{t('keys.none')}</i> : line.keys.map((key) => <Chord key={key} chord={key} />)}
      </span>
      {asked && !asked.refused ? (
        <PressHere name={name} onPress={onPress} onLeave={() => onAsk(false)} />
      ) : (
        <button type="button" className="button" aria-label={t('keys.changeOf', { command: name })} onClick={() => onAsk(true)}>
          {t('keys.change')}
        </button>
      )}
      <button
        type="button"
        className="button quiet"
        aria-label={changed ? t('keys.resetOf', { command: name }) : t('keys.removeOf', { command: name })}
        disabled={!changed && line.keys.length === 0}
        onClick={changed ? onUsual : onNone}
      >
        {changed ? t('keys.reset') : t('keys.remove')}
      </button>
      <p className={style['refused']} role="alert">
        {asked?.refused && refusalWords(t, asked.refused.chord, asked.refused.refusal)}
      </p>
    </li>
  )
}

/** Takes the next key press. Escape leaves it as it was; keys that are only held count for nothing by themselves. */
function PressHere({ name, onPress, onLeave }: { readonly name: string; onPress(chord: string): void; onLeave(): void }) {
  const { t } = useText()
  const place = useRef<HTMLButtonElement>(null)
  useEffect(() => place.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || /^(Control|Shift|Alt|Meta|AltGraph|CapsLock|Dead|Process)$/.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onLeave()
    else onPress(chordOf(event))
  }
  return (
    <button
      ref={place}
      type="button"
      className={`button ${style['press'] ?? ''}`}
      aria-label={t('keys.pressOf', { command: name })}
      data-mantine-stop-propagation="true"
      onKeyDown={press}
      onBlur={onLeave}
    >
      {t('keys.press')}
    </button>
  )
}

function refusalWords(t: Text, chord: string, refusal: KeyRefusal): string {
  const key = shownChord(chord)
  switch (refusal.kind) {
    case 'taken': {
      const label = KEYMAP.find(({ command }) => command === refusal.by)?.label
      const command = label ? t(label) : refusal.by
      return chord === '' ? t('keys.usualTaken', { command }) : t('keys.taken', { key, command })
    }
    case 'typing':
      return t('keys.typing', { key })
    case 'reserved':
      return t('keys.reserved', { key })
  }
}
