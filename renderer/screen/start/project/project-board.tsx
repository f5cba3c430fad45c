import { TextInput } from '@mantine/core'
import { FilePlus2 } from 'lucide-react'
import { useRef } from 'react'
import { problemParts } from '../../../../src/bridge/wording.ts'
import { useReview } from '../../../state/store.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText } from '../../../text/index.ts'
import { JobProgress } from '../job-progress.tsx'
import { Word } from '../word.tsx'
import { chosenFiles } from './dropped-files.ts'
import { aloneIn, readyPairs } from './file-pairs.ts'
import { FolderButton } from './folder-button.tsx'
import { PairTable } from './pair-table.tsx'
import { MOST_FILES, type PairsAtHand } from './use-file-pairs.ts'
import style from './project.module.css'

/** Which files belong together, to be looked at and changed, before they become a project or go into the open one. */
export function ProjectBoard({ at, purpose, onBegin }: { readonly at: PairsAtHand; readonly purpose: 'create' | 'add'; onBegin(): void }) {
  const { t, language } = useText()
  const job = useReview((state) => state.jobs.at(-1) ?? null)
  if (job) return <JobProgress job={job} />
  const ready = readyPairs(at.files)
  const loose = aloneIn(at.files)
  const { name } = at
  const isReady = at.reading === null && ready.length > 0 && (purpose === 'add' || name.trim() !== '')
  return (
    <form
      className={style['board']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onBegin()
      }}
    >
      <div className={style['head']}>
        <div>
          <h2>{t('project.title')}</h2>
          <p>{t('project.lead')}</p>
        </div>
        <FileButtons at={at} />
      </div>
      <p role="status" className={style['status']}>
        {at.reading
          ? t('project.reading', { number: numberWords(at.reading.done + 1, language), of: numberWords(at.reading.of, language) })
          : t('project.said', { count: at.files.pairs.length })}
      </p>
      <Words at={at} />
      {at.files.pairs.length > 0 && <PairTable at={at} />}
      {at.reading === null && <LeftOver at={at} loose={loose} />}
      <Unusable refused={at.refused} />
      <div className={style['foot']}>
        {purpose === 'create' && (
          <TextInput label={t('project.name')} value={name} maxLength={200} onChange={(event) => at.rename(event.target.value)} />
        )}
        <button type="button" className="button" onClick={at.clear}>
          {t('project.clear')}
        </button>
        <button type="submit" className="button main" disabled={!isReady}>
          {t(purpose === 'create' ? 'project.begin' : 'project.add', { count: ready.length })}
        </button>
      </div>
    </form>
  )
}

/** The two ways to choose files: one by one, or a whole folder. */
export function FileButtons({ at }: { readonly at: Pick<PairsAtHand, 'take'> }) {
  const { t } = useText()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className={style['buttons']}>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('project.more')}
        onChange={(event) => {
          void at.take(chosenFiles(event.target.files ?? []))
          // The same files can be chosen again after they were changed on disk.
          event.target.value = ''
        }}
      />
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        <FilePlus2 size={15} aria-hidden />
        {t('project.more')}
      </button>
      <FolderButton onTake={(files) => void at.take(files)} />
    </div>
  )
}

/** What could not be read, what was too many, and why the last thing asked for was not done. */
function Words({ at }: { readonly at: PairsAtHand }) {
  const { t, language } = useText()
  const problem = at.problem && problemParts(at.problem.message, language)
  return (
    <>
      {problem && at.problem && (
        <Word tone={at.problem.code === 'job.cancelled' ? 'info' : 'major'} title={problem.what}>
          {problem.remedy}
        </Word>
      )}
      {at.tooMany > 0 && (
        <Word tone="minor" title={t('project.tooMany', { limit: MOST_FILES, number: numberWords(at.tooMany, language) })} />
      )}
    </>
  )
}

/** The files that could not be read, each with the reason. */
function Unusable({ refused }: Pick<PairsAtHand, 'refused'>) {
  const { t, language } = useText()
  if (refused.length === 0) return null
  return (
    <section className={style['loose']} aria-label={t('project.unreadable')}>
      <h3>{t('project.unreadable')}</h3>
      <ul>
        {refused.map((one, index) => (
          <li key={`${one.name}-${index}`}>
            <bdi>{one.name}</bdi>
            <span>{problemParts(one.problem.message, language).what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LeftOver({ at, loose }: { readonly at: PairsAtHand; readonly loose: ReturnType<typeof aloneIn> }) {
  const { t } = useText()
  const isFresh = loose.filter(({ reason }) => reason === 'new').length > 1
  return (
    <section className={style['loose']} aria-label={t('project.alone')}>
      <h3>{t('project.alone')}</h3>
      {loose.length === 0 && <p>{t('project.aloneNone')}</p>}
      <ul>
        {loose.map(({ text, reason }) => (
          <li key={text.id}>
            <bdi>{text.name}</bdi>
            <span>{t(`project.alone.${reason}`)}</span>
          </li>
        ))}
      </ul>
      {loose.length > 1 && (
        <p className={style['buttons']}>
          <button type="button" className="button" onClick={at.putTogether}>
            {t('project.addPair')}
          </button>
          {isFresh && (
            <button type="button" className="button" onClick={() => void at.propose()}>
              {t('project.propose')}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
