import type { RowView } from '../../../src/bridge/index.ts'
import { AiBadge } from '../../component/ai-badge.tsx'
import { Chord } from '../../component/key-cap.tsx'
import { offersOf, type Offer } from '../../state/row-facts.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { takeOffer } from './row-command.ts'
import { modelOfFlag, wordReasonAlone } from './wording.ts'

/** The suggestions for the active row, each with its key and how the English would read. */
export function OfferList({ row }: { readonly row: RowView }) {
  const offers = offersOf(row)
  if (offers.length === 0) return null
  return (
    <ul className="offers">
      {offers.map((offer, index) => (
        <OfferLine
          key={`${offer.flag.key} ${offer.range[0]} ${offer.text}`}
          row={row}
          offer={offer}
          place={index + 1}
          again={offers[index - 1]?.flag === offer.flag}
        />
      ))}
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
        <Chord chord={`Ctrl+${place}`} />
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

/** How much of the sentence stands on each side of a suggestion, in characters; cut at a space. */
const AROUND = 22

function surroundings(text: string, { range }: Offer): { readonly before: string; readonly after: string } {
  const left = text.slice(Math.max(0, range[0] - AROUND), range[0])
  const right = text.slice(range[1], range[1] + AROUND)
  const cutLeft = range[0] > AROUND ? `… ${left.slice(left.indexOf(' ') + 1)}` : left
  const cutRight = range[1] + AROUND < text.length ? `${right.slice(0, Math.max(0, right.lastIndexOf(' ')))} …` : right
  return { before: cutLeft, after: cutRight }
}
