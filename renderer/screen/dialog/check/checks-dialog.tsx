import { Switch } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { CallInput, ChecksView, RuleView } from '../../../../src/bridge/index.ts'
import type { InterfaceLanguage } from '../../../../src/model/index.ts'
import { SeverityBadge } from '../../../component/severity-badge.tsx'
import { reviewStore } from '../../../state/store.ts'
import { useText, type Text } from '../../../text/index.ts'
import { localeOf, numberWords } from '../../../text/locale.ts'
import { AiPart } from './ai-part.tsx'
import { packName } from '../../glossary/pack-name.ts'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { useHostView } from '../use-host-view.ts'
import { Waiting } from '../waiting.tsx'
import style from './checks.module.css'
import dialog from '../dialog.module.css'

const askChecks = () => reviewStore.getState().call('checks', {})

/** What is checked: every rule with its help page, and every pack of the pattern base, each with its switch; and the AI reviewer. `rule` and `part` are what is asked about. */
export function ChecksDialog({ rule, part }: { readonly rule: string | null; readonly part: 'rules' | 'ai' }) {
  const { t, language } = useText()
  const { view, problem, change } = useHostView(askChecks)
  const choose = (next: ChecksView) => change(next, () => reviewStore.getState().call('setChecks', choiceOf(next)))

  const footer = (
    <>
      <span className={dialog['note']}>{t('checks.atOnce')}</span>
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
                measured={view.measured.date}
                isAsked={one.id === rule}
                onSwitch={(on) => void choose({ ...view, rules: view.rules.map((other) => (other === one ? { ...other, on } : other)) })}
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
          <AiPart isAsked={part === 'ai'} />
        </>
      )}
      {problem && <ProblemNote problem={problem} isAnswer />}
    </Frame>
  )
}

interface RuleRowProps {
  readonly rule: RuleView
  /** The day of the measurement. */
  readonly measured: string
  /** Whether the reviewer asked about this rule: then its page stands open, in sight. */
  readonly isAsked: boolean
  readonly onSwitch: (on: boolean) => void
}

function RuleRow({ rule, measured, isAsked, onSwitch }: RuleRowProps) {
  const { t, language } = useText()
  const page = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!isAsked) return
    page.current?.scrollIntoView({ block: 'center' })
    page.current?.querySelector('summary')?.focus()
  }, [isAsked])
  const title = rule.title[language]
  return (
    <li className={style['row']} data-off={!rule.on || undefined} data-id={rule.id}>
      <Switch checked={rule.on} aria-label={t('checks.use', { name: title })} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <details ref={page} open={isAsked || undefined}>
        <summary>
          <strong>{title}</strong>
          <SeverityBadge severity={rule.severity} />
          {!rule.usual && <small>{t('checks.offByDefault')}</small>}
          <span>{rule.description[language]}</span>
        </summary>
        <dl>
          <dt>{t('checks.finds')}</dt>
          <dd>{rule.finds[language]}</dd>
          <dt>{t('checks.misses')}</dt>
          <dd>{rule.misses[language]}</dd>
          <dt>{t('checks.right')}</dt>
          <dd>
            {rule.precision === null
              ? t('checks.unmeasured')
              : t('checks.precision', { share: `${Math.round(100 * rule.precision)} %`, date: measured })}
          </dd>
        </dl>
      </details>
    </li>
  )
}

/** Packs with their titles, in the order of the interface's language. */
function titled(packs: ChecksView['packs'], t: Text, language: InterfaceLanguage) {
  return packs.map((pack) => ({ pack, title: packName(pack, t) })).toSorted((a, b) => a.title.localeCompare(b.title, localeOf(language)))
}

/** What is named is what differs from the usual. */
function choiceOf({ rules, packs }: ChecksView): CallInput<'setChecks'> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  return {
    rulesOn: ids(rules.filter(({ usual, on }) => on && !usual)),
    rulesOff: ids(rules.filter(({ usual, on }) => !on && usual)),
    packsOff: ids(packs.filter(({ on }) => !on)),
  }
}

function isUsual({ rules, packs }: ChecksView): boolean {
  return rules.every((rule) => rule.on === rule.usual) && packs.every(({ on }) => on)
}

function usual(view: ChecksView): ChecksView {
  return {
    ...view,
    rules: view.rules.map((rule) => ({ ...rule, on: rule.usual })),
    packs: view.packs.map((pack) => ({ ...pack, on: true })),
  }
}
