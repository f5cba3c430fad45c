import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { ConcordanceHitView, ConcordanceView } from '../../../../src/bridge/index.ts'
import { Chord } from '../../../component/key-cap.tsx'
import { Segmented } from '../../../component/segmented.tsx'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { activeEditor } from '../../review/editor/active-editor.ts'
import { ConcordanceHit } from './concordance-hit.tsx'
import { Frame } from '../frame.tsx'
import { closeDialog, openMemoriesDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { useConcordance, type SearchSide } from './use-concordance.ts'
import { Waiting } from '../waiting.tsx'
import style from './concordance.module.css'
import dialog from '../dialog.module.css'

/** How the dialog was left: it opens like that where nothing is marked. */
let last: { readonly typed: string; readonly side: SearchSide } = { typed: '', side: 'both' }

/** Looks words up in everything that translators have confirmed, in both languages at once. */
export function ConcordanceDialog({ typed: first }: { readonly typed: string }) {
  const { t } = useText()
  const [typed, setTyped] = useState(first === '' ? last.typed : first)
  const [side, setSide] = useState<SearchSide>(last.side)
  const [composing, setComposing] = useState(false)
  const { page, problem, searching } = useConcordance(typed, side, composing)
  const [at, setAt] = useState(0)
  const selected = useReview((state) => state.selected)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    field.current?.select()
  }, [])
  useEffect(() => setAt(0), [page])
  useEffect(() => {
    last = { typed, side }
  }, [typed, side])
  useEffect(() => {
    // Chromium answers with a promise, which an effect must not.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at, page])

  const hits = page?.hits ?? []
  const hit = hits[at]
  const insert = (chosen: ConcordanceHitView | undefined) => {
    if (!chosen || selected === null) return
    closeDialog()
    const english = chosen.target.trim()
    activeEditor.current()?.insert(english)
    reviewStore.getState().announce(t('concordance.inserted', { text: english }))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = STEPS[event.key]
    if (by !== undefined) setAt(Math.max(0, Math.min(hits.length - 1, at + by)))
    else if (event.key === 'Enter') insert(hit)
    else return
    event.preventDefault()
  }

  const footer = (
    <>
      <span className={dialog['note']}>
        <Chord chord="ArrowUp" /> <Chord chord="ArrowDown" /> <Chord chord="Enter" /> <Chord chord="Escape" />{' '}
        {selected === null ? t('concordance.no-row') : t('concordance.keys')}
      </span>
      <button type="button" className="button" onClick={openMemoriesDialog}>
        {t('memory.open')}
      </button>
      <button type="button" className="button main" disabled={!hit || selected === null} onClick={() => insert(hit)}>
        {t('concordance.insert')}
      </button>
    </>
  )
  return (
    <Frame title={t('concordance.title')} size={820} footer={footer}>
      <div className={style['ask']}>
        <TextInput
          ref={field}
          className={style['field'] ?? ''}
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="concordance-hits"
          aria-autocomplete="list"
          {...(hit ? { 'aria-activedescendant': hitId(hit) } : {})}
          aria-label={t('concordance.field')}
          placeholder={t('concordance.field')}
          value={typed}
          maxLength={1000}
          spellCheck={false}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={onKey}
        />
        <Segmented
          label={t('concordance.side')}
          value={side}
          choices={SIDES.map((value) => ({ value, label: t(`concordance.${value}`) }))}
          onChange={setSide}
        />
      </div>
      <p className={style['count']} role="status">
        {typed.trim() === '' ? t('concordance.hint') : page ? <Count page={page} typed={typed.trim()} /> : ''}
      </p>
      {problem && <ProblemNote problem={problem} isAnswer />}
      {searching && !page && <Waiting words={t('concordance.searching')} />}
      <ul
        ref={list}
        id="concordance-hits"
        role="listbox"
        aria-label={t('concordance.results')}
        className={style['hits']}
        hidden={hits.length === 0}
        data-stale={searching || undefined}
      >
        {hits.map((one, index) => (
          <ConcordanceHit
            key={one.id}
            id={hitId(one)}
            hit={one}
            chosen={index === at}
            onChoose={() => setAt(index)}
            onInsert={() => insert(one)}
          />
        ))}
      </ul>
    </Frame>
  )
}

const SIDES = ['both', 'source', 'target'] as const

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }

function hitId({ id }: ConcordanceHitView): string {
  return `concordance-hit-${id}`
}

function Count({ page: { hits, total, atLeast }, typed }: { readonly page: ConcordanceView; readonly typed: string }) {
  const { t } = useText()
  if (total === 0) return t('concordance.nothing', { typed })
  if (hits.length === total && !atLeast) return t('concordance.count', { count: total })
  return t(atLeast ? 'concordance.first-more' : 'concordance.first', { shown: hits.length, count: total })
}
