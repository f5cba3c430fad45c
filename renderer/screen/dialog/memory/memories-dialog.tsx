import { useCallback, useState } from 'react'
import type { MemoryExportView, MemoryView } from '../../../../src/bridge/index.ts'
import { askMemoryAgain } from '../../../state/memory-matches.ts'
import { reviewStore } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { numberWords } from '../../../text/locale.ts'
import { Frame } from '../frame.tsx'
import { ImportMemory } from './import-memory.tsx'
import { MemoryExported, MemoryRow } from './memory-row.tsx'
import { askConfirm, closeDialog, openMemoriesDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { useHostView } from '../use-host-view.ts'
import { Waiting } from '../waiting.tsx'
import style from '../dictionary/dictionary.module.css'
import dialog from '../dialog.module.css'

/** Troubles that a new memory helps against: the file that cannot be used is kept. */
const HOPELESS: ReadonlySet<string> = new Set(['memory.damaged', 'memory.foreign'])

/** Which translation memories there are: what comes in, goes out, and is taken off. */
export function MemoriesDialog() {
  const { t, language } = useText()
  const ask = useCallback(() => reviewStore.getState().call('memories', {}), [])
  const { view, problem, show, setProblem } = useHostView(ask)
  const [said, setSaid] = useState<readonly string[]>([])
  const [exported, setExported] = useState<MemoryExportView | null>(null)

  const tell = (...words: readonly string[]) => {
    setExported(null)
    setSaid(words)
    reviewStore.getState().announce(words.join(' '))
  }
  const remove = async (memory: MemoryView) => {
    const values = { name: memory.name, number: numberWords(memory.units, language) }
    const body = t('memories.remove-body', values)
    // The question takes the place of this dialog, which comes back with the answer.
    const yes = await askConfirm({ title: t('memories.remove-title'), body, yes: t('memories.remove-yes') })
    if (yes) {
      const answer = await reviewStore.getState().call('removeMemory', { id: memory.id })
      if (answer.ok) reviewStore.getState().announce(t('memories.removed', { name: memory.name }))
      else reviewStore.getState().notifyProblem(answer.problem)
      askMemoryAgain()
    }
    openMemoriesDialog()
  }
  const exportTmx = async (memory: MemoryView) => {
    setProblem(null)
    setSaid([])
    const answer = await reviewStore.getState().call('exportMemory', { id: memory.id })
    if (!answer.ok) setProblem(answer.problem)
    else setExported(answer.value)
  }
  const startAnew = async () => {
    const answer = await reviewStore.getState().call('startMemoryAnew', {})
    if (!answer.ok) return setProblem(answer.problem)
    setProblem(null)
    show(answer.value)
    tell(t('memories.anew-done', { path: answer.value.aside }))
    askMemoryAgain()
  }

  const footer = (
    <button type="button" className="button main" onClick={closeDialog} data-autofocus>
      {t('common.close')}
    </button>
  )
  return (
    <Frame title={t('memories.title')} size={680} footer={footer}>
      <p className={style['lead']}>{t('memories.lead')}</p>
      {!view && problem === null && <Waiting words={t('memories.loading')} />}
      {view && (
        <>
          <ul className={dialog['ruled']} aria-label={t('memories.list')}>
            {view.list.map((memory) => (
              <MemoryRow
                key={memory.id}
                memory={memory}
                place={view.place}
                onExport={() => void exportTmx(memory)}
                onRemove={() => void remove(memory)}
              />
            ))}
          </ul>
          <ImportMemory
            onProblem={setProblem}
            onImported={(answer) => {
              show(answer)
              const { name, units, leftOut } = answer.imported
              const came = t('memories.done', { name, count: units, number: numberWords(units, language) })
              tell(came, ...(leftOut > 0 ? [t('memories.left-out', { count: leftOut, number: numberWords(leftOut, language) })] : []))
              askMemoryAgain()
            }}
          />
        </>
      )}
      {said.length > 0 && <p role="status">{said.join(' ')}</p>}
      {exported && <MemoryExported exported={exported} />}
      {problem && <ProblemNote problem={problem} isAnswer />}
      {problem && HOPELESS.has(problem.code) && (
        <div className={style['add']}>
          <button type="button" className="button" onClick={() => void startAnew()}>
            {t('memories.anew')}
          </button>
        </div>
      )}
    </Frame>
  )
}
