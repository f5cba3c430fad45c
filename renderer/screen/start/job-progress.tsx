import { Progress } from '@mantine/core'
import { Check } from 'lucide-react'
import type { Job } from '../../state/review-state.ts'
import { reviewStore } from '../../state/store.ts'
import { useText, type TextKey } from '../../text/index.ts'
import style from './start.module.css'

const STAGES = ['segment', 'align', 'check'] as const

const TITLES = {
  review: 'start.working',
  pairing: 'project.job.pairing',
  project: 'project.job.making',
  comparison: 'compare.working',
} as const satisfies Record<Job['kind'], TextKey>

/** How far the review under way is, stage by stage. Reading counts as before the first, writing as after the last. */
export function JobProgress({ job }: { readonly job: Job }) {
  const { t } = useText()
  const { at, share } = placeOf(job)
  const own = Math.min(at + share, STAGES.length) / STAGES.length
  const percent = Math.round(100 * (job.kind === 'pairing' ? job.share : job.part ? (job.part.at - 1 + own) / job.part.of : own))
  return (
    <div className={style['job']} aria-busy="true">
      <h2>{t(job.cancelling ? 'start.cancelling' : TITLES[job.kind])}</h2>
      <p className={style['quiet']}>{job.part ? t('project.job.part', { ...job.part }) : job.title}</p>
      <Progress.Root size={8} radius={4}>
        <Progress.Section value={percent} aria-label={t(TITLES[job.kind])} />
      </Progress.Root>
      <ol className={style['stages']} hidden={job.kind === 'pairing'}>
        {STAGES.map((stage, index) => (
          <li
            key={stage}
            data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span aria-hidden>{index < at ? <Check size={14} /> : index + 1}</span>
            {t(`start.stage.${stage}`)}
            {index === at && <b>{Math.round(share * 100)} %</b>}
            {index < at && <span className={style['hidden']}>{t('start.stageDone')}</span>}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        disabled={job.cancelling}
        onClick={() => void reviewStore.getState().cancelJob(job.id)}
        data-autofocus
      >
        {t('common.cancel')}
      </button>
    </div>
  )
}

/** The stage under way and how much of it is done. A stage that is done counts as the beginning of the next one. */
function placeOf(job: Job): { readonly at: number; readonly share: number } {
  if (job.stage === 'write') return { at: STAGES.length, share: 0 }
  const at = STAGES.findIndex((stage) => stage === job.stage)
  if (at < 0) return { at: 0, share: 0 }
  return job.share >= 1 ? { at: at + 1, share: 0 } : { at, share: job.share }
}
