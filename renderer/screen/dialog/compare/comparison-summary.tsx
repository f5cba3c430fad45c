import type { ComparisonView } from '../../../../src/bridge/index.ts'
import { ERROR_SEVERITIES } from '../../../state/error-type.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import style from './compare.module.css'

/** Below this the other file is probably the wrong one; what is usual for texts that have nothing to do with each other is .06 to .13. */
const DOUBTFUL = 0.15

/** Both translations in figures: what differs, what the checks flag in each, and what each would have had to be edited. */
export function ComparisonSummary({ found }: { readonly found: ComparisonView }) {
  const { t, language } = useText()
  const number = (value: number) => numberWords(value, language)
  const percent = (share: number) => ({ percent: number(Math.round(100 * share)) })
  const { firstHter, secondHter, rows, differ } = found
  return (
    <section className={style['summary']}>
      <p role="status">
        <b>{t('compare.differ', { count: differ, number: number(differ), all: number(rows.length) })}</b>
        {' · '}
        {t('compare.distance', percent(found.distance))}
      </p>
      {found.likeness < DOUBTFUL && (
        <p className={style['warning']}>{t('compare.unlike', { ...percent(found.likeness), name: found.secondName })}</p>
      )}
      <table aria-label={t('compare.summary')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{found.firstName}</th>
            <th scope="col">{found.secondName}</th>
          </tr>
        </thead>
        <tbody>
          {ERROR_SEVERITIES.map((severity) => (
            <Line
              key={severity}
              title={t(`compare.${severity}`)}
              first={number(found.firstFlags[severity])}
              second={number(found.secondFlags[severity])}
            />
          ))}
          <Line title={t('compare.better')} first={number(found.firstBetter)} second={number(found.secondBetter)} />
          {firstHter !== null && secondHter !== null && (
            <Line
              title={t('compare.hter', { number: number(found.reviewed) })}
              first={t('compare.percent', percent(firstHter))}
              second={t('compare.percent', percent(secondHter))}
            />
          )}
        </tbody>
      </table>
    </section>
  )
}

function Line({ title, first, second }: { readonly title: string; readonly first: string; readonly second: string }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{first}</td>
      <td>{second}</td>
    </tr>
  )
}
