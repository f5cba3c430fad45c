import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { ChecksView, RuleAnswersView } from '../../../../src/bridge/index.ts'
import type { InterfaceLanguage } from '../../../../src/model/index.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText, type Text } from '../../../text/index.ts'
import { localeOf, numberWords } from '../../../text/locale.ts'
import { AiPart } from './ai-part.tsx'
import { askAnswered } from './answered-flags.ts'
import { choiceOf, isUsual, projectShown, sameChoice, usual, withRule } from './check-choice.ts'
import { ProfilePart } from './profile-part.tsx'
import { RuleRow } from './rule-row.tsx'
import { CheckingMark } from '../../review/bar/checking-mark.tsx'
import { packName } from '../../glossary/pack-name.ts'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { useHostView } from '../use-host-view.ts'
import { Waiting } from '../waiting.tsx'
import style from './checks.module.css'
import dialog from '../dialog.module.css'

const askChecks = () => reviewStore.getState().call('checks', { project: projectShown() })

interface Props {
  /** The rule that is asked about. */
  readonly rule: string | null
  readonly part: 'rules' | 'profile' | 'ai'
}

/**
 * What is checked in the open project, or, without one, in those made later: every rule with its help page, how its flags were answered and how it is
 * set, every pack of the pattern base, the whole as a profile; and the AI reviewer.
 */
export function ChecksDialog({ rule, part }: Props) {
  const { t, language } = useText()
  const { view, problem, show, setProblem, change } = useHostView(askChecks)
  const before = useFirst(view)
  const answers = useAnswers()
  const ofProject = useReview((state) => state.project !== null)
  const choose = (next: ChecksView) =>
    change(next, () => reviewStore.getState().call('setChecks', { ...choiceOf(next), project: projectShown() }))

  const footer = (
    <>
      <span className={dialog['note']}>
        <CheckingMark />
        {ofProject ? t('checks.ofProject') : t('checks.ofPerson')}
      </span>
      {view && before && !sameChoice(view, before) && (
        <button type="button" className="button" onClick={() => void choose(before)}>
          {t('checks.before')}
        </button>
      )}
      {view && !isUsual(view) && (
        <button type="button" className="button" onClick={() => void choose(usual(view))}>
          {t('checks.reset')}
        </button>
      )}
      <button type="button" className="button main" onClick={closeDialog} data-autofocus>
        {t('common.close')}
      </button>
    </>
  )
  return (
    <Frame title={t('checks.title')} size={720} footer={footer}>
      {view === null && problem === null && <Waiting words={t('checks.loading')} />}
      {view && (
        <>
          <h3 className={style['heading']}>{t('checks.rules')}</h3>
          <ul className={dialog['ruled']} aria-label={t('checks.rules')}>
            {view.rules.map((one) => (
              <RuleRow
                key={one.id}
                rule={one}
                answers={answers.get(one.id) ?? null}
                measured={view.measured.date}
                isAsked={one.id === rule}
                onChange={(changed) => void choose(withRule(view, one.id, changed))}
              />
            ))}
          </ul>
          <h3 className={style['heading']}>{t('checks.packs')}</h3>
          <p className={style['lead']}>{t('checks.packsLead')}</p>
          <ul className={style['packs']} aria-label={t('checks.packs')}>
            {titled(view.packs, t, language).map(({ pack, title }) => (
              <li key={pack.id} data-off={!pack.on || undefined}>
                <Switch
                  size="xs"
                  checked={pack.on}
                  label={title}
                  onChange={({ currentTarget: { checked: on } }) =>
                    void choose({ ...view, packs: view.packs.map((other) => (other === pack ? { ...other, on } : other)) })
                  }
                />
                <span>{numberWords(pack.concepts, language)}</span>
              </li>
            ))}
          </ul>
          <ProfilePart view={view} isAsked={part === 'profile'} onImported={show} onProblem={setProblem} />
          <AiPart isAsked={part === 'ai'} />
        </>
      )}
      {problem && <ProblemNote problem={problem} isAnswer />}
    </Frame>
  )
}

/** What was shown first: the way back to it. */
function useFirst(view: ChecksView | null): ChecksView | null {
  const [first, setFirst] = useState<ChecksView | null>(null)
  if (first === null && view !== null) setFirst(view)
  return first
}

/** By rule, what became of its flags in the open project. */
function useAnswers(): ReadonlyMap<string, RuleAnswersView> {
  const { view } = useHostView(askAnswered)
  return new Map(view?.rules.map((one) => [one.rule, one]))
}

/** Packs with their titles, in the order of the interface's language. */
function titled(packs: ChecksView['packs'], t: Text, language: InterfaceLanguage) {
  return packs.map((pack) => ({ pack, title: packName(pack, t) })).toSorted((a, b) => a.title.localeCompare(b.title, localeOf(language)))
}
