import { forceUnwrap } from '../model/index.ts'
import type { DocumentRule, Observation } from './rule.ts'

type PairId = number | string

interface KeyRecord {
  readonly tally: Map<string, number>
  readonly subjects: Map<PairId, number>
  verdict: string
}

/**
 * What the pairs of one document say for one document rule, kept up to date pair by pair. Mutable on purpose: a
 * changed pair touches only its own keys.
 */
export class DocumentEvidence {
  private readonly rule: DocumentRule
  private readonly keys = new Map<string, KeyRecord>()
  private readonly touched = new Set<string>()

  constructor(rule: DocumentRule) {
    this.rule = rule
  }

  add(id: PairId, observations: readonly Observation[]): void {
    for (const { key, value, subject } of observations) {
      const record = this.keys.get(key) ?? { tally: new Map(), subjects: new Map(), verdict: '' }
      this.keys.set(key, record)
      record.tally.set(value, (record.tally.get(value) ?? 0) + 1)
      if (subject) record.subjects.set(id, (record.subjects.get(id) ?? 0) + 1)
      this.touched.add(key)
    }
  }

  remove(id: PairId, observations: readonly Observation[]): void {
    for (const { key, value, subject } of observations) {
      const record = forceUnwrap(`observation under ${key} was added before`, this.keys.get(key))
      decrease(record.tally, value)
      if (subject) decrease(record.subjects, id)
      this.touched.add(key)
    }
  }

  /** Judges the touched keys again and gives the pairs that a changed verdict may concern. */
  settle(): ReadonlySet<PairId> {
    const concerned = new Set<PairId>()
    for (const key of this.touched) {
      const record = forceUnwrap(`key ${key} was touched`, this.keys.get(key))
      const verdict = record.tally.size === 0 ? '' : this.rule.judge(key, record.tally)
      if (verdict !== record.verdict) for (const id of record.subjects.keys()) concerned.add(id)
      record.verdict = verdict
      if (record.tally.size === 0) this.keys.delete(key)
    }
    this.touched.clear()
    return concerned
  }

  verdict(key: string): string {
    return this.keys.get(key)?.verdict ?? ''
  }
}

function decrease<K>(counts: Map<K, number>, key: K): void {
  const left = (counts.get(key) ?? 0) - 1
  if (left > 0) counts.set(key, left)
  else counts.delete(key)
}
