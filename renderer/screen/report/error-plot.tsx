import { SEVERITIES } from '../../../src/model/index.ts'
import type { MqmCard } from '../../../src/score/index.ts'
import { errorBars } from '../../../src/score/plot.ts'
import { figure } from '../../../src/score/report/figure.ts'
import { SeverityBadge } from '../../component/severity-badge.tsx'
import { useText } from '../../text/index.ts'
import { Plot } from './plot.tsx'
import style from './report.module.css'

/** A bar for each type of error, in parts by severity; each part says its severity by letter and number. */
export function ErrorPlot({ card }: { readonly card: MqmCard }) {
  const { t } = useText()
  const bars = errorBars(card)
  const longest = Math.max(1, ...bars.map(({ errors }) => errors))
  const severities = SEVERITIES.toReversed()
  return (
    <Plot
      title={t('report.plot.errors')}
      columns={[...severities.map((severity) => t(`review.severity.${severity}`)), t('report.total')]}
      rows={bars.map(({ type, errors, parts }) => ({
        name: t(`review.type.${type}`),
        values: [...severities.map((severity) => figure(parts.find((part) => part.severity === severity)?.count ?? 0)), figure(errors)],
      }))}
    >
      <ul className={style['bars']}>
        {bars.map(({ type, errors, parts }) => (
          <li key={type}>
            <span className={style['bar-name']}>{t(`review.type.${type}`)}</span>
            <span className={style['bar-track']}>
              <span className={style['stack']} style={{ width: `${(errors / longest) * 100}%` }}>
                {parts.map(({ severity, count }) => (
                  <span key={severity} data-severity={severity} style={{ flexGrow: count }} />
                ))}
              </span>
            </span>
            <span className={style['bar-counts']}>
              {parts.map(({ severity, count }) => (
                <SeverityBadge key={severity} severity={severity} count={count} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Plot>
  )
}
