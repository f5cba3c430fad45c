import type { RowView } from '../../../../src/bridge/index.ts'
import type { Side } from '../../../../src/model/index.ts'
import { mapBetween } from '../../../../src/review/position-map.ts'
import type { Cut } from '../../../state/review-state.ts'

/** Where a row can be cut in two: between its sentences. */

/** After the first sentence on each side that has more than one. Null when there is nothing to cut. */
export function defaultCut(row: RowView): Cut | null {
  const [source, target] = [row.sourceStarts.length, row.machineStarts.length]
  if (source < 2 && target < 2) return null
  return { source: Math.min(1, source), target: Math.min(1, target) }
}

/** The cut that was chosen for a row, or else the usual one. */
export function cutOf(row: RowView, chosen: Cut | null): Cut | null {
  return chosen && allowed(row, chosen) ? chosen : defaultCut(row)
}

/** The border between English sentences nearest to the caret, and the Chinese one that lies about as far along. */
export function cutAtCaret(row: RowView, caret: number, text: string): Cut | null {
  if (row.machineStarts.length < 2) return defaultCut(row)
  const place = text === row.machine ? caret : mapBetween(text, row.machine).map(caret)
  const borders = row.machineStarts.slice(1)
  const nearest = borders.reduce((best, border) => (Math.abs(border - place) < Math.abs(best - place) ? border : best), borders[0] ?? 0)
  const target = row.machineStarts.indexOf(nearest)
  const count = row.sourceStarts.length
  const along = Math.round((nearest / Math.max(1, row.machine.length)) * count)
  return { target, source: count < 2 ? count : Math.max(1, Math.min(count - 1, along)) }
}

/** The cut with one side's border moved by one sentence, as far as neither part would be empty. */
export function moveCut(row: RowView, cut: Cut, side: Side, by: 1 | -1): Cut {
  const moved = { ...cut, [side]: cut[side] + by }
  return allowed(row, moved) ? moved : cut
}

function allowed(row: RowView, { source, target }: Cut): boolean {
  const [sources, targets] = [row.sourceStarts.length, row.machineStarts.length]
  const inside = source >= 0 && target >= 0 && source <= sources && target <= targets
  return inside && source + target > 0 && source + target < sources + targets
}
