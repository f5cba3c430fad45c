import { BookOpenText } from 'lucide-react'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import style from './recent.module.css'

/** Reviews that ship with the program, to try it on. */
export function Samples({ busy }: { readonly busy: boolean }) {
  const { t, language } = useText()
  const samples = useReview((state) => state.start?.samples) ?? []
  if (samples.length === 0) return null
  return (
    <section aria-labelledby="samples-title">
      <header className={style['sectionHead']}>
        <h2 id="samples-title">{t('start.samples')}</h2>
      </header>
      <ul className={style['list']}>
        {samples.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={style['sample']}
              disabled={busy}
              onClick={() => void reviewStore.getState().openSample(id, title[language])}
            >
              <BookOpenText size={16} aria-hidden />
              {title[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
