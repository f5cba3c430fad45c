import { DatabaseSearch, Library } from 'lucide-react'
import type { MemoryMatchView, RowView } from '../../../../src/bridge/index.ts'
import { KeyCap } from '../../../component/key-cap.tsx'
import { matchesOf, useMemoryMatches } from '../../../state/memory-matches.ts'
import { rowOffers, takeCommand } from '../../../state/row-offer.ts'
import { useText } from '../../../text/index.ts'
import { openMemoriesDialog } from '../../dialog/open-dialog.ts'
import { ProblemNote } from '../../dialog/problem-note.tsx'
import { startConcordance } from '../command/memory-command.ts'
import { matchWords, originWords, shownScore } from '../memory-words.ts'
import { takeMatch } from '../command/row-command.ts'
import { NearRows } from './near-rows.tsx'
import { SourceDiff } from './source-diff.tsx'
import { EmptyTab } from './empty-tab.tsx'

/** What the memory has for the selected row, the best first. */
export function MemoryTab({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const found = useMemoryMatches((state) => state.found)
  const here = found?.segment === row.id
  const matches = matchesOf(found, row.id)
  const offers = rowOffers(row, matches)
  const keyOf = (match: MemoryMatchView) => 1 + offers.findIndex((offer) => offer.kind === 'memory' && offer.match === match)
  return (
    <>
      {!here && <p className="side-empty">{t('memory.looking')}</p>}
      {here && found.problem && <ProblemNote problem={found.problem} isAnswer={false} />}
      {here && !found.problem && matches.length === 0 && <EmptyTab icon={DatabaseSearch} words={t('memory.none')} />}
      {matches.map((match) => (
        <MatchCard key={match.id} row={row} match={match} place={keyOf(match)} />
      ))}
      <NearRows row={row} />
      <div className="memory-acts">
        <button type="button" className="button" onClick={startConcordance}>
          <DatabaseSearch size={14} aria-hidden />
          {t('review.key.concordance')}
          <KeyCap command="concordance" />
        </button>
        <button type="button" className="button" onClick={openMemoriesDialog}>
          <Library size={14} aria-hidden />
          {t('memory.open')}
        </button>
      </div>
    </>
  )
}

interface CardProps {
  readonly row: RowView
  readonly match: MemoryMatchView
  /** The number of its key, from 1; 0 where it has none. */
  readonly place: number
}

function MatchCard({ row, match, place }: CardProps) {
  const { t, language } = useText()
  const words = matchWords(match, t)
  return (
    <section className="card match" aria-label={t('memory.match', { score: shownScore(match.score) })}>
      <h2>
        <span className={match.score >= 100 ? 'badge ok' : 'badge info'}>{shownScore(match.score)}</span>
        {words !== '' && <span className="small">{words}</span>}
        {place > 0 && <KeyCap command={takeCommand(place)} />}
      </h2>
      <SourceDiff parts={match.diff} />
      <p lang="en">{match.english}</p>
      <p className="small">{originWords(match, language)}</p>
      <div className="card-buttons">
        <button type="button" className="button" disabled={match.english === row.target} onClick={() => takeMatch(row, match)}>
          {t(match.english === row.target ? 'memory.same' : 'memory.insert')}
        </button>
      </div>
    </section>
  )
}
