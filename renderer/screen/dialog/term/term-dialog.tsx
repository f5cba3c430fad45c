import { Checkbox, Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { runsLength } from '../../../../src/listing/runs.ts'
import { SEVERITIES, type Concept, type InterfaceLanguage } from '../../../../src/model/index.ts'
import { Segmented } from '../../../component/segmented.tsx'
import { useReview } from '../../../state/store.ts'
import { useText, type Text } from '../../../text/index.ts'
import { Frame } from '../frame.tsx'
import { closeDialog, openTermForEdit, type TermDraft } from '../open-dialog.ts'
import { conceptOf, conceptWith, faultsOf, fieldsOf, type TermFault, type TermFields } from './term-fields.ts'
import { useTermUses } from '../../glossary/use-term-uses.ts'
import { TagField } from './tag-field.tsx'
import { putTerm, removeTerm } from './term-acts.ts'
import style from '../dialog.module.css'

/** Adds a term to the project or changes one; the flags of all rows follow at once. */
export function TermDialog({ draft, concept }: { readonly draft: TermDraft; readonly concept: Concept | null }) {
  const { t, language } = useText()
  const terms = useReview((state) => state.project?.terms) ?? []
  // Asking for a term that is there already means changing it.
  const [known] = useState(() => concept ?? (draft.chinese ? conceptWith(terms, fieldsOf(null, draft, language).chinese) : null))
  const [fields, setFields] = useState(() => fieldsOf(known, draft, language))
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(0)
  const faults = faultsOf(fields)
  const other = conceptWith(
    terms.filter(({ id }) => id !== known?.id),
    fields.chinese,
  )

  const put = async () => {
    setTried(true)
    if (faults.length > 0) return
    closeDialog()
    const id = known?.id ?? `term-${crypto.randomUUID()}`
    const made = conceptOf(fields, known, id, language)
    if (await putTerm(made, known)) draft.andThen?.(made)
  }
  // The key press that asks may be the one that completes a word: the term is put when that word has arrived.
  const putLatest = useEffectEvent(() => void put())
  useEffect(() => {
    if (asked > 0) putLatest()
  }, [asked])
  const footer = (
    <>
      {known && (
        <button type="button" className={`button quiet ${style['first']}`} onClick={() => (closeDialog(), void removeTerm(known))}>
          {t('term.remove')}
        </button>
      )}
      <button type="button" className="button" onClick={closeDialog}>
        {t('common.cancel')}
      </button>
      <button type="button" className="button main" onClick={() => void put()}>
        {t(known ? 'term.change' : 'term.save')} <kbd className="keycap">Ctrl ⏎</kbd>
      </button>
    </>
  )
  return (
    <Frame title={t(known ? 'term.edit' : 'term.new')} size={600} footer={footer}>
      <div
        className={style['form']}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          setAsked((times) => times + 1)
        }}
      >
        {known && !concept && <p className={style['hint']}>{t('term.known')}</p>}
        {other && (
          <p className={style['caution']}>
            {t('term.existing', { chinese: other.chinese[0] ?? '' })}{' '}
            <button type="button" className="button text-like" onClick={() => openTermForEdit(other)}>
              {t('term.openExisting')}
            </button>
          </p>
        )}
        <Words fields={fields} faults={tried ? faults : []} onChange={setFields} />
        <Meaning fields={fields} language={language} onChange={setFields} t={t} />
      </div>
    </Frame>
  )
}

interface Part {
  readonly fields: TermFields
  onChange(fields: TermFields): void
}

const SEPARATORS = [';', '；']
const CHINESE_SEPARATORS = [...SEPARATORS, '、', '，', ',']

/** The names of the thing, Chinese and English. */
function Words({ fields, faults, onChange }: Part & { readonly faults: readonly TermFault[] }) {
  const { t } = useText()
  const [use] = useTermUses(fields.chinese)
  const uses = use ? runsLength(use.uses) : 0
  const [begunEmpty] = useState(fields.chinese.length === 0)
  const set = (change: Partial<TermFields>) => onChange({ ...fields, ...change })
  const faultOf = (field: TermFault['field']) => {
    const fault = faults.find((one) => one.field === field)
    return fault ? t(`term.${fault.kind}`, { text: fault.text }) : null
  }
  const used = uses === 0 ? t('term.usesNone') : t('term.uses', { count: uses })
  return (
    <>
      <TagField
        label={t('term.chinese')}
        description={fields.chinese.length > 0 ? used : t('term.chineseHint')}
        value={fields.chinese}
        separators={CHINESE_SEPARATORS}
        error={faultOf('chinese')}
        onChange={(chinese) => set({ chinese })}
        classNames={{ input: style['chinese'] ?? '' }}
        focused={begunEmpty}
      />
      <TagField
        label={t('term.preferred')}
        description={t('term.preferredHint')}
        placeholder={fields.preferred.length === 0 ? t('term.several') : ''}
        value={fields.preferred}
        separators={SEPARATORS}
        error={faultOf('preferred')}
        onChange={(preferred) => set({ preferred })}
        focused={!begunEmpty}
      />
      <div className={style['pair']}>
        <TagField
          label={t('term.accepted')}
          description={t('term.acceptedHint')}
          value={fields.accepted}
          separators={SEPARATORS}
          onChange={(accepted) => set({ accepted })}
        />
        <TagField
          label={t('term.never')}
          description={t('term.neverHint')}
          value={fields.never}
          separators={SEPARATORS}
          error={faultOf('never')}
          onChange={(never) => set({ never })}
          classNames={{ pill: style['never'] ?? '' }}
        />
      </div>
    </>
  )
}

/** Why, how bad, and what counts as the same English. */
function Meaning({ fields, onChange, t }: Part & { readonly language: InterfaceLanguage; readonly t: Text }) {
  const set = (change: Partial<TermFields>) => onChange({ ...fields, ...change })
  return (
    <>
      <Textarea
        label={t('term.reason')}
        description={t('term.reasonHint')}
        autosize
        minRows={2}
        maxRows={5}
        value={fields.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
      <div className={`${style['setting']} ${style['severity']}`}>
        <span>{t('term.severity')}</span>
        <Segmented
          label={t('term.severity')}
          value={fields.severity}
          choices={SEVERITIES.flatMap((severity) =>
            severity === 'neutral' ? [] : [{ value: severity as TermFields['severity'], label: t(`review.severity.${severity}`) }],
          )}
          onChange={(severity) => set({ severity })}
        />
      </div>
      <div className={style['switches']}>
        <Checkbox
          label={t('term.case')}
          checked={fields.caseSensitive}
          onChange={(event) => set({ caseSensitive: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('term.required')}
          checked={fields.required}
          onChange={(event) => set({ required: event.currentTarget.checked })}
        />
      </div>
    </>
  )
}
