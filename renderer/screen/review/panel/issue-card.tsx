import { ArrowRight, CircleHelp } from 'lucide-react'
import type { FlagView, RowView } from '../../../../src/bridge/index.ts'
import { RULES } from '../../../../src/check/rules.ts'
import type { Flag } from '../../../../src/model/index.ts'
import { markedId } from '../../../../src/review/marked-flag.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { AiBadge } from '../../../component/ai-badge.tsx'
import { SeverityBadge } from '../../../component/severity-badge.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { openChecksDialog } from '../../dialog/open-dialog.ts'
import { ConfirmError } from './confirm-error.tsx'
import { DismissMenu } from './dismiss-menu.tsx'
import { clearMarked } from '../command/remark-command.ts'
import { takeOffer } from '../command/row-command.ts'
import { evidenceOf, modelOfFlag, wordReasonAlone } from '../wording.ts'

interface Props {
  readonly row: RowView
  readonly flag: FlagView
  /** How many places of the row it stands for. */
  readonly times: number
  /** Whether it is the worst one, which the keys act on. */
  readonly first: boolean
}

/** One open flag: what it is about, why it was raised, and what can be done about it. */
export function IssueCard({ row, flag, times, first }: Props) {
  const { t, language } = useText()
  const pointed = useReview((s) => s.pointed === flag.key)
  const point = useReview((s) => s.point)
  const model = modelOfFlag(flag)
  const marked = markedId(flag.key)
  const classes = ['card', flag.severity, first ? 'first' : '', pointed ? 'pointed' : ''].filter(Boolean).join(' ')
  return (
    <section className={classes} onPointerEnter={() => point(flag.key)} onPointerLeave={() => point(null)}>
      <h2>
        <SeverityBadge severity={flag.severity} />
        {t(`review.dimension.${dimension(flag)}`)}
        <span aria-hidden>›</span>
        {t(`review.type.${flag.type}`)}
        {times > 1 && <small>× {times}</small>}
        {model !== null && <AiBadge model={model} />}
      </h2>
      <IssueWords source={row.source} target={row.target} flag={flag} />
      <p>{wordReasonAlone(flag, language)}</p>
      <RuleLine flag={flag} />
      <div className="card-buttons">
        <Uses row={row} flag={flag} first={first} />
        <DismissMenu row={row} flag={flag} />
        {marked === null && <ConfirmError flag={flag} first={first} />}
        {marked === null ? (
          <IconButton label={t('checks.about')} onMouseDown={(event) => event.preventDefault()} onClick={() => openChecksDialog(flag.rule)}>
            <CircleHelp size={14} aria-hidden />
          </IconButton>
        ) : (
          <button type="button" className="button" onClick={() => clearMarked(row, marked)}>
            {t('error.clear')}
          </button>
        )}
      </div>
    </section>
  )
}

/** The rule that raised a flag, where the type does not say the same, and what its reason rests on. */
function RuleLine({ flag }: { readonly flag: Flag }) {
  const { t, language } = useText()
  const rule = RULES.find(({ id }) => id === flag.rule)?.title[language] ?? ''
  const parts = [rule === t(`review.type.${flag.type}`) ? '' : rule, evidenceOf(flag, language) ?? ''].filter(Boolean)
  return parts.length > 0 && <p className="small">{parts.join(' · ')}</p>
}

type Dimension = 'terminology' | 'accuracy' | 'linguistic-conventions' | 'style' | 'locale-conventions'

function dimension(flag: Flag): Dimension {
  return flag.type.slice(0, flag.type.indexOf('/')) as Dimension
}

/** The Chinese and the English that a flag is about, side by side. */
export function IssueWords({ source, target, flag }: { readonly source: string; readonly target: string; readonly flag: Flag }) {
  const { t } = useText()
  const chinese = flag.source ? source.slice(...flag.source) : ''
  const english = flag.target ? target.slice(...flag.target) : ''
  if (chinese === '' && english === '') return null
  return (
    <p className="words">
      {chinese !== '' && (
        <>
          <span className="zh" lang="zh-Hans">
            {chinese}
          </span>
          <ArrowRight size={13} aria-hidden />
        </>
      )}
      {english === '' ? <em>{t('review.issues.left-out')}</em> : <span lang="en">{english}</span>}
    </p>
  )
}

/** How many suggestions stand on a card; all that have a key do. */
const MOST = 3

function Uses({ row, flag, first }: Omit<Props, 'times'>) {
  const { t } = useText()
  return flag.suggestions.slice(0, MOST).map(({ text, range }, index) => {
    const place = range ?? flag.target
    return (
      <button
        key={text}
        type="button"
        className={first && index === 0 ? 'button main' : 'button'}
        disabled={!place}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => place && takeOffer(row, { flag, text, range: place })}
      >
        {text === '' ? t('review.offer.delete') : t('review.issues.use', { text })}
      </button>
    )
  })
}
