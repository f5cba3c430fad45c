import { Check, ChevronRight, CircleCheck, Sparkles } from 'lucide-react'
import { useState } from 'react'
import type { FlagView, RowView } from '../../../../src/bridge/index.ts'
import { withKey } from '../../../component/key-cap.tsx'
import { factsOf } from '../../../state/row-facts.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { runCommand } from '../command/command.ts'
import { ConfirmError } from './confirm-error.tsx'
import { EmptyTab } from './empty-tab.tsx'
import { IssueCard, IssueWords } from './issue-card.tsx'
import { reopenFlag } from '../command/row-command.ts'

/** Every flag of the selected row: what is open, what the correction put right, and what was set aside. */
export function IssuesTab({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const { flags: open, dismissed } = factsOf(row)
  return (
    <>
      {byKey(open).map(([flag, times], index) => (
        <IssueCard key={flag.key} row={row} flag={flag} times={times} first={index === 0} />
      ))}
      {open.length === 0 && row.fixed.length === 0 && <EmptyTab icon={CircleCheck} words={t('review.issues.none')} />}
      {row.fixed.map((flag, index) => (
        <FixedCard key={`${flag.rule} ${index}`} row={row} flag={flag} first={open.length === 0 && index === 0} />
      ))}
      {dismissed.length > 0 && <DismissedCards row={row} flags={dismissed} />}
      <AskButton />
    </>
  )
}

/** Where the AI reviewer is on: the way to ask it about the row. */
function AskButton() {
  const { t } = useText()
  const on = useReview((s) => s.ai?.on ?? false)
  if (!on) return null
  const words = t('review.key.ask-row')
  return (
    <button type="button" className="button quiet ask" data-tip={withKey(words, 'ask-row')} onClick={() => runCommand('ask-row')}>
      <Sparkles size={14} aria-hidden />
      {words}
    </button>
  )
}

/**
 * The first flag of each key with how many have it. The same words twice in a row share a key, and so a verdict: they are
 * one matter for the reviewer.
 */
function byKey(flags: readonly FlagView[]): readonly (readonly [FlagView, number])[] {
  const times = new Map<string, number>()
  for (const { key } of flags) times.set(key, (times.get(key) ?? 0) + 1)
  const firsts = flags.filter((flag, index) => flags.findIndex(({ key }) => key === flag.key) === index)
  return firsts.map((flag) => [flag, times.get(flag.key) ?? 1])
}

/** A flag of the machine English that the correction has put right: its ranges count in the machine English. */
function FixedCard({ row, flag, first }: { readonly row: RowView; readonly flag: FlagView; readonly first: boolean }) {
  const { t } = useText()
  return (
    <section className="card fixed">
      <h2>
        <span className="badge ok" role="img" aria-label={t('review.issues.fixed')}>
          <Check size={11} strokeWidth={3} aria-hidden />
        </span>
        {t(`review.type.${flag.type}`)}
      </h2>
      <IssueWords source={row.source} target={row.machine} flag={flag} />
      <p className="small">{t('review.issues.fixed')}</p>
      <div className="card-buttons">
        <ConfirmError flag={flag} first={first} />
      </div>
    </section>
  )
}

function DismissedCards({ row, flags }: { readonly row: RowView; readonly flags: readonly FlagView[] }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <section className="dismissed">
      <button type="button" className="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronRight size={14} aria-hidden className={open ? 'turned' : ''} />
        {t('review.issues.dismissed', { count: flags.length })}
      </button>
      {open &&
        byKey(flags).map(([flag]) => (
          <div key={flag.key} className="card">
            <h2>{t(`review.type.${flag.type}`)}</h2>
            <IssueWords source={row.source} target={row.target} flag={flag} />
            {flag.verdict?.kind === 'dismissed' && (
              <p className="small">
                {t(`review.dismiss.${flag.verdict.reason}`)} · {t(`review.scope.${flag.verdict.scope}`)}
                {flag.verdict.note !== '' && ` · ${flag.verdict.note}`}
              </p>
            )}
            <div className="card-buttons">
              <button type="button" className="button" onClick={() => reopenFlag(flag.key)}>
                {t('review.issues.reopen')}
              </button>
            </div>
          </div>
        ))}
    </section>
  )
}
