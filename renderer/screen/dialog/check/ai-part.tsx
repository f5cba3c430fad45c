import { Switch } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CallInput } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { AiFields, NOTHING_TYPED, type Typed } from './ai-fields.tsx'
import { AiPrivacy } from './ai-privacy.tsx'
import { AiTrial } from './ai-trial.tsx'
import { ProblemNote } from '../problem-note.tsx'
import style from './checks.module.css'

/** The AI reviewer in the checks dialog: whether it may be asked, where it is, what leaves the computer, and a try. `isAsked` brings it into sight. */
export function AiPart({ isAsked }: { readonly isAsked: boolean }) {
  const { t } = useText()
  const ai = useReview((state) => state.ai)
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED)
  /** What the switch was put to, until the host has answered. */
  const [turned, setTurned] = useState<boolean | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isAsked) return
    section.current?.scrollIntoView({ block: 'start' })
    section.current?.querySelector('input')?.focus()
  }, [isAsked])
  if (!ai) return null

  /** Whether the host has it. What was typed stays in its field where the host refuses it. */
  const set = async (change: CallInput<'setAiReviewer'>): Promise<boolean> => {
    setProblem(null)
    const answer = await reviewStore.getState().setAi(change)
    if (answer.ok) setTyped((now) => withoutKept(now, change))
    else setProblem(answer.problem)
    return answer.ok
  }
  /** Fields are taken when the reviewer leaves them; a try takes them as well. */
  const keep = async (): Promise<boolean> => {
    const change = changeOf(typed)
    return Object.keys(change).length === 0 || set(change)
  }
  const turn = async (on: boolean) => {
    setTurned(on)
    await set({ ...changeOf(typed), on })
    setTurned(null)
  }
  const address = (typed.address ?? ai.address).trim()
  const isSet = address !== '' && (typed.model ?? ai.model).trim() !== ''
  return (
    <section ref={section} className={style['ai']} aria-label={t('ai.title')}>
      <h3 className={style['heading']}>{t('ai.title')}</h3>
      <p className={style['lead']}>{t('ai.lead')}</p>
      <Switch checked={turned ?? ai.on} label={t('ai.on')} onChange={(event) => void turn(event.currentTarget.checked)} />
      <AiFields
        ai={ai}
        typed={typed}
        onType={(change) => setTyped({ ...typed, ...change })}
        onLeave={() => void keep()}
        onForget={() => void set({ key: null })}
      />
      <AiPrivacy address={address} />
      {problem && <ProblemNote problem={problem} isAnswer />}
      <AiTrial model={(typed.model ?? ai.model).trim()} isSet={isSet} keep={keep} />
    </section>
  )
}

/** What is typed still when the host has taken a change: the reviewer may be in another field by then. */
function withoutKept(typed: Typed, kept: CallInput<'setAiReviewer'>): Typed {
  const rest = (name: keyof Typed) => (typed[name] === kept[name] ? null : typed[name])
  return { address: rest('address'), model: rest('model'), key: rest('key') }
}

function changeOf(typed: Typed): CallInput<'setAiReviewer'> {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== null))
}
