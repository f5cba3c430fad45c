import { Switch } from '@mantine/core'
import type { CallInput, ExportFormat } from '../../../../src/bridge/index.ts'
import { Segmented } from '../../../component/segmented.tsx'
import { useText } from '../../../text/index.ts'
import { EXPORT_FORMATS } from './export-formats.ts'
import style from '../dialog.module.css'

export type ExportChoice = Readonly<Pick<CallInput<'export'>, 'format' | 'only' | 'bom' | 'safe'>>

/** Which format, which rows, and what a spreadsheet needs. */
export function ExportForm(props: {
  readonly choice: ExportChoice
  readonly rows: number
  readonly reviewed: number
  onChange(choice: ExportChoice): void
  onRun(): void
}) {
  const { t } = useText()
  const { choice, rows, reviewed } = props
  const set = (change: Partial<ExportChoice>) => props.onChange({ ...choice, ...change })
  return (
    <form
      className={style['form']}
      onSubmit={(event) => {
        event.preventDefault()
        props.onRun()
      }}
    >
      <Formats chosen={choice.format} onChoose={(format) => set({ format })} />
      <div className={style['setting']}>
        <span>{t('export.rows')}</span>
        <Segmented
          label={t('export.rows')}
          value={choice.only}
          choices={[
            { value: 'all', label: t('export.all', { number: rows }) },
            { value: 'reviewed', label: t('export.reviewed', { number: reviewed }) },
          ]}
          onChange={(only) => set({ only })}
        />
      </div>
      {choice.only === 'reviewed' && reviewed === 0 && <p className={style['caution']}>{t('export.noneReviewed')}</p>}
      {choice.only === 'reviewed' && reviewed > 0 && reviewed < rows && choice.format === 'txt' && (
        <p className={style['caution']}>{t('export.textGaps')}</p>
      )}
      {choice.format === 'csv' && (
        <div className={style['switches']}>
          <Switch
            label={t('export.bom')}
            description={t('export.bomHint')}
            checked={choice.bom}
            onChange={(event) => set({ bom: event.currentTarget.checked })}
          />
          <Switch
            label={t('export.safe')}
            description={t('export.safeHint')}
            checked={choice.safe}
            onChange={(event) => set({ safe: event.currentTarget.checked })}
          />
        </div>
      )}
      {/* Enter in a field starts the export; the button that is seen stands in the footer. */}
      <button type="submit" className="unseen" tabIndex={-1} aria-hidden />
    </form>
  )
}

function Formats({ chosen, onChoose }: { readonly chosen: ExportFormat; onChoose(format: ExportFormat): void }) {
  const { t } = useText()
  return (
    <fieldset className={style['formats']}>
      <legend className="unseen">{t('export.format')}</legend>
      {EXPORT_FORMATS.map(({ id, name, purpose }) => (
        <label key={id} data-chosen={id === chosen}>
          <input
            type="radio"
            name="format"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            {...(id === chosen ? { 'data-autofocus': true } : {})}
          />
          <strong>{t(name)}</strong>
          <span>{t(purpose)}</span>
        </label>
      ))}
    </fieldset>
  )
}
