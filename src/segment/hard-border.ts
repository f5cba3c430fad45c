import { fail, succeed, type Bead, type Outcome, type SegmentedDocument } from '../model/index.ts'

/** What can be declared to correspond one to one on both sides. Chapters begin at headings. */
export const BORDER_KINDS = ['lines', 'paragraphs', 'chapters'] as const
export type BorderKind = (typeof BORDER_KINDS)[number]

/** A place that no bead reaches across: before the source sentence `source` and the target sentence `target`. */
export interface HardBorder {
  readonly source: number
  readonly target: number
}

/**
 * The borders between the lines, paragraphs or chapters of two documents. Fails with `borders.lines`, `.paragraphs` or `.chapters` and both
 * counts where the two sides have not the same number of them, and with `borders.no-chapters` where neither has a heading.
 */
export function hardBorders(source: SegmentedDocument, target: SegmentedDocument, kind: BorderKind): Outcome<readonly HardBorder[]> {
  const [left, right] = [startsOf(source, kind), startsOf(target, kind)]
  if (kind === 'chapters' && left.length + right.length === 0) return fail('borders.no-chapters')
  if (left.length !== right.length) return fail(`borders.${kind}`, { source: left.length, target: right.length })
  return succeed(
    left.map((sentence, at) => ({ source: sentence, target: right[at] ?? 0 })).filter((border) => border.source + border.target > 0),
  )
}

/** The beads with a mark at each one that begins behind a border. */
export function bordered(beads: readonly Bead[], borders: readonly HardBorder[]): readonly Bead[] {
  const places = new Set(borders.map(placeName))
  const done = { source: 0, target: 0 }
  return beads.map((bead) => {
    const starts = places.delete(placeName(done))
    done.source += bead.source.length
    done.target += bead.target.length
    return starts ? { ...bead, border: true } : bead
  })
}

function placeName({ source, target }: HardBorder): string {
  return `${source} ${target}`
}

/** The sentences that begin a line, a paragraph or a chapter, the first sentence included. */
function startsOf({ document, paragraphs, sentences }: SegmentedDocument, kind: BorderKind): readonly number[] {
  const isHeading = (sentence: number) => paragraphs[sentences[sentence]?.paragraph ?? -1]?.kind === 'heading'
  return sentences.flatMap(({ range, paragraph }, at) => {
    const before = sentences[at - 1]
    const starts = {
      lines: !before || /[\n\r\v\f\u2028\u2029]/.test(document.text.slice(before.range[1], range[0])),
      paragraphs: paragraph !== before?.paragraph,
      // A number and a title below it are one heading.
      chapters: isHeading(at) && !isHeading(at - 1),
    }
    return starts[kind] ? [at] : []
  })
}
