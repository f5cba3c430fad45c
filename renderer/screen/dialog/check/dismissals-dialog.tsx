import { useRef, useState } from 'react'
import type { AnsweredFlagsView, DismissalView } from '../../../../src/bridge/index.ts'
import { RULES } from '../../../../src/check/rules.ts'
import type { InterfaceLanguage } from '../../../../src/model/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { useText, type Text } from '../../../text/index.ts'
import { momentWords } from '../../../text/locale.ts'
import { focusGrid } from '../../review/command/command.ts'
import { Frame } from '../frame.tsx'
import { goToRow } from '../go-to-row.ts'
import { closeDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { useHostView } from '../use-host-view.ts'
import { Waiting } from '../waiting.tsx'
import { askAnswered } from './answered-flags.ts'
import style from './checks.module.css'
import dialog from '../dialog.module.css'

/** How many are listed: nobody reads more. */
const MOST = 200

/** Every dismissal in force, each with who made it, when, why and of how much; each can be taken back. */
export function DismissalsDialog() {
  const { t, language } = useText()
  const { view, problem, show, setProblem } = useHostView<AnsweredFlagsView>(askAnswered)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const dismissals = view?.dismissals ?? []

  const takeBack = async (dismissal: DismissalView, at: number) => {
    const { act, announce } = reviewStore.getState()
    const made = dismissal.made === null ? {} : { act: dismissal.made.act }
    if (!(await act({ kind: 'judge', keys: [dismissal.key], verdict: 'open', ...made }))) return
    const answer = await askAnswered()
    if (!answer.ok) return setProblem(answer.problem)
    show(answer.value)
    const words = t('flags.taken-back', { count: dismissal.flags })
    setSaid(words)
    announce(words)
    // The button is gone with its dismissal: the next one takes its place.
    requestAnimationFrame(() => {
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-back]') ?? [])]
      const next = buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector<HTMLElement>('[data-dismissals-close]')
      next?.focus()
    })
  }

  const footer = (
    <>
      <span className={dialog['note']} role="status">
        {said}
      </span>
      <button type="button" className="button main" onClick={closeDialog} data-autofocus data-dismissals-close>
        {t('common.close')}
      </button>
    </>
  )
  return (
    <Frame title={t('flags.title')} size={720} footer={footer}>
      <p className={style['lead']}>{t('flags.lead')}</p>
      {!view && problem === null && <Waiting words={t('flags.loading')} />}
      {view && dismissals.length === 0 && <p>{t('flags.none')}</p>}
      {dismissals.length > 0 && (
        <ul ref={list} className={dialog['ruled']} aria-label={t('flags.list')}>
          {dismissals.slice(0, MOST).map((dismissal, at) => (
            <DismissalRow
              key={dismissal.key}
              dismissal={dismissal}
              t={t}
              language={language}
              onTakeBack={() => void takeBack(dismissal, at)}
            />
          ))}
        </ul>
      )}
      {dismissals.length > MOST && <p className={style['lead']}>{t('flags.more', { count: dismissals.length - MOST })}</p>}
      {problem && <ProblemNote problem={problem} isAnswer />}
    </Frame>
  )
}

interface RowProps {
  readonly dismissal: DismissalView
  readonly t: Text
  readonly language: InterfaceLanguage
  readonly onTakeBack: () => void
}

function DismissalRow({ dismissal, t, language, onTakeBack }: RowProps) {
  const { rule, reason, scope, note, made, flags, chinese, english, row } = dismissal
  const title = RULES.find(({ id }) => id === rule)?.title[language] ?? (rule === 'person' ? t('flags.marked') : rule)
  const words = scope === 'rule' ? '' : [chinese, english].filter(Boolean).join(' → ')
  const why = [t(`review.dismiss.${reason}`), t(`flags.scope.${scope}`), note].filter(Boolean).join(' · ')
  return (
    <li className={style['dismissal']}>
      <div>
        <strong>{title}</strong> {words !== '' && <span lang={chinese === '' ? 'en' : 'zh-Hans'}>{words}</span>}
        <p>{why}</p>
        {made && <p>{t('flags.by', { author: made.author || t('flags.nobody'), when: momentWords(made.at, language) })}</p>}
      </div>
      <span className={style['figure']}>{flags === 0 ? t('flags.now-none') : t('flags.now', { count: flags })}</span>
      <span className={style['acts']}>
        {row && (
          <button type="button" className="button" onClick={() => void goTo(row)}>
            {t('flags.go', { row: row.number })}
          </button>
        )}
        <button
          type="button"
          className="button"
          data-back
          aria-label={t('flags.take-back-of', { what: [title, words].filter(Boolean).join(' ') })}
          onClick={onTakeBack}
        >
          {t('flags.take-back')}
        </button>
      </span>
    </li>
  )
}

async function goTo({ pair, segment }: NonNullable<DismissalView['row']>): Promise<void> {
  const { pair: shown, selectPair } = reviewStore.getState()
  if (pair !== shown) await selectPair(pair)
  await goToRow(segment)
  focusGrid()
}
