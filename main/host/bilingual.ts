import { wordFlag } from '../../src/check/index.ts'
import type { BilingualFile, BilingualUnit, ExportedFlag } from '../../src/format/bilingual-file.ts'
import { beadType, type InterfaceLanguage, type Segment, type Verdict } from '../../src/model/index.ts'
import { machineTarget, rowChanges, sourceText, targetText, type Act, type DocumentPair } from '../../src/review/index.ts'
import type { RowFlags } from './project-file.ts'
import { flagView } from './row-view.ts'

export interface BilingualOptions {
  readonly name: string
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly flagsOf: (segment: Segment) => RowFlags | undefined
  readonly acts: readonly Act[]
  /** ISO 8601 in UTC. */
  readonly now: string
  readonly version: string
  readonly language: InterfaceLanguage
}

/** A document pair with all its work, as the value that every export takes. */
export function bilingualFile(pair: DocumentPair, options: BilingualOptions): BilingualFile {
  const changes = lastChanges(options.acts, pair.id)
  return {
    name: options.name,
    sourceLanguage: pair.source.document.language,
    targetLanguage: pair.target.document.language,
    sourceName: pair.source.document.name,
    targetName: pair.target.document.name,
    createdAt: options.now,
    tool: { name: 'Duizhao', version: options.version },
    units: pair.segments.map((segment) => unit(pair, segment, options, changes.get(segment.id))),
  }
}

function unit(pair: DocumentPair, segment: Segment, options: BilingualOptions, change: Act | undefined): BilingualUnit {
  const paragraphs = { source: paragraphOf(pair, segment, 'source'), target: paragraphOf(pair, segment, 'target') }
  const side = paragraphs.source === null ? pair.target : pair.source
  return {
    id: segment.id,
    source: sourceText(pair, segment),
    machineTarget: machineTarget(pair, segment),
    target: targetText(pair, segment),
    state: segment.state,
    locked: segment.locked,
    confidence: segment.confidence,
    beadType: beadType(segment),
    paragraph: { ...paragraphs, kind: side.paragraphs[paragraphs.source ?? paragraphs.target ?? 0]?.kind ?? 'body' },
    flags: exportedFlags(pair, segment, options),
    ...(change ? { changedBy: change.author, changedAt: change.at } : {}),
  }
}

function exportedFlags(pair: DocumentPair, segment: Segment, { flagsOf, verdicts, language }: BilingualOptions): readonly ExportedFlag[] {
  return (flagsOf(segment)?.flags ?? []).map((flag) => {
    const { rule, type, severity, source, target, message, suggestions, verdict } = flagView(pair, segment, flag, verdicts)
    return {
      rule,
      type,
      severity,
      source,
      target,
      message: wordFlag(message, language),
      suggestions: suggestions.map(({ text }) => text),
      verdict: verdict?.kind ?? 'open',
    }
  })
}

function paragraphOf(pair: DocumentPair, segment: Segment, side: 'source' | 'target'): number | null {
  const first = segment[side][0]
  return first === undefined ? null : (pair[side].sentences[first]?.paragraph ?? null)
}

/** The newest act that changed the English or the state of each row. */
function lastChanges(acts: readonly Act[], pair: number): ReadonlyMap<number, Act> {
  const changes = new Map<number, Act>()
  for (const act of acts)
    for (const step of act.steps) {
      if (!('pair' in step) || step.pair !== pair) continue
      for (const { after } of rowChanges(step)) for (const { id } of after) changes.set(id, act)
      if (step.kind === 'rewrite' || step.kind === 'mark') changes.set(step.segment, act)
    }
  return changes
}
