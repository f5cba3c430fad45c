import type { RenderingsView } from '../../src/bridge/index.ts'
import { foldChinese, likelyChinese, termRenderings, type NamingRow, type TranslatedRow } from '../../src/glossary/index.ts'
import { eachOf, toRuns, type Runs } from '../../src/listing/index.ts'
import type { Concept, Term, TermStatus } from '../../src/model/index.ts'
import { indexOf, machineTarget, sourceText, targetText, type DocumentPair } from '../../src/review/index.ts'

export interface RenderingsRequest {
  readonly chinese: readonly string[]
  /** Renderings to be looked for besides those that glossaries know. */
  readonly english: readonly string[]
}

/** So many rows that do not name the term tell what is nothing special. */
const MOST_OTHERS = 1500

/** How the rows `naming` a term render it. `concepts` in rising precedence. */
export function renderingsView(
  pair: DocumentPair,
  naming: Runs,
  { chinese, english }: RenderingsRequest,
  concepts: Iterable<Concept>,
): RenderingsView {
  const statuses = knownTerms(chinese, concepts)
  const named = new Set(eachOf(naming))
  const rows = [...named].flatMap((id): readonly NamingRow[] => {
    const segment = pair.segments[indexOf(pair, id)]
    const target = segment ? targetText(pair, segment) : ''
    return target === '' ? [] : [{ id, target }]
  })
  const { renderings, without } = termRenderings(rows, [...new Set([...statuses.keys(), ...english])], otherTexts(pair, named))
  return {
    rows: naming,
    renderings: renderings.map(({ text, known, forms, places, rows: ids }) => ({
      text,
      status: known ? (statuses.get(text) ?? null) : null,
      forms,
      places,
      rows: toRuns(ids),
    })),
    without: toRuns(without),
  }
}

/** What glossaries say of the English of these Chinese names. */
function knownTerms(chinese: readonly string[], concepts: Iterable<Concept>): ReadonlyMap<string, TermStatus> {
  const names = new Set(chinese.map((name) => foldChinese(name).text))
  const terms: Term[] = []
  for (const concept of concepts) if (concept.chinese.some((name) => names.has(foldChinese(name).text))) terms.push(...concept.english)
  return new Map(terms.map(({ text, status }) => [text, status]))
}

/** English from all over the document that renders something else. */
function* otherTexts(pair: DocumentPair, named: ReadonlySet<number>): Generator<string> {
  const step = Math.max(1, pair.segments.length / MOST_OTHERS)
  for (let at = 0; at < pair.segments.length; at += step) {
    const segment = pair.segments[Math.floor(at)]
    if (segment && !named.has(segment.id)) yield targetText(pair, segment)
  }
}

/** Rows of a long document that are compared. */
const MOST_COMPARED = 20_000

/** Which Chinese of a row some machine English stands for; null where the other rows do not tell. */
export function chineseOf(pair: DocumentPair, id: number, english: string): string | null {
  const row = pair.segments[indexOf(pair, id)]
  return row ? likelyChinese(sourceText(pair, row), english, comparedRows(pair, indexOf(pair, id))) : null
}

/** Rows around a place of the document, as the machine translated them. */
function* comparedRows(pair: DocumentPair, place: number): Generator<TranslatedRow> {
  const from = Math.max(0, Math.min(place - MOST_COMPARED / 2, pair.segments.length - MOST_COMPARED))
  for (const segment of pair.segments.slice(from, from + MOST_COMPARED))
    yield { source: sourceText(pair, segment), target: machineTarget(pair, segment) }
}
