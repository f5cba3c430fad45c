import type { ReportView } from '../../../src/bridge/index.ts'
import { duration, figure, perCent } from '../../../src/score/report/figure.ts'
import { hter } from '../../../src/score/edit-effort.ts'
import { useText } from '../../text/index.ts'
import { ErrorPlot } from './error-plot.tsx'
import { Histogram } from './histogram.tsx'
import { Plot } from './plot.tsx'
import style from './report.module.css'

/** Errors by type and severity, progress, edit effort and time: each as a picture, and as a table for whoever prefers one. */
export function Plots({ view }: { readonly view: ReportView }) {
  const { t } = useText()
  const { effort, time } = view
  return (
    <div className={style['plots']}>
      {view.mqm.errors > 0 && <ErrorPlot card={view.mqm} />}
      <ProgressPlot progress={view.progress} />
      {effort && (
        <Histogram
          title={t('report.plot.effort')}
          axis={t('report.plot.edits')}
          bins={view.hterBins}
          scale={100}
          note={t('report.plot.untouched', { hter: figure(hter(effort), 2), edits: figure(effort.edits), words: figure(effort.words) })}
        />
      )}
      {time && (
        <Histogram
          title={t('report.plot.time')}
          axis={t('report.plot.seconds')}
          bins={view.timeBins}
          scale={1}
          note={t('report.plot.times', { total: duration(time.total), median: duration(time.median ?? 0), p90: duration(time.p90 ?? 0) })}
        />
      )}
    </div>
  )
}

const KINDS = ['approved', 'corrected', 'open'] as const

function ProgressPlot({ progress }: Pick<ReportView, 'progress'>) {
  const { t } = useText()
  const share = (count: number) => (progress.total === 0 ? 0 : count / progress.total)
  return (
    <Plot
      title={t('report.plot.progress')}
      columns={[t('report.plot.segments'), '%']}
      rows={KINDS.map((kind) => ({ name: t(`report.plot.${kind}`), values: [figure(progress[kind]), perCent(share(progress[kind]))] }))}
    >
      <div className={style['stack']}>
        {KINDS.map((kind) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: progress[kind] }} />
        ))}
      </div>
      <ul className={style['legend']}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <i data-kind={kind} />
            {t(`report.plot.${kind}`)} <b>{figure(progress[kind])}</b>
          </li>
        ))}
      </ul>
    </Plot>
  )
}
