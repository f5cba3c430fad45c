import type { RowView } from '../../src/bridge/index.ts'
import type { Side } from '../../src/model/index.ts'
import { cutOffers, type CutOffer } from '../../src/segment/cut-place.ts'

/**
 * What the reviewer's hand holds in align mode: a knife before the sentences of a row, with the place chosen on each side (a position in the
 * row's Chinese and in its machine English, or null), or one end of a link or of a pin (see src/review/pinpoint.ts) that looks for the other.
 */
export type HandTool =
  | { readonly kind: 'cut'; readonly segment: number; readonly side: Side; readonly source: number | null; readonly target: number | null }
  | { readonly kind: 'link' | 'pin'; readonly segment: number; readonly side: Side }

export type Knife = Extract<HandTool, { kind: 'cut' }>

/** The text of one side that sentences are cut in. */
export function textOf(row: RowView, side: Side): string {
  return side === 'source' ? row.source : row.machine
}

const known = new WeakMap<RowView, Partial<Record<Side, readonly CutOffer[]>>>()

/** Where one side of a row can be cut, in order. */
export function offersIn(row: RowView, side: Side): readonly CutOffer[] {
  const found = known.get(row) ?? {}
  const offers = found[side] ?? cutOffers(textOf(row, side), side === 'source' ? 'zh' : 'en')
  known.set(row, { ...found, [side]: offers })
  return offers
}

/** The knife before a row: at the place nearest to `position`, or in the middle. Null where the row cannot be cut at all. */
export function knifeAt(row: RowView, side: Side, position?: number): Knife | null {
  const sides: readonly Side[] = side === 'source' ? ['source', 'target'] : ['target', 'source']
  const cuttable = sides.find((one) => offersIn(row, one).length > 0)
  if (cuttable === undefined) return null
  const place = nearest(row, cuttable, cuttable === side && position !== undefined ? position : textOf(row, cuttable).length / 2)
  return { kind: 'cut', segment: row.id, side: cuttable, source: null, target: null, [cuttable]: place }
}

/** The knife on the other side; where no place was chosen there, at one that lies as far along as the one chosen here. */
export function turned(row: RowView, knife: Knife): Knife {
  const other: Side = knife.side === 'source' ? 'target' : 'source'
  if (offersIn(row, other).length === 0) return knife
  const share = (knife[knife.side] ?? 0) / Math.max(1, textOf(row, knife.side).length)
  return { ...knife, side: other, [other]: knife[other] ?? nearest(row, other, share * textOf(row, other).length) }
}

/** The knife at the next place (`by` 1) or the one before; of marks alone, where `marks` says so. */
export function moved(row: RowView, knife: Knife, by: 1 | -1, marks: boolean): Knife {
  const here = knife[knife.side] ?? 0
  const offers = offersIn(row, knife.side).filter(({ at, mark }) => (mark || !marks) && (by > 0 ? at > here : at < here))
  const next = by > 0 ? offers[0] : offers.at(-1)
  return next ? { ...knife, [knife.side]: next.at } : knife
}

/** The knife at the place of a side nearest to `position`. */
export function placedAt(row: RowView, knife: Knife, side: Side, position: number): Knife {
  return { ...knife, side, [side]: nearest(row, side, position) ?? knife[side] }
}

/** The place nearest to `position`; a mark counts as nearer than a gap between words. Null where there is none. */
function nearest(row: RowView, side: Side, position: number): number | null {
  const reach = Math.max(4, textOf(row, side).length / 6)
  const distance = ({ at, mark }: CutOffer) => Math.abs(at - position) + (mark ? 0 : reach)
  return (
    offersIn(row, side).reduce<CutOffer | null>((best, offer) => (best && distance(best) <= distance(offer) ? best : offer), null)?.at ??
    null
  )
}
