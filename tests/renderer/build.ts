import type { FlagView, RowView } from '../../src/bridge/index.ts'
import type { Range, Severity } from '../../src/model/index.ts'

/** Builders for rows and flags: what a test does not name is ordinary. */

export function flag(english: Range | null, severity: Severity = 'major', change: Partial<FlagView> = {}): FlagView {
  return {
    key: `${severity} ${String(english)}`,
    rule: 'term',
    type: 'terminology/wrong-term',
    severity,
    source: [0, 1],
    target: english,
    message: { code: 'term', values: {} },
    suggestions: [],
    verdict: null,
    ...change,
  }
}

export function row(id: number, change: Partial<RowView> = {}): RowView {
  return {
    id,
    number: id + 1,
    source: `第${id}句。`,
    machine: `Sentence ${id}.`,
    target: change.machine ?? `Sentence ${id}.`,
    state: 'translated',
    locked: false,
    doubted: false,
    confidence: 0.95,
    reasons: [],
    sourceStarts: [0],
    machineStarts: [0],
    kind: 'body',
    paragraphStart: false,
    border: false,
    crossing: null,
    repeated: false,
    inconsistent: false,
    filled: false,
    mine: false,
    flags: [],
    fixed: [],
    threads: [],
    ...change,
  }
}

export const dismissed = { kind: 'dismissed', reason: 'wrong', scope: 'flag', note: '' } as const
