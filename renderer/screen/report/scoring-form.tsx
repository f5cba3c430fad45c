import { useState, type FormEvent } from 'react'
import type { ReportView, ScoringView } from '../../../src/bridge/index.ts'
import { SEVERITIES, type Problem } from '../../../src/model/index.ts'
import { DEFAULT_GBT_PROFILE, GBT_PURPOSES, type GbtPurpose } from '../../../src/score/gbt-profile.ts'
import { DEFAULT_MQM_PROFILE } from '../../../src/score/mqm-profile.ts'
import { GBT_PURPOSE_TITLES } from '../../../src/score/title.ts'
import { reviewStore } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { ProblemNote } from '../dialog/problem-note.tsx'
import style from './report.module.css'

interface Props {
  readonly view: ReportView
  readonly project: string
  onSaved(): void
}

const USUAL: ScoringView = { mqm: DEFAULT_MQM_PROFILE, gbt: DEFAULT_GBT_PROFILE }

/** How the project is scored: what a client and a provider agree on. Kept in the project. */
export function ScoringForm({ view, project, onSaved }: Props) {
  const { t, language } = useText()
  const [{ mqm, gbt }, set] = useState<ScoringView>({ mqm: view.mqm.profile, gbt: view.gbt.profile })
  const [problem, setProblem] = useState<Problem | null>(null)
  const setMqm = (change: Partial<ScoringView['mqm']>) => set((now) => ({ ...now, mqm: { ...now.mqm, ...change } }))
  const setGbt = (change: Partial<ScoringView['gbt']>) => set((now) => ({ ...now, gbt: { ...now.gbt, ...change } }))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { call, notify } = reviewStore.getState()
    const answer = await call('setScoring', { project, mqm, gbt })
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    notify('done', t('report.set.saved'))
    onSaved()
  }

  return (
    <form className={style['form']} aria-label={t('report.set.title')} onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>{mqm.name}</legend>
        {SEVERITIES.toReversed().map((severity) => (
          <NumberField
            key={severity}
            label={t('report.set.multiplier', { severity: t(`review.severity.${severity}`) })}
            value={mqm.multipliers[severity]}
            onChange={(value) => setMqm({ multipliers: { ...mqm.multipliers, [severity]: value } })}
          />
        ))}
        <NumberField label={t('report.set.words')} value={mqm.referenceWords} onChange={(referenceWords) => setMqm({ referenceWords })} />
        <NumberField
          label={t('report.set.acceptable')}
          value={mqm.acceptablePenalty}
          onChange={(acceptablePenalty) => setMqm({ acceptablePenalty })}
        />
        <NumberField label={t('report.set.mark')} value={mqm.passMark} onChange={(passMark) => setMqm({ passMark })} />
        <Check label={t('report.set.critical')} value={mqm.criticalFails} onChange={(criticalFails) => setMqm({ criticalFails })} />
      </fieldset>
      <fieldset>
        <legend>{gbt.name}</legend>
        <label>
          <span>{t('report.set.purpose')}</span>
          <select value={gbt.purpose} onChange={(event) => setGbt({ purpose: event.target.value as GbtPurpose })}>
            {GBT_PURPOSES.map((purpose) => (
              <option key={purpose} value={purpose}>
                {GBT_PURPOSE_TITLES[purpose][language]} ({gbt.purposeCoefficients[purpose]})
              </option>
            ))}
          </select>
        </label>
        <NumberField label={t('report.set.difficulty')} value={gbt.difficulty} onChange={(difficulty) => setGbt({ difficulty })} />
        <NumberField
          label={t('report.set.limit')}
          value={Number((gbt.limit * 1000).toPrecision(12))}
          onChange={(limit) => setGbt({ limit: limit / 1000 })}
        />
        <Check label={t('report.set.repeats')} value={gbt.repeatsOnce} onChange={(repeatsOnce) => setGbt({ repeatsOnce })} />
      </fieldset>
      {problem && <ProblemNote problem={problem} isAnswer />}
      <p className={style['form-buttons']}>
        <button type="button" className="button" onClick={() => set(USUAL)}>
          {t('report.set.usual')}
        </button>
        <button type="submit" className="button main">
          {t('report.set.save')}
        </button>
      </p>
    </form>
  )
}

interface FieldProps<Value> {
  readonly label: string
  readonly value: Value
  onChange(value: Value): void
}

/** A number as it is typed; what is none is NaN, which the host refuses with the name of the value. */
function NumberField({ label, value, onChange }: FieldProps<number>) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        step="any"
        required
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </label>
  )
}

function Check({ label, value, onChange }: FieldProps<boolean>) {
  return (
    <label className={style['check']}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
