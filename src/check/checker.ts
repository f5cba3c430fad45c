import { TermIndex } from '../glossary/index.ts'
import { EMPTY_LEXICON, type Lexicon } from '../lexicon/index.ts'
import { forceUnwrap, type Flag, type Glossary } from '../model/index.ts'
import type { CheckedPair, CheckOptions } from './checked-pair.ts'
import { DocumentEvidence } from './document-evidence.ts'
import { FILTERS } from './flag-filter.ts'
import { readPair } from './pair-reading.ts'
import { isRuleOn, type RuleChoice } from './rule-choice.ts'
import type { ParameterValues } from './rule-parameter.ts'
import type { DocumentRule, Observation, PairRule, RuleCard } from './rule.ts'
import { DOCUMENT_RULES, PAIR_RULES } from './rules.ts'

type PairId = CheckedPair['id']

/** Flags by pair. */
export type FlagMap = ReadonlyMap<PairId, readonly Flag[]>

/** From 0 to 1. */
export type ProgressListener = (share: number) => void

interface PairRecord {
  readonly pair: CheckedPair
  /** Flags that rest on the pair alone. */
  readonly own: readonly Flag[]
  /** By document rule. */
  readonly observations: readonly (readonly Observation[])[]
  flags: readonly Flag[]
}

/**
 * Many pairs are read so many at a time, one rule after the other. All rules over one pair, pair by pair, take twice as long: their code does not fit
 * into the processor's nearest memory together.
 */
const BATCH = 200

/**
 * Keeps the flags of a set of pairs up to date. Deterministic: the same pairs in the same order and the same glossaries
 * give the same flags, whether loaded at once or put one by one.
 */
export class Checker {
  private readonly pairRules: readonly PairRule[]
  private readonly documentRules: readonly DocumentRule[]
  private readonly lexicon: Lexicon
  private readonly choice: RuleChoice
  private index: TermIndex
  private readonly records = new Map<PairId, PairRecord>()
  private readonly documents = new Map<string, readonly DocumentEvidence[]>()

  constructor(options: CheckOptions) {
    this.pairRules = PAIR_RULES.filter((rule) => isRuleOn(rule, options))
    this.documentRules = DOCUMENT_RULES.filter((rule) => isRuleOn(rule, options))
    this.choice = options
    this.lexicon = options.lexicon ?? EMPTY_LEXICON
    this.index = new TermIndex(options.glossaries)
  }

  /** Replaces every pair; gives the flags of all of them. */
  load(pairs: readonly CheckedPair[], onProgress?: ProgressListener): FlagMap {
    this.records.clear()
    this.documents.clear()
    for (let start = 0; start < pairs.length; start += BATCH) {
      onProgress?.(start / pairs.length)
      for (const record of this.read(pairs.slice(start, start + BATCH))) this.enter(record)
    }
    for (const document of this.documents.values()) for (const evidence of document) evidence.settle()
    const flags = new Map<PairId, readonly Flag[]>()
    for (const [id, record] of this.records) flags.set(id, (record.flags = this.flagsOf(record)))
    onProgress?.(1)
    return flags
  }

  /**
   * Adds or replaces pairs and removes others. Gives the flags of each pair whose flags changed, those of other pairs of
   * the document included; a pair that is new is given in any case, a removed one never.
   */
  put(pairs: readonly CheckedPair[], removed: readonly PairId[] = []): FlagMap {
    const given = new Set<PairId>()
    for (const id of removed) this.leave(id)
    for (const record of this.read(pairs)) {
      const { id } = record.pair
      if (!this.records.has(id)) given.add(id)
      record.flags = this.records.get(id)?.flags ?? []
      this.leave(id)
      this.enter(record)
    }
    const concerned = new Set<PairId>(pairs.map((pair) => pair.id))
    for (const document of this.documents.values()) for (const evidence of document) for (const id of evidence.settle()) concerned.add(id)
    return this.refresh(concerned, given)
  }

  /** The flags that a pair has by itself: it is not kept, and no pair of its document bears witness. */
  alone(pair: CheckedPair): readonly Flag[] {
    return this.filtered(this.read([pair]).flatMap(({ own }) => own))
  }

  /** Reads every pair afresh with other glossaries; gives the flags of all pairs. */
  useGlossaries(glossaries: readonly Glossary[], onProgress?: ProgressListener): FlagMap {
    this.index = new TermIndex(glossaries)
    return this.load(
      [...this.records.values()].map((record) => record.pair),
      onProgress,
    )
  }

  private refresh(concerned: ReadonlySet<PairId>, always: ReadonlySet<PairId>): FlagMap {
    const changed = new Map<PairId, readonly Flag[]>()
    for (const id of concerned) {
      const record = this.records.get(id)
      if (!record) continue
      const flags = this.flagsOf(record)
      if (!always.has(id) && JSON.stringify(flags) === JSON.stringify(record.flags)) continue
      changed.set(id, (record.flags = flags))
    }
    return changed
  }

  private enter(record: PairRecord): void {
    const { id } = record.pair
    this.records.set(id, record)
    const evidence = this.evidenceOf(record.pair)
    for (const [index, observations] of record.observations.entries())
      forceUnwrap('a document holds evidence for every rule', evidence[index]).add(id, observations)
  }

  private read(pairs: readonly CheckedPair[]): readonly PairRecord[] {
    const readings = pairs.map((pair) => readPair(pair, this.index, this.lexicon))
    const records = pairs.map((pair) => ({ pair, own: new Array<Flag>(), observations: new Array<readonly Observation[]>(), flags: [] }))
    for (const rule of this.pairRules)
      for (const [at, reading] of readings.entries()) records[at]?.own.push(...rule.check(reading, this.own(rule)))
    for (const rule of this.documentRules)
      for (const [at, reading] of readings.entries()) records[at]?.observations.push(rule.observe(reading, this.own(rule)))
    return records
  }

  private leave(id: PairId): void {
    const record = this.records.get(id)
    if (!record) return
    this.records.delete(id)
    const evidence = this.evidenceOf(record.pair)
    for (const [index, observations] of record.observations.entries())
      forceUnwrap('a document holds evidence for every rule', evidence[index]).remove(id, observations)
  }

  private flagsOf(record: PairRecord): readonly Flag[] {
    const evidence = this.evidenceOf(record.pair)
    const raw = [...record.own]
    for (const [index, rule] of this.documentRules.entries()) {
      const observations = record.observations[index] ?? []
      const verdictOn = (key: string): string => evidence[index]?.verdict(key) ?? ''
      const subjects = observations.filter(({ subject }) => subject)
      if (rule.flagTogether) raw.push(...(subjects.length > 0 ? rule.flagTogether(observations, verdictOn, this.own(rule)) : []))
      else raw.push(...subjects.flatMap((observation) => rule.flag(observation, verdictOn(observation.key)) ?? []))
    }
    return this.filtered(raw)
  }

  private filtered(raw: readonly Flag[]): readonly Flag[] {
    return FILTERS.reduce((flags, filter) => filter(flags), weighed(raw, this.choice))
  }

  private own({ id }: RuleCard): ParameterValues | undefined {
    return this.choice.parameters?.[id]
  }

  private evidenceOf(pair: CheckedPair): readonly DocumentEvidence[] {
    const name = pair.document ?? ''
    const known = this.documents.get(name)
    if (known) return known
    const evidence = this.documentRules.map((rule) => new DocumentEvidence(rule, this.own(rule)))
    this.documents.set(name, evidence)
    return evidence
  }
}

/** Flags of the severities that were chosen for their rules. */
function weighed(flags: readonly Flag[], { severities }: RuleChoice): readonly Flag[] {
  if (!severities) return flags
  return flags.map((flag) => {
    const severity = severities[flag.rule]
    return severity === undefined || severity === flag.severity ? flag : { ...flag, severity }
  })
}

/** The flags of each pair, in the order of `pairs`, whose ids are unique. */
export function checkPairs(pairs: readonly CheckedPair[], options: CheckOptions): readonly (readonly Flag[])[] {
  const flags = new Checker(options).load(pairs)
  return pairs.map((pair) => forceUnwrap(`pair ${pair.id} was loaded`, flags.get(pair.id)))
}
