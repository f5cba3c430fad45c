import { TextInput } from '@mantine/core'
import { Pencil, X } from 'lucide-react'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import type { SavedFilterView } from '../../../src/bridge/index.ts'
import type { Problem } from '../../../src/model/index.ts'
import { IconButton } from '../../component/icon-button.tsx'
import { applyFilter, putFilter, removeFilter, useSavedFilters } from '../../state/saved-filters.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { textNow, useText } from '../../text/index.ts'
import { numberWords } from '../../text/locale.ts'
import { queryWords } from '../review/bar/query-words.ts'
import { focusGrid } from '../review/command/command.ts'
import { Frame } from './frame.tsx'
import { closeDialog } from './open-dialog.ts'
import { ProblemNote } from './problem-note.tsx'
import { Waiting } from './waiting.tsx'
import style from './filters.module.css'
import dialog from './dialog.module.css'

/** The filters that the project keeps: to be listed by, named anew, taken off, and the present one to be kept. */
export function FiltersDialog() {
  const { t } = useText()
  const list = useSavedFilters((s) => s.list)
  const query = useReview((s) => s.query)
  const [renaming, setRenaming] = useState<SavedFilterView | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [name, setName] = useState('')
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const answer = await putFilter({ id: renaming?.id ?? null, name: name.trim(), query: renaming?.query ?? query })
    setProblem(answer && !answer.ok ? answer.problem : null)
    if (!answer?.ok) return
    reviewStore.getState().announce(t('filters.kept', { name: name.trim() }))
    setRenaming(null)
    setName('')
  }
  const rename = (filter: SavedFilterView | null) => {
    setRenaming(filter)
    setName(filter?.name ?? '')
    setProblem(null)
    if (filter) document.querySelector<HTMLInputElement>('[data-filter-name]')?.focus()
  }
  return (
    <Frame title={t('filters.title')} size={560}>
      <form className={style['form']} onSubmit={(event) => void keep(event)}>
        <TextInput
          label={renaming ? t('filters.rename', { name: renaming.name }) : t('filters.name')}
          description={queryWords(renaming?.query ?? query, t)}
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          data-filter-name
          data-autofocus
        />
        <button type="submit" className="button main" disabled={name.trim() === ''}>
          {t(renaming ? 'filters.rename-now' : 'filters.keep')}
        </button>
      </form>
      {problem && <ProblemNote problem={problem} isAnswer />}
      {list === null && <Waiting words={t('filters.loading')} />}
      {list?.length === 0 && <p>{t('filters.none')}</p>}
      {list !== null && list.length > 0 && (
        <ul className={dialog['ruled']} aria-label={t('filters.list')}>
          {list.map((filter) => (
            <FilterLine key={filter.id} filter={filter} onRename={() => rename(filter)} />
          ))}
        </ul>
      )}
    </Frame>
  )
}

function FilterLine({ filter, onRename }: { readonly filter: SavedFilterView; onRename(): void }) {
  const { t, language } = useText()
  const { name, count, query } = filter
  const press = (event: KeyboardEvent<HTMLLIElement>) => {
    const step = { ArrowDown: event.currentTarget.nextElementSibling, ArrowUp: event.currentTarget.previousElementSibling }[event.key]
    if (step) step.querySelector('button')?.focus()
    else if (event.key === 'F2') onRename()
    else if (event.key === 'Delete') void takeOff(filter)
    else return
    event.preventDefault()
  }
  return (
    <li className={style['line']} onKeyDown={press}>
      <button type="button" className={style['choose']} onClick={() => listBy(filter)}>
        <strong>{name}</strong>
        <span>{queryWords(query, t)}</span>
      </button>
      <span className={style['count']}>{count === null ? '' : t('filters.count', { count, number: numberWords(count, language) })}</span>
      <IconButton label={t('filters.rename', { name })} onClick={onRename}>
        <Pencil size={14} aria-hidden />
      </IconButton>
      <IconButton label={t('filters.remove', { name })} onClick={() => void takeOff(filter)}>
        <X size={15} aria-hidden />
      </IconButton>
    </li>
  )
}

/** Lists by a filter, and hands the keyboard to the rows. */
export function listBy(filter: SavedFilterView): void {
  closeDialog()
  void applyFilter(filter).then(() => {
    reviewStore.getState().announce(textNow('filters.applied', { name: filter.name, count: reviewStore.getState().listed.length }))
    focusGrid()
  })
}

async function takeOff(filter: SavedFilterView): Promise<void> {
  const { notify, notifyProblem } = reviewStore.getState()
  const answer = await removeFilter(filter.id)
  if (!answer) return
  if (!answer.ok) return notifyProblem(answer.problem)
  const back = () =>
    void putFilter(filter).then((again) => {
      if (again && !again.ok) reviewStore.getState().notifyProblem(again.problem)
    })
  notify('done', textNow('filters.removed', { name: filter.name }), { label: textNow('filters.undo'), run: back })
}
