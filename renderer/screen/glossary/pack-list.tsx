import { Library } from 'lucide-react'
import { useReview } from '../../state/store.ts'
import { en } from '../../text/en.ts'
import { useText, type Text, type TextKey } from '../../text/index.ts'
import style from './glossary.module.css'

/** The packs whose concepts are checked besides the project's own terms. */
export function PackList() {
  const { t } = useText()
  const packs = useReview((state) => state.project?.packs) ?? []
  return (
    <article className={style['card']}>
      <h3>{t('glossary.packs')}</h3>
      {packs.length === 0 && <p className={style['quiet']}>{t('glossary.noPacks')}</p>}
      <ul className={style['packs']}>
        {packs.map(({ id, name, concepts }) => (
          <li key={id}>
            <Library size={15} aria-hidden />
            <span>{packName(id, name, t)}</span>
            <span className={style['quiet']}>{t('glossary.packConcepts', { count: concepts })}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}

/** What a pack of the pattern base is about; another one goes by its file. */
function packName(id: string, name: string, t: Text): string {
  const key = `glossary.pack.${id.replace(/^base\//, '')}`
  return key in en ? t(key as TextKey) : name.replace(/\.\w+$/, '')
}
