import type { ComparedRowView, ComparisonView, FlagCounts } from '../../src/bridge/index.ts'
import { isReviewed, sentenceText, type Bead, type Flag, type Glossary, type Segment } from '../../src/model/index.ts'
import { indexOf, machineTarget, sourceText, targetText, type DocumentPair } from '../../src/review/index.ts'
import {
  addEfforts,
  compareTranslations,
  DEFAULT_MQM_PROFILE,
  editEffort,
  hter,
  type ComparedRow,
  type ComparedText,
  type EditEffort,
} from '../../src/score/index.ts'
import type { ReadText } from './arrange.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { bySeverity } from './open-flags.ts'
import { document } from './read-document.ts'
import { runCheck, runReview, type OnProgress } from './thread.ts'
import type { ReviewResult, RuleChoice } from './work.ts'

export interface CompareOrder {
  readonly glossaries: readonly Glossary[]
  readonly rules: RuleChoice
  readonly dictionaries: DictionaryStack
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
}

/** A stretch that both translations have whole: rows of the pair, and what the other file says there. */
interface Stretch {
  readonly segments: readonly Segment[]
  readonly source: string
  readonly first: string
  readonly second: string
}

/**
 * Holds another English of a pair's Chinese against its machine English: the rows of the pair are aligned with the sentences of the other file, and both
 * are checked alike. Rows without Chinese have nothing to be compared by and are left out. Rejects with the Fault `job.cancelled`.
 */
export async function compareTexts(pair: DocumentPair, other: ReadText, order: CompareOrder): Promise<ComparisonView> {
  const { glossaries, rules, dictionaries, signal, onProgress } = order
  const rows = pair.segments.filter(({ source }) => source.length > 0)
  // Each row is one line, which is not cut again: what the other file says is found row by row.
  const text = rows.map((row) => sourceText(pair, row)).join('\n')
  const lines = { ...pair.source.document, text }
  const job = {
    kind: 'review',
    source: lines,
    target: document(other, 'target'),
    lines: 'source',
    glossaries,
    rules,
    dictionaries,
  } as const
  const result = await runReview(job, { signal, onProgress })
  const stretches = result.beads.map((bead) => stretchOf(pair, rows, result, bead))
  const pairs = stretches.map(({ source, first }, id) => ({ id, source, target: first }))
  const flags = await runCheck({ kind: 'check', pairs, glossaries, rules, dictionaries }, { signal })
  return comparison(pair, other.name, stretches, flags, result)
}

function stretchOf(pair: DocumentPair, rows: readonly Segment[], { target }: ReviewResult, bead: Bead): Stretch {
  const segments = bead.source.flatMap((at) => rows[at] ?? [])
  return {
    segments,
    source: segments.map((row) => sourceText(pair, row)).join(''),
    first: joined(segments.map((row) => machineTarget(pair, row))),
    second: joined(bead.target.map((at) => sentenceText(target, at))),
  }
}

function comparison(
  pair: DocumentPair,
  secondName: string,
  stretches: readonly Stretch[],
  flags: readonly (readonly Flag[])[],
  { likeness, flags: others }: ReviewResult,
): ComparisonView {
  const compared = stretches.map((stretch, at) => comparedRow(pair, stretch, flags[at] ?? [], others[at] ?? []))
  const between = stretches.map(({ first, second }) => editEffort(first, second))
  // Nobody has confirmed errors in both translations: they are compared by their flags and by the edits that they would take.
  const { first, second, firstBetter, secondBetter } = compareTranslations(compared, {
    profile: DEFAULT_MQM_PROFILE,
    samples: 0,
    random: () => 0,
  })
  return {
    firstName: pair.target.document.name,
    secondName,
    likeness,
    rows: stretches.map((stretch, at) => rowView(pair, stretch, flags[at] ?? [], others[at] ?? [], between[at])),
    differ: stretches.filter((stretch) => stretch.first !== stretch.second).length,
    distance: hter(addEfforts(between)),
    firstFlags: bySeverity(flags.flat()),
    secondFlags: bySeverity(others.flat()),
    firstBetter,
    secondBetter,
    reviewed: compared.filter((row) => row.first.effort !== null).length,
    firstHter: first.hter,
    secondHter: second.hter,
  }
}

function comparedRow(
  pair: DocumentPair,
  { segments, source, ...texts }: Stretch,
  ...flags: [readonly Flag[], readonly Flag[]]
): ComparedRow {
  const confirmed = segments.length > 0 && segments.every(isReviewed) ? englishOf(pair, segments) : null
  const side = (machine: string, own: readonly Flag[]): ComparedText => ({
    machine,
    errors: [],
    flags: own.length,
    effort: confirmed === null ? null : editEffort(machine, confirmed),
  })
  return { source, first: side(texts.first, flags[0]), second: side(texts.second, flags[1]) }
}

function rowView(
  pair: DocumentPair,
  { segments, source, first, second }: Stretch,
  firstFlags: readonly Flag[],
  secondFlags: readonly Flag[],
  effort: EditEffort | undefined,
): ComparedRowView {
  const [start] = segments
  return {
    segments: segments.map(({ id }) => id),
    number: start ? indexOf(pair, start.id) + 1 : 0,
    source,
    first,
    second,
    now: englishOf(pair, segments),
    firstFlags: counts(firstFlags),
    secondFlags: counts(secondFlags),
    distance: effort ? hter(effort) : 0,
  }
}

function englishOf(pair: DocumentPair, segments: readonly Segment[]): string {
  return joined(segments.map((row) => targetText(pair, row)))
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}

function counts(flags: readonly Flag[]): FlagCounts {
  return bySeverity(flags)
}
