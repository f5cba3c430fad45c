import { problemParts } from '../../../src/bridge/wording.ts'
import type { Problem } from '../../../src/model/index.ts'
import { useText } from '../../text/index.ts'
import style from './dialog.module.css'

/** A problem in the place it belongs to: what is wrong, and what to do. One that comes in answer to an act is told at once. */
export function ProblemNote({ problem, isAnswer }: { readonly problem: Problem; readonly isAnswer: boolean }) {
  const { language } = useText()
  const { what, remedy } = problemParts(problem.message, language)
  return (
    <p className={style['problem']} {...(isAnswer ? { role: 'alert' } : {})}>
      <strong>{what}</strong>
      {language === 'zh' ? '' : ' '}
      {remedy}
    </p>
  )
}
