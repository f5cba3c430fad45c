import { ArrowLeftRight, Unlink } from 'lucide-react'
import type { Side } from '../../../../src/model/index.ts'
import { numberWords } from '../../../text/locale.ts'
import { useText, type Text } from '../../../text/index.ts'
import { candidates, type FilePair, type Match } from './file-pairs.ts'
import type { PairsAtHand } from './use-file-pairs.ts'
import style from './project.module.css'

/** Below this no two texts are proposed as a pair, so that no figure is known. */
const LEAST = 0.15

/** The pairs with their likeness and what speaks for them; each can be changed, left out or taken apart. */
export function PairTable({ at }: { readonly at: PairsAtHand }) {
  const { t } = useText()
  return (
    <table className={style['table']} aria-label={t('project.pairs')}>
      <thead>
        <tr>
          {(['use', 'chinese', 'english', 'likeness', 'why'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`project.column.${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {at.files.pairs.map((pair, index) => (
          <PairLine key={pair.key} at={at} pair={pair} number={index + 1} />
        ))}
      </tbody>
    </table>
  )
}

function PairLine({ at, pair, number }: { readonly at: PairsAtHand; readonly pair: FilePair; readonly number: number }) {
  const { t } = useText()
  const { key, use, match } = pair
  const isWhole = pair.source !== null && pair.target !== null
  const isDoubtful = isWhole && isToBeLookedAt(match)
  return (
    <tr data-off={!use || undefined} data-doubtful={isDoubtful || undefined}>
      <td>
        <input
          type="checkbox"
          checked={use}
          aria-label={t('project.use', { number })}
          onChange={(event) => at.use(key, event.target.checked)}
        />
      </td>
      <td>
        <FileChoice at={at} pair={pair} side="source" label={t('project.chinese', { number })} />
      </td>
      <td>
        <FileChoice at={at} pair={pair} side="target" label={t('project.english', { number })} />
      </td>
      <td className={style['figure']}>{isWhole ? figureWords(match, t) : '–'}</td>
      <td className={style['why']}>{isWhole ? reasonWords(match, t) : t('project.incomplete')}</td>
      <td className={style['acts']}>
        <button
          type="button"
          className="button quiet icon"
          disabled={!isWhole}
          aria-label={t('project.swap', { number })}
          data-tip={t('project.swap', { number })}
          onClick={() => at.swap(key)}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={t('project.unpair', { number })}
          data-tip={t('project.unpair', { number })}
          onClick={() => at.takeApart(key)}
        >
          <Unlink size={15} aria-hidden />
        </button>
      </td>
    </tr>
  )
}

function FileChoice(props: { readonly at: PairsAtHand; readonly pair: FilePair; readonly side: Side; readonly label: string }) {
  const { t, language } = useText()
  const { at, pair, side, label } = props
  const now = pair[side]
  const text = at.files.texts.find(({ id }) => id === now)
  return (
    <>
      <select
        aria-label={label}
        title={text?.name}
        value={now ?? ''}
        onChange={(event) => at.choose(pair.key, side, event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t('project.none')}</option>
        {candidates(at.files, side, now).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <small>{text && t('project.characters', { number: numberWords(text.characters, language) })}</small>
    </>
  )
}

function isToBeLookedAt(match: Match): boolean {
  return match.kind === 'content' ? !match.sure : match.figure !== null && match.figure < LEAST
}

function figureWords({ figure }: Match, t: Text): string {
  if (figure === null) return t('project.unmeasured')
  return figure < LEAST ? t('project.below') : t('project.likeness', { percent: Math.round(figure * 100) })
}

function reasonWords(match: Match, t: Text): string {
  if (match.kind === 'hand') return [t('project.byHand'), ...(isToBeLookedAt(match) ? [t('project.unlike')] : [])].join(' · ')
  const names = match.names === 'nothing' ? [] : [t(`project.names.${match.names}`)]
  return [t(match.sure ? 'project.sure' : 'project.doubtful'), ...names].join(' · ')
}
