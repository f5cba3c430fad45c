import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RenderingsView, RenderingView } from '../../../../src/bridge/index.ts'
import { eachOf, runsLength } from '../../../../src/listing/runs.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { unifyRenderings } from '../replace/unify-renderings.ts'
import { RenderedRows } from './rendered-rows.tsx'
import { useRenderings } from './use-renderings.ts'
import style from './renderings.module.css'

/** Every English rendering of a Chinese term with its rows, and the way to one rendering everywhere. */
export function RenderingsDialog({ start }: { readonly start: string }) {
  const { t } = useText()
  const [typed, setTyped] = useState(start)
  const [english, setEnglish] = useState<readonly string[]>([])
  const [adding, setAdding] = useState('')
  const chinese = typed.trim()
  const found = useRenderings(chinese, english)
  const add = () => {
    const text = adding.trim()
    if (text !== '' && !english.includes(text)) setEnglish([...english, text])
    setAdding('')
  }
  const footer = (
    <button type="button" className="button" onClick={closeDialog}>
      {t('common.close')}
    </button>
  )
  return (
    <Frame title={t('renderings.title')} size={820} footer={footer}>
      <div className={style['fields']}>
        <TextInput
          label={t('renderings.chinese')}
          lang="zh-Hans"
          value={typed}
          {...(start === '' ? { 'data-autofocus': true } : {})}
          onChange={(event) => setTyped(event.target.value)}
        />
        <form
          className={style['add']}
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextInput label={t('renderings.english')} lang="en" value={adding} onChange={(event) => setAdding(event.target.value)} />
          <button type="submit" className="button" disabled={adding.trim() === ''}>
            {t('renderings.add')}
          </button>
        </form>
      </div>
      <div aria-live="polite">
        {chinese === '' ? (
          <p className={style['empty']}>{t('renderings.begin')}</p>
        ) : found === null ? (
          <p className={style['empty']}>{t('renderings.looking')}</p>
        ) : (
          <Summary found={found} />
        )}
      </div>
      {found && <List found={found} chinese={chinese} />}
    </Frame>
  )
}

function Summary({ found }: { readonly found: RenderingsView }) {
  const { t, language } = useText()
  const rows = runsLength(found.rows)
  if (rows === 0) return <p className={style['empty']}>{t('renderings.unused')}</p>
  const counted = (count: number) => ({ count, number: numberWords(count, language) })
  const ways = found.renderings.length
  return (
    <p className={style['summary']}>
      {t('renderings.named', counted(rows))} · {ways === 0 ? t('renderings.none') : t('renderings.ways', counted(ways))}
    </p>
  )
}

function List({ found, chinese }: { readonly found: RenderingsView; readonly chinese: string }) {
  const { t, language } = useText()
  const without = runsLength(found.without)
  return (
    <>
      <ul className={style['list']} aria-label={t('renderings.list')}>
        {found.renderings.map((rendering) => (
          <Rendering key={rendering.text} rendering={rendering} all={found.renderings} chinese={chinese} />
        ))}
      </ul>
      {without > 0 && (
        <details className={style['without']}>
          <summary>{t('renderings.without', { count: without, number: numberWords(without, language) })}</summary>
          <p className={style['quiet']}>{t('renderings.withoutHint')}</p>
          <RenderedRows ids={[...eachOf(found.without)]} chinese={chinese} forms={[]} />
        </details>
      )}
    </>
  )
}

interface Props {
  readonly rendering: RenderingView
  readonly all: readonly RenderingView[]
  readonly chinese: string
}

function Rendering({ rendering, all, chinese }: Props) {
  const { t, language } = useText()
  const [open, setOpen] = useState(false)
  const { text, status, forms, places, rows } = rendering
  const counted = (count: number) => ({ count, number: numberWords(count, language) })
  const others = all.filter((other) => other !== rendering && other.forms.length > 0)
  const bad = status === 'deprecated' || status === 'superseded'
  return (
    <li>
      <div className={style['head']}>
        <strong lang="en" className={bad ? 'term-never' : ''}>
          {text}
        </strong>
        <span className={bad ? 'badge major' : status === 'preferred' ? 'badge ok' : 'badge neutral'}>
          {t(`renderings.status.${status ?? 'found'}`)}
        </span>
        <span className={style['quiet']}>
          {t('renderings.places', counted(places))} {t('renderings.inRows', counted(runsLength(rows)))}
        </span>
        {others.length > 0 && !bad && (
          <button
            type="button"
            className="button"
            aria-label={t('renderings.useLabel', { text })}
            onClick={() => unifyRenderings(chinese, text, others)}
          >
            {t('renderings.use')}
          </button>
        )}
      </div>
      {forms.length > 1 && (
        <p lang="en" className={style['quiet']}>
          {forms.map((form) => `${form.text} ${numberWords(form.count, language)}`).join(' · ')}
        </p>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('renderings.showRows', { text })}</summary>
        {open && <RenderedRows ids={[...eachOf(rows)]} chinese={chinese} forms={forms.map((form) => form.text)} />}
      </details>
    </li>
  )
}
