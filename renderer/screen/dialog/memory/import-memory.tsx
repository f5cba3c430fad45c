import { Loader } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { MemoryImportView } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { base64Of } from '../../start/read-file.ts'
import style from '../dictionary/dictionary.module.css'

interface Props {
  readonly onImported: (answer: MemoryImportView) => void
  readonly onProblem: (problem: Problem | null) => void
}

interface Reading {
  readonly job: string
  readonly name: string
}

/** Brings a TMX file in. The desktop asks for a path in its own dialog; a browser hands over the file's content. */
export function ImportMemory({ onImported, onProblem }: Props) {
  const { t } = useText()
  const picks = useReview((state) => state.start?.host === 'desktop')
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<Reading | null>(null)

  const take = async (file: File | null) => {
    const job = crypto.randomUUID()
    onProblem(null)
    setReading({ job, name: file?.name ?? 'TMX' })
    const bytes = file ? await base64Of(file) : null
    if (bytes && !bytes.ok) onProblem(bytes.problem)
    else {
      const content = file && bytes ? { name: file.name, bytes: bytes.value } : null
      const answer = await reviewStore.getState().call('importMemory', { job, file: content })
      if (answer.ok) {
        if (answer.value) onImported(answer.value)
      } else if (answer.problem.code !== 'job.cancelled') onProblem(answer.problem)
    }
    setReading(null)
  }

  return (
    <div className={style['add']}>
      <button
        type="button"
        className="button"
        disabled={reading !== null}
        onClick={() => (picks ? void take(null) : input.current?.click())}
      >
        {reading ? <Loader size={14} color="var(--accent)" /> : <Plus size={15} aria-hidden />}
        {reading ? t('memories.importing', { name: reading.name }) : t('memories.import')}
      </button>
      {reading && (
        <button type="button" className="button" onClick={() => void reviewStore.getState().cancelJob(reading.job)}>
          {t('memories.cancel')}
        </button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".tmx"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = ''
          if (file) void take(file)
        }}
      />
    </div>
  )
}
