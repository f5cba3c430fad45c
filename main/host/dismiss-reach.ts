import type { DismissReachView } from '../../src/bridge/index.ts'
import { eachOf, type Runs } from '../../src/listing/index.ts'
import { slice, type Flag, type Segment, type SegmentId } from '../../src/model/index.ts'
import {
  flagKey,
  indexOf,
  keyParts,
  pairOf,
  rowTexts,
  ruleOfKey,
  type DocumentPair,
  type Intent,
  type ReviewState,
} from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import { flagVerdicts } from './flag-verdicts.ts'
import type { RowFlags } from './project-file.ts'

/** An open project with its flags, as verdicts look at it. */
export interface FlaggedProject {
  readonly state: ReviewState
  /** Rule, severity and concept of each flag of a row, which are there without the flags being read. */
  facts(pair: number, segment: SegmentId): readonly FlagFact[]
  of(pair: number, segment: SegmentId): RowFlags | undefined
}

/** How many flags a dismissal of the flag with this key, which stands in row `segment` of `pair`, would set aside. */
export function dismissReach(
  project: FlaggedProject,
  key: string,
  at: { pair: number; segment: SegmentId; among: Runs },
): DismissReachView {
  const rule = ruleOfKey(key)
  const [, , , concept = '', , chinese = ''] = keyParts(key)
  const listed = new Set(eachOf(at.among))
  const counts = { row: 0, term: 0, rule: 0, listed: 0 }
  for (const pair of project.state.pairs)
    for (const segment of pair.segments)
      for (const one of unanswered(project, pair, segment, rule)) {
        counts.rule++
        if (pair.id === at.pair && segment.id === at.segment) counts.row++
        if (pair.id === at.pair && listed.has(segment.id)) counts.listed++
        if (concept === '' ? chinese !== '' && one.isAbout(chinese) : one.fact.concept === concept) counts.term++
      }
  return counts
}

/** A dismissal of a flag that reaches the rows around it, with the keys of the flags there. */
export function withKeysAmong(project: FlaggedProject, intent: Extract<Intent, { kind: 'dismiss' }>): Intent {
  const { among, ...bare } = intent
  const [first] = intent.keys
  const pair = among && pairOf(project.state, among.pair)
  if (!pair || first === undefined) return bare
  const rule = ruleOfKey(first)
  const keys = new Set(intent.keys)
  for (const id of eachOf(among.rows)) {
    const segment = pair.segments[indexOf(pair, id)]
    if (!segment) continue
    for (const one of unanswered(project, pair, segment, rule)) {
      const key = one.key()
      if (key !== null) keys.add(key)
    }
  }
  return { ...bare, keys: [...keys] }
}

interface Unanswered {
  readonly fact: FlagFact
  /** Whether it is about these Chinese words. */
  readonly isAbout: (chinese: string) => boolean
  /** Null where the flag has gone since its fact was noted. */
  readonly key: () => string | null
}

/** The flags of a rule in a row that nobody has answered. */
function unanswered(project: FlaggedProject, pair: DocumentPair, segment: Segment, rule: string): readonly Unanswered[] {
  const facts = project.facts(pair.id, segment.id)
  if (!facts.some((fact) => fact.rule === rule)) return []
  let read: readonly Flag[] | undefined
  const flags = () => (read ??= project.of(pair.id, segment.id)?.flags ?? [])
  const texts = lazily(() => rowTexts(pair, segment))
  const verdictOf = flagVerdicts(pair, segment, flags, project.state.verdicts)
  return facts.flatMap((fact, at) => {
    if (fact.rule !== rule || verdictOf(fact, at) !== null) return []
    const isAbout = (chinese: string) => {
      // Most rows do not hold the words: their flags are not read.
      if (!texts().source.includes(chinese)) return false
      const range = flags()[at]?.source
      return range ? slice(texts().source, range) === chinese : false
    }
    const key = () => {
      const flag = flags()[at]
      return flag ? flagKey(pair, segment, flag, texts()) : null
    }
    return [{ fact, isAbout, key }]
  })
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
