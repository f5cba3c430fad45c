import { Library } from 'lucide-react'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { packName } from './pack-name.ts'
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
        {packs.map((pack) => (
          <li key={pack.id}>
            <Library size={15} aria-hidden />
            <span>{packName(pack, t)}</span>
            <span className={style['quiet']}>{t('glossary.packConcepts', { count: pack.concepts })}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}
