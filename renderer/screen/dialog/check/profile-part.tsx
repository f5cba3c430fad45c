import { Download, Upload } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ChecksView, ExportView } from '../../../../src/bridge/index.ts'
import type { Problem } from '../../../../src/model/index.ts'
import { reviewStore, useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { base64Of } from '../../start/read-file.ts'
import { Delivered } from '../export/export-result.tsx'
import { choiceOf, projectShown } from './check-choice.ts'
import style from './checks.module.css'

interface Props {
  readonly view: ChecksView
  /** Whether the reviewer asked for it: then it stands in sight, with the keyboard on it. */
  readonly isAsked: boolean
  readonly onImported: (view: ChecksView) => void
  readonly onProblem: (problem: Problem | null) => void
}

/** What is checked as a file that can be shared, and as what new projects begin with. */
export function ProfilePart({ view, isAsked, onImported, onProblem }: Props) {
  const { t } = useText()
  const picks = useReview((state) => state.start?.host === 'desktop')
  const ofProject = useReview((state) => state.project !== null)
  const input = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const [delivered, setDelivered] = useState<ExportView['delivered'] | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!isAsked) return
    first.current?.scrollIntoView({ block: 'center' })
    first.current?.focus()
  }, [isAsked])

  const begin = () => {
    onProblem(null)
    setDelivered(null)
    setSaid('')
  }
  const write = async () => {
    begin()
    const answer = await reviewStore.getState().call('exportProfile', { project: projectShown() })
    if (answer.ok) setDelivered(answer.value)
    else onProblem(answer.problem)
  }
  const read = async (file: File | null) => {
    begin()
    const bytes = file ? await base64Of(file) : null
    if (bytes && !bytes.ok) return onProblem(bytes.problem)
    const content = file && bytes ? { name: file.name, bytes: bytes.value } : null
    const answer = await reviewStore.getState().call('importProfile', { project: projectShown(), file: content })
    if (!answer.ok) return onProblem(answer.problem)
    if (!answer.value) return
    onImported(answer.value)
    setSaid(t('checks.imported'))
  }
  const keep = async () => {
    begin()
    const answer = await reviewStore.getState().call('setChecks', { ...choiceOf(view), project: null })
    if (answer.ok) setSaid(t('checks.kept'))
    else onProblem(answer.problem)
  }

  return (
    <>
      <h3 className={style['heading']}>{t('checks.profile')}</h3>
      <p className={style['lead']}>{t('checks.profileLead')}</p>
      <div className={style['profile']}>
        <button ref={first} type="button" className="button" onClick={() => void write()}>
          <Download size={15} aria-hidden />
          {t('checks.export')}
        </button>
        <button type="button" className="button" onClick={() => (picks ? void read(null) : input.current?.click())}>
          <Upload size={15} aria-hidden />
          {t('checks.import')}
        </button>
        {ofProject && (
          <button type="button" className="button" onClick={() => void keep()}>
            {t('checks.keep')}
          </button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = ''
            if (file) void read(file)
          }}
        />
      </div>
      {delivered && <Delivered delivered={delivered} />}
      <p role="status" className={style['lead']}>
        {said}
      </p>
    </>
  )
}
