import { useState } from 'react'
import type { MemoryImportView } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import style from '../dictionary/dictionary.module.css'
import { FileButton, type FileContent } from '../file-button.tsx'

interface Props {
  readonly onImported: (answer: MemoryImportView) => void
  readonly onProblem: (problem: Problem | null) => void
}

/** Brings a TMX file in, which can be cancelled. */
export function ImportMemory({ onImported, onProblem }: Props) {
  const { t } = useText()
  const [job, setJob] = useState<string | null>(null)

  const take = async (file: FileContent | null) => {
    const begun = crypto.randomUUID()
    setJob(begun)
    const answer = await reviewStore.getState().call('importMemory', { job: begun, file })
    setJob(null)
    if (answer.ok) {
      if (answer.value) onImported(answer.value)
    } else if (answer.problem.code !== 'job.cancelled') onProblem(answer.problem)
  }

  return (
    <div className={style['add']}>
      <FileButton
        words={t('memories.import')}
        reading={(name) => t('memories.importing', { name: name ?? 'TMX' })}
        accept=".tmx"
        take={take}
        onProblem={onProblem}
      />
      {job !== null && (
        <button type="button" className="button" onClick={() => void reviewStore.getState().cancelJob(job)}>
          {t('memories.cancel')}
        </button>
      )}
    </div>
  )
}
