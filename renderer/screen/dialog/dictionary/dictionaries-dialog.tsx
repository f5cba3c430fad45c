import { useCallback, useEffect, useRef } from 'react'
import type { CallInput, DictionariesView, DictionaryView } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { DictionaryRow, TermsRow, Together } from './dictionary-row.tsx'
import { FileButton, type FileContent } from '../file-button.tsx'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { useHostView } from '../use-host-view.ts'
import { Waiting } from '../waiting.tsx'
import style from './dictionary.module.css'
import dialog from '../dialog.module.css'

type Arrangement = Pick<CallInput<'setDictionaries'>, 'cedict' | 'files'>

/** Where the keyboard goes once the list stands anew. */
interface Place {
  readonly id: string | null
  readonly act: 'up' | 'down' | 'remove'
}

/** Which dictionaries texts are aligned with, what they know of the open project, and in which order they count. */
export function DictionariesDialog() {
  const { t } = useText()
  const project = useReview((state) => state.project?.id ?? null)
  const ask = useCallback(() => reviewStore.getState().call('dictionaries', { project }), [project])
  const { view, problem, show, setProblem, change } = useHostView(ask)
  const list = useRef<HTMLUListElement>(null)
  const place = useRef<Place | null>(null)

  const own = view?.list.filter(({ kind }) => kind === 'file') ?? []
  const general = view?.list.filter(({ kind }) => kind === 'cedict') ?? []

  useEffect(() => {
    const wanted = place.current
    if (!wanted || !list.current) return
    place.current = null
    const row = wanted.id === null ? null : list.current.querySelector(`[data-id="${CSS.escape(wanted.id)}"]`)
    const button =
      row?.querySelector<HTMLElement>(`[data-act="${wanted.act}"]:not(:disabled)`) ??
      row?.querySelector<HTMLElement>('button:not(:disabled)')
    const add = list.current.parentElement?.querySelector<HTMLElement>('[data-act="add"]')
    ;(button ?? add)?.focus()
  }, [view])

  const arrange = async (next: readonly DictionaryView[]) => {
    if (!view) return
    await change({ ...view, list: next }, () => reviewStore.getState().call('setDictionaries', { project, ...arrangementOf(next) }))
  }

  const move = (dictionary: DictionaryView, by: -1 | 1) => {
    const at = own.indexOf(dictionary)
    const files = own.filter((other) => other !== dictionary)
    files.splice(at + by, 0, dictionary)
    place.current = { id: dictionary.id, act: by < 0 ? 'up' : 'down' }
    reviewStore.getState().announce(t('dictionaries.moved', { name: dictionary.name, place: at + by + 1 }))
    void arrange([...general, ...files])
  }

  const remove = (dictionary: DictionaryView) => {
    const at = own.indexOf(dictionary)
    const files = own.filter((other) => other !== dictionary)
    place.current = { id: (files[at] ?? files[at - 1])?.id ?? null, act: 'remove' }
    reviewStore.getState().announce(t('dictionaries.removed', { name: dictionary.name }))
    void arrange([...general, ...files])
  }

  const turn = (dictionary: DictionaryView, on: boolean) =>
    void arrange([...general, ...own].map((other) => (other === dictionary ? { ...other, on, covered: null } : other)))

  const footer = (
    <>
      <span className={dialog['note']}>{t('dictionaries.next')}</span>
      <button type="button" className="button main" onClick={closeDialog} data-autofocus>
        {t('common.close')}
      </button>
    </>
  )
  return (
    <Frame title={t('dictionaries.title')} size={680} footer={footer}>
      <p className={style['lead']}>{t('dictionaries.lead')}</p>
      {view ? (
        <>
          <Together view={view} />
          <ul className={dialog['ruled']} aria-label={t('dictionaries.list')} ref={list}>
            <TermsRow terms={view.terms} />
            {[...own, ...general].map((dictionary) => (
              <DictionaryRow
                key={dictionary.id}
                dictionary={dictionary}
                place={dictionary.kind === 'file' ? { at: own.indexOf(dictionary), of: own.length } : null}
                onSwitch={(on) => turn(dictionary, on)}
                onMove={(by) => move(dictionary, by)}
                onRemove={() => remove(dictionary)}
              />
            ))}
          </ul>
          <AddDictionary project={project} onAdded={show} onProblem={setProblem} />
        </>
      ) : (
        problem === null && <Waiting words={t('dictionaries.loading')} />
      )}
      {problem && <ProblemNote problem={problem} isAnswer />}
      <p className={dialog['about']}>{t('dictionaries.attribution')}</p>
    </Frame>
  )
}

function arrangementOf(list: readonly DictionaryView[]): Arrangement {
  const files = list.filter(({ kind }) => kind === 'file').map(({ id, on }) => ({ id, on }))
  return { cedict: list.some(({ kind, on }) => kind === 'cedict' && on), files }
}

interface AddProps {
  readonly project: string | null
  readonly onAdded: (view: DictionariesView) => void
  readonly onProblem: (problem: Problem | null) => void
}

function AddDictionary({ project, onAdded, onProblem }: AddProps) {
  const { t } = useText()
  const take = async (file: FileContent | null) => {
    const { call, announce } = reviewStore.getState()
    const answer = await call('addDictionary', { project, file })
    if (!answer.ok) return onProblem(answer.problem)
    if (!answer.value) return
    onAdded(answer.value)
    announce(t('dictionaries.added', { name: answer.value.list.at(-1)?.name ?? file?.name ?? '' }))
  }
  return (
    <div className={style['add']}>
      <FileButton
        words={t('dictionaries.add')}
        reading={(name) => (name === null ? t('dictionaries.add') : t('dictionaries.adding', { name }))}
        accept=".u8,.txt,.tsv,.tab,.tbx,.xml"
        take={take}
        onProblem={onProblem}
      />
      <span>{t('dictionaries.addHint')}</span>
    </div>
  )
}
