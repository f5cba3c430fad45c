import type { KeyboardEvent } from 'react'
import { SeverityBadge } from '../../component/severity-badge.tsx'
import { useText } from '../../text/index.ts'
import { openTermForEdit } from '../dialog/open-dialog.ts'
import style from './glossary.module.css'
import { englishOf, type TermUse } from './term-use.ts'

interface Props {
  readonly uses: readonly TermUse[]
  readonly chosen: string | null
  onChoose(id: string): void
}

/** The terms as a table. Up and down choose a row, Enter or a double click opens it. */
export function TermTable({ uses, chosen, onChoose }: Props) {
  const { t } = useText()
  const step = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const at = uses.findIndex(({ concept }) => concept.id === chosen)
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = uses[Math.min(Math.max(at + by, 0), uses.length - 1)]
    if (by !== 0 && next) {
      event.preventDefault()
      onChoose(next.concept.id)
      event.currentTarget.querySelectorAll('tr')[uses.indexOf(next)]?.focus()
    }
    if (event.key === 'Enter' && uses[at]) {
      event.preventDefault()
      openTermForEdit(uses[at].concept)
    }
  }
  return (
    <table className={style['table']}>
      <thead>
        <tr>
          <th scope="col">{t('glossary.chinese')}</th>
          <th scope="col">{t('glossary.preferred')}</th>
          <th scope="col">{t('glossary.accepted')}</th>
          <th scope="col">{t('glossary.never')}</th>
          <th scope="col">{t('glossary.severity')}</th>
          <th scope="col" data-tip={t('glossary.usesHint')}>
            {t('glossary.uses')}
          </th>
          <th scope="col" data-tip={t('glossary.brokenHint')}>
            {t('glossary.broken')}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={step}>
        {uses.map((use) => (
          <Line key={use.concept.id} use={use} chosen={use.concept.id === chosen} onChoose={() => onChoose(use.concept.id)} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ use, chosen, onChoose }: { readonly use: TermUse; readonly chosen: boolean; onChoose(): void }) {
  const { concept, uses, broken } = use
  const english = (status: Parameters<typeof englishOf>[1]) => englishOf(concept, status).join('; ')
  return (
    <tr
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      onClick={onChoose}
      onFocus={onChoose}
      onDoubleClick={() => openTermForEdit(concept)}
    >
      <th scope="row" lang="zh-Hans">
        {concept.chinese.join('、')}
      </th>
      <td>{english('preferred')}</td>
      <td>{english('admitted')}</td>
      <td className={style['never']}>
        <s>{english('deprecated')}</s>
      </td>
      <td>
        <SeverityBadge severity={concept.severity ?? 'major'} />
      </td>
      <td className={style['number']}>{uses.length}</td>
      <td className={style['number']}>{broken.length > 0 ? <b>{broken.length}</b> : 0}</td>
    </tr>
  )
}
