import { useEffect, useState } from 'react'
import { problemParts } from '../../../src/bridge/wording.ts'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText, type Text } from '../../text/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { NewReview } from './new-review.tsx'
import { filesIn, type FoundFile } from './project/dropped-files.ts'
import { readyPairs } from './project/file-pairs.ts'
import { ProjectBoard } from './project/project-board.tsx'
import { useFilePairs } from './project/use-file-pairs.ts'
import { RecentReviews } from './recent-reviews.tsx'
import { Samples } from './samples.tsx'
import { StartBar } from './start-bar.tsx'
import style from './start.module.css'
import { languageFound } from './text-card.tsx'
import { MOST, useTexts, type TextsAtHand } from './use-texts.ts'
import { useWindowDrop } from './use-window-drop.ts'

/** Where a review begins: two new files, one of the recent reviews, or a sample. */
export function StartScreen() {
  const { t } = useText()
  const texts = useTexts()
  const busy = useReview((state) => state.jobs.length > 0)
  const project = useFilePairs()
  const take = (found: readonly FoundFile[], several = false) => {
    // Two files are one review; more, and folders, are a project, with what is at hand already.
    if (!project.active && !several && found.length <= MOST) return void texts.take(found.map(({ file }) => file))
    const atHand = [texts.sides.source, texts.sides.target].filter((text) => text !== null)
    texts.clear()
    void project.take(found, atHand)
  }
  const over = useWindowDrop(!busy, (files, folders) => {
    const loose = files.map((file) => ({ name: file.name, file }))
    if (folders.length === 0) return take(loose)
    void filesIn(folders).then((found) => take([...loose, ...found], true))
  })
  const begin = async () => {
    const answer = await reviewStore.getState().createProject(project.name.trim(), readyPairs(project.files))
    if (!answer.ok) project.fail(answer.problem)
  }
  return (
    <div className={style['screen']}>
      <StartBar />
      <main className={style['page']}>
        <div className={style['hero']}>
          <h1>{t('start.title')}</h1>
          <p>{t('start.lead')}</p>
          <p>{t('start.lead2')}</p>
        </div>
        {project.active ? (
          <section className={style['new']} aria-label={t('start.dropRegion')} data-wide>
            <ProjectBoard at={project} purpose="create" onBegin={() => void begin()} />
          </section>
        ) : (
          <NewReview texts={texts} onTake={take} />
        )}
        <aside className={style['aside']}>
          <RecentReviews busy={busy} />
          <Samples busy={busy} />
        </aside>
      </main>
      <Said texts={texts} />
      {over && (
        <div className={style['over']}>
          <div>
            <strong>{t('start.dropOver')}</strong>
            <span>{t('start.dropOverHint')}</span>
          </div>
        </div>
      )}
    </div>
  )
}

/** The last thing that happened to the files, for a screen reader. */
function Said({ texts }: { readonly texts: TextsAtHand }) {
  const { t, language } = useText()
  const [said, setSaid] = useState('')
  const news = newsOf(texts, t, language)
  useEffect(() => setSaid(news), [news])
  return (
    <div className={style['hidden']} role="status" aria-live="polite">
      {said}
    </div>
  )
}

function newsOf({ sides, refused }: TextsAtHand, t: Text, language: InterfaceLanguage): string {
  const read = [sides.source, sides.target].flatMap((text) =>
    text ? [t('start.said.read', { name: text.name, language: languageFound(text, t) })] : [],
  )
  const failed = refused.map(({ name, problem }) => t('start.said.failed', { name, problem: problemParts(problem.message, language).what }))
  return [...read, ...failed].join(' ')
}
