import type { MemoryMatchView, RowView } from '../../../../src/bridge/index.ts'
import { AiBadge } from '../../../component/ai-badge.tsx'
import { KeyCap } from '../../../component/key-cap.tsx'
import { matchesOf, useMemoryMatches } from '../../../state/memory-matches.ts'
import type { Offer } from '../../../state/row-facts.ts'
import { rowOffers, takeCommand } from '../../../state/row-offer.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { matchWords, originWords, shownScore } from '../memory-words.ts'
import { takeMatch, takeOffer } from '../command/row-command.ts'
import { modelOfFlag, wordReasonAlone } from '../wording.ts'

/** The suggestions for the active row, each with its key and how the English would read. */
export function OfferList({ row }: { readonly row: RowView }) {
  const found = useMemoryMatches((s) => s.found)
  const offers = rowOffers(row, matchesOf(found, row.id))
  if (offers.length === 0) return null
  return (
    <ul className="offers">
      {offers.map((one, index) => {
        if (one.kind === 'memory') return <MatchLine key={`memory ${one.match.id}`} row={row} match={one.match} place={index + 1} />
        const { offer } = one
        const above = offers[index - 1]
        const again = above?.kind === 'flag' && above.offer.flag === offer.flag
        const key = `${offer.flag.key} ${offer.range[0]} ${offer.text}`
        return <OfferLine key={key} row={row} offer={offer} place={index + 1} again={again} />
      })}
    </ul>
  )
}

interface LineProps {
  readonly row: RowView
  readonly offer: Offer
  readonly place: number
  /** Whether the suggestion above answers the same flag: its reason is not said twice. */
  readonly again: boolean
}

function OfferLine({ row, offer, place, again }: LineProps) {
  const { t, language } = useText()
  const point = useReview((s) => s.point)
  const { before, after } = surroundings(row.target, offer)
  const reason = wordReasonAlone(offer.flag, language)
  const model = modelOfFlag(offer.flag)
  return (
    <li>
      <button
        type="button"
        className="offer"
        tabIndex={-1}
        onPointerEnter={() => point(offer.flag.key)}
        onPointerLeave={() => point(null)}
        onClick={() => takeOffer(row, offer)}
      >
        <KeyCap command={takeCommand(place)} />
        <span className="offer-text" lang="en">
          {before}
          <b>{offer.text === '' ? t('review.offer.delete') : offer.text}</b>
          {after}
        </span>
        {!again && (
          <>
            <span className={`badge ${offer.flag.severity}`}>{t(`review.type.${offer.flag.type}`)}</span>
            {model !== null && <AiBadge model={model} />}
            <span className="offer-reason">{reason}</span>
          </>
        )}
      </button>
    </li>
  )
}

interface MatchProps {
  readonly row: RowView
  readonly match: MemoryMatchView
  readonly place: number
}

/** What the memory has for the whole row. */
function MatchLine({ row, match, place }: MatchProps) {
  const { t, language } = useText()
  const reason = [matchWords(match, t), originWords(match, language)].filter((part) => part !== '').join(' · ')
  return (
    <li>
      <button type="button" className="offer" tabIndex={-1} onClick={() => takeMatch(row, match)}>
        <KeyCap command={takeCommand(place)} />
        <span className="offer-text" lang="en">
          {match.english}
        </span>
        <span className={match.score >= 100 ? 'badge ok' : 'badge info'}>{t('memory.offer', { score: shownScore(match.score) })}</span>
        <span className="offer-reason">{reason}</span>
      </button>
    </li>
  )
}

/** How much of the sentence stands on each side of a suggestion, in characters; cut at a space. */
const AROUND = 22

function surroundings(text: string, { range }: Offer): { readonly before: string; readonly after: string } {
  const left = text.slice(Math.max(0, range[0] - AROUND), range[0])
  const right = text.slice(range[1], range[1] + AROUND)
  const cutLeft = range[0] > AROUND ? `… ${left.slice(left.indexOf(' ') + 1)}` : left
  const cutRight = range[1] + AROUND < text.length ? `${right.slice(0, Math.max(0, right.lastIndexOf(' ')))} …` : right
  return { before: cutLeft, after: cutRight }
}
