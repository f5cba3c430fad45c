import { Switch } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { RuleAnswersView, RuleView } from '../../../../src/bridge/index.ts'
import { SEVERITIES, type Severity } from '../../../../src/model/index.ts'
import { SeverityBadge } from '../../../component/severity-badge.tsx'
import { useText } from '../../../text/index.ts'
import style from './checks.module.css'

interface Props {
  readonly rule: RuleView
  /** What became of its flags in the open project; null where none is open or none is known. */
  readonly answers: RuleAnswersView | null
  /** The day of the measurement. */
  readonly measured: string
  /** Whether the reviewer asked about this rule: then its page stands open, in sight. */
  readonly isAsked: boolean
  readonly onChange: (change: Partial<RuleView>) => void
}

/** One rule with its switch; below it its help page, how often it was right, and how it is set. */
export function RuleRow({ rule, answers, measured, isAsked, onChange }: Props) {
  const { t, language } = useText()
  const page = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!isAsked) return
    page.current?.scrollIntoView({ block: 'center' })
    page.current?.querySelector('summary')?.focus()
  }, [isAsked])
  const title = rule.title[language]
  const count = answered(answers)
  return (
    <li className={style['row']} data-off={!rule.on || undefined} data-id={rule.id}>
      <Switch
        checked={rule.on}
        aria-label={t('checks.use', { name: title })}
        onChange={(event) => onChange({ on: event.currentTarget.checked })}
      />
      <details ref={page} open={isAsked || undefined}>
        <summary>
          <strong>{title}</strong>
          <SeverityBadge severity={rule.chosenSeverity ?? rule.severity} />
          {!rule.usual && <small>{t('checks.offByDefault')}</small>}
          {answers && count > 0 && <small>{t('checks.answered', { dismissed: answers.dismissed, count })}</small>}
          <span>{rule.description[language]}</span>
        </summary>
        <dl>
          <dt>{t('checks.finds')}</dt>
          <dd>{rule.finds[language]}</dd>
          <dt>{t('checks.misses')}</dt>
          <dd>{rule.misses[language]}</dd>
          <dt>{t('checks.right')}</dt>
          <dd>
            {rule.precision === null
              ? t('checks.unmeasured')
              : t('checks.precision', {
                  share: `${Math.round(100 * rule.precision)} %`,
                  date: measured,
                  wrong: Math.round(10 * (1 - rule.precision)),
                })}
          </dd>
          {answers && count > 0 && (
            <>
              <dt>{t('checks.here')}</dt>
              <dd>{t('checks.hereRate', { ...figures(answers), count, share: Math.round((100 * answers.dismissed) / count) })}</dd>
            </>
          )}
        </dl>
        <RuleSetting rule={rule} onChange={onChange} />
      </details>
    </li>
  )
}

/** How many flags of a rule were answered in one way or another. */
function answered(answers: RuleAnswersView | null): number {
  return answers ? answers.dismissed + answers.confirmed + answers.corrected : 0
}

function figures({ dismissed, wrong, confirmed, corrected, open }: RuleAnswersView): Record<string, number> {
  return { dismissed, wrong, confirmed, corrected, open }
}

/** What its flags weigh, and the figures that it works with. */
function RuleSetting({ rule, onChange }: Pick<Props, 'rule' | 'onChange'>) {
  const { t, language } = useText()
  return (
    <div className={style['setting']}>
      <label>
        <span>{t('checks.severity')}</span>
        <select
          value={rule.chosenSeverity ?? ''}
          onChange={(event) => onChange({ chosenSeverity: event.target.value === '' ? null : (event.target.value as Severity) })}
        >
          <option value="">{t('checks.severityUsual')}</option>
          {SEVERITIES.toReversed().map((severity) => (
            <option key={severity} value={severity}>
              {t(`review.severity.${severity}`)}
            </option>
          ))}
        </select>
      </label>
      {rule.parameters.map((parameter) => (
        <ParameterField
          key={parameter.id}
          label={parameter.title[language]}
          parameter={parameter}
          onSet={(value) =>
            onChange({ parameters: rule.parameters.map((other) => (other.id === parameter.id ? { ...other, value } : other)) })
          }
        />
      ))}
    </div>
  )
}

interface ParameterProps {
  readonly label: string
  readonly parameter: RuleView['parameters'][number]
  readonly onSet: (value: number) => void
}

/** A figure as it is typed; it is taken when the field is left or Enter is pressed, within its bounds. */
function ParameterField({ label, parameter, onSet }: ParameterProps) {
  const { t } = useText()
  const { value, usual, least, most, step } = parameter
  const [typed, setTyped] = useState<string | null>(null)
  const take = () => {
    const figure = typed === null || typed.trim() === '' ? NaN : Number(typed)
    setTyped(null)
    if (Number.isNaN(figure)) return
    const set = Math.min(most, Math.max(least, figure))
    if (set !== value) onSet(set)
  }
  return (
    <label>
      <span>
        {label} <small>{t('checks.bounds', { least, most, usual })}</small>
      </span>
      <input
        type="number"
        min={least}
        max={most}
        step={step}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  )
}
