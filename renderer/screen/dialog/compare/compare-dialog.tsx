import { useRef, useState } from 'react'
import type { ComparisonView } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { currentPair } from '../../../state/review-state.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { JobProgress } from '../../start/job-progress.tsx'
import { readFile } from '../../start/read-file.ts'
import { Frame } from '../frame.tsx'
import { closeDialog } from '../open-dialog.ts'
import { ProblemNote } from '../problem-note.tsx'
import { ComparedRows } from './compared-rows.tsx'
import { ComparisonSummary } from './comparison-summary.tsx'
import style from './compare.module.css'

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'found'; readonly found: ComparisonView }

/** The shown pair's machine English beside another one of the same Chinese. */
export function CompareDialog() {
  const { t } = useText()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const job = useReview((s) => s.jobs.at(-1) ?? null)
  const source = useReview((s) => currentPair(s)?.source.name ?? '')
  // The pair that was shown when the dialog was opened stays the one that is compared.
  const [pair] = useState(() => reviewStore.getState().pair)
  const compare = async (file: File) => {
    const { call, compareTranslation } = reviewStore.getState()
    const text = await readFile(file, (input) => call('readText', input))
    const answer = text.ok ? await compareTranslation(pair, text.value) : text
    setState(answer.ok ? { kind: 'found', found: answer.value } : { kind: 'problem', problem: answer.problem })
  }
  return (
    <Frame title={t('compare.title')} size={1180} onClose={() => !job && closeDialog()}>
      <div className={style['dialog']}>
        {job && <JobProgress job={job} />}
        {!job && state.kind !== 'found' && <p>{t('compare.lead', { source })}</p>}
        {!job && state.kind === 'problem' && <ProblemNote problem={state.problem} isAnswer />}
        {!job && state.kind === 'found' && (
          <>
            <ComparisonSummary found={state.found} />
            <ComparedRows key={state.found.secondName} found={state.found} pair={pair} />
          </>
        )}
        {!job && (
          <Chooser label={t(state.kind === 'found' ? 'compare.another' : 'compare.choose')} onChoose={(file) => void compare(file)} />
        )}
      </div>
    </Frame>
  )
}

function Chooser({ label, onChoose }: { readonly label: string; onChoose(file: File): void }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <p className={style['chooser']}>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        accept=".txt,.md,.text,text/plain,text/markdown"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onChoose(file)
          event.target.value = ''
        }}
      />
      <button type="button" className="button" data-autofocus onClick={() => picker.current?.click()}>
        {label}
      </button>
    </p>
  )
}
