import type { PackView } from '../../../../src/bridge/index.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { numberWords } from '../../../text/locale.ts'
import { packName } from '../../glossary/pack-name.ts'
import { AskingMark } from './asking-mark.tsx'
import { CheckingMark } from './checking-mark.tsx'

const NO_PACKS: readonly PackView[] = []

/** Whether everything is kept, where the reviewer stands, and what the checks rest on. */
export function StatusBar() {
  const { t, language } = useText()
  const row = useReview(selectedRow)
  const packs = useReview((s) => s.project?.packs ?? NO_PACKS)
  const terms = useReview((s) => s.project?.terms.length ?? 0)
  const place = useReview((s) => s.project?.place ?? '')
  const number = (count: number) => numberWords(count, language)
  const link = row && factsOf(row).link
  return (
    <footer className="status">
      <SavedMark />
      {row && (
        <span>
          {t('review.status.row', { number: number(row.number) })} · {row.sourceStarts.length}:{row.machineStarts.length} ·{' '}
          {row.locked
            ? t('review.align.locked')
            : link === 'none'
              ? t('review.status.unlinked')
              : t('review.status.confidence', { confidence: row.confidence.toFixed(2) })}
        </span>
      )}
      <span data-tip={packs.map((pack) => `${packName(pack, t)}  ${number(pack.concepts)}`).join('\n')}>
        {t('review.status.patterns', { number: number(packs.reduce((sum, { concepts }) => sum + concepts, 0)) })}
      </span>
      <span>{t('review.status.terms', { number: number(terms) })}</span>
      <AskingMark />
      <CheckingMark />
      <span className="grow" />
      <span className="status-place" data-tip={place}>
        {place}
      </span>
    </footer>
  )
}

function SavedMark() {
  const { t } = useText()
  const saving = useReview((s) => s.saving > 0)
  const typing = useReview((s) => s.draft !== null)
  const connected = useReview((s) => s.connected)
  const kind = !connected ? 'offline' : saving ? 'saving' : typing ? 'typing' : 'saved'
  return (
    <span className={`saved ${kind}`} role="status">
      {t(`review.status.${kind}`)}
    </span>
  )
}
