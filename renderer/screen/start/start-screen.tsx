import { useEffect, useState } from 'react'
import { problemParts } from '../../../src/bridge/wording.ts'
import { useReview } from '../../state/store.ts'
import { useText, type Text } from '../../text/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { NewReview } from './new-review.tsx'
import { RecentReviews } from './recent-reviews.tsx'
import { Samples } from './samples.tsx'
import { StartBar } from './start-bar.tsx'
import style from './start.module.css'
import { languageFound } from './text-card.tsx'
import { useTexts, type TextsAtHand } from './use-texts.ts'
import { useWindowDrop } from './use-window-drop.ts'

/** Where a review begins: two new files, one of the recent reviews, or a sample. */
export function StartScreen() {
  const { t } = useText()
  const texts = useTexts()
  const busy = useReview((state) => state.jobs.length > 0)
  const over = useWindowDrop(!busy, texts.take)
  return (
    <div className={style['screen']}>
      <StartBar />
      <main className={style['page']}>
        <div className={style['hero']}>
          <h1>{t('start.title')}</h1>
          <p>{t('start.lead')}</p>
          <p>{t('start.lead2')}</p>
        </div>
        <NewReview texts={texts} />
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
