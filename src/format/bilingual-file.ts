import type { IssueType, ParagraphKind, Range, SegmentState, Severity } from '../model/index.ts'

/** How a reviewer answered a flag, as exported. */
export type ExportedVerdict = 'open' | 'confirmed' | 'dismissed'

/**
 * A flag as exported: ranges count in the unit's `source` and in its `target` (the corrected English), in UTF-16 code
 * units; `message` and the suggestions are already worded for a person.
 */
export interface ExportedFlag {
  readonly rule: string
  readonly type: IssueType
  readonly severity: Severity
  readonly source: Range | null
  readonly target: Range | null
  readonly message: string
  readonly suggestions: readonly string[]
  readonly verdict: ExportedVerdict
}

/**
 * One segment as every writer takes it. An empty string is a side without a sentence. `target` is the English that
 * counts: the correction where there is one, otherwise `machineTarget`.
 */
export interface BilingualUnit {
  /** Unique in the file. */
  readonly id: number
  readonly source: string
  readonly machineTarget: string
  readonly target: string
  readonly state: SegmentState
  readonly locked: boolean
  /** From 0 to 1, of the link between the two sides. */
  readonly confidence: number
  /** `"1-1"`, `"2-1"`, `"0-1"` ... */
  readonly beadType: string
  /** Index of the paragraph that the unit starts in on each side, null where the side is empty. */
  readonly paragraph: { readonly source: number | null; readonly target: number | null; readonly kind: ParagraphKind }
  readonly flags: readonly ExportedFlag[]
  readonly changedBy?: string
  /** ISO 8601, UTC. */
  readonly changedAt?: string
}

/** A reviewed document pair, ready to be written: units in document order. All writers of this folder take this one value. */
export interface BilingualFile {
  readonly name: string
  /** BCP 47: `zh-Hans`, `zh-Hant`, `zh-CN` ... */
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly sourceName: string
  readonly targetName: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly units: readonly BilingualUnit[]
}
