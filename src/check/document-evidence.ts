import { forceUnwrap } from '../model/index.ts'
import type { ParameterValues } from './rule-parameter.ts'
import type { DocumentRule, Observation } from './rule.ts'

type PairId = number | string

interface KeyRecord {
  readonly tally: Map<string, number>
  /** Made with the first one: of most keys no pair is a subject. */
  subjects: Map<PairId, number> | null
  verdict: string
}

/**
 * What the pairs of one document say for one document rule, kept up to date pair by pair. Mutable on purpose: a
 * changed pair touches only its own keys.
 */
export class DocumentEvidence {
  private readonly rule: DocumentRule
  private readonly own: ParameterValues | undefined
  private readonly keys = new Map<string, KeyRecord>()
  private readonly touched = new Set<string>()

  constructor(rule: DocumentRule, own: ParameterValues | undefined) {
    this.rule = rule
    this.own = own
  }

  add(id: PairId, observations: readonly Observation[]): void {
    for (const { key, value, subject } of observations) {
      let record = this.keys.get(key)
      if (!record) this.keys.set(key, (record = { tally: new Map(), subjects: null, verdict: '' }))
      increase(record.tally, value)
      if (subject) increase((record.subjects ??= new Map()), id)
      this.touched.add(key)
    }
  }

  remove(id: PairId, observations: readonly Observation[]): void {
    for (const { key, value, subject } of observations) {
      const record = forceUnwrap(`observation under ${key} was added before`, this.keys.get(key))
      decrease(record.tally, value)
      if (subject && record.subjects) decrease(record.subjects, id)
      this.touched.add(key)
    }
  }

  /** Judges the touched keys again and gives the pairs that a changed verdict may concern. */
  settle(): ReadonlySet<PairId> {
    const concerned = new Set<PairId>()
    for (const key of this.touched) {
      const record = forceUnwrap(`key ${key} was touched`, this.keys.get(key))
      const verdict = record.tally.size === 0 ? '' : this.rule.judge(key, record.tally, this.own)
      if (verdict !== record.verdict && record.subjects) for (const id of record.subjects.keys()) concerned.add(id)
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

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function decrease<K>(counts: Map<K, number>, key: K): void {
  const left = (counts.get(key) ?? 0) - 1
  if (left > 0) counts.set(key, left)
  else counts.delete(key)
}
