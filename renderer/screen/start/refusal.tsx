import { problemParts } from '../../../src/bridge/wording.ts'
import type { Problem } from '../../../src/model/index.ts'
import { useText } from '../../text/index.ts'
import style from './start.module.css'
import { Word } from './word.tsx'

/** Why the host made no review of the two texts, and the ways on. */
export function Refusal(props: { readonly problem: Problem; onForce(): void; onRetry(): void; onReset(): void }) {
  const { t, language } = useText()
  const { what, remedy } = problemParts(props.problem.message, language)
  if (props.problem.code === 'job.cancelled') return <Word tone="info" title={t('start.cancelled')} />
  const others = (
    <button type="button" className="button" onClick={props.onReset}>
      {t('start.otherFiles')}
    </button>
  )
  const force = (
    <button type="button" className="button" onClick={props.onForce}>
      {t('start.alignAnyway')}
    </button>
  )
  if (props.problem.code !== 'review.not-a-pair') {
    const retry = (
      <button type="button" className="button" onClick={props.onRetry}>
        {t('start.tryAgain')}
      </button>
    )
    const forced = props.problem.code === 'review.same-language' || props.problem.code === 'review.unknown-language'
    return (
      <Word
        tone="major"
        title={what}
        actions={
          <>
            {others}
            {forced ? force : retry}
          </>
        }
      >
        {remedy}
      </Word>
    )
  }
  const likeness = likenessOf(props.problem)
  const actions = (
    <>
      {others}
      {force}
    </>
  )
  return (
    <Word tone="major" title={t('start.notPair')} actions={actions}>
      {likeness !== null && <Likeness percent={likeness} label={t('start.likeness', { percent: likeness })} />}
      {t('start.notPairWhy')}
    </Word>
  )
}

function Likeness({ percent, label }: { readonly percent: number; readonly label: string }) {
  return (
    <span className={style['likeness']}>
      <span className={style['gauge']} aria-hidden>
        <i style={{ width: `${percent}%` }} />
      </span>
      <b>{label}</b>
    </span>
  )
}

/** The figure that the host gave, in per cent. */
function likenessOf({ message }: Problem): number | null {
  const figure = Number(message.values['figure'])
  return Number.isFinite(figure) ? figure : null
}
