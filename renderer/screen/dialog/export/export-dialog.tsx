import { useState } from 'react'
import type { ExportFormat, ExportView } from '../../../../src/bridge/index.ts'
import { problemParts } from '../../../../src/bridge/wording.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { ExportForm, type ExportChoice } from './export-form.tsx'
import { ExportResult } from './export-result.tsx'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { ProblemDetails } from '../problem-dialog.tsx'
import { Waiting } from '../waiting.tsx'
import style from '../dialog.module.css'

type Phase =
  | { readonly kind: 'choosing'; readonly cancelled: boolean }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly result: ExportView }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** The format that was chosen last, for as long as the window is open. */
let lastFormat: ExportFormat = 'xlsx'

/** From a choice of format and rows to a file, with what was written and what was left out. */
export function ExportDialog({ pair }: { readonly pair: number }) {
  const { t } = useText()
  const project = useReview((state) => state.project)
  const bom = useReview((state) => state.preferences.csvBom)
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing', cancelled: false })
  const [choice, setChoice] = useState<ExportChoice>({ format: lastFormat, only: 'all', bom, safe: true })
  const counts = project?.pairs.find(({ id }) => id === pair)?.counts
  const [rows, reviewed] = [counts?.total ?? 0, counts?.reviewed ?? 0]
  const empty = choice.only === 'reviewed' && reviewed === 0

  const run = async () => {
    if (!project || empty) return
    lastFormat = choice.format
    setPhase({ kind: 'running' })
    const { keepDraft, call } = reviewStore.getState()
    // What is being typed belongs into the file.
    await keepDraft()
    const answer = await call('export', { project: project.id, pair, ...choice })
    if (!answer.ok) return setPhase({ kind: 'failed', problem: answer.problem })
    if (answer.value.delivered.kind === 'cancelled') return setPhase({ kind: 'choosing', cancelled: true })
    setPhase({ kind: 'done', result: answer.value })
  }

  switch (phase.kind) {
    case 'choosing': {
      const footer = (
        <>
          <span className={style['note']} role="status">
            {phase.cancelled && t('export.cancelled')}
          </span>
          <Close label={t('common.cancel')} />
          <button type="button" className="button main" disabled={empty} onClick={() => void run()}>
            {t('export.start')}
          </button>
        </>
      )
      return (
        <Frame title={t('export.title')} size={620} footer={footer}>
          <ExportForm choice={choice} rows={rows} reviewed={reviewed} onChange={setChoice} onRun={() => void run()} />
        </Frame>
      )
    }
    case 'running':
      return (
        <Frame title={t('export.title')} size={620} footer={<Close label={t('common.close')} />}>
          <Waiting words={t('export.running')} takesFocus />
        </Frame>
      )
    case 'done':
      return (
        <Frame
          title={t('export.title')}
          size={620}
          footer={
            <>
              <button type="button" className="button" onClick={() => setPhase({ kind: 'choosing', cancelled: false })}>
                {t('export.again')}
              </button>
              <Close label={t('common.close')} main />
            </>
          }
        >
          <ExportResult result={phase.result} pair={pair} />
        </Frame>
      )
    case 'failed':
      return (
        <Frame
          title={t('export.failed')}
          size={620}
          footer={
            <>
              <button type="button" className="button" onClick={() => setPhase({ kind: 'choosing', cancelled: false })}>
                {t('export.again')}
              </button>
              <button type="button" className="button main" data-autofocus onClick={() => void run()}>
                {t('start.tryAgain')}
              </button>
            </>
          }
        >
          <Failure problem={phase.problem} />
        </Frame>
      )
  }
}

function Close({ label, main = false }: { readonly label: string; readonly main?: boolean }) {
  return (
    <button type="button" className={main ? 'button main' : 'button'} onClick={closeDialog} data-autofocus={main || undefined}>
      {label}
    </button>
  )
}

function Failure({ problem }: { readonly problem: Problem }) {
  const { t, language } = useText()
  const { what, remedy } = problemParts(problem.message, language)
  return (
    <div role="alert">
      <p className={style['what']}>{what}</p>
      <p className={style['remedy']}>{remedy}</p>
      <p className={style['remedy']}>{t('export.nothingLost')}</p>
      <ProblemDetails problem={problem} />
    </div>
  )
}
