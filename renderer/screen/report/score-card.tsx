import { CircleCheck, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { SEVERITIES } from '../../../src/model/index.ts'
import type { GbtCard, MqmCard } from '../../../src/score/index.ts'
import { figure, perMille, plainFigure } from '../../../src/score/report/figure.ts'
import { GBT_CLASS_TITLES, GBT_PURPOSE_TITLES } from '../../../src/score/title.ts'
import { SeverityBadge } from '../../component/severity-badge.tsx'
import { useText } from '../../text/index.ts'
import style from './report.module.css'

/** The MQM 2.0 scorecard. */
export function MqmScore({ card }: { readonly card: MqmCard }) {
  const { t } = useText()
  const { profile, result, bySeverity, errors, absolutePenalty } = card
  if (result.kind === 'no-words') return null
  return (
    <Card
      title={profile.name}
      passed={result.passed}
      score={figure(result.calibratedScore, 1)}
      unit={t('report.mqm.of', { maximum: plainFigure(profile.maximumScore) })}
      mark={t('report.mqm.mark', { mark: plainFigure(profile.passMark) })}
    >
      <p>
        {t('report.mqm.points', {
          points: figure(result.normedPenalty, 2),
          words: figure(profile.referenceWords),
          acceptable: plainFigure(profile.acceptablePenalty),
        })}
        {result.faults.includes('critical') && <strong> {t('report.mqm.critical')}</strong>}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.severity')}</th>
            <th scope="col">{t('report.errors')}</th>
            <th scope="col">{t('report.weight')}</th>
            <th scope="col">{t('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          {SEVERITIES.toReversed().map((severity) => (
            <tr key={severity}>
              <th scope="row">
                <SeverityBadge severity={severity} /> <span aria-hidden>{t(`review.severity.${severity}`)}</span>
              </th>
              <td>{figure(bySeverity[severity].errors)}</td>
              <td>{plainFigure(profile.multipliers[severity])}</td>
              <td>{plainFigure(bySeverity[severity].penalty)}</td>
            </tr>
          ))}
          <tr className={style['total']}>
            <th scope="row">{t('report.total')}</th>
            <td>{figure(errors)}</td>
            <td />
            <td>{plainFigure(absolutePenalty)}</td>
          </tr>
        </tbody>
      </table>
    </Card>
  )
}

/** The card of GB/T 19682-2005. */
export function GbtScore({ card }: { readonly card: GbtCard }) {
  const { t, language } = useText()
  const { profile, result, byClass, points, countedCharacters } = card
  if (result.kind === 'no-text') return null
  const purpose = GBT_PURPOSE_TITLES[profile.purpose][language]
  return (
    <Card
      title={profile.name}
      passed={result.passed}
      score={perMille(result.rate)}
      unit={t('report.gbt.rate')}
      mark={t('report.gbt.limit', { limit: perMille(profile.limit) })}
    >
      <p>{t('report.gbt.points', { points: plainFigure(points), characters: figure(countedCharacters), purpose })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.class')}</th>
            <th scope="col">{t('report.counted')}</th>
            <th scope="col">{t('report.weight')}</th>
            <th scope="col">{t('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          {byClass.map((tally) => (
            <tr key={tally.class}>
              <th scope="row">
                <b>{tally.class}</b> <small>{GBT_CLASS_TITLES[tally.class][language]}</small>
              </th>
              <td>{figure(tally.counted)}</td>
              <td>{plainFigure(tally.coefficient)}</td>
              <td>{plainFigure(tally.points)}</td>
            </tr>
          ))}
          <tr className={style['total']}>
            <th scope="row">{t('report.total')}</th>
            <td>{figure(byClass.reduce((sum, { counted }) => sum + counted, 0))}</td>
            <td />
            <td>{plainFigure(points)}</td>
          </tr>
        </tbody>
      </table>
      <p className={style['note']}>
        {t('report.gbt.factors', {
          difficulty: plainFigure(profile.difficulty),
          purpose: plainFigure(profile.purposeCoefficients[profile.purpose]),
          characters: figure(countedCharacters),
        })}
      </p>
    </Card>
  )
}

interface CardProps {
  readonly title: string
  readonly passed: boolean
  readonly score: string
  readonly unit: string
  readonly mark: string
  readonly children: ReactNode
}

function Card({ title, passed, score, unit, mark, children }: CardProps) {
  const { t } = useText()
  const Icon = passed ? CircleCheck : CircleX
  return (
    <section className={style['card']} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className={passed ? 'badge ok' : 'badge major'}>
          <Icon size={13} aria-hidden />
          {t(passed ? 'report.pass' : 'report.fail')}
        </span>
      </header>
      <p className={style['score']}>
        <strong>{score}</strong> {unit} <span>{mark}</span>
      </p>
      {children}
    </section>
  )
}
