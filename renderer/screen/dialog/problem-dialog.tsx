import { useState } from 'react'
import { problemParts } from '../../../src/bridge/wording.ts'
import type { Problem } from '../../../src/model/index.ts'
import { useText } from '../../text/index.ts'
import { Frame } from './frame.tsx'
import { closeDialog } from './open-dialog.ts'
import style from './dialog.module.css'

/** What went wrong, what to do, and what to copy into a report. */
export function ProblemDialog({ problem, retry }: { readonly problem: Problem; readonly retry: (() => void) | null }) {
  const { t, language } = useText()
  const { what, remedy } = problemParts(problem.message, language)
  const footer = (
    <>
      <button type="button" className="button" onClick={closeDialog} {...(retry ? {} : { 'data-autofocus': true })}>
        {t('common.close')}
      </button>
      {retry && (
        <button type="button" className="button main" data-autofocus onClick={() => (closeDialog(), retry())}>
          {t('start.tryAgain')}
        </button>
      )}
    </>
  )
  return (
    <Frame title={t('problem.title')} size={480} footer={footer}>
      <p className={style['what']}>{what}</p>
      <p className={style['remedy']}>{remedy}</p>
      <ProblemDetails problem={problem} />
    </Frame>
  )
}

/** The code and values of a problem, folded away, with a button that copies them. */
export function ProblemDetails({ problem }: { readonly problem: Problem }) {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  const details = [problem.code, ...Object.entries(problem.message.values).map(([name, value]) => `${name}: ${value}`)].join('\n')
  const copy = () => void navigator.clipboard.writeText(details).then(() => setCopied(true))
  return (
    <details className={style['details']}>
      <summary>{t('problem.details')}</summary>
      <pre>{details}</pre>
      <button type="button" className="button" onClick={copy}>
        {t(copied ? 'problem.copied' : 'problem.copy')}
      </button>
    </details>
  )
}
