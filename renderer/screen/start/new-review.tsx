import { NativeSelect, TextInput } from '@mantine/core'
import { ArrowLeftRight, FilePlus2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { problemParts } from '../../../src/bridge/wording.ts'
import type { Problem } from '../../../src/model/index.ts'
import { BORDER_KINDS } from '../../../src/segment/hard-border.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { JobProgress } from './job-progress.tsx'
import { PairingWord } from './pairing-word.tsx'
import type { Sides } from './pairing.ts'
import { chosenFiles, type FoundFile } from './project/dropped-files.ts'
import { FolderButton } from './project/folder-button.tsx'
import { Refusal } from './refusal.tsx'
import style from './start.module.css'
import { TextCard } from './text-card.tsx'
import type { TextsAtHand } from './use-texts.ts'
import { Word } from './word.tsx'

/** From two files to a review: choose, look, start; then how far it is, or why it cannot be. */
export function NewReview({
  texts,
  onTake,
}: {
  readonly texts: TextsAtHand
  onTake(files: readonly FoundFile[], several?: boolean): void
}) {
  const { t } = useText()
  const job = useReview((state) => state.jobs.at(-1) ?? null)
  const picker = useRef<HTMLInputElement>(null)
  const { refusal, begin } = useBeginning(texts)
  const choose = () => picker.current?.click()
  const empty = texts.pairing.kind === 'empty'
  return (
    <section className={style['new']} aria-label={t('start.dropRegion')}>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".txt,.md,.text,text/plain,text/markdown"
        className={style['hidden']}
        tabIndex={-1}
        aria-label={t('start.choose')}
        onChange={(event) => {
          onTake(chosenFiles(event.target.files ?? []))
          // The same file can be chosen again after it was changed on disk.
          event.target.value = ''
        }}
      />
      {job && <JobProgress job={job} />}
      {!job && empty && <Invitation onChoose={choose} onTake={onTake} />}
      {!job && !empty && <Board texts={texts} onChoose={choose} />}
      {!job && <Words texts={texts} refused={refusal !== null} />}
      {!job && refusal && (
        <Refusal
          problem={refusal}
          onForce={() => void begin(true)}
          onRetry={() => void begin(approvedAgainst(texts))}
          onReset={() => (texts.clear(), choose())}
        />
      )}
      {!job && !empty && <Beginning texts={texts} onBegin={() => void begin(approvedAgainst(texts))} />}
    </section>
  )
}

/** Asks for the review; a refusal holds as long as the texts it was about are there. */
function useBeginning(texts: TextsAtHand) {
  const [refused, setRefused] = useState<{ readonly sides: Sides; readonly problem: Problem } | null>(null)
  const begin = async (force: boolean) => {
    const { source, target } = texts.sides
    if (!source || !target) return
    setRefused(null)
    const input = { source: source.id, target: target.id, name: texts.name.trim(), force, borders: texts.borders ?? undefined }
    const answer = await reviewStore.getState().createReview(input)
    if (!answer.ok) setRefused({ sides: texts.sides, problem: answer.problem })
  }
  return { begin, refusal: refused?.sides === texts.sides ? refused.problem : null }
}

/** Whether the reviewer said that the sides are right where the languages say otherwise; the host is not to ask again. */
function approvedAgainst({ pairing, approved }: TextsAtHand): boolean {
  return approved && (pairing.kind === 'same-language' || pairing.kind === 'undecided')
}

function Invitation({ onChoose, onTake }: { onChoose(): void; onTake(files: readonly FoundFile[], several?: boolean): void }) {
  const { t } = useText()
  return (
    <div className={style['invitation']}>
      <FilePlus2 size={34} strokeWidth={1.4} aria-hidden />
      <h2>{t('start.drop')}</h2>
      <p>{t('start.dropHint')}</p>
      <button type="button" className="button main" onClick={onChoose} data-autofocus>
        {t('start.choose')}
      </button>
      <FolderButton onTake={onTake} />
      <p className={style['quiet']}>{t('start.formats')}</p>
    </div>
  )
}

function Board({ texts, onChoose }: { readonly texts: TextsAtHand; onChoose(): void }) {
  const { t } = useText()
  const { sides, pairing } = texts
  const both = sides.source !== null && sides.target !== null
  const doubtful = pairing.kind === 'same-language' || pairing.kind === 'crossed'
  return (
    <div className={style['board']}>
      <TextCard side="source" text={sides.source} doubtful={doubtful} onChoose={onChoose} onRemove={() => texts.remove('source')} />
      <button type="button" className={`button ${style['swap']}`} disabled={!both} onClick={texts.swap} data-tip={t('start.swapHint')}>
        <ArrowLeftRight size={15} aria-hidden />
        {t('start.swap')}
      </button>
      <TextCard side="target" text={sides.target} doubtful={doubtful} onChoose={onChoose} onRemove={() => texts.remove('target')} />
    </div>
  )
}

/** `refused`: the host's word stands below and says more than the program's own. */
function Words({ texts, refused: answered }: { readonly texts: TextsAtHand; readonly refused: boolean }) {
  const { t, language } = useText()
  return (
    <div className={style['words']}>
      {texts.reading.map((name) => (
        <Word key={name} tone="info" title={t('start.reading', { name })} />
      ))}
      {texts.refused.map((refused) => {
        const { what, remedy } = problemParts(refused.problem.message, language)
        const dismiss = (
          <button type="button" className="button" onClick={() => texts.dismiss(refused)}>
            {t('start.dismiss')}
          </button>
        )
        return (
          <Word key={refused.name} tone="major" title={t('start.unreadable', { name: refused.name })} actions={dismiss}>
            {what} {remedy}
          </Word>
        )
      })}
      {!answered && <PairingWord texts={texts} />}
    </div>
  )
}

function Beginning({ texts, onBegin }: { readonly texts: TextsAtHand; onBegin(): void }) {
  const { t } = useText()
  return (
    <form
      className={style['beginning']}
      onSubmit={(event) => {
        event.preventDefault()
        if (texts.ready) onBegin()
      }}
    >
      <TextInput label={t('start.name')} value={texts.name} maxLength={200} onChange={(event) => texts.rename(event.target.value)} />
      <NativeSelect
        label={t('start.borders')}
        data-tip={t('start.bordersTip')}
        value={texts.borders ?? 'none'}
        data={(['none', ...BORDER_KINDS] as const).map((value) => ({ value, label: t(`start.borders.${value}`) }))}
        onChange={(event) => texts.setBorders(BORDER_KINDS.find((kind) => kind === event.target.value) ?? null)}
      />
      <button type="submit" className="button main" disabled={!texts.ready || texts.name.trim() === ''}>
        {t('start.begin')}
      </button>
    </form>
  )
}
