import { Switch } from '@mantine/core'
import { ArrowDown, ArrowUp, BookOpenText, Library, TriangleAlert, X } from 'lucide-react'
import type { DictionariesView, DictionaryView } from '../../../../src/bridge/index.ts'
import { wordProblem } from '../../../../src/bridge/wording.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { useText } from '../../../text/index.ts'
import { numberWords } from '../../../text/locale.ts'
import { ProblemNote } from '../problem-note.tsx'
import { shareWords } from './share-words.ts'
import style from './dictionary.module.css'

interface RowProps {
  readonly dictionary: DictionaryView
  /** Its place among the user's own, and how many those are; null for the one that ships, which stands still. */
  readonly place: { readonly at: number; readonly of: number } | null
  readonly onSwitch: (on: boolean) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One dictionary: whether it is used, what it knows, and where it stands. */
export function DictionaryRow({ dictionary, place, onSwitch, onMove, onRemove }: RowProps) {
  const { t, language } = useText()
  const { id, name, on, entries, covered, problem } = dictionary
  return (
    <li className={style['row']} data-off={!on || undefined} data-id={id}>
      <Switch
        checked={on}
        aria-label={t('dictionaries.use', { name })}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
        disabled={problem !== null && !on}
      />
      <div className={style['name']}>
        <strong>{name}</strong>
        <span {...(place ? { 'data-tip': dictionary.place } : {})}>{place ? dictionary.place : t('dictionaries.general')}</span>
      </div>
      <div className={style['figures']}>
        {entries !== null && <span>{t('dictionaries.entries', { count: entries, number: numberWords(entries, language) })}</span>}
        {covered !== null && <Share share={covered} />}
      </div>
      {place && (
        <div className={style['acts']}>
          <IconButton label={t('dictionaries.up', { name })} data-act="up" disabled={place.at === 0} onClick={() => onMove(-1)}>
            <ArrowUp size={15} aria-hidden />
          </IconButton>
          <IconButton
            label={t('dictionaries.down', { name })}
            data-act="down"
            disabled={place.at === place.of - 1}
            onClick={() => onMove(1)}
          >
            <ArrowDown size={15} aria-hidden />
          </IconButton>
          <IconButton label={t('dictionaries.remove', { name })} data-act="remove" onClick={onRemove}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      )}
      <Faults dictionary={dictionary} />
    </li>
  )
}

/** The terms that count as a dictionary too. They have their own screen, so that nothing is to be set here. */
export function TermsRow({ terms }: { readonly terms: DictionariesView['terms'] }) {
  const { t, language } = useText()
  return (
    <li className={style['row']}>
      <Library size={19} strokeWidth={1.7} className={style['mark']} aria-hidden />
      <div className={style['name']}>
        <strong>{t('dictionaries.terms')}</strong>
        <span>{t('dictionaries.termsHint')}</span>
      </div>
      <div className={style['figures']}>
        <span>{t('dictionaries.termCount', { count: terms.entries, number: numberWords(terms.entries, language) })}</span>
        {terms.covered !== null && <Share share={terms.covered} />}
      </div>
    </li>
  )
}

/** What all of them know together, or that there is none. */
export function Together({ view }: { readonly view: DictionariesView }) {
  const { t, language } = useText()
  if (!view.list.some(({ on, problem }) => on && problem === null))
    return (
      <p className={style['summary']} data-tone="caution">
        <TriangleAlert size={16} aria-hidden />
        {t('dictionaries.none')}
      </p>
    )
  if (view.together === null) return null
  return (
    <p className={style['summary']}>
      <BookOpenText size={16} aria-hidden />
      {t('dictionaries.together', { share: shareWords(view.together, language) })}
    </p>
  )
}

function Share({ share }: { readonly share: number }) {
  const { t, language } = useText()
  const words = shareWords(share, language)
  return (
    <span className={style['share']} data-tip={t('dictionaries.share', { share: words })}>
      <span className={style['bar']} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="unseen">{t('dictionaries.share', { share: words })}</span>
      <span aria-hidden>{words}</span>
    </span>
  )
}

function Faults({ dictionary: { problem, skipped } }: { readonly dictionary: DictionaryView }) {
  const { t, language } = useText()
  if (problem) return <ProblemNote problem={problem} isAnswer={false} />
  if (skipped.count === 0) return null
  const number = numberWords(skipped.count, language)
  return (
    <details className={style['skipped']}>
      <summary>
        {t('dictionaries.skipped', { count: skipped.count, number })} <span>{t('dictionaries.skippedMore')}</span>
      </summary>
      <ul>
        {skipped.first.map((message) => (
          <li key={`${message.code} ${message.values['line'] ?? ''}`}>{wordProblem(message, language)}</li>
        ))}
      </ul>
    </details>
  )
}
