import { FileText, Printer, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import type { ReportView } from '../../../src/bridge/index.ts'
import { KeyCap } from '../../component/key-cap.tsx'
import { Segmented } from '../../component/segmented.tsx'
import type { CommandName } from '../../state/keymap.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { numberWords } from '../../text/locale.ts'
import { ProblemNote } from '../dialog/problem-note.tsx'
import { Waiting } from '../dialog/waiting.tsx'
import { useScreenKeys } from '../use-screen-keys.ts'
import { ErrorList } from './error-list.tsx'
import { Plots } from './plots.tsx'
import style from './report.module.css'
import { saveReport } from './save-report.ts'
import { GbtScore, MqmScore } from './score-card.tsx'
import { ScoringForm } from './scoring-form.tsx'
import { useReport } from './use-report.ts'

/** How good the machine English is by two standards, what was done to it, and every confirmed error; to be saved and sent. */
export function ReportScreen() {
  const { t, language } = useText()
  const project = useReview((s) => s.project)
  const shownPair = useReview((s) => s.pair)
  const printsItself = useReview((s) => s.start?.host === 'desktop')
  const [all, setAll] = useState(false)
  const [setting, setSetting] = useState(false)
  const pair = all ? null : shownPair
  const { view, problem, again } = useReport(pair)
  useScreenKeys()
  if (!project) return null
  const save = (format: 'html' | 'pdf') => void saveReport({ project: project.id, pair, language, format })

  return (
    <main className={style['screen']}>
      <h1 className="unseen">{t('report.title')}</h1>
      <header className={style['bar']}>
        {project.pairs.length > 1 && (
          <Segmented
            label={t('report.scope')}
            value={all ? 'all' : 'pair'}
            choices={[
              { value: 'pair', label: t('report.scope.pair') },
              { value: 'all', label: t('report.scope.all') },
            ]}
            onChange={(value) => setAll(value === 'all')}
          />
        )}
        {view && <Size view={view} />}
        <span className="grow" />
        <button type="button" className="button" aria-expanded={setting} disabled={!view} onClick={() => setSetting(!setting)}>
          <SlidersHorizontal size={15} aria-hidden />
          {t('report.settings')}
        </button>
        <button type="button" className="button" disabled={!view} onClick={() => save('pdf')}>
          <Printer size={15} aria-hidden />
          {t(printsItself ? 'report.save-pdf' : 'report.print')}
        </button>
        <button type="button" className="button main" disabled={!view} onClick={() => save('html')}>
          <FileText size={15} aria-hidden />
          {t('report.save-html')}
        </button>
      </header>
      <div className={style['body']} tabIndex={-1}>
        {view && setting && <ScoringForm view={view} project={project.id} onSaved={again} />}
        {problem && <ProblemNote problem={problem} isAnswer />}
        {!view && !problem && <Waiting words={t('report.loading')} />}
        {view && <Body view={view} />}
      </div>
    </main>
  )
}

function Size({ view }: { readonly view: ReportView }) {
  const { t, language } = useText()
  const { segments, words, characters } = view.mqm.size
  if (segments === 0) return null
  const count = (value: number) => numberWords(value, language)
  return (
    <span className={style['size']}>
      {t('report.size', { segments: count(segments), words: count(words), characters: count(characters) })}
    </span>
  )
}

function Body({ view }: { readonly view: ReportView }) {
  const { t } = useText()
  const waiting = view.waiting > 0 && <p className={style['note']}>{t('report.waiting', { count: view.waiting })}</p>
  if (view.mqm.size.segments === 0) {
    return (
      <>
        <Nothing title={t('report.none-reviewed')} hint={t('report.none-reviewed-hint')} command="confirm" />
        {waiting}
      </>
    )
  }
  return (
    <>
      <div className={style['cards']}>
        <MqmScore card={view.mqm} />
        <GbtScore card={view.gbt} />
      </div>
      {waiting}
      <Plots view={view} />
      {view.mqm.errors === 0 ? (
        <Nothing title={t('report.none-confirmed')} hint={t('report.none-confirmed-hint')} command="confirm-error" />
      ) : (
        <ErrorList view={view} />
      )}
    </>
  )
}

interface NothingProps {
  readonly title: string
  readonly hint: string
  /** What helps; its key is shown. */
  readonly command: CommandName
}

function Nothing({ title, hint, command }: NothingProps) {
  const { t } = useText()
  const setScreen = useReview((s) => s.setScreen)
  return (
    <section className={style['nothing']}>
      <h2>{title}</h2>
      <p>
        {hint} <KeyCap command={command} />
      </p>
      <button type="button" className="button" onClick={() => setScreen('review')}>
        {t('report.back')}
      </button>
    </section>
  )
}
