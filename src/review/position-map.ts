import { diffArrays } from 'diff'
import type { Range } from '../model/index.ts'

/** One replaced stretch: `[start, end)` of the old text became `length` code units of the new one. */
interface Change {
  readonly start: number
  readonly end: number
  readonly length: number
}

/** Where positions of one text went in another: made by comparing the two word by word. */
class PositionMap {
  readonly #changes: readonly Change[]

  constructor(changes: readonly Change[]) {
    this.#changes = changes
  }

  /**
   * The place in the new text of `position` in the old one. A position inside a replaced stretch goes to its end when
   * `side` is 1, and to its start when `side` is -1.
   */
  map(position: number, side: -1 | 1 = 1): number {
    let shift = 0
    for (const { start, end, length } of this.#changes) {
      if (position < start || (position === start && side < 0)) break
      if (position < end || (position === end && side < 0 && end > start)) return start + shift + (side > 0 ? length : 0)
      shift += length - (end - start)
    }
    return position + shift
  }

  /** The range in the new text, or null when the whole range was replaced or deleted. */
  mapRange(range: Range): Range | null {
    if (this.#changes.some(({ start, end }) => start <= range[0] && range[1] <= end && end > start)) return null
    const start = this.map(range[0], 1)
    const end = this.map(range[1], -1)
    return start < end ? [start, end] : null
  }
}

/** How positions of `before` map to `after`; both are cut into words, marks and stretches of white space and compared. */
export function mapBetween(before: string, after: string): PositionMap {
  const changes: Change[] = []
  let position = 0
  let open: { start: number; end: number; length: number } | null = null
  const close = () => {
    if (open) changes.push(open)
    open = null
  }
  for (const part of diffArrays(pieces(before), pieces(after))) {
    const length = part.value.reduce((sum, piece) => sum + piece.length, 0)
    if (!part.added && !part.removed) {
      close()
      position += length
      continue
    }
    const change: { start: number; end: number; length: number } = open ?? { start: position, end: position, length: 0 }
    if (part.removed) {
      position += length
      change.end = position
    } else change.length += length
    open = change
  }
  close()
  return new PositionMap(changes)
}

function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}
