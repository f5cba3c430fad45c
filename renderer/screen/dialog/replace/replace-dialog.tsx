import { Checkbox, TextInput } from '@mantine/core'
import { useEffect, useEffectEvent, useMemo, useState, type KeyboardEvent } from 'react'
import type { ReplacePattern } from '../../../../src/review/index.ts'
import { useReview } from '../../../state/store.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import { Frame } from '../frame.tsx'
import { closeDialog, type ReplaceDraft } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { replaceNow } from './replace-act.ts'
import { PageTurner, ReplacedRows } from './replaced-rows.tsx'
import { PAGE, usePreviewPage, useReplacePreview, type Preview } from './use-replace-preview.ts'
import style from './replace.module.css'

const NONE: ReadonlySet<number> = new Set()

interface Fields {
  readonly find: string
  readonly replacement: string
  readonly regex: boolean
  readonly caseSensitive: boolean
  readonly wholeWords: boolean
  readonly locked: boolean
}

/** Replaces in the English of rows: nothing changes before the reviewer has seen what would, and everything comes back in one. */
export function ReplaceDialog({ draft }: { readonly draft: ReplaceDraft }) {
  const { t, language } = useText()
  const listed = useReview((s) => s.listed)
  // The rows that were listed when the dialog was opened: they stay the ones that were meant.
  const [among] = useState(draft.among ?? listed)
  const { term } = draft
  const [fields, setFields] = useState<Fields>(() => ({
    find: draft.find ?? '',
    replacement: draft.replacement ?? '',
    regex: false,
    caseSensitive: false,
    wholeWords: term !== undefined,
    locked: false,
  }))
  const [unticked, setUnticked] = useState(NONE)
  const [page, setPage] = useState(0)
  const [asked, setAsked] = useState(0)
  const pattern = useMemo(() => patternOf(fields, term), [fields, term])
  const preview = useReplacePreview(pattern, among, fields.locked)
  const rows = usePreviewPage(preview, page, fields.locked)
  const change = (next: Partial<Fields>) => {
    setFields((before) => ({ ...before, ...next }))
    setPage(0)
    setUnticked(NONE)
  }
  const ticked = tickedOf(preview, unticked)
  const replaceTicked = () => {
    // What is shown must be what was asked for.
    if (preview.kind !== 'found' || ticked.segments.length === 0 || JSON.stringify(preview.pattern) !== JSON.stringify(pattern)) return
    closeDialog()
    void replaceNow({ pattern, segments: ticked.segments, prints: ticked.prints, locked: fields.locked })
  }
  const replaceLatest = useEffectEvent(replaceTicked)
  useEffect(() => {
    if (asked > 0) replaceLatest()
  }, [asked])
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    setAsked((times) => times + 1)
  }
  const footer = (
    <>
      <Totals preview={preview} rows={ticked.segments.length} places={ticked.places} />
      <button type="button" className="button" onClick={closeDialog}>
        {t('common.cancel')}
      </button>
      <button type="button" className="button main" disabled={ticked.segments.length === 0} onClick={replaceTicked}>
        {t('replace.do')} <kbd className="keycap">Ctrl ⏎</kbd>
      </button>
    </>
  )
  const counted = { count: among.length, number: numberWords(among.length, language) }
  const lead = term ? t('replace.leadTerm', { ...counted, chinese: term.chinese }) : t('replace.lead', counted)
  return (
    <Frame title={t('replace.title')} size={860} footer={footer}>
      <div className={style['dialog']} onKeyDown={onKey}>
        <p className={style['quiet']}>{lead}</p>
        <Search fields={fields} several={term?.finds.map(({ find }) => find) ?? null} onChange={change} />
        <State preview={preview} />
        {preview.kind === 'found' && preview.ids.length > 0 && (
          <>
            <Checkbox
              label={t('replace.all')}
              checked={unticked.size === 0}
              indeterminate={unticked.size > 0 && unticked.size < preview.ids.length}
              onChange={(event) => setUnticked(event.currentTarget.checked ? NONE : new Set(preview.ids))}
            />
            <ReplacedRows
              rows={rows}
              unticked={unticked}
              onTick={(id, isTicked) => setUnticked((before) => (isTicked ? without(before, id) : new Set([...before, id])))}
            />
            <PageTurner
              from={page * PAGE + 1}
              to={Math.min((page + 1) * PAGE, preview.ids.length)}
              all={preview.ids.length}
              onStep={(by) => setPage(page + by)}
            />
          </>
        )}
      </div>
    </Frame>
  )
}

function patternOf({ find, replacement, regex, caseSensitive, wholeWords }: Fields, term: ReplaceDraft['term']): ReplacePattern {
  if (term) return { finds: term.fitted(replacement), regex: false, caseSensitive, wholeWords }
  return { finds: [{ find, replacement }], regex, caseSensitive, wholeWords }
}

function without(set: ReadonlySet<number>, id: number): ReadonlySet<number> {
  return new Set([...set].filter((other) => other !== id))
}

function tickedOf(preview: Preview, unticked: ReadonlySet<number>) {
  const [segments, prints]: [number[], number[]] = [[], []]
  let places = 0
  if (preview.kind === 'found')
    for (const [at, id] of preview.ids.entries()) {
      if (unticked.has(id)) continue
      segments.push(id)
      prints.push(preview.found.prints[at] ?? 0)
      places += preview.found.places[at] ?? 0
    }
  return { segments, prints, places }
}

function Search(props: { readonly fields: Fields; readonly several: readonly string[] | null; onChange(change: Partial<Fields>): void }) {
  const { t } = useText()
  const { fields, several, onChange } = props
  const check = (name: 'regex' | 'caseSensitive' | 'wholeWords' | 'locked', label: string) => (
    <Checkbox label={label} checked={fields[name]} onChange={(event) => onChange({ [name]: event.currentTarget.checked })} />
  )
  return (
    <>
      <div className={style['fields']}>
        {several ? (
          <div>
            <span className={style['label']}>{t('replace.findSeveral')}</span>
            <p lang="en" className={style['several']}>
              {several.join('; ')}
            </p>
          </div>
        ) : (
          <TextInput
            label={t('replace.find')}
            value={fields.find}
            data-autofocus
            spellCheck={false}
            onChange={(event) => onChange({ find: event.target.value })}
          />
        )}
        <TextInput
          label={t('replace.with')}
          value={fields.replacement}
          spellCheck={false}
          {...(fields.regex ? { description: t('replace.withHint'), inputWrapperOrder: ['label', 'input', 'description'] as const } : {})}
          {...(several ? { 'data-autofocus': true } : {})}
          onChange={(event) => onChange({ replacement: event.target.value })}
        />
      </div>
      <div className={style['options']} role="group" aria-label={t('replace.options')}>
        {!several && check('regex', t('replace.regex'))}
        {check('caseSensitive', t('replace.case'))}
        {check('wholeWords', t('replace.words'))}
        {check('locked', t('replace.lockedToo'))}
      </div>
    </>
  )
}

function State({ preview }: { readonly preview: Preview }) {
  const { t } = useText()
  switch (preview.kind) {
    case 'none':
      return <p className={style['empty']}>{t('replace.begin')}</p>
    case 'looking':
      return <p className={style['empty']}>{t('replace.looking')}</p>
    case 'problem':
      return <ProblemNote problem={preview.problem} isAnswer />
    case 'found':
      return preview.ids.length === 0 ? <p className={style['empty']}>{t('replace.none')}</p> : null
  }
}

/** What would be replaced, for the eye and the ear. */
function Totals({ preview, rows, places }: { readonly preview: Preview; readonly rows: number; readonly places: number }) {
  const { t, language } = useText()
  if (preview.kind !== 'found') return <span className={style['totals']} role="status" />
  const number = (count: number) => ({ count, number: numberWords(count, language) })
  const { locked, reviewed } = preview.found
  const parts = [
    `${t('replace.places', number(places))} ${t('replace.inRows', number(rows))}`,
    ...(locked > 0 ? [t('replace.lockedOut', number(locked))] : []),
    ...(reviewed > 0 ? [t('replace.reopened', number(reviewed))] : []),
  ]
  return (
    <span className={style['totals']} role="status">
      {parts.join(' · ')}
    </span>
  )
}
