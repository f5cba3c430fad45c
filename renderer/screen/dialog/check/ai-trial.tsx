import { Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { AiTrialView, Answer } from '../../../../src/bridge/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { ProblemNote } from '../problem-note.tsx'
import style from './checks.module.css'

interface Props {
  readonly model: string
  /** Whether there is something to try. */
  readonly isSet: boolean
  /** Has the host take what was typed; whether it did. */
  keep(): Promise<boolean>
}

let tries = 0

/** Asks the service once and says what came back. */
export function AiTrial({ model, isSet, keep }: Props) {
  const { t } = useText()
  const [running, setRunning] = useState(false)
  const [answer, setAnswer] = useState<Answer<'tryAiReviewer'> | null>(null)
  const job = useRef<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const stop = () => {
    if (job.current !== null) void reviewStore.getState().call('cancel', { job: job.current })
  }
  // Who closes the dialog does not wait for the answer.
  useEffect(() => stop, [])
  useEffect(() => {
    if (answer) place.current?.scrollIntoView({ block: 'nearest' })
  }, [answer])

  const attempt = async () => {
    setAnswer(null)
    if (!(await keep())) return
    tries += 1
    job.current = `try-${tries}-${Date.now().toString(36)}`
    setRunning(true)
    const said = await reviewStore.getState().call('tryAiReviewer', { job: job.current })
    job.current = null
    setRunning(false)
    if (said.ok || said.problem.code !== 'job.cancelled') setAnswer(said)
  }
  return (
    <div ref={place} className={style['trial']}>
      {running ? (
        <p role="status">
          <Loader size={16} color="var(--accent)" />
          {t('ai.trying', { model })}
          <button type="button" className="button" onClick={stop}>
            {t('common.cancel')}
          </button>
        </p>
      ) : (
        <button
          type="button"
          className="button"
          disabled={!isSet}
          // What was typed is taken by the try itself, not by leaving the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void attempt()}
        >
          {t('ai.try')}
        </button>
      )}
      {answer && (answer.ok ? <Said answer={answer.value} /> : <ProblemNote problem={answer.problem} isAnswer />)}
    </div>
  )
}

function Said({ answer: { model, seconds, source, target, reasons } }: { readonly answer: AiTrialView }) {
  const { t, language } = useText()
  const words = { model, seconds, source, target }
  if (reasons.length === 0)
    return (
      <p className={style['said']} data-tone="caution" role="status">
        {t('ai.missed', words)}
      </p>
    )
  return (
    <div className={style['said']} role="status">
      {t('ai.answered', words)}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.en}>{reason[language]}</li>
        ))}
      </ul>
    </div>
  )
}
